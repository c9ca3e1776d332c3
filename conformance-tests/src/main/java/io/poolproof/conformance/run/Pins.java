package io.poolproof.conformance.run;

import io.poolproof.conformance.judge.Observation;
import io.poolproof.conformance.play.Played;
import io.poolproof.fixtures.TargetFixture.Deviation;
import io.poolproof.fixtures.TargetFixture.PinnedOutcome;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Holds what a target did against the deviation that is pinned for the case; a pure function. */
final class Pins {
    private static final String DIFFERS = "differs";

    private Pins() {}

    /**
     * A verdict in the light of a pin.
     *
     * @param reason what to say about it; null where there is nothing to say
     */
    record Ruling(Verdict verdict, @Nullable String reason) {}

    /** A pin turns an expected difference into DEVIATES; one that does not show as pinned is STALE, or leaves the failure as it is. */
    static Ruling apply(Played played, Deviation pin, LocalDate today) {
        if (played.verdict() == Verdict.ERROR) {
            return new Ruling(Verdict.ERROR, played.reason());
        }
        if (pin.expires() != null && LocalDate.parse(pin.expires()).isBefore(today)) {
            return new Ruling(Verdict.STALE, "the pin has expired on " + pin.expires());
        }
        if (played.verdict() == Verdict.PASS) {
            return new Ruling(Verdict.STALE, "the target answers as the service does; delete the pin");
        }
        if (played.verdict() == Verdict.OBSERVED) {
            return new Ruling(Verdict.STALE, "nothing is judged in this case; delete the pin");
        }
        if (isAsPinned(pin, played.observation())) {
            return new Ruling(Verdict.DEVIATES, null);
        }
        return new Ruling(played.verdict(), "differs in another way than pinned: " + words(pin));
    }

    private static boolean isAsPinned(Deviation pin, Observation seen) {
        PinnedOutcome outcome = pin.outcome();
        boolean effectAsPinned = DIFFERS.equals(pin.effect()) != seen.effectAsExpected();
        if (outcome.accepted() != null) {
            return seen.kind() == Observation.Kind.ACCEPTED && effectAsPinned;
        }
        if (outcome.rejected() != null) {
            Integer status = outcome.rejected().status();
            return seen.kind() == Observation.Kind.REFUSED
                    && String.valueOf(seen.error()).equals(outcome.rejected().error())
                    && (status == null || status == seen.status())
                    && effectAsPinned;
        }
        return seen.kind().words().equals(outcome.other()) && effectAsPinned;
    }

    static DeviationSummary summary(Deviation pin) {
        return new DeviationSummary(words(pin), pin.reason(), pin.issue(), pin.since(), pin.expires());
    }

    private static String words(Deviation pin) {
        PinnedOutcome outcome = pin.outcome();
        String words = outcome.accepted() != null
                ? Observation.Kind.ACCEPTED.words()
                : outcome.rejected() != null
                        ? Observation.Kind.REFUSED.words() + " with "
                                + outcome.rejected().error()
                        : String.valueOf(outcome.other());
        return DIFFERS.equals(pin.effect()) ? words + ", with another effect" : words;
    }
}
