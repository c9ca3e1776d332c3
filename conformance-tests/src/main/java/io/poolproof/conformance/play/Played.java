package io.poolproof.conformance.play;

import io.poolproof.conformance.judge.Observation;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case, before any pin is looked at.
 *
 * @param aspects what was compared; empty where the case was not played to its end
 * @param reason what is to be said about it, above all why nothing is judged; null where there is nothing to say
 * @param unanswered whether the target gave no answer at all to a step that needs one
 */
public record Played(
        Verdict verdict,
        Observation observation,
        List<AspectResult> aspects,
        @Nullable String reason,
        boolean unanswered,
        Transcript transcript) {

    /** The same with something to say about it. */
    public Played becauseOf(String said) {
        return new Played(verdict, observation, aspects, said, unanswered, transcript);
    }

    /** The same without secrets in what the target said, wherever that has got into it. */
    public Played redacted(UnaryOperator<String> redacted) {
        Observation seen = observation;
        return new Played(
                verdict,
                new Observation(
                        seen.kind(),
                        applied(redacted, seen.error()),
                        seen.status(),
                        seen.effectAsExpected(),
                        applied(redacted, seen.message()),
                        seen.lacks()),
                aspects.stream()
                        .map(one -> new AspectResult(
                                one.aspect(),
                                one.expected(),
                                // What is as expected is no secret.
                                one.matches() ? one.actual() : redacted.apply(one.actual()),
                                one.matches(),
                                one.level(),
                                one.confidence(),
                                one.sources(),
                                applied(redacted, one.place())))
                        .toList(),
                applied(redacted, reason),
                unanswered,
                transcript);
    }

    private static @Nullable String applied(UnaryOperator<String> redacted, @Nullable String text) {
        return text == null ? null : redacted.apply(text);
    }

    public static Played inconclusive(
            Observation.Kind kind,
            List<AspectResult> aspects,
            String reason,
            boolean unanswered,
            Transcript transcript) {
        return new Played(Verdict.INCONCLUSIVE, Observation.without(kind), aspects, reason, unanswered, transcript);
    }

    public static Played unsupported(String reason, Transcript transcript) {
        return unsupported(reason, null, transcript);
    }

    /**
     * A case that the target has no way to play.
     *
     * @param operation the operation that it does not have; null where it lacks anything else
     */
    public static Played unsupported(String reason, @Nullable String operation, Transcript transcript) {
        return new Played(Verdict.UNSUPPORTED, Observation.lacking(operation), List.of(), reason, false, transcript);
    }

    /** A fault of our own, told by its type and place: its message may hold what was sent. */
    public static Played fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return new Played(
                Verdict.ERROR,
                Observation.without(Observation.Kind.NO_ANSWER),
                List.of(),
                fault.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]),
                false,
                new Transcript());
    }
}
