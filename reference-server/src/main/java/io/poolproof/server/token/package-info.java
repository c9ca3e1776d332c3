/** Tokens: made, read, and whom they speak for. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.token;

import org.jspecify.annotations.NullMarked;
