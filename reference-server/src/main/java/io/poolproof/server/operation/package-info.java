/** The operations of the service's API. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.operation;

import org.jspecify.annotations.NullMarked;
