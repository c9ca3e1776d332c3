/** Installs, starts and ends targets on this machine, as their files say. */
@NullMarked
package io.poolproof.conformance.launch;

import org.jspecify.annotations.NullMarked;
