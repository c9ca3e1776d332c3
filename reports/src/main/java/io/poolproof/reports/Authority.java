package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report's judgements rest on. A fact that judges a hundred expectations is one fact all the same, and who recorded ten of them is
 * one recorder.
 *
 * @param judged how many expectations were judged
 * @param facts how many facts they rest on, by the strongest of each fact's sources
 * @param recorders how many people or projects recorded the service
 * @param oldest earliest date that one of the sources states; null where none does
 * @param newest latest such date
 */
public record Authority(
        long judged,
        Map<Strength, Long> facts,
        long recorders,
        @Nullable String oldest,
        @Nullable String newest) {

    /** How a source knows what it says, strongest first. */
    public enum Strength {
        RECORDED,
        DOCUMENTED,
        REPORTED,
        INFERRED;

        /** What a source carries in an aspect: no more than the aspect is known, for it may speak of another operation. */
        static Strength of(AspectResult aspect, SourceSummary source) {
            Strength known = Arrays.stream(values())
                    .filter(strength ->
                            strength.name().equals(aspect.confidence().name()))
                    .findFirst()
                    .orElse(INFERRED);
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
        Map<String, Strength> byFact = new TreeMap<>();
        Set<String> recorders = new HashSet<>();
        for (AspectResult aspect : owed) {
            for (SourceSummary source : aspect.sources()) {
                Strength strength = Strength.of(aspect, source);
                byFact.merge(source.fact(), strength, (a, b) -> a.compareTo(b) < 0 ? a : b);
                if (strength == Strength.RECORDED) {
                    recorders.add(recorder(source));
                }
            }
        }
        Map<Strength, Long> facts = new EnumMap<>(Strength.class);
        byFact.values().forEach(strength -> facts.merge(strength, 1L, Long::sum));
        return new Authority(
                owed.size(),
                facts,
                recorders.size(),
                dates(sources).min(String::compareTo).orElse(null),
                dates(sources).max(String::compareTo).orElse(null));
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
        long all = facts.values().stream().mapToLong(Long::longValue).sum();
        String dated = oldest == null || newest == null ? "" : "; sources dated " + oldest + " to " + newest;
        return Words.count(judged, "expectation") + " judged by " + Words.count(all, "fact") + " about the service: "
                + count(Strength.RECORDED) + " recorded by " + Words.count(recorders, "project") + ", "
                + count(Strength.DOCUMENTED) + " documented by AWS, " + count(Strength.REPORTED)
                + " reported by users" + dated + ".";
    }

    private long count(Strength strength) {
        return facts.getOrDefault(strength, 0L);
    }
}
