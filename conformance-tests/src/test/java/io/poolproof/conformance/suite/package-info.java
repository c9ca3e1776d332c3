/** Tests of how properties are played. */
@NullMarked
package io.poolproof.conformance.suite;

import org.jspecify.annotations.NullMarked;
