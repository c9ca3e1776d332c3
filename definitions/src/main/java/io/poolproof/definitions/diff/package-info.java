/** Says what a change to definitions will do to the pools that exist. */
@NullMarked
package io.poolproof.definitions.diff;

import org.jspecify.annotations.NullMarked;
