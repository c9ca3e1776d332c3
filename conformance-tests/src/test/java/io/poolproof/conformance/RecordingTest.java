package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service has answered once is judged again offline, in the same way; and nothing secret is written down. */
class RecordingTest {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    /** Tokens, passwords, ids of users and of pools, names of pools, instants as text and as numbers. */
    private static final List<String> MADE_UP = List.of(
            "eyJ[A-Za-z0-9_-]{20,}",
            "Aa1![0-9a-f]+",
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}",
            "us-east-1_[A-Za-z0-9]+",
            "poolproof-[0-9a-f]{6,}",
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}",
            "Date\" : [0-9]+",
            "(?<=:)\\d{12}(?=:)");

    /** Of every kind of case: refusals, effects, checks afterwards, odd requests, headers, tokens, pools of their own. */
    private static final String[] SOME = {
        "access-token",
        "answer-form",
        "attribute-name",
        "attribute-value.string",
        "request-body",
        "schema-definition.name",
        "user"
    };

    @TempDir
    private static Path folder;

    private static Path file;
    private static List<CaseLine> recorded;

    @BeforeAll
    static void record() {
        file = folder.resolve("deep").resolve("first.json");
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = service.run(ServiceStandIn.live(), file, SOME);
            recorded = TestRuns.linesOf(run);
            assertThat(run.tidyUp()).isEmpty();
        }
    }

    private static List<CaseLine> replayed(Recording recording, String... rules) {
        URI nowhere = URI.create("https://" + recording.host());
        ConformanceRun run = TestRuns.on(TestRuns.request(
                        ServiceStandIn.TARGET.asRecording("recording-first", "Recording"),
                        nowhere,
                        Path.of("unused"),
                        ANSWER_WITHIN,
                        rules)
                .in(new RunMode.OnRecording(recording)));
        List<CaseLine> lines = TestRuns.linesOf(run);
        assertThat(run.tidyUp()).isEmpty();
        return lines;
    }

    private static Map<String, String> judgements(List<CaseLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(CaseLine::id, RecordingTest::judgement, (a, b) -> a, TreeMap::new));
    }

    private static String judgement(CaseLine line) {
        return line.verdict() + " "
                + line.aspects().stream().map(AspectResult::actual).toList();
    }

    @Test
    void aReplayJudgesEveryCaseAsTheRunDid() {
        assertThat(recorded).extracting(CaseLine::verdict).contains(Verdict.PASS, Verdict.OBSERVED);
        Map<String, String> replayed = judgements(replayed(Recording.read(file), SOME));
        Map<String, String> expected = judgements(recorded);
        assertThat(replayed).isEqualTo(expected);
    }

    @Test
    void aReplayOfOneFamilyAloneJudgesItAsTheRunDid() {
        Map<String, String> ofFamily = judgements(replayed(Recording.read(file), "attribute-name"));
        Map<String, String> expected = judgements(recorded);
        expected.keySet().retainAll(ofFamily.keySet());
        assertThat(ofFamily).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void aCaseThatWasNotRecordedIsUnsupported() {
        Recording whole = Recording.read(file);
        Recording less = new Recording(
                whole.name(),
                whole.target(),
                whole.host(),
                whole.region(),
                whole.recordedOn(),
                whole.poolGeneration(),
                whole.poolproof(),
                whole.selection(),
                whole.slow(),
                whole.functionsThrow(),
                whole.exchanges().stream()
                        .filter(exchange -> !exchange.conversation().startsWith("user.exists"))
                        .toList(),
                whole.tokens());
        assertThat(replayed(less, "user.exists"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.verdict() + ": " + line.reason())
                        .matches("UNSUPPORTED: the recording holds no \".+\" with this request"));
    }

    @Test
    void nothingStandsInARecordingThatARunHasMadeUp() throws IOException {
        String text = Files.readString(file);
        assertThat(text).doesNotContain(ServiceStandIn.SECRET_KEY, ServiceStandIn.ACCESS_KEY);
        String ours = fixtures();
        for (String form : MADE_UP) {
            assertThat(Pattern.compile(form)
                            .matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .distinct())
                    .as(form)
                    .allMatch(ours::contains);
        }
    }

    /** What cases and pools write themselves may stand in a recording. */
    private static String fixtures() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("cases", "pools", "operations")) {
            try (Stream<Path> files = Files.walk(Path.of(System.getProperty("repository.root"), "fixtures", name))) {
                for (Path one : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(one));
                }
            }
        }
        return all.toString();
    }

    @Test
    void itSaysWhereAndWhenItWasMadeAndOnWhatPools() {
        Recording recording = Recording.read(file);
        assertThat(recording.name()).isEqualTo("first");
        assertThat(recording.target()).isEqualTo("aws");
        assertThat(recording.host()).isEqualTo("127.0.0.1");
        assertThat(recording.region()).isEqualTo(ServiceStandIn.REGION);
        assertThat(recording.poolGeneration())
                .isEqualTo("created on " + recording.recordedOn() + ", feature plan LITE");
    }
}
