/** Pools, clients, groups and users that are there from the start. */
@NullMarked
package io.poolproof.server.seed;

import org.jspecify.annotations.NullMarked;
