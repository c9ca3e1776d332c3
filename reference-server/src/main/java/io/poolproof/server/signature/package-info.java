/** Signatures of requests, by which AWS knows who calls. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.signature;

import org.jspecify.annotations.NullMarked;
