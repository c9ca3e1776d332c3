package io.poolproof.schemas.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFormatTest {
    private static final String SCHEMA = "format/results.schema.json";
    private static final JsonSchema FORMAT = JsonSchema.fromResource(SCHEMA);
    private static final RunLine RUN = new RunLine(
            ResultsFile.FORMAT,
            "here",
            "Here",
            "emulator",
            "1.2",
            "0.1.0",
            "2026-11-25T09:00:00Z",
            "7",
            List.of("attribute-name"),
            Map.of("region", "us-east-1"));
    private static final CaseLine CASE = new CaseLine(
            "attribute-name.max-length/one-over@UpdateUserAttributes",
            CaseLine.Kind.CASE,
            "attribute-name.max-length",
            "A name has at most 32 characters.",
            "a name of 33 characters",
            "UpdateUserAttributes",
            Verdict.DEVIATES,
            Level.MUST,
            List.of(new AspectResult(
                    Aspect.OUTCOME,
                    "refused",
                    "accepted",
                    false,
                    Level.MUST,
                    Confidence.DOCUMENTED,
                    List.of(new SourceSummary("model", "model", "name-max", "https://example.org/m", "2025-12")))),
            new Observed("accepted", "NoSuchThing", 200, true),
            "a reason",
            "attribute-name.max-length/at-limit@UpdateUserAttributes",
            new DeviationSummary("accepted", "by design", "https://example.org/1", "2026-11-01", "2027-11-01"),
            new Reproduction("curl", "aws", "java"),
            "exchanges/one.json",
            4);
    private static final EndLine END = new EndLine(Map.of(Verdict.DEVIATES, 1), 5);

    @TempDir
    private Path folder;

    @Test
    void linesWithEveryFieldAreOfThePublishedSchema() {
        for (ResultLine line : List.of(RUN, CASE, END)) {
            assertThat(problems(ResultsFile.write(line))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"verdict\":\"GREEN\"", "\"verdict\":\"PASS\",\"colour\":\"green\"", "\"verdict\":null"})
    void theSchemaRefusesWhatTheFormatDoesNotHave(String verdict) {
        String line = ResultsFile.write(CASE).replace("\"verdict\":\"DEVIATES\"", verdict);

        assertThat(problems(line)).isNotEmpty();
    }

    /** A field that is added to a record and not to the schema would not be published. */
    @Test
    void theSchemaNamesTheFieldsOfTheRecords() throws IOException {
        Map<String, Class<? extends Record>> records = Map.of(
                "run", RunLine.class,
                "case", CaseLine.class,
                "end", EndLine.class,
                "aspect", AspectResult.class,
                "source", SourceSummary.class,
                "observed", Observed.class,
                "deviation", DeviationSummary.class,
                "reproduction", Reproduction.class);
        JsonNode definitions = schema().path("definitions");

        records.forEach((name, type) -> {
            Set<String> published = new TreeSet<>();
            definitions.path(name).path("properties").fieldNames().forEachRemaining(published::add);
            published.remove("record");
            assertThat(published).as("properties of %s in %s", name, SCHEMA).isEqualTo(fields(type));
        });
    }

    @Test
    void theSchemaNamesTheVerdicts() throws IOException {
        assertThat(schema().at("/definitions/verdict/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::name).toList());
    }

    @Test
    void aFileReadsAsItWasWritten() throws IOException {
        assertThat(read(ResultsFile.write(RUN), ResultsFile.write(CASE), ResultsFile.write(END)))
                .isEqualTo(new Results(RUN, List.of(CASE), END));
    }

    @Test
    void aLineThatBreaksOffMarksAPartialRun() throws IOException {
        String cut = ResultsFile.write(CASE).substring(0, 60);

        Results results = read(ResultsFile.write(RUN), ResultsFile.write(CASE), cut);

        assertThat(results.isPartial()).isTrue();
        assertThat(results.cases()).containsExactly(CASE);
    }

    @Test
    void aLineThatBreaksOffInsideACharacterMarksAPartialRun() throws IOException {
        byte[] whole =
                (ResultsFile.write(RUN) + "\n" + "{\"record\":\"case\",\"id\":\"é").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("results.ndjson");
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThat(ResultsFile.read(file).isPartial()).isTrue();
    }

    @Test
    void aBrokenLineInTheMiddleIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> read(ResultsFile.write(RUN), "{", ResultsFile.write(END)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(folder.resolve("results.ndjson") + ":2:1: the line is not of the results format");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(this::read)
                .hasMessage(folder.resolve("results.ndjson") + ":1:1: the first line is not that of a run");
    }

    @Test
    void aFormatOfALaterVersionIsRefused() {
        assertThatThrownBy(() -> read(ResultsFile.write(RUN).replace("\"format\":1", "\"format\":2")))
                .hasMessage(
                        folder.resolve("results.ndjson") + ":1:1: results of format 2; this version reads format 1");
    }

    private Results read(String... lines) throws IOException {
        Path file = folder.resolve("results.ndjson");
        Files.writeString(file, String.join("\n", lines) + (lines.length == 0 ? "" : "\n"));
        return ResultsFile.read(file);
    }

    private static List<JsonSchema.Problem> problems(String line) {
        return FORMAT.problemsOf(line.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream stream = ResultsFile.class.getResourceAsStream("/poolproof/schemas/" + SCHEMA)) {
            return StrictJson.MAPPER.readTree(stream);
        }
    }

    private static Set<String> fields(Class<? extends Record> type) {
        return new TreeSet<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }
}
