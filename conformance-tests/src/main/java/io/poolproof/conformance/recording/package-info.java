/** What the real service has answered once, written down without anything secret, to be judged again offline. */
@NullMarked
package io.poolproof.conformance.recording;

import org.jspecify.annotations.NullMarked;
