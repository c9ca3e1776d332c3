package io.poolproof.schemas.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a results file holds.
 *
 * @param end null where the run was cut short
 */
public record Results(
        RunLine run, List<CaseLine> cases, @Nullable EndLine end) {

    public Results {
        cases = List.copyOf(cases);
    }

    /** Whether the run was cut short before its end. */
    public boolean isPartial() {
        return end == null;
    }
}
