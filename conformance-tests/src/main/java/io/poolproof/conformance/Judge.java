package io.poolproof.conformance;

import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Expected;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds what a target answered against what the evidence claims; a pure function. */
final class Judge {
    private static final String NO_ANSWER = "no answer in the protocol's form";

    private Judge() {}

    /**
     * Compares aspect by aspect.
     *
     * @param effectHolds whether the user's attributes afterwards are as they should be
     */
    static List<AspectResult> compare(Expectation expectation, Answer answer, boolean effectHolds) {
        List<AspectResult> results = new ArrayList<>();
        for (Map.Entry<Aspect, Expected> entry : expectation.aspects().entrySet()) {
            Expected expected = entry.getValue();
            String actual = actual(entry.getKey(), answer);
            boolean matches = matches(entry.getKey(), expectation.outcome(), expected, actual);
            results.add(result(entry.getKey(), expected, String.join(" or ", expected.values()), actual, matches));
        }
        Expected outcome = expectation.aspects().get(Aspect.OUTCOME);
        if (outcome != null && expectation.outcome() != Outcome.EITHER) {
            results.add(result(
                    Aspect.EFFECT,
                    outcome,
                    "the attributes read back as they should",
                    effectHolds ? "they do" : "they do not",
                    effectHolds));
        }
        return results;
    }

    private static AspectResult result(
            Aspect aspect, Expected expected, String expectedWords, String actual, boolean matches) {
        return new AspectResult(
                aspect, expectedWords, actual, matches, expected.level(), expected.confidence(), expected.sources());
    }

    private static boolean matches(Aspect aspect, Outcome outcome, Expected expected, String actual) {
        if (aspect == Aspect.OUTCOME && outcome == Outcome.EITHER) {
            return !actual.equals(NO_ANSWER);
        }
        return aspect == Aspect.MESSAGE
                ? expected.values().stream().anyMatch(template -> MessageTemplate.matches(template, actual))
                : expected.values().contains(actual);
    }

    private static String actual(Aspect aspect, Answer answer) {
        return switch (aspect) {
            case OUTCOME -> answer.isAccepted() ? "accepted" : answer.isRefused() ? "refused" : NO_ANSWER;
            case ERROR -> answer.error() == null ? "none" : answer.error();
            case MESSAGE -> answer.message() == null ? "" : answer.message();
            case STATUS -> String.valueOf(answer.status());
            default -> "";
        };
    }

    /** The worst aspect's verdict: only what is owed can fail. */
    static Verdict verdict(Expectation expectation, List<AspectResult> results) {
        boolean fails = results.stream().anyMatch(one -> !one.matches() && one.level() == Level.MUST);
        if (fails) {
            return Verdict.FAIL;
        }
        boolean outcomeIsJudged =
                results.stream().anyMatch(one -> one.aspect() == Aspect.OUTCOME && one.level() != Level.OBSERVE);
        return outcomeIsJudged
                        && expectation.outcome() != Outcome.EITHER
                        && results.stream().allMatch(Judge::holds)
                ? Verdict.PASS
                : Verdict.OBSERVED;
    }

    private static boolean holds(AspectResult result) {
        return result.matches() || result.level() == Level.OBSERVE;
    }
}
