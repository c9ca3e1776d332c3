/** What an update of attributes does. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.attribute;

import org.jspecify.annotations.NullMarked;
