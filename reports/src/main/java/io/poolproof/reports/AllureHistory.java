package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.poolproof.schemas.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps Allure's history from run to run. Allure reads it from its results and writes it into its report; in a report of one file it
 * stands among the page's data, from where it is taken here. The history that a run was given is kept, too, for when its report is
 * written once more.
 */
final class AllureHistory {
    /** Where Allure looks for it among the results. */
    static final String FOLDER = "history";

    /** One entry for each earlier run, the latest first. */
    static final String TREND = "history-trend.json";

    private static final Pattern ENTRY = Pattern.compile("d\\('history/([a-z-]+\\.json)','([A-Za-z0-9+/=]*)'");

    private AllureHistory() {}

    /** Runs of a test that its page goes back to; Allure itself keeps twenty, which makes the page of a whole run large. */
    private static final int RUNS = 10;

    private static final String HISTORY = "history.json";
    private static final String LAST_RUN = "last-run.txt";
    private static final String BEFORE = "before";

    /**
     * Gives the history that was kept to the next report.
     *
     * @param run what tells the run from others
     */
    static void hand(Path kept, Path allureResults, String run) throws IOException {
        Path lastRun = kept.resolve(LAST_RUN);
        boolean again = Files.exists(lastRun) && Files.readString(lastRun).equals(run);
        Path before = kept.resolve(BEFORE);
        if (!again) {
            Files.createDirectories(before);
            copy(kept, before);
        }
        if (Files.isDirectory(before)) {
            copy(before, Files.createDirectories(allureResults.resolve(FOLDER)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes the history, this run's included, out of a report. */
    static void keep(Path page, Path kept, String run) throws IOException {
        Files.createDirectories(kept);
        List<String> scripts =
                Files.readString(page, StandardCharsets.UTF_8).lines().toList();
        for (String script : scripts) {
            Matcher entry = ENTRY.matcher(script);
            while (entry.find()) {
                byte[] content = Base64.getDecoder().decode(entry.group(2));
                Files.write(kept.resolve(entry.group(1)), entry.group(1).equals(HISTORY) ? recent(content) : content);
            }
        }
        Files.writeString(kept.resolve(LAST_RUN), run);
    }

    /** The latest runs of each test; they come first. */
    private static byte[] recent(byte[] history) throws IOException {
        JsonNode tests = StrictJson.MAPPER.readTree(history);
        for (JsonNode test : tests) {
            if (test.get("items") instanceof ArrayNode items) {
                while (items.size() >= RUNS) {
                    items.remove(items.size() - 1);
                }
            }
        }
        return StrictJson.MAPPER.writeValueAsBytes(tests);
    }
}
