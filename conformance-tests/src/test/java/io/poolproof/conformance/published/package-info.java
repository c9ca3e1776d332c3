/** Generates the published pages that follow from the data, and checks that what is committed is up to date. */
@NullMarked
package io.poolproof.conformance.published;

import org.jspecify.annotations.NullMarked;
