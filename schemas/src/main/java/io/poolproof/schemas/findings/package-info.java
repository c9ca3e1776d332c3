/** What {@code check} and {@code diff} find in people's definitions and requests, as a document. */
@NullMarked
package io.poolproof.schemas.findings;

import org.jspecify.annotations.NullMarked;
