package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several targets side by side as one HTML page that needs no network and no server. */
public final class Matrix {
    private static final String RESOURCES = "/poolproof/reports/";
    private static final Pattern PART = Pattern.compile("@([a-z]+)@");

    private Matrix() {}

    /**
     * The page.
     *
     * @param runs one of each target, in the order of the columns; the cases may be of different versions
     */
    public static String of(List<Results> runs) {
        String style = resource("matrix.css");
        String script = "(() => {\n'use strict';\n" + resource("matrix.js") + resource("matrix-detail.js") + "})();\n";
        // Only what stands in this page runs, and nothing is loaded from anywhere.
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) + "'";
        Map<String, String> parts = Map.of(
                "csp",
                policy,
                "style",
                style,
                "script",
                script,
                "lead",
                Html.escaped(lead(runs)),
                "authority",
                Html.escaped(Authority.of(newestOfEach(runs)).sentence()),
                "scores",
                ScoreboardHtml.of(Scoreboard.of(runs)),
                "data",
                MatrixData.of(runs).replace("<", "\\u003c"));
        return PART.matcher(resource("matrix.html"))
                .replaceAll(part -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(part.group(1)))));
    }

    private static String lead(List<Results> runs) {
        long ranked = runs.stream().filter(run -> !MatrixData.isOurs(run)).count();
        int cases = newestOfEach(runs).size();
        return Words.count(ranked, "target") + " under " + Words.count(cases, "case")
                + ": where each responds as the service does, and where not. Each expectation says how it is known.";
    }

    /** Each case once, as the latest run has it: cases may have changed between the runs. */
    static List<CaseLine> newestOfEach(List<Results> runs) {
        Map<String, CaseLine> newest = new LinkedHashMap<>();
        runs.stream()
                .sorted((one, other) ->
                        one.run().startedAt().compareTo(other.run().startedAt()))
                .forEach(run -> run.cases().forEach(line -> {
                    if (!line.aspects().isEmpty() || !newest.containsKey(line.id())) {
                        newest.put(line.id(), line);
                    }
                }));
        return List.copyOf(newest.values());
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Matrix.class.getResourceAsStream(RESOURCES + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
