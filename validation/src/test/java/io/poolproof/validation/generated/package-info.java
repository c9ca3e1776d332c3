/** Generates what follows from the facts and the rules, and checks that what is committed is up to date. */
@NullMarked
package io.poolproof.validation.generated;

import org.jspecify.annotations.NullMarked;
