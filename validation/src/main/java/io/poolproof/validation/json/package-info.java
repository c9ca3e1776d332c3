/** The wire form, by Jackson, which is an optional dependency. */
@NullMarked
package io.poolproof.validation.json;

import org.jspecify.annotations.NullMarked;
