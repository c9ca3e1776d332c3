/** Which rules are enforced, and how the server reads what no fact settles. Internal: no promise is made to users of this package. */
@NullMarked
package io.poolproof.server.rule;

import org.jspecify.annotations.NullMarked;
