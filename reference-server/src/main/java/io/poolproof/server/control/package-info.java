/** What a test may do to the server beside the API. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.control;

import org.jspecify.annotations.NullMarked;
