package io.poolproof.conformance.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a run writes on everything that it makes on the real service. What has tags of these names and other contents was made by
 * somebody else.
 *
 * @param run id of the run
 * @param created when it was made, by the run's clock
 */
public record RunTags(String run, Instant created) {
    /** As the id of a run on the real service is made. */
    private static final Pattern RUN = Pattern.compile("[0-9a-f]{10}");

    /** The tags with these contents; empty where a run would not have written them. */
    public static Optional<RunTags> of(String run, String created) {
        if (!RUN.matcher(run).matches()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.parse(created);
            return instant.toString().equals(created) ? Optional.of(new RunTags(run, instant)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
