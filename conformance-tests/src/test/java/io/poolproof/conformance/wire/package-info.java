/** Tests of what goes over the wire. */
@NullMarked
package io.poolproof.conformance.wire;

import org.jspecify.annotations.NullMarked;
