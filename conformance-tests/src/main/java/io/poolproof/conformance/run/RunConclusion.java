package io.poolproof.conformance.run;

import io.poolproof.conformance.judge.Observation;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** What a whole run comes to; a pure function of its lines. */
public enum RunConclusion {
    /** Every verdict is PASS, OBSERVED or as pinned. */
    AS_EXPECTED("every judged case is as expected"),
    /** A case fails at what the target owes. */
    FINDINGS("the target differs from the service"),
    /** The results say nothing about the target: it takes nothing, or too many cases could not be played. */
    TARGET_UNUSABLE("the target is unusable: it takes nothing, or too many cases could not be played"),
    /** Nothing fails, but a pin is stale or expired. */
    PINS_STALE("a pinned difference no longer shows"),
    /** A fault of our own. */
    OWN_FAULT("a fault of Poolproof itself");

    /** One in so many cases may be inconclusive before the run says nothing: one in twenty is 5 %. */
    private static final int INCONCLUSIVE_ONE_IN = 20;

    private final String words;

    RunConclusion(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * What a run comes to.
     *
     * @param strict whether what one report alone claims is owed too
     * @param pinned whether the target's differences are pinned, so that a verdict left open is a finding unless it is pinned
     */
    public static RunConclusion of(Results results, boolean strict, boolean pinned) {
        List<CaseLine> lines = results.cases();
        if (results.isPartial() || lines.stream().anyMatch(is(Verdict.ERROR))) {
            return OWN_FAULT;
        }
        if (lines.stream().noneMatch(RunConclusion::isTaken) || isTooInconclusive(lines)) {
            return TARGET_UNUSABLE;
        }
        if (lines.stream().anyMatch(line -> isFinding(line, strict || pinned, pinned))) {
            return FINDINGS;
        }
        return lines.stream().anyMatch(is(Verdict.STALE)) ? PINS_STALE : AS_EXPECTED;
    }

    /** The conclusion in a sentence, with how many of the pinned differences are still there: a pin hides none of them. */
    public String sentence(Results results) {
        long pinned = results.cases().stream()
                .filter(line -> line.deviation() != null)
                .count();
        long differing = results.cases().stream().filter(is(Verdict.DEVIATES)).count();
        return pinned == 0
                ? words
                : words + "; " + differing + " of " + pinned + " pinned cases still differ from the service";
    }

    private static Predicate<CaseLine> is(Verdict verdict) {
        return line -> line.verdict() == verdict;
    }

    /**
     * Something has to work: a target that refuses all must not look like one that refuses rightly. A refusal that is not inconclusive
     * had its twin accepted; what is accepted and should not be shows at least that requests get through.
     */
    private static boolean isTaken(CaseLine line) {
        return line.verdict() != Verdict.INCONCLUSIVE
                && line.aspects().stream()
                        .filter(aspect -> aspect.aspect() == Aspect.OUTCOME)
                        .map(AspectResult::actual)
                        .anyMatch(actual -> actual.equals(Observation.Kind.ACCEPTED.words())
                                || (line.twin() != null && actual.equals(Observation.Kind.REFUSED.words())));
    }

    private static boolean isTooInconclusive(List<CaseLine> lines) {
        List<CaseLine> owed =
                lines.stream().filter(line -> line.level() == Level.MUST).toList();
        long inconclusive = owed.stream().filter(is(Verdict.INCONCLUSIVE)).count();
        return inconclusive * INCONCLUSIVE_ONE_IN > owed.size();
    }

    private static boolean isFinding(CaseLine line, boolean strict, boolean pinned) {
        return switch (line.verdict()) {
            case FAIL -> line.aspects().stream().anyMatch(aspect -> isOwed(aspect, strict));
            case UNSUPPORTED, INCONCLUSIVE -> pinned;
            default -> false;
        };
    }

    private static boolean isOwed(AspectResult aspect, boolean strict) {
        return !aspect.matches() && (aspect.level() == Level.MUST || (strict && aspect.level() == Level.SHOULD));
    }
}
