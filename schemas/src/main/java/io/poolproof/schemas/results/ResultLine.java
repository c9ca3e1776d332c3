package io.poolproof.schemas.results;

/** One line of {@code results.ndjson}. */
public sealed interface ResultLine permits RunLine, CaseLine, EndLine {}
