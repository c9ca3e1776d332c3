package io.poolproof.schemas.results;

import org.jspecify.annotations.Nullable;

/**
 * A source of an expectation, short enough to stand in every line that rests on it.
 *
 * @param id id in the catalogue of sources
 * @param kind {@code recording}, {@code model}, {@code guide}, {@code report}, {@code emulator} or {@code analogy}
 * @param fact id of the fact whose claim the source supports
 * @param address where it can be read, if known
 * @param date date that it states, if any
 */
public record SourceSummary(
        String id,
        String kind,
        String fact,
        @Nullable String address,
        @Nullable String date) {}
