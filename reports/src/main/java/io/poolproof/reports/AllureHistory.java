package io.poolproof.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps Allure's history from run to run. Allure reads it from its results and writes it into its report; in a report of one file it
 * stands among the page's data, from where it is taken here.
 */
final class AllureHistory {
    /** Where Allure looks for it among the results. */
    static final String FOLDER = "history";

    /** One entry for each earlier run, the latest first. */
    static final String TREND = "history-trend.json";

    private static final Pattern ENTRY = Pattern.compile("d\\('history/([a-z-]+\\.json)','([A-Za-z0-9+/=]*)'");

    private AllureHistory() {}

    /** Gives the history that was kept to the next report. */
    static void hand(Path kept, Path allureResults) throws IOException {
        if (!Files.isDirectory(kept)) {
            return;
        }
        Path folder = allureResults.resolve(FOLDER);
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Takes the history, this run's included, out of a report. */
    static void keep(Path page, Path kept) throws IOException {
        Files.createDirectories(kept);
        List<String> scripts =
                Files.readString(page, StandardCharsets.UTF_8).lines().toList();
        for (String script : scripts) {
            Matcher entry = ENTRY.matcher(script);
            while (entry.find()) {
                Files.write(kept.resolve(entry.group(1)), Base64.getDecoder().decode(entry.group(2)));
            }
        }
    }
}
