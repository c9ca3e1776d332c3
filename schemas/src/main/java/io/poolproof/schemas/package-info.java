/** Reads documents strictly and holds them against their JSON Schemas. */
@NullMarked
package io.poolproof.schemas;

import org.jspecify.annotations.NullMarked;
