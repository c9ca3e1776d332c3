package io.poolproof.schemas.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case or property.
 *
 * @param id {@code RULE/CASE@Operation}
 * @param kind a written case or a generated property
 * @param rule id of the rule
 * @param words the rule's statement
 * @param title what is so in this case
 * @param operation name of the operation that decides
 * @param verdict the worst aspect's
 * @param level level of the outcome claim
 * @param aspects what was compared; empty where the case was not played to its end
 * @param observed what the target did; null in results of an earlier version
 * @param reason why the verdict is not PASS, for people; null where there is nothing to say
 * @param twin id of the accepted twin that earned the refusal, if one was played
 * @param deviation the pinned deviation that applies, if any
 * @param reproduction how to see the decisive step again, secrets as shell variables
 * @param exchanges file of the redacted steps, relative to the run folder
 * @param milliseconds time from first to last step, set-up included
 */
public record CaseLine(
        String id,
        Kind kind,
        String rule,
        String words,
        String title,
        String operation,
        Verdict verdict,
        Level level,
        List<AspectResult> aspects,
        @Nullable Observed observed,
        @Nullable String reason,
        @Nullable String twin,
        @Nullable DeviationSummary deviation,
        @Nullable Reproduction reproduction,
        @Nullable String exchanges,
        long milliseconds)
        implements ResultLine {

    /** How the reason of a case begins that was played a second time: it tells of the machine, and changes no verdict. */
    public static final String PLAYED_AGAIN = "played again on a fresh user";

    /** Where the exchange comes from. */
    public enum Kind {
        CASE,
        PROPERTY
    }

    /** The rule's family: its id up to the first dot. */
    public String family() {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }
}
