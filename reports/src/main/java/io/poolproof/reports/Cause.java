package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which way a target differs, worst first. */
public enum Cause {
    ACCEPTS("accepts what must be refused", "Check for this before anything is written, and refuse the whole request."),
    REFUSES("refuses what must be accepted", "Take the request: the service does."),
    NO_ANSWER("gives no answer in the protocol's form", "Answer every request with JSON, errors with a type."),
    EFFECT(
            "leaves another state behind",
            "Compare the attributes read back with those sent; a refusal changes nothing."),
    ERROR("refuses with another error type", "Answer with the expected type: clients branch on it."),
    MESSAGE("refuses with another message", "Word the message as the service does: some clients read it."),
    STATUS("refuses with another HTTP status", "Answer with the expected HTTP status.");

    private final String words;
    private final String hint;

    Cause(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** What the target does. */
    public String words() {
        return words;
    }

    /** What its author could do. */
    public String hint() {
        return hint;
    }

    /** As it stands in the id of a finding. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause of a failure: the first judged aspect that differs; none for a line that is no failure. */
    public static Optional<Cause> of(CaseLine line) {
        if (line.verdict() != Verdict.FAIL) {
            return Optional.empty();
        }
        return judged(line).stream().map(Cause::of).min(Comparator.naturalOrder());
    }

    /** What differs and is owed. */
    static List<AspectResult> judged(CaseLine line) {
        return line.aspects().stream()
                .filter(aspect -> !aspect.matches() && aspect.level() != Level.OBSERVE)
                .toList();
    }

    private static Cause of(AspectResult aspect) {
        return switch (aspect.aspect()) {
            case OUTCOME ->
                switch (aspect.actual()) {
                    case "accepted" -> ACCEPTS;
                    case "refused" -> REFUSES;
                    default -> NO_ANSWER;
                };
            case EFFECT, RESPONSE -> EFFECT;
            case ERROR -> ERROR;
            case MESSAGE -> MESSAGE;
            case STATUS -> STATUS;
        };
    }
}
