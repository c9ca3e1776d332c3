/** Requests and answers of the protocol, before anybody knows what they mean. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.protocol;

import org.jspecify.annotations.NullMarked;
