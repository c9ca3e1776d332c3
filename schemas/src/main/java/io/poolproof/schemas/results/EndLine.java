package io.poolproof.schemas.results;

import java.util.Map;

/**
 * The last line of a complete run.
 *
 * @param verdicts how many cases and properties ended in each verdict
 * @param milliseconds time of the whole run
 */
public record EndLine(Map<Verdict, Integer> verdicts, long milliseconds) implements ResultLine {}
