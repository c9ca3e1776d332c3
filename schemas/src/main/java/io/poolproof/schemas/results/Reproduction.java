package io.poolproof.schemas.results;

import org.jspecify.annotations.Nullable;

/**
 * Command lines that show the decisive step again; run-time values stand as shell variables.
 *
 * @param awsCli null where the aws command line cannot send the request
 */
public record Reproduction(String curl, @Nullable String awsCli) {}
