/** Plays a case: makes its user, takes its steps, reads back what it left behind, and plays its twin. */
@NullMarked
package io.poolproof.conformance.play;

import org.jspecify.annotations.NullMarked;
