/** A pool's Lambda triggers, and the messages that one of them composes. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.trigger;

import org.jspecify.annotations.NullMarked;
