package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run as the result files from which Allure makes its report. */
final class AllureResults {
    private final FileSystemResultsWriter writer;
    private final AllureSteps steps;

    private AllureResults(Path runFolder, Path folder) {
        this.writer = new FileSystemResultsWriter(folder);
        this.steps = new AllureSteps(writer, runFolder);
    }

    static void write(Results results, Path runFolder, Path folder) throws IOException {
        Files.createDirectories(folder);
        AllureResults allure = new AllureResults(runFolder, folder);
        long start = Instant.parse(results.run().startedAt()).toEpochMilli();
        Timeline timeline = Timeline.of(results);
        for (CaseLine line : results.cases()) {
            allure.writer.write(allure.test(line, results.run(), start + timeline.startOf(line.milliseconds())));
        }
        AllureFiles.write(results, folder);
    }

    private TestResult test(CaseLine line, RunLine run, long start) {
        // Stable, so that the same case is the same test in every run; of the target, so that two targets' histories
        // stay apart.
        String stable = UUID.nameUUIDFromBytes((run.target() + " " + line.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new TestResult()
                .setUuid(UUID.randomUUID().toString())
                .setHistoryId(stable)
                .setTestCaseId(stable)
                .setFullName(line.id())
                .setName(Texts.printable(line.title()) + " [" + line.operation() + "]")
                .setDescriptionHtml(AllureDescription.of(line))
                .setLabels(labels(line))
                .setLinks(links(line))
                .setParameters(parameters(line))
                .setStatus(status(line.verdict()))
                .setStatusDetails(new StatusDetails()
                        .setKnown(line.verdict() == Verdict.DEVIATES)
                        .setMuted(line.verdict() == Verdict.DEVIATES)
                        .setMessage(Html.content(message(line)))
                        .setTrace(Html.content(AllureFiles.categoryOf(line) + "\n\n" + trace(line))))
                .setStage(Stage.FINISHED)
                .setStart(start)
                .setStop(start + line.milliseconds())
                .setSteps(steps.of(line));
    }

    static boolean isAsExpected(CaseLine line) {
        return line.verdict() == Verdict.PASS || line.verdict() == Verdict.OBSERVED;
    }

    /** What nobody has to act on is told in few words, so that the page stays small. */
    static boolean isSettled(CaseLine line) {
        return switch (line.verdict()) {
            case PASS, OBSERVED, DEVIATES, UNSUPPORTED -> true;
            case FAIL, STALE, INCONCLUSIVE, ERROR -> false;
        };
    }

    /** Allure keeps it twice in its page; the description says as much but for further ways to reproduce. */
    private static String trace(CaseLine line) {
        return isSettled(line) ? "The description has every aspect." : Explanation.of(line);
    }

    /** The same for all cases with one cause, since Allure groups by it. */
    private static String message(CaseLine line) {
        DeviationSummary deviation = line.deviation();
        return switch (line.verdict()) {
            case PASS -> "as the service";
            case OBSERVED -> "what the service does is not known well enough to judge";
            case FAIL -> Cause.of(line).map(Cause::words).orElseGet(() -> Explanation.headline(line));
            case DEVIATES -> deviation == null ? Explanation.headline(line) : deviation.reason();
            case STALE, UNSUPPORTED, INCONCLUSIVE, ERROR -> Explanation.headline(line);
        };
    }

    /** Neither green nor red is what differs as pinned, and what is not judged; but what differs counts against what passes. */
    private static @Nullable Status status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Status.PASSED;
            case FAIL, STALE -> Status.FAILED;
            case ERROR, INCONCLUSIVE, DEVIATES -> Status.BROKEN;
            case UNSUPPORTED -> Status.SKIPPED;
            case OBSERVED -> null;
        };
    }

    private static List<Label> labels(CaseLine line) {
        return Stream.of(
                        label("epic", line.family()),
                        label("feature", line.words()),
                        label("story", line.operation()),
                        label("parentSuite", line.family()),
                        label("suite", line.rule()),
                        label("package", line.rule()),
                        label("severity", severity(line.level())),
                        label("tag", line.verdict().name()),
                        label("tag", line.level().name()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }

    private static String severity(Level level) {
        return switch (level) {
            case MUST -> "critical";
            case SHOULD -> "normal";
            case OBSERVE -> "trivial";
        };
    }

    /** A fact is linked to its strongest source; each further source stands by itself. */
    private static List<Link> links(CaseLine line) {
        List<SourceSummary> sources = line.aspects().stream()
                .flatMap(aspect -> aspect.sources().stream())
                .distinct()
                .toList();
        Map<String, Link> links = new LinkedHashMap<>();
        sources.stream()
                .map(SourceSummary::fact)
                .distinct()
                .sorted()
                .forEach(fact -> Sources.strongest(sources.stream()
                                .filter(source -> source.fact().equals(fact)
                                        && Sources.link(source).isPresent())
                                .toList())
                        .ifPresent(source -> links.put("fact " + fact, link("fact " + fact, "tms", source))));
        sources.stream()
                .filter(source -> Sources.link(source).isPresent())
                .forEach(source -> links.putIfAbsent(source.id(), link(named(source), source.kind(), source)));
        return new ArrayList<>(links.values());
    }

    private static String named(SourceSummary source) {
        return source.kind() + " " + source.id() + (source.date() == null ? "" : ", " + source.date());
    }

    private static Link link(String name, String type, SourceSummary source) {
        return new Link()
                .setName(name)
                .setType(type)
                .setUrl(Sources.link(source).orElseThrow());
    }

    /** The case's id is the test's full name, verdict and level are its tags. */
    private static List<Parameter> parameters(CaseLine line) {
        List<Parameter> parameters = new ArrayList<>();
        if (line.twin() != null) {
            parameters.add(new Parameter().setName("twin").setValue(line.twin()).setExcluded(true));
        }
        return parameters;
    }
}
