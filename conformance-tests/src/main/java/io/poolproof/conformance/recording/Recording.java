package io.poolproof.conformance.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of one run on the real service. What exists at run time only stands as a reference: {@code ${name}} for what the harness
 * had bound, {@code #{kind-number}} for what the service made, {@code {"$time": number}} for an instant, numbered in their order.
 *
 * @param name the file's name without ending
 * @param target id of the target
 * @param host where it was recorded; only what comes from the service's own host is evidence
 * @param recordedOn date, ISO-8601
 * @param poolGeneration when the run's pools were created and with which feature plan, because pools differ by age
 * @param poolproof version that recorded
 * @param selection rule prefixes that were asked for; empty for all
 * @param slow whether cases were allowed to wait for minutes
 * @param functionsThrow whether pools called a function that throws what it receives
 * @param tokens what the tokens claim, by their references' numbers, with instants in seconds after {@code iat}
 */
public record Recording(
        String name,
        String target,
        String host,
        String region,
        String recordedOn,
        String poolGeneration,
        String poolproof,
        List<String> selection,
        boolean slow,
        boolean functionsThrow,
        List<Exchange> exchanges,
        Map<String, JsonNode> tokens) {

    private static final String FORMAT = "recording";

    /**
     * One request and its answer.
     *
     * @param conversation id of the case, or of what else it belongs to
     * @param step what it was for
     * @param request the input as the case writes it
     * @param http what was other than usual in the request; null where nothing was
     */
    public record Exchange(
            String conversation,
            String step,
            String operation,
            JsonNode request,
            @Nullable JsonNode http,
            Response response) {}

    /**
     * An answer.
     *
     * @param status HTTP status; 0 where no answer came
     * @param headers those that say something about the answer, by name in lower case
     * @param body the JSON object answered; null where the answer is none
     * @param text an answer that is no JSON object; null where it is one
     * @param absence why no answer came; null where one did
     */
    public record Response(
            int status,
            Map<String, String> headers,
            @Nullable JsonNode body,
            @Nullable String text,
            @Nullable String absence) {}

    /**
     * Reads a recording.
     *
     * @throws UnreadableDocumentException if the file is missing or not of the format
     */
    public static Recording read(Path file) {
        return Format.named(FORMAT).read(file, Recording.class);
    }

    /** Reads a recording from its content; the path stands in messages. */
    public static Recording read(String path, byte[] content) {
        return Format.named(FORMAT).read(path, content, Recording.class);
    }

    /** Writes the recording; an earlier one of the same name is replaced only when this one is complete. */
    public void write(Path file) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path whole = folder.resolve(file.getFileName() + ".part");
            Files.write(
                    whole,
                    StrictJson.MAPPER
                            .copy()
                            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(this));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the recording " + file + " cannot be written", e);
        }
    }
}
