package io.poolproof.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a target counts when it measures a value. Nothing about the real service is known (fact {@code attribute-value-length-unit}), so
 * that no target is judged by it; the cases of two rules, taken together, tell it all the same.
 */
public enum LengthUnit {
    BYTES("bytes in UTF-8"),
    UTF16_UNITS("UTF-16 units"),
    CODE_POINTS("code points"),
    GRAPHEME_CLUSTERS("grapheme clusters");

    /** The rule whose cases are about the length that every value may have. */
    public static final String OF_VALUES = "attribute-value.length-unit";

    /** The rule whose cases are about a String's own MinLength and MaxLength. */
    public static final String OF_SCHEMA = "attribute-value.string.length-unit";

    /** Fact {@code attribute-value-2048-passes}. */
    private static final long LONGEST = 2048;

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String CUSTOM = "custom:";
    private static final String ACCEPTED = "accepted";

    private final String words;

    LengthUnit(String words) {
        this.words = words;
    }

    private long count(String text) {
        return switch (this) {
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
            case UTF16_UNITS -> text.length();
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case GRAPHEME_CLUSTERS -> CLUSTER.matcher(text).results().count();
        };
    }

    /** Its name, in the plural. */
    public String words() {
        return words;
    }

    /**
     * The unit that explains all answers to the cases of a rule.
     *
     * @param rule {@link #OF_VALUES} or {@link #OF_SCHEMA}
     * @param lines results of a run, of whatever rules
     * @return empty if no unit does, or if several do
     */
    public static Optional<LengthUnit> told(Fixtures fixtures, String rule, Collection<CaseLine> lines) {
        Set<LengthUnit> fitting = fitting(fixtures, rule, lines);
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /**
     * What a target counts, a sentence for each of the two kinds of limit.
     *
     * @param lines results of a run; of a limit whose cases nobody answered nothing is said
     */
    public static List<String> sentences(Fixtures fixtures, Collection<CaseLine> lines) {
        return Stream.of(
                        sentence("Lengths of values", OF_VALUES, fixtures, lines),
                        sentence("Lengths that a schema limits", OF_SCHEMA, fixtures, lines))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> sentence(String what, String rule, Fixtures fixtures, Collection<CaseLine> lines) {
        List<String> answers = lines.stream()
                .filter(line -> line.rule().equals(rule))
                .flatMap(line -> answer(line).stream())
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (answers.stream().allMatch(answer -> answer.startsWith(ACCEPTED))) {
            return Optional.of(what + ": the target takes all that were tried.");
        }
        return Optional.of(what + ": " + words(fitting(fixtures, rule, lines)) + ".");
    }

    private static String words(Set<LengthUnit> fitting) {
        if (fitting.isEmpty()) {
            return "the target's answers fit no unit";
        }
        String units = fitting.stream().map(LengthUnit::words).collect(Collectors.joining(" or "));
        return "the target counts " + units + (fitting.size() == 1 ? "" : "; its answers do not tell which");
    }

    /** The units that explain every answer there is to the cases of a rule; all of them where there is none. */
    private static Set<LengthUnit> fitting(Fixtures fixtures, String rule, Collection<CaseLine> lines) {
        Map<String, String> answers = new HashMap<>();
        for (CaseLine line : lines) {
            answer(line).ifPresent(text -> answers.put(line.id(), text));
        }
        List<ExpandedCase> answered = fixtures.expandedCases().stream()
                .filter(one -> one.rule().equals(rule) && answers.containsKey(one.id()))
                .toList();
        return Arrays.stream(values())
                .filter(unit -> answered.stream()
                        .allMatch(one -> unit.explains(fixtures, one, String.valueOf(answers.get(one.id())))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LengthUnit.class)));
    }

    private static Optional<String> answer(CaseLine line) {
        return line.aspects().stream()
                .filter(aspect -> aspect.aspect() == Aspect.OUTCOME)
                .map(AspectResult::actual)
                .findFirst();
    }

    private boolean explains(Fixtures fixtures, ExpandedCase one, String answer) {
        JsonNode attribute = Objects.requireNonNull(one.fixture().input()).at("/UserAttributes/0");
        long length = count(Inputs.text(attribute.path("Value")));
        JsonNode limits = limits(
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool())),
                attribute.path("Name").asText());
        boolean fits = length >= limits.path("MinLength").asLong(0)
                && length <= limits.path("MaxLength").asLong(LONGEST);
        return answer.startsWith(fits ? ACCEPTED : "refused");
    }

    private static JsonNode limits(PoolFixture pool, String name) {
        return StreamSupport.stream(pool.create().path("Schema").spliterator(), false)
                .filter(entry -> name.equals(CUSTOM + entry.path("Name").asText()))
                .map(entry -> entry.path("StringAttributeConstraints"))
                .findFirst()
                .orElseThrow();
    }
}
