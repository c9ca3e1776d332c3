package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run as the result files from which Allure makes its report. */
final class AllureResults {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OBSERVED_ONLY = "observed, not judged";

    private final Path runFolder;
    private final Path folder;
    private final FileSystemResultsWriter writer;

    private AllureResults(Path runFolder, Path folder) {
        this.runFolder = runFolder;
        this.folder = folder;
        this.writer = new FileSystemResultsWriter(folder);
    }

    static void write(Results results, Path runFolder, Path folder) throws IOException {
        Files.createDirectories(folder);
        AllureResults allure = new AllureResults(runFolder, folder);
        long start = Instant.parse(results.run().startedAt()).toEpochMilli();
        for (CaseLine line : results.cases()) {
            allure.writer.write(allure.test(line, results.run(), start));
            start += line.milliseconds();
        }
        allure.environment(results.run());
        allure.categories();
    }

    private TestResult test(CaseLine line, RunLine run, long start) throws IOException {
        List<Link> links = line.aspects().stream()
                .flatMap(aspect -> aspect.sources().stream())
                .filter(source -> source.address() != null)
                .map(source -> new Link()
                        .setName(source.kind() + ": " + source.id())
                        .setUrl(source.address())
                        .setType("source"))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        String stable = UUID.nameUUIDFromBytes((run.target() + " " + line.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new TestResult()
                .setUuid(UUID.randomUUID().toString())
                .setHistoryId(stable)
                .setTestCaseId(stable)
                .setFullName(line.id())
                .setName(line.title() + " [" + line.operation() + "]")
                .setDescription(description(line))
                .setLabels(labels(line, run))
                .setLinks(links)
                .setStatus(status(line.verdict()))
                .setStatusDetails(new StatusDetails()
                        .setMessage(line.verdict() + ": " + message(line))
                        .setTrace(Explanation.of(line)))
                .setStage(Stage.FINISHED)
                .setStart(start)
                .setStop(start + line.milliseconds())
                .setSteps(steps(line));
    }

    private static String message(CaseLine line) {
        return line.verdict() == Verdict.OBSERVED ? OBSERVED_ONLY : Explanation.headline(line);
    }

    /** Neither green nor red is what differs as pinned, and what is not judged. */
    private static @Nullable Status status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Status.PASSED;
            case FAIL, STALE -> Status.FAILED;
            case ERROR, INCONCLUSIVE -> Status.BROKEN;
            case DEVIATES, UNSUPPORTED -> Status.SKIPPED;
            case OBSERVED -> null;
        };
    }

    private static String description(CaseLine line) {
        return line.words() + "\n\n" + line.rule() + ", verdict " + line.verdict()
                + (line.twin() == null ? "" : "; its refusal is earned by the twin " + line.twin()) + ".";
    }

    private static List<Label> labels(CaseLine line, RunLine run) {
        return Stream.of(
                        label("epic", "cognito-idp"),
                        label("feature", line.family()),
                        label("story", line.rule()),
                        label("parentSuite", run.targetTitle()),
                        label("suite", line.family()),
                        label("subSuite", line.rule()),
                        label("package", line.rule()),
                        label("severity", severity(line.level())),
                        label("tag", line.verdict().name()),
                        label("tag", line.operation()))
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

    private List<StepResult> steps(CaseLine line) throws IOException {
        List<StepResult> steps = new ArrayList<>();
        if (line.exchanges() == null || !Files.exists(runFolder.resolve(line.exchanges()))) {
            return steps;
        }
        JsonNode exchanges = JSON.readTree(Files.readAllBytes(runFolder.resolve(line.exchanges())));
        for (JsonNode step : exchanges.path("steps")) {
            JsonNode response = step.path("response");
            String answer = response.has("absence")
                    ? response.path("absence").asText()
                    : response.path("status").asText() + " "
                            + response.path("error").asText();
            steps.add(new StepResult()
                    .setName(step.path("name").asText() + ": "
                            + step.path("operation").asText() + " → " + answer.strip())
                    .setStatus(Status.PASSED)
                    .setAttachments(new ArrayList<>(List.of(
                            attachment("request", pretty(step.path("request"))),
                            attachment("answer", pretty(response.path("body").asText()))))));
        }
        return steps;
    }

    private Attachment attachment(String name, String text) {
        String source = UUID.randomUUID() + "-attachment.json";
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Attachment().setName(name).setSource(source).setType("application/json");
    }

    private static String pretty(JsonNode tree) {
        return tree.toPrettyString();
    }

    private static String pretty(String text) {
        try {
            return JSON.readTree(text).toPrettyString();
        } catch (IOException e) {
            return text;
        }
    }

    private void environment(RunLine run) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("target=").append(run.targetTitle()).append('\n');
        text.append("version=")
                .append(run.targetVersion() == null ? "unknown" : run.targetVersion())
                .append('\n');
        text.append("poolproof=").append(run.poolproof()).append('\n');
        text.append("seed=").append(run.seed()).append('\n');
        run.capabilities()
                .forEach((name, value) -> text.append(name.replace(' ', '-'))
                        .append('=')
                        .append(value)
                        .append('\n'));
        Files.writeString(folder.resolve("environment.properties"), text);
    }

    private record Category(String name, List<String> matchedStatuses, String messageRegex) {}

    private void categories() throws IOException {
        Stream<Category> causes = Arrays.stream(Cause.values())
                .map(cause -> new Category(cause.words(), List.of("failed"), "(?s)FAIL: .*" + cause.words() + ".*"));
        Stream<Category> others = Stream.of(
                new Category("stale pins", List.of("failed"), "(?s)STALE: .*"),
                new Category("differs as pinned", List.of("skipped"), "(?s)DEVIATES: .*"),
                new Category("unsupported", List.of("skipped"), "(?s)UNSUPPORTED: .*"),
                new Category("inconclusive", List.of("broken"), "(?s)INCONCLUSIVE: .*"),
                new Category("faults of Poolproof itself", List.of("broken"), "(?s)ERROR: .*"),
                new Category(OBSERVED_ONLY, List.of("unknown"), "(?s)OBSERVED: .*"));
        Files.write(
                folder.resolve("categories.json"),
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(Stream.concat(causes, others).toList()));
    }
}
