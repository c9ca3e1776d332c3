/** Secrets in texts: finds them, and takes them out, in whatever form they stand there. */
@NullMarked
package io.poolproof.conformance.secret;

import org.jspecify.annotations.NullMarked;
