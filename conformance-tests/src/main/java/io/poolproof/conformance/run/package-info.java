/** One run: what is asked for, which cases it plays, what is pinned, and what comes of each. */
@NullMarked
package io.poolproof.conformance.run;

import org.jspecify.annotations.NullMarked;
