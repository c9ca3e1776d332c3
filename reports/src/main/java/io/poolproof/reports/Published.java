package io.poolproof.reports;

import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
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
        if (results.isPartial() || !results.run().selection().isEmpty()) {
            throw new IllegalArgumentException(
                    "the run of " + results.run().target() + " is a part of one; a whole one is published");
        }
        RunLine run = results.run();
        return ended(
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
                        .toList());
    }

    /** A whole run that took no time. */
    static Results ended(RunLine run, List<CaseLine> cases) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        cases.forEach(line -> verdicts.merge(line.verdict(), 1, Integer::sum));
        return new Results(run, cases, new EndLine(verdicts, 0));
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
                aspect.sources(),
                aspect.place());
    }

    /** Without what only says how busy the machine was. */
    private static @Nullable String normalised(@Nullable String reason) {
        return reason == null || reason.startsWith(CaseLine.PLAYED_AGAIN) ? null : fixed(reason);
    }

    private static String fixed(String text) {
        return LOOPBACK.matcher(text).replaceAll(PORT);
    }

    /** Whether it is the run of the embedded server. */
    public static boolean isReference(Results results) {
        return MatrixData.isOurs(results);
    }

    /**
     * What is kept of a run, for {@link #read}.
     *
     * @param run a normalised run
     * @param reference the normalised run of the embedded server
     * @throws IllegalArgumentException if the two are of different versions of the cases
     */
    public static String stored(Results run, Results reference) {
        return StoredResults.write(run, reference);
    }

    /**
     * The normalised run of which something has been kept.
     *
     * @param file what the file is called in messages
     * @throws UnreadableDocumentException if it is not of the form, or of another version of the cases
     */
    public static Results read(String file, String content, Results reference) {
        return StoredResults.read(file, content, reference);
    }

    /**
     * The pages made from results, by their path.
     *
     * @param runs normalised runs, that of the embedded server among them
     */
    public static Map<String, String> pages(List<Results> runs) {
        List<Results> byTarget = runs.stream()
                .sorted(Comparator.comparing(run -> run.run().target()))
                .toList();
        Scoreboard scores = Scoreboard.of(byTarget);
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", PublishedIndex.of(scores, byTarget));
        pages.put("comparison.svg", ScoreboardPicture.of(scores));
        pages.put("index.html", Matrix.of(byTarget));
        byTarget.forEach(run -> pages.put("targets/" + run.run().target() + ".md", TargetPage.of(run)));
        return pages;
    }
}
