package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.CaseLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The deciding request of a case and what the target answered, redacted.
 *
 * @param request the input as JSON, run-time values by name
 * @param status HTTP status; 0 where no answer came
 * @param response the answer's text
 */
public record Exchange(String operation, String request, int status, String response) {
    private static final String DECIDING = "the case";

    /** The exchange of a line in the folder of its run; empty where the folder does not hold it, or not in a form that can be read. */
    public static Optional<Exchange> of(CaseLine line, Path runFolder) {
        Path file = line.exchanges() == null ? null : runFolder.resolve(line.exchanges());
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode steps =
                    StrictJson.MAPPER.readTree(Files.readAllBytes(file)).path("steps");
            return StreamSupport.stream(steps.spliterator(), false)
                    .filter(step -> step.path("name").asText().equals(DECIDING))
                    .findFirst()
                    .map(step -> new Exchange(
                            step.path("operation").asText(),
                            step.path("request").toString(),
                            step.at("/response/status").asInt(),
                            step.at("/response/body").asText()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
