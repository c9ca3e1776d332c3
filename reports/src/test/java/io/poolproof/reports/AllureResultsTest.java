package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.hostile;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureResultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aCaseIsTheSameTestInEveryRunAndAnotherOnAnotherTarget() throws IOException {
        CaseLine line = pass("user.exists/none@AdminGetUser");

        JsonNode first = write("first", results(line)).get(0);
        JsonNode again = write("again", results(accepted(line.id()))).get(0);
        JsonNode elsewhere = write("elsewhere", results(run("other", "emulator"), List.of(line)))
                .get(0);

        assertThat(again.path("historyId")).isEqualTo(first.path("historyId"));
        assertThat(again.path("uuid")).isNotEqualTo(first.path("uuid"));
        assertThat(elsewhere.path("historyId")).isNotEqualTo(first.path("historyId"));
    }

    @Test
    void eachVerdictHasItsStatusAndItsCategory() throws IOException {
        List<JsonNode> tests = write("all", everyVerdict());
        JsonNode categories =
                JSON.readTree(folder.resolve("all/categories.json").toFile());

        assertThat(tests).hasSize(Verdict.values().length);
        for (JsonNode test : tests) {
            Verdict verdict = Verdict.valueOf(
                    test.at("/fullName").asText().replaceAll(".*/|@.*", "").toUpperCase(Locale.ROOT));
            assertThat(test.path("status").asText(null)).as(verdict.name()).isEqualTo(status(verdict));
            List<String> fitting = Stream.iterate(0, at -> at + 1)
                    .limit(categories.size())
                    .map(categories::get)
                    .filter(category -> fits(category, test))
                    .map(category -> category.path("name").asText())
                    .toList();
            assertThat(fitting).as(verdict.name()).hasSize(verdict == Verdict.PASS ? 0 : 1);
        }
    }

    /** In Allure neither skipped nor unknown counts as passed or failed; a pinned difference counts against what passes. */
    private static @Nullable String status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "passed";
            case FAIL, STALE -> "failed";
            case INCONCLUSIVE, ERROR, DEVIATES -> "broken";
            case UNSUPPORTED -> "skipped";
            case OBSERVED -> null;
        };
    }

    private static boolean fits(JsonNode category, JsonNode test) {
        String status = test.path("status").asText("unknown");
        return category.path("matchedStatuses").get(0).asText().equals(status.equals("null") ? "unknown" : status)
                && test.at("/statusDetails/trace")
                        .asText()
                        .matches(category.path("traceRegex").asText());
    }

    @Test
    void casesOfOneCauseHaveOneMessageSoThatAllureGroupsThem() throws IOException {
        List<JsonNode> tests = write(
                "one",
                results(
                        accepted("attribute-name.max-length/a@UpdateUserAttributes"),
                        accepted("client-metadata.value.max-length/b@UpdateUserAttributes")));

        assertThat(tests)
                .extracting(test -> test.at("/statusDetails/message").asText())
                .containsOnly("accepts requests that break the service model's constraints");
    }

    @Test
    void stepsTellProvisionRequestReadBackAndTwinApart() throws IOException {
        Files.createDirectories(folder.resolve("run/exchanges"));
        Files.writeString(folder.resolve("run/exchanges/one.json"), """
                {"id":"x","steps":[
                 {"name":"create the user","operation":"AdminCreateUser","request":{"Username":"${username}"},"response":{"status":200,"body":"{}"}},
                 {"name":"the case","operation":"UpdateUserAttributes","request":{},"response":{"status":400,"error":"E","body":"<script>alert(1)</script>"}},
                 {"name":"read the user after","operation":"AdminGetUser","request":{},"response":{"status":200,"body":"{\\"a\\":1}"}},
                 {"name":"the twin","operation":"UpdateUserAttributes","request":{},"response":{"status":200,"body":"{}"}}]}""");

        JsonNode steps = write("run", results(accepted("user.exists/a@AdminGetUser")))
                .get(0)
                .path("steps");

        assertThat(steps.findValuesAsText("name"))
                .contains(
                        "Provision", "The request of the case", "Read back", "create the user: AdminCreateUser → 200");
        assertThat(steps).hasSize(4);
        assertThat(steps.at("/1/status").asText()).isEqualTo("failed");
        assertThat(steps.findValuesAsText("type")).containsOnly("application/json");
        assertThat(Files.readString(folder.resolve("run/allure")
                        .resolve(steps.at("/2/steps/0/attachments/0/source").asText())))
                .isEqualTo("{\n  \"request\" : { },\n  \"answer\" : {\n    \"a\" : 1\n  }\n}");
    }

    @Test
    void whatSurroundsTheRequestOfACaseThatIsAsExpectedIsOneLine() throws IOException {
        Files.createDirectories(folder.resolve("run/exchanges"));
        Files.writeString(folder.resolve("run/exchanges/one.json"), """
                {"id":"x","steps":[
                 {"name":"create the user","operation":"AdminCreateUser","request":{},"response":{"status":200,"body":"{}"}},
                 {"name":"sign in","operation":"InitiateAuth","request":{},"response":{"status":400,"error":"E","body":"{}"}},
                 {"name":"the case","operation":"UpdateUserAttributes","request":{},"response":{"status":200,"body":"{}"}}]}""");

        JsonNode test =
                write("run", results(pass("user.exists/a@AdminGetUser"))).get(0);
        JsonNode steps = test.path("steps");

        assertThat(steps.at("/0/name").asText()).isEqualTo("Provision: AdminCreateUser → 200, InitiateAuth → 400 E");
        assertThat(steps.at("/0/status").asText()).isEqualTo("broken");
        assertThat(steps.at("/0/steps")).isEmpty();
        assertThat(steps.at("/0/attachments")).isEmpty();
        assertThat(steps.at("/1/name").asText()).isEqualTo("The request of the case: UpdateUserAttributes → 200");
        assertThat(steps.at("/1/attachments")).hasSize(1);
        assertThat(test.at("/statusDetails/trace").asText()).doesNotContain("owed");
    }

    @Test
    void nothingThatATargetSaysIsMarkup() throws IOException {
        JsonNode test = write("hostile", results(hostile("user.exists/x@AdminGetUser", Verdict.FAIL)))
                .get(0);

        assertThat(test.path("descriptionHtml").asText())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
        assertThat(test.has("description")).isFalse();
        // Allure shows message and trace as HTML, too.
        assertThat(test.at("/statusDetails/trace").asText())
                .doesNotContain("<script", "<img")
                .contains("&lt;img src=x");
        assertThat(test.at("/statusDetails/message").asText()).doesNotContain("<script", "<img");
        assertThat(test.toString()).doesNotContain("\u001b", "\\u001B");
    }

    @Test
    void theEnvironmentSaysWhatTheReportRestsOnAndThatItIsPartial() throws IOException {
        write("partial", Samples.partial(results(pass("user.exists/a@AdminGetUser"))));

        assertThat(Files.readString(folder.resolve("partial/allure/environment.properties")))
                .startsWith("What\\ it\\ rests\\ on=1 expectation, 1 recorded by 1 independent recorder,")
                .contains("\nPartial=the run was cut short", "\nTarget=stand-in 1.0\n", "\nSeed=7\n");
    }

    /** The history stands in the one-file page as its data; the next run's results get it, and its number goes on. */
    @Test
    void historyGoesFromOneRunsPageIntoTheNextRunsResults() throws IOException {
        String trend = "[{\"buildOrder\":4,\"data\":{}}]";
        Path page = folder.resolve("index.html");
        Files.writeString(
                page,
                "<script>d('history/history-trend.json','"
                        + Base64.getEncoder().encodeToString(trend.getBytes(StandardCharsets.UTF_8))
                        + "');d('widgets/x.json','AAAA')</script>");
        Path results = Files.createDirectories(folder.resolve("results"));

        AllureHistory.keep(page, folder.resolve("kept"), "first");
        AllureHistory.hand(folder.resolve("kept"), results, "second");
        AllureFiles.write(results(pass("user.exists/a@AdminGetUser")), results);

        assertThat(results.resolve("history/history-trend.json")).hasContent(trend);
        assertThat(folder.resolve("kept")).isDirectoryNotContaining("glob:**x.json");
        assertThat(JSON.readTree(results.resolve("executor.json").toFile())
                        .path("buildOrder")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void aReportThatIsWrittenAgainIsNoFurtherRun() throws IOException {
        Path kept = folder.resolve("kept");
        AllureHistory.keep(pageWith("[1]"), kept, "first");
        AllureHistory.hand(kept, Files.createDirectories(folder.resolve("two")), "second");
        AllureHistory.keep(pageWith("[2,1]"), kept, "second");
        AllureHistory.hand(kept, Files.createDirectories(folder.resolve("again")), "second");
        AllureHistory.hand(kept, Files.createDirectories(folder.resolve("three")), "third");

        assertThat(folder.resolve("two/history/history-trend.json")).hasContent("[1]");
        assertThat(folder.resolve("again/history/history-trend.json")).hasContent("[1]");
        assertThat(folder.resolve("three/history/history-trend.json")).hasContent("[2,1]");
    }

    private Path pageWith(String trend) throws IOException {
        String data = Base64.getEncoder().encodeToString(trend.getBytes(StandardCharsets.UTF_8));
        return Files.writeString(
                folder.resolve("page.html"), "<script>d('history/history-trend.json','" + data + "')</script>");
    }

    private static Results everyVerdict() {
        return results(Arrays.stream(Verdict.values())
                .map(verdict -> {
                    String id = "user.exists/" + verdict.name().toLowerCase(Locale.ROOT) + "@AdminGetUser";
                    return verdict == Verdict.FAIL ? accepted(id) : line(id, verdict);
                })
                .toArray(CaseLine[]::new));
    }

    private List<JsonNode> write(String name, Results results) throws IOException {
        Path allure =
                name.equals("all") ? folder.resolve(name) : folder.resolve(name).resolve("allure");
        AllureResults.write(results, folder.resolve(name), allure);
        try (Stream<Path> files = Files.list(allure)) {
            return files.filter(file -> file.toString().endsWith("-result.json"))
                    .map(AllureResultsTest::read)
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
