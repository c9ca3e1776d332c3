/** The embedded user pool: the rules of {@code validation} behind HTTP, with state of its own. It reads no fixture. */
@NullMarked
package io.poolproof.server;

import org.jspecify.annotations.NullMarked;
