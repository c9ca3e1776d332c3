/**
 * The lines of {@code results.ndjson}, the one source of every report.
 *
 * <p>A run is one {@link io.poolproof.schemas.results.RunLine}, a {@link io.poolproof.schemas.results.CaseLine} for
 * each case or property, and one {@link io.poolproof.schemas.results.EndLine}, whose absence marks a partial run.
 */
@NullMarked
package io.poolproof.schemas.results;

import org.jspecify.annotations.NullMarked;
