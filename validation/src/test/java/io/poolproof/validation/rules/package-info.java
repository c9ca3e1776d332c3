/** What each rule takes and refuses. */
@NullMarked
package io.poolproof.validation.rules;

import org.jspecify.annotations.NullMarked;
