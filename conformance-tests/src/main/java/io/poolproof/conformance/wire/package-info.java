/** Bytes over HTTP: what is sent, what comes back, and how long that may take. Knows no operation, no case and no target. */
@NullMarked
package io.poolproof.conformance.wire;

import org.jspecify.annotations.NullMarked;
