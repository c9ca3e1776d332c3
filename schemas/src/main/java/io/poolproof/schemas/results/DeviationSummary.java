package io.poolproof.schemas.results;

import org.jspecify.annotations.Nullable;

/**
 * A pinned difference of one target.
 *
 * @param pinned the pinned outcome, in words
 * @param reason why the target differs
 * @param issue address of the target's issue, if one is known
 * @param since date of the pin, ISO-8601
 * @param expires date after which the pin counts as stale, if any
 */
public record DeviationSummary(
        String pinned,
        String reason,
        @Nullable String issue,
        String since,
        @Nullable String expires) {}
