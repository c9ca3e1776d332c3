@NullMarked
package io.poolproof.conformance.recording;

import org.jspecify.annotations.NullMarked;
