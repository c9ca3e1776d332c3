package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Confidence;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report's judgements rest on.
 *
 * @param judged how many expectations were judged, by how well they are known
 * @param oldest earliest date that one of their sources states; null where none does
 * @param newest latest such date
 */
public record Authority(
        Map<Confidence, Long> judged,
        @Nullable String oldest,
        @Nullable String newest) {

    /** What these lines rest on. */
    public static Authority of(List<CaseLine> lines) {
        List<AspectResult> owed = lines.stream()
                .flatMap(line -> line.aspects().stream())
                .filter(aspect -> aspect.level() != Level.OBSERVE)
                .toList();
        Map<Confidence, Long> judged = new EnumMap<>(Confidence.class);
        owed.forEach(aspect -> judged.merge(aspect.confidence(), 1L, Long::sum));
        return new Authority(
                judged,
                dates(owed).min(String::compareTo).orElse(null),
                dates(owed).max(String::compareTo).orElse(null));
    }

    private static Stream<String> dates(List<AspectResult> aspects) {
        return aspects.stream()
                .flatMap(aspect -> aspect.sources().stream())
                .map(SourceSummary::date)
                .filter(Objects::nonNull);
    }

    /** One sentence for the head of a report. */
    public String sentence() {
        long all = judged.values().stream().mapToLong(Long::longValue).sum();
        String dated = oldest == null || newest == null ? "" : "; sources dated " + oldest + " to " + newest;
        return Words.count(all, "expectation") + " judged: " + count(Confidence.RECORDED)
                + " recorded on the real service, " + count(Confidence.DOCUMENTED) + " documented by AWS, "
                + count(Confidence.REPORTED) + " reported by its users" + dated + ".";
    }

    private long count(Confidence confidence) {
        return judged.getOrDefault(confidence, 0L);
    }
}
