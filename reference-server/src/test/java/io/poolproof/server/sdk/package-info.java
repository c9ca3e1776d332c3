/** The AWS SDK against the embedded user pool. */
@NullMarked
package io.poolproof.server.sdk;

import org.jspecify.annotations.NullMarked;
