/** Holds what a target did against what the evidence claims; knows nothing of how it was asked. */
@NullMarked
package io.poolproof.conformance.judge;

import org.jspecify.annotations.NullMarked;
