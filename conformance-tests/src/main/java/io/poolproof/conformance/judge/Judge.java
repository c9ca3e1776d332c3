package io.poolproof.conformance.judge;

import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Expected;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a target did against what the evidence claims; a pure function. */
public final class Judge {
    private static final String NONE = "none";

    private Judge() {}

    /**
     * Compares aspect by aspect.
     *
     * @param message the answer's message, normalised; null where there is none
     * @param left what the request left behind and what stands in its answer
     */
    public static List<AspectResult> compare(
            Expectation expectation, Observation observation, @Nullable String message, List<Comparison> left) {
        List<AspectResult> results = new ArrayList<>();
        for (Map.Entry<Aspect, Expected> entry : expectation.aspects().entrySet()) {
            Expected expected = entry.getValue();
            switch (entry.getKey()) {
                case OUTCOME -> results.add(outcome(expectation, expected, observation, message, left));
                case ERROR -> results.add(oneOf(Aspect.ERROR, expected, or(observation.error())));
                case STATUS -> results.add(oneOf(Aspect.STATUS, expected, String.valueOf(observation.status())));
                case MESSAGE -> results.add(message(expected, or(message)));
                case EFFECT -> left.forEach(one -> results.add(result(expected, one)));
                case SECRET, FORM, TRIGGERS, RESPONSE, HEADER, CONTENT_TYPE ->
                    throw new IllegalArgumentException("no fact claims this aspect by itself: " + entry.getKey());
            }
        }
        return results;
    }

    private static String or(@Nullable String text) {
        return text == null ? NONE : text;
    }

    /** Where either may be right, what is written down is the whole answer: it is all that can tell one target from another. */
    private static AspectResult outcome(
            Expectation expectation,
            Expected expected,
            Observation observation,
            @Nullable String message,
            List<Comparison> left) {
        if (expectation.outcome() != Outcome.EITHER) {
            boolean matches = expected.values().contains(observation.kind().words());
            return result(Aspect.OUTCOME, expected, words(expected), observation.words(), matches);
        }
        String actual = observation.kind() == Observation.Kind.REFUSED
                ? observation.words() + " with " + observation.error() + (message == null ? "" : ": " + message.strip())
                : observation.words();
        String seen = left.stream()
                .map(one -> "; " + (one.holds() ? one.expected() : "not " + one.expected() + " but " + one.actual()))
                .collect(Collectors.joining("", actual, ""));
        return result(
                Aspect.OUTCOME, expected, words(expected), seen, observation.kind() != Observation.Kind.NO_ANSWER);
    }

    private static AspectResult oneOf(Aspect aspect, Expected expected, String actual) {
        return result(
                aspect, expected, words(expected), actual, expected.values().contains(actual));
    }

    private static AspectResult message(Expected expected, String actual) {
        boolean matches = expected.values().stream().anyMatch(template -> MessageTemplate.matches(template, actual));
        String words = expected.values().stream()
                .map(MessageTemplate::words)
                .distinct()
                .collect(Collectors.joining(" or "));
        return result(Aspect.MESSAGE, expected, words, actual, matches);
    }

    private static String words(Expected expected) {
        return String.join(" or ", expected.values().stream().map(String::strip).toList());
    }

    public static AspectResult result(Expected expected, Comparison comparison) {
        return new AspectResult(
                comparison.aspect(),
                wellFormed(comparison.expected()),
                wellFormed(comparison.actual()),
                comparison.holds(),
                expected.level(),
                expected.confidence(),
                expected.sources(),
                comparison.place());
    }

    private static AspectResult result(
            Aspect aspect, Expected expected, String expectedWords, String actual, boolean matches) {
        return new AspectResult(
                aspect,
                expectedWords,
                wellFormed(actual),
                matches,
                expected.level(),
                expected.confidence(),
                expected.sources());
    }

    /** With a question mark for each surrogate that stands alone, as a target may answer it and no file can hold it. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The worst aspect's verdict: what is owed can fail, the rest is written down. */
    public static Verdict verdict(Expectation expectation, List<AspectResult> results) {
        if (results.stream().anyMatch(one -> !one.matches() && one.level() != Level.OBSERVE)) {
            return Verdict.FAIL;
        }
        boolean outcomeIsJudged =
                results.stream().anyMatch(one -> one.aspect() == Aspect.OUTCOME && one.level() != Level.OBSERVE);
        return outcomeIsJudged && expectation.outcome() != Outcome.EITHER ? Verdict.PASS : Verdict.OBSERVED;
    }
}
