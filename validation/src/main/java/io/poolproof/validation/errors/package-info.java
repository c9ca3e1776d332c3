/** The errors that the service answers with. */
@NullMarked
package io.poolproof.validation.errors;

import org.jspecify.annotations.NullMarked;
