package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report's judgements rest on. A fact that judges a hundred expectations is one fact all the same, and who recorded ten of them is
 * one recorder.
 *
 * @param expectations how many expectations were judged, by how well each is known
 * @param facts how many facts they rest on
 * @param recorders how many people or projects recorded the service
 * @param oldest earliest date that one of the sources states; null where none does
 * @param newest latest such date
 */
public record Authority(
        Map<Strength, Long> expectations,
        long facts,
        long recorders,
        @Nullable String oldest,
        @Nullable String newest) {

    /** How a source knows what it says, strongest first. */
    public enum Strength {
        RECORDED,
        DOCUMENTED,
        REPORTED,
        INFERRED;

        /** How well an expectation is known. */
        static Strength of(AspectResult aspect) {
            return Arrays.stream(values())
                    .filter(strength ->
                            strength.name().equals(aspect.confidence().name()))
                    .findFirst()
                    .orElse(INFERRED);
        }

        /** What a source carries in an aspect: no more than the aspect is known, for it may speak of another operation. */
        static Strength of(AspectResult aspect, SourceSummary source) {
            Strength known = of(aspect);
            Strength own = of(source);
            return own.compareTo(known) > 0 ? own : known;
        }

        /** By the source's kind; what nobody can look up is an inference. */
        static Strength of(SourceSummary source) {
            if (source.address() == null) {
                return INFERRED;
            }
            return switch (source.kind()) {
                case "exchange", "deployment" -> RECORDED;
                case "model", "guide" -> DOCUMENTED;
                case "report", "assertion" -> REPORTED;
                default -> INFERRED;
            };
        }
    }

    /** What these lines rest on. */
    public static Authority of(List<CaseLine> lines) {
        List<AspectResult> owed = lines.stream()
                .flatMap(line -> line.aspects().stream())
                .filter(aspect -> aspect.level() != Level.OBSERVE)
                .toList();
        List<SourceSummary> sources = owed.stream()
                .flatMap(aspect -> aspect.sources().stream())
                .distinct()
                .toList();
        Map<Strength, Long> expectations = new EnumMap<>(Strength.class);
        owed.forEach(aspect -> expectations.merge(Strength.of(aspect), 1L, Long::sum));
        return new Authority(
                expectations,
                sources.stream().map(SourceSummary::fact).distinct().count(),
                recorders(owed),
                dates(sources).min(String::compareTo).orElse(null),
                dates(sources).max(String::compareTo).orElse(null));
    }

    private static long recorders(List<AspectResult> owed) {
        return owed.stream()
                .flatMap(aspect -> aspect.sources().stream()
                        .filter(source -> Strength.of(aspect, source) == Strength.RECORDED)
                        .map(Authority::recorder))
                .distinct()
                .count();
    }

    /** The project in which a recording stands: an address names it up to the second part of its path. */
    private static String recorder(SourceSummary source) {
        return String.valueOf(source.address()).replaceFirst("^(https?://[^/ ]+/[^/ ]+/[^/@# ?]+).*", "$1");
    }

    private static Stream<String> dates(List<SourceSummary> sources) {
        return sources.stream().map(SourceSummary::date).filter(Objects::nonNull);
    }

    /** One sentence for the head of a report. */
    public String sentence() {
        long all = expectations.values().stream().mapToLong(Long::longValue).sum();
        String dated = oldest == null || newest == null ? "" : " with sources dated " + oldest + " to " + newest;
        return Words.count(all, "expectation") + ", " + count(Strength.RECORDED) + " recorded by "
                + Words.count(recorders, "independent recorder") + ", " + count(Strength.DOCUMENTED)
                + " documented by AWS, " + count(Strength.REPORTED) + " reported by users; they rest on "
                + Words.count(facts, "fact") + dated + ".";
    }

    private long count(Strength strength) {
        return expectations.getOrDefault(strength, 0L);
    }
}
