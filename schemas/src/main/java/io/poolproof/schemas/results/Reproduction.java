package io.poolproof.schemas.results;

import org.jspecify.annotations.Nullable;

/**
 * How to see the decisive step again; run-time values stand as variables of the environment.
 *
 * @param curl a line for a shell
 * @param awsCli a line for a shell; null where the aws command line cannot send the request
 * @param java statements on the AWS SDK for Java, or on the JDK's client where the SDK cannot send the request; null in
 *     results of an earlier version
 */
public record Reproduction(
        String curl, @Nullable String awsCli, @Nullable String java) {}
