/** Signing in, step by step, up to the tokens. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.auth;

import org.jspecify.annotations.NullMarked;
