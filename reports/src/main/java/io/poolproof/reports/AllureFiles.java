package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What stands beside the tests in Allure's folder: environment, categories, who ran it. */
final class AllureFiles {
    private static final ObjectMapper READER = new ObjectMapper();
    private static final ObjectWriter JSON = READER.writerWithDefaultPrettyPrinter();

    private AllureFiles() {}

    static void write(Results results, Path folder) throws IOException {
        environment(results, folder.resolve("environment.properties"));
        Files.write(folder.resolve("categories.json"), JSON.writeValueAsBytes(categories()));
        Files.write(folder.resolve("executor.json"), JSON.writeValueAsBytes(executor(results.run(), folder)));
    }

    private static void environment(Results results, Path file) throws IOException {
        RunLine run = results.run();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("What it rests on", Authority.of(results.cases()).sentence());
        rows.put("Target", Headline.target(run));
        if (results.isPartial()) {
            rows.put("Partial", "the run was cut short; these are the cases that it had played");
        }
        if (!run.selection().isEmpty()) {
            rows.put("Selection", String.join(", ", run.selection()));
        }
        rows.put("Kind of target", run.targetKind());
        rows.put("Poolproof", run.poolproof());
        rows.put("Seed", run.seed());
        run.capabilities().forEach((name, value) -> rows.put("Target: " + name, value));
        StringJoiner text = new StringJoiner("\n", "", "\n");
        rows.forEach((name, value) ->
                text.add(key(name) + "=" + Texts.line(value, 400).replace("\\", "\\\\")));
        Files.writeString(file, text.toString());
    }

    /** In a properties file a space or colon ends the key. */
    private static String key(String name) {
        return Texts.line(name, 80).replaceAll("([\\\\ :=#!])", "\\\\$1");
    }

    private record Category(String name, List<String> matchedStatuses, String traceRegex) {}

    /** The first line of a test's trace. */
    static String categoryOf(CaseLine line) {
        String kind = line.verdict() == Verdict.FAIL
                ? Cause.of(line).map(cause -> cause.kind().words()).orElse("")
                : "";
        return line.verdict() + (kind.isEmpty() ? "" : ": " + kind);
    }

    private static List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        for (DifferenceKind kind : DifferenceKind.values()) {
            categories.add(new Category(kind.words(), List.of("failed"), first("FAIL: " + kind.words())));
        }
        categories.add(new Category("a pinned difference no longer shows", List.of("failed"), first("STALE")));
        categories.add(new Category("differs as pinned", List.of("broken"), first("DEVIATES")));
        categories.add(new Category("unsupported or out of scope", List.of("skipped"), first("UNSUPPORTED")));
        categories.add(new Category("inconclusive", List.of("broken"), first("INCONCLUSIVE")));
        categories.add(new Category("faults of Poolproof itself", List.of("broken"), first("ERROR")));
        categories.add(new Category("observed, not judged", List.of("unknown"), first("OBSERVED")));
        return categories;
    }

    private static String first(String line) {
        return "(?s)" + Pattern.quote(line) + "\\n.*";
    }

    /** Numbers the runs in the trend; the number goes on from the history that Allure finds in the folder. */
    private static Map<String, Object> executor(RunLine run, Path folder) throws IOException {
        Path trend = folder.resolve(AllureHistory.FOLDER).resolve(AllureHistory.TREND);
        long last = 0;
        if (Files.exists(trend)) {
            for (JsonNode entry : READER.readTree(trend.toFile())) {
                last = Math.max(last, entry.path("buildOrder").asLong());
            }
        }
        Map<String, Object> executor = new LinkedHashMap<>();
        executor.put("name", "Poolproof " + run.poolproof());
        executor.put("type", "poolproof");
        executor.put("buildName", Headline.target(run) + ", run " + (last + 1));
        executor.put("buildOrder", last + 1);
        executor.put("reportName", Headline.target(run));
        return executor;
    }
}
