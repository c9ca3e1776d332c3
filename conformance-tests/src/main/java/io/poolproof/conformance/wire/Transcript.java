package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of one case, with run-time values by name; what is written to the run's folder. Safe for several threads. */
public final class Transcript {
    private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());

    /**
     * One request and its answer.
     *
     * @param name what the step is for
     * @param request the input as the case writes it, its {@code ${bindings}} not filled in
     */
    public record Step(String name, String operation, JsonNode request, Response response) {}

    /**
     * An answer, redacted.
     *
     * @param status HTTP status; 0 where no answer came
     * @param body the answer's text, cut where it is long
     * @param absence why no answer came
     */
    record Response(
            int status,
            @Nullable String error,
            String body,
            @Nullable String absence) {}

    void add(Step step) {
        steps.add(step);
    }

    public List<Step> steps() {
        synchronized (steps) {
            return List.copyOf(steps);
        }
    }
}
