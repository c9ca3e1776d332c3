package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.RunLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The results of several targets as files to be published: their results without what changes from run to run, and pages made from them. */
public final class Published {
    /** Stands for the time of a run where none is told. */
    static final String NO_TIME = "1970-01-01T00:00:00Z";

    private static final Pattern LOOPBACK = Pattern.compile("127\\.0\\.0\\.1:\\d+");
    private static final String PORT = "127.0.0.1:9229";

    private Published() {}

    /**
     * A run without times, ports and exchanges, its lines by id: two runs that find the same are the same file.
     *
     * @throws IllegalArgumentException if the run is a part, which is not to be published
     */
    public static Results normalised(Results results) {
        EndLine end = results.end();
        if (end == null || !results.run().selection().isEmpty()) {
            throw new IllegalArgumentException(
                    "the run of " + results.run().target() + " is a part of one; a whole one is published");
        }
        RunLine run = results.run();
        return new Results(
                new RunLine(
                        run.format(),
                        run.target(),
                        run.targetTitle(),
                        run.targetKind(),
                        run.targetVersion(),
                        run.poolproof(),
                        NO_TIME,
                        run.seed(),
                        run.selection(),
                        run.capabilities()),
                results.cases().stream()
                        .map(Published::normalised)
                        .sorted(Comparator.comparing(CaseLine::id))
                        .toList(),
                new EndLine(end.verdicts(), 0));
    }

    private static CaseLine normalised(CaseLine line) {
        Reproduction again = line.reproduction();
        return new CaseLine(
                line.id(),
                line.kind(),
                line.rule(),
                line.words(),
                line.title(),
                line.operation(),
                line.verdict(),
                line.level(),
                line.aspects().stream().map(Published::normalised).toList(),
                line.observed(),
                normalised(line.reason()),
                line.twin(),
                line.deviation(),
                again == null ? null : new Reproduction(fixed(again.curl()), null, null),
                null,
                0);
    }

    private static AspectResult normalised(AspectResult aspect) {
        return new AspectResult(
                aspect.aspect(),
                aspect.expected(),
                fixed(aspect.actual()),
                aspect.matches(),
                aspect.level(),
                aspect.confidence(),
                aspect.sources());
    }

    private static @Nullable String normalised(@Nullable String text) {
        return text == null ? null : fixed(text);
    }

    private static String fixed(String text) {
        return LOOPBACK.matcher(text).replaceAll(PORT);
    }

    /** The results as a file. */
    public static String ndjson(Results results) {
        StringBuilder text = new StringBuilder();
        text.append(ResultsFile.write(results.run())).append('\n');
        results.cases().forEach(line -> text.append(ResultsFile.write(line)).append('\n'));
        EndLine end = results.end();
        if (end != null) {
            text.append(ResultsFile.write(end)).append('\n');
        }
        return text.toString();
    }

    /** The pages made from results, by their path. */
    public static Map<String, String> pages(List<Results> runs) {
        List<Results> byTarget = runs.stream()
                .sorted(Comparator.comparing(run -> run.run().target()))
                .toList();
        Map<String, String> pages = new TreeMap<>();
        pages.put("matrix.html", Matrix.of(byTarget));
        byTarget.forEach(run -> pages.put("targets/" + run.run().target() + ".md", TargetPage.of(run)));
        return pages;
    }
}
