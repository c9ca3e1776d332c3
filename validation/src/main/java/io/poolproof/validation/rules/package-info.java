/** The rules: each a constant with the facts it rests on. */
@NullMarked
package io.poolproof.validation.rules;

import org.jspecify.annotations.NullMarked;
