/** Pools with their settings, app clients and users. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.pool;

import org.jspecify.annotations.NullMarked;
