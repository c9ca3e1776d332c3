package io.poolproof.schemas.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.InputFile;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code results.ndjson}, and tells how its lines are written. */
public final class ResultsFile {
    /** Version of the format, as it stands in the first line. */
    public static final int FORMAT = 1;

    private static final int LONGEST_FILE = 512 * 1024 * 1024;

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
     * Reads a file. A last line that was cut off, so that no line feed ends it, marks a partial run and is left out.
     *
     * @throws UnreadableDocumentException if the file is missing, or not of the format; with the line
     */
    public static Results read(Path file) {
        byte[] content = InputFile.read(file, LONGEST_FILE);
        ResultsReader reader = new ResultsReader(file.toString());
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                reader.line(content, start, at);
                start = at + 1;
            }
        }
        if (start < content.length) {
            reader.lastLine(content, start, content.length);
        }
        return reader.results();
    }

    /**
     * Reads the lines of a file, as above.
     *
     * @param file what the file is called in messages
     * @throws UnreadableDocumentException if a line is not of the format
     */
    public static Results of(String file, List<String> lines) {
        ResultsReader reader = new ResultsReader(file);
        for (String line : lines) {
            byte[] content = line.getBytes(StandardCharsets.UTF_8);
            reader.line(content, 0, content.length);
        }
        return reader.results();
    }

    /** A line of which the schema has been found to hold. */
    static ResultLine parse(JsonNode line) throws JsonProcessingException {
        return JSON.treeToValue(line, ResultLine.class);
    }
}
