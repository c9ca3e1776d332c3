package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.InputFile;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.CaseLine;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private static final int LONGEST_FILE = 64 * 1024 * 1024;

    /** The exchange of a line in the folder of its run; empty where the folder does not hold it. */
    public static Optional<Exchange> of(CaseLine line, Path runFolder) {
        return StreamSupport.stream(steps(line, runFolder).spliterator(), false)
                .filter(step -> step.path("name").asText().equals(DECIDING))
                .findFirst()
                .map(step -> new Exchange(
                        step.path("operation").asText(),
                        step.path("request").toString(),
                        step.at("/response/status").asInt(),
                        step.at("/response/body").asText()));
    }

    /**
     * All exchanges of a line; none where the folder does not hold them. A file that is a link, or in a folder that is one, is none of
     * the run's.
     *
     * @throws io.poolproof.schemas.UnreadableDocumentException if the file is no JSON
     */
    static JsonNode steps(CaseLine line, Path runFolder) {
        Path file = line.exchanges() == null ? null : runFolder.resolve(line.exchanges());
        if (file == null
                || Files.isSymbolicLink(file.getParent())
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return StrictJson.MAPPER.createArrayNode();
        }
        return StrictJson.read(file.toString(), InputFile.read(file, LONGEST_FILE))
                .path("steps");
    }
}
