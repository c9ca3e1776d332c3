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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page holds; how it behaves is tested in a browser, on the pages that the last test leaves behind. */
class MatrixTest {
    private static final Pattern DATA =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");

    @Test
    void theReferenceServerStandsLastAndApart() throws IOException {
        JsonNode targets = data(List.of(
                        results(run("ours", "reference"), List.of(pass("user.exists/x@AdminGetUser"))),
                        results(run("theirs", "emulator"), List.of(pass("user.exists/x@AdminGetUser")))))
                .path("targets");

        assertThat(targets.findValuesAsText("title")).containsExactly("theirs", "ours");
        assertThat(targets.findValuesAsText("ours")).containsExactly("false", "true");
    }

    @Test
    void resultsOfDifferentVersionsOfTheCasesStandTogether() throws IOException {
        JsonNode rows = data(List.of(
                        results(
                                run("old", "emulator"),
                                List.of(pass("user.exists/gone@AdminGetUser"), pass("user.exists/kept@AdminGetUser"))),
                        results(
                                run("new", "emulator"),
                                List.of(pass("user.exists/kept@AdminGetUser"), pass("user.exists/new@AdminGetUser")))))
                .path("rows");

        assertThat(rows.findValuesAsText("id"))
                .containsExactly(
                        "user.exists/gone@AdminGetUser",
                        "user.exists/kept@AdminGetUser",
                        "user.exists/new@AdminGetUser");
        assertThat(rows.at("/0/cells/0/verdict").asText()).isEqualTo("PASS");
        assertThat(rows.at("/0/cells/1").isNull()).isTrue();
        assertThat(rows.at("/2/cells/0").isNull()).isTrue();
    }

    /** A case that could not be played says nothing of what is expected; another run of it does. */
    @Test
    void expectationsComeFromARunThatHasThem() throws IOException {
        JsonNode rows = data(List.of(
                        results(run("one", "emulator"), List.of(pass("user.exists/x@AdminGetUser"))),
                        results(
                                run("two", "emulator"),
                                List.of(line("user.exists/x@AdminGetUser", Verdict.INCONCLUSIVE)))))
                .path("rows");

        assertThat(rows.at("/0/aspects")).hasSize(1);
        assertThat(rows.at("/0/cells/1/verdict").asText()).isEqualTo("INCONCLUSIVE");
    }

    @Test
    void nothingThatATargetSaysEndsTheDataOrRuns() throws IOException {
        List<Results> runs = List.of(results(
                run(Samples.HOSTILE, "emulator"), List.of(hostile("user.exists/x@AdminGetUser", Verdict.FAIL))));
        String page = Matrix.of(runs);

        assertThat(page.split("<script", -1))
                .as("scripts: the data and the page's own")
                .hasSize(3);
        assertThat(page).doesNotContain("<img", "\u0000").contains("\\u003cscript>alert(1)");
        assertThat(data(runs).at("/targets/0/title").asText()).contains("<script>alert(1)</script>", "@data@");
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(Matrix.of(List.of(results(pass("user.exists/x@AdminGetUser")))))
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(", "fetch(", "<link");
    }

    @Test
    void aPartialRunIsLabelled() throws IOException {
        JsonNode target = data(List.of(Samples.partial(results(pass("user.exists/x@AdminGetUser")))))
                .at("/targets/0");

        assertThat(target.path("partial").asBoolean()).isTrue();
        assertThat(target.path("note").asText()).contains("PARTIAL: the run was cut short");
    }

    @Test
    void leavesPagesForTheBrowserTests() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        Files.writeString(folder.resolve("small.html"), Matrix.of(small()));
        Files.writeString(folder.resolve("large.html"), Matrix.of(large()));
        Files.writeString(
                folder.resolve("hostile.html"),
                Matrix.of(List.of(results(
                        run(Samples.HOSTILE, "emulator"),
                        List.of(
                                hostile("user.exists/x@AdminGetUser", Verdict.FAIL),
                                hostile("user.exists/y@AdminGetUser", Verdict.DEVIATES))))));

        assertThat(folder.resolve("large.html")).isRegularFile();
    }

    private static List<Results> small() {
        String max = "attribute-name.max-length/one-over@UpdateUserAttributes";
        String unknown = "attribute-name.exists-in-schema/unknown@UpdateUserAttributes";
        String user = "user.exists/none@AdminGetUser";
        String token = "access-token.use/id@GetUser";
        return List.of(
                results(
                        run("alpha", "emulator"),
                        List.of(accepted(max), accepted(unknown), pass(user), line(token, Verdict.UNSUPPORTED))),
                results(
                        run("beta", "emulator"),
                        List.of(
                                pass(max),
                                line(
                                        unknown,
                                        Verdict.DEVIATES,
                                        accepted(unknown).aspects().get(0)),
                                pass(user),
                                line(token, Verdict.OBSERVED))),
                results(
                        run("gamma", "service"),
                        List.of(pass(max), accepted(unknown), pass(user), line(token, Verdict.INCONCLUSIVE))),
                results(run("ours", "reference"), List.of(pass(max), pass(unknown), pass(user), pass(token))));
    }

    /** 5,000 rules with a case each, on 10 targets. */
    private static List<Results> large() {
        List<Results> runs = new ArrayList<>();
        for (int target = 0; target < 10; target++) {
            int column = target;
            List<CaseLine> lines = IntStream.range(0, 5000)
                    .mapToObj(row -> {
                        String id = "family-" + row / 250 + ".rule-" + row + "/case@UpdateUserAttributes";
                        return (row * 7 + column * 3) % 5 == 0 ? accepted(id) : pass(id);
                    })
                    .toList();
            runs.add(results(run("target " + target, target == 9 ? "reference" : "emulator"), lines));
        }
        return runs;
    }

    private static JsonNode data(List<Results> runs) throws IOException {
        Matcher data = DATA.matcher(Matrix.of(runs));
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }
}
