package io.poolproof.schemas.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code results.ndjson}, and tells how its lines are written. */
public final class ResultsFile {
    /** Version of the format, as it stands in the first line. */
    public static final int FORMAT = 1;

    private static final ObjectMapper JSON = StrictJson.MAPPER
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(ResultLine.class, Discriminator.class);

    private ResultsFile() {}

    /** Tells the lines apart by a field of their own. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = RunLine.class, name = "run"),
        @JsonSubTypes.Type(value = CaseLine.class, name = "case"),
        @JsonSubTypes.Type(value = EndLine.class, name = "end")
    })
    private interface Discriminator {}

    /** The line's JSON, without the line feed. */
    public static String write(ResultLine line) {
        try {
            return JSON.writerFor(ResultLine.class).writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a file; a last line that was cut off marks a partial run and is left out.
     *
     * @throws UnreadableDocumentException if the file is missing, or a line is not of the format
     */
    public static Results read(Path file) {
        return of(file.toString(), linesOf(file));
    }

    /**
     * Reads the lines of a file, as above.
     *
     * @param file what the file is called in messages
     * @throws UnreadableDocumentException if a line is not of the format
     */
    public static Results of(String file, List<String> lines) {
        RunLine run = null;
        List<CaseLine> cases = new ArrayList<>();
        EndLine end = null;
        for (int number = 1; number <= lines.size(); number++) {
            ResultLine line = parse(file, number, lines);
            if (line instanceof RunLine first) {
                if (first.format() != FORMAT) {
                    throw new UnreadableDocumentException(
                            file,
                            number,
                            1,
                            "results of format " + first.format() + "; this version reads format " + FORMAT);
                }
                run = first;
            } else if (line instanceof CaseLine one) {
                cases.add(one);
            } else if (line instanceof EndLine last) {
                end = last;
            }
        }
        if (run == null) {
            throw new UnreadableDocumentException(file, 1, 1, "the first line is not that of a run");
        }
        return new Results(run, cases, end);
    }

    private static @Nullable ResultLine parse(String file, int number, List<String> lines) {
        try {
            return JSON.readValue(lines.get(number - 1), ResultLine.class);
        } catch (JsonProcessingException e) {
            if (number == lines.size() && number > 1) {
                return null;
            }
            throw new UnreadableDocumentException(file, number, 1, "the line is not of the results format");
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            // A run that is cut short may end inside a character; a replacement in its place does no harm, the line is
            // left out.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(file.toString(), "no such file");
        } catch (IOException e) {
            throw new UnreadableDocumentException(file.toString(), "cannot be read");
        }
    }
}
