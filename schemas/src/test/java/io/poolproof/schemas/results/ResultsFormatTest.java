package io.poolproof.schemas.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    void aLastLineThatBreaksOffMarksAPartialRun() throws IOException {
        String cut = ResultsFile.write(CASE).substring(0, 60);

        Path file = folder.resolve("results.ndjson");
        Files.writeString(file, ResultsFile.write(RUN) + "\n" + ResultsFile.write(CASE) + "\n" + cut);

        Results results = ResultsFile.read(file);

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
                .hasMessage(folder.resolve("results.ndjson") + ":2:2: the line is not of the results format: no JSON");
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

    /** What no run writes, however it comes about, and the reason that is given. */
    static List<Arguments> foreign() {
        String run = ResultsFile.write(RUN);
        String line = ResultsFile.write(CASE);
        String end = ResultsFile.write(END);
        String none = "the line is not of the results format: ";
        return List.of(
                arguments(":1:1: the first line is not that of a run", List.of(line, end)),
                arguments(":2:1: a second run begins; a file holds one", List.of(run, run)),
                arguments(":3:1: a second line of the same case", List.of(run, line, line)),
                arguments(
                        ":4:1: a line behind the end",
                        List.of(run, line, end, line.replace("/one-over@", "/another@"))),
                arguments(":2:1: the end counts other verdicts than the lines before it have", List.of(run, end)),
                arguments(":2:1: " + none + "its record is none of run, case and end", List.of(run, "[]")),
                arguments(":2:1: " + none + "its record is none of run, case and end", List.of(run, "{}")),
                arguments(":2:2: " + none + "no JSON", List.of(run, "{x}")),
                arguments(
                        ":2:1: " + none + "nested too deeply, or with too long a number",
                        List.of(run, "[".repeat(100_000))),
                arguments(
                        ":2:1: " + none + "nested too deeply, or with too long a number",
                        List.of(run, "{\"record\":" + "9".repeat(100_000) + "}")),
                arguments(
                        ":2:1: " + none + "/milliseconds is not of type integer",
                        List.of(run, line.replace("\"milliseconds\":4", "\"milliseconds\":1e999999999"))),
                arguments(
                        ":2:1: " + none + "/milliseconds is out of range",
                        List.of(run, line.replace("\"milliseconds\":4", "\"milliseconds\":99999999999999999999"))),
                arguments(
                        ":2:1: " + none + "/milliseconds is out of range",
                        List.of(run, line.replace("\"milliseconds\":4", "\"milliseconds\":9223372036854775807"))),
                arguments(
                        ":2:1: " + none + "/exchanges has not the form that the format asks for",
                        List.of(run, line.replace("exchanges/one.json", "exchanges/../../../etc/passwd"))),
                arguments(
                        ":2:1: " + none + "/exchanges has not the form that the format asks for",
                        List.of(run, line.replace("exchanges/one.json", "/etc/passwd"))),
                arguments(
                        ":2:1: " + none + "/aspects/0 is not of type object",
                        List.of(run, line.replaceFirst("\"aspects\":\\[\\{.*?}]}]", "\"aspects\":[null]"))),
                arguments(
                        ":2:1: " + none + "the verdict is DEVIATES, and there is no deviation",
                        List.of(run, line.replaceFirst("\"deviation\":\\{.*?},", ""))),
                arguments(
                        ":2:1: " + none + "the id is not made of the rule, a name and the operation",
                        List.of(run, line.replace("/one-over@UpdateUserAttributes", "/one-over@DeleteUser"))),
                arguments(
                        ":1:1: " + none + "a date or time is none",
                        List.of(run.replace("2026-11-25T09:00:00Z", "2026-99-25T09:00:00Z"))),
                arguments(
                        ":1:1: " + none + "/target has not the form that the format asks for",
                        List.of(run.replace("\"target\":\"here\"", "\"target\":\"a\\nb\""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void whatNoRunWritesIsRefusedWithLineAndReason(String problem, List<String> lines) {
        assertThatThrownBy(() -> read(lines.toArray(String[]::new)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(folder.resolve("results.ndjson") + problem);
    }

    /** Whatever is done to one value of a line, the reader takes it only where the published schema does. */
    @Test
    void theReaderTakesNothingThatTheSchemaRefuses() throws IOException {
        List<String> values = List.of(
                "null",
                "true",
                "-1",
                "1.5",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "\"x\"",
                "\"a\\nb\"",
                "[]",
                "[null]",
                "{}",
                "{\"x\":1}");
        List<String> taken = new ArrayList<>();
        for (ResultLine line : List.of(RUN, CASE, END)) {
            String text = ResultsFile.write(line);
            for (Matcher member = Pattern.compile("(?<=\"[A-Za-z-]{1,20}\":)(?:\"[^\"]*\"|[a-z0-9]+)")
                            .matcher(text);
                    member.find(); ) {
                for (String value : values) {
                    String mutated = text.substring(0, member.start()) + value + text.substring(member.end());
                    if (isTaken(mutated) && !problems(mutated).isEmpty()) {
                        taken.add(mutated);
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    private boolean isTaken(String line) throws IOException {
        try {
            if (line.startsWith("{\"record\":\"run\"")) {
                read(line);
            } else {
                read(ResultsFile.write(RUN), line);
            }
            return true;
        } catch (UnreadableDocumentException e) {
            return false;
        }
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        String twice = ResultsFile.write(CASE).replace("\"title\":", "\"title\":\"x\",\"title\":");

        assertThatThrownBy(() -> read(ResultsFile.write(RUN), twice))
                .hasMessageStartingWith(folder.resolve("results.ndjson") + ":2:")
                .hasMessageEndingWith(": the line is not of the results format: a field stands twice");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws IOException {
        Path file = folder.resolve("results.ndjson");
        Files.write(file, (ResultsFile.write(RUN) + "\n\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ResultsFile.read(file))
                .hasMessage(file + ":2:1: the line is not of the results format: no UTF-8");
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
