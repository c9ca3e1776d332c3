package io.poolproof.conformance.service;

import io.poolproof.conformance.wire.AwsAccount;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a run on the real service is kept safe.
 *
 * @param runId tells the run's pools from all others
 * @param pace keeps calls below quotas
 * @param backoff how throttled calls and connections never established are tried again
 * @param maxCalls after so many calls nothing is sent any more but deletions
 * @param maxUsers after so many new users none is created any more
 * @param messages how many e-mails and SMS may be sent
 * @param slow whether cases may wait for minutes
 * @param poolTier feature plan of the run's pools, where a pool fixture does not ask for one; null for the service's default
 * @param lambda what functions are made with; null where none is made
 */
public record Live(
        String runId,
        AwsAccount account,
        Pace pace,
        Backoff backoff,
        int maxCalls,
        int maxUsers,
        int messages,
        boolean slow,
        @Nullable String poolTier,
        @Nullable LambdaAccess lambda) {
    private static final int ID_BYTES = 5;

    /** A new id of a run. */
    public static String newRunId() {
        byte[] id = new byte[ID_BYTES];
        new SecureRandom().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
