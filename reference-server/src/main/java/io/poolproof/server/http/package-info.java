/** HTTP in, HTTP out. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.http;

import org.jspecify.annotations.NullMarked;
