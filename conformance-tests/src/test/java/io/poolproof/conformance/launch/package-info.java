/** Tests how targets are installed, started and ended. */
@NullMarked
package io.poolproof.conformance.launch;

import org.jspecify.annotations.NullMarked;
