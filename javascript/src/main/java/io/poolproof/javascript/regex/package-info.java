/** What the library needs of {@code java.util.regex}, by the expressions that JavaScript has itself. */
@NullMarked
package io.poolproof.javascript.regex;

import org.jspecify.annotations.NullMarked;
