/** A user: attributes, codes, sign-ins. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.user;

import org.jspecify.annotations.NullMarked;
