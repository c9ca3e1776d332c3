package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each target does right, as a whole and by family of rules. The embedded server is not among them: it is ours.
 *
 * @param columns the targets, best first
 * @param families the scores of each family, in the order of the columns
 */
record Scoreboard(List<Column> columns, Map<String, List<Score>> families) {

    /**
     * A target.
     *
     * @param partial whether its run was cut short or a selection
     */
    record Column(String id, String title, String version, Score score, boolean partial) {
        /** Name and version. */
        String name() {
            return version.isEmpty() ? title : title + " " + version;
        }
    }

    static Scoreboard of(List<Results> runs) {
        List<Results> ranked = runs.stream()
                .filter(run -> !MatrixData.isOurs(run))
                .sorted(Comparator.comparing((Results run) -> -share(Score.of(run.cases())))
                        .thenComparing(run -> run.run().target()))
                .toList();
        List<Map<String, Score>> byFamily =
                ranked.stream().map(Scoreboard::byFamily).toList();
        Map<String, List<Score>> families = new LinkedHashMap<>();
        byFamily.stream()
                .flatMap(scores -> scores.keySet().stream())
                .distinct()
                .sorted()
                .forEach(family -> {
                    List<Score> scores = byFamily.stream()
                            .map(target -> target.getOrDefault(family, Score.NONE))
                            .toList();
                    if (scores.stream().anyMatch(score -> score.cases() > 0)) {
                        families.put(family, scores);
                    }
                });
        return new Scoreboard(ranked.stream().map(Scoreboard::column).toList(), families);
    }

    private static double share(Score score) {
        return score.cases() == 0 ? 0 : (double) score.right() / score.cases();
    }

    private static Column column(Results run) {
        String version = run.run().targetVersion();
        return new Column(
                run.run().target(),
                Texts.printable(run.run().targetTitle()),
                version == null ? "" : Texts.printable(version),
                Score.of(run.cases()),
                run.isPartial() || !run.run().selection().isEmpty());
    }

    private static Map<String, Score> byFamily(Results run) {
        Map<String, List<CaseLine>> families = run.cases().stream().collect(groupingBy(CaseLine::family));
        Map<String, Score> scores = new TreeMap<>();
        families.forEach((family, lines) -> scores.put(family, Score.of(lines)));
        return scores;
    }

    /** The most cases of a family that a target was judged by. */
    static int cases(List<Score> scores) {
        return scores.stream().mapToInt(Score::cases).max().orElse(0);
    }
}
