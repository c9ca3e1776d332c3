/** Plays cases on a target over plain HTTP and judges what it answers; knows neither the validator nor any one target. */
@NullMarked
package io.poolproof.conformance;

import org.jspecify.annotations.NullMarked;
