package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which way a target differs, worst first. */
public enum Way {
    ACCEPTS("accepts what must be refused"),
    REFUSES("refuses what must be accepted"),
    NO_ANSWER("gives no answer in the protocol's form"),
    EFFECT("leaves another state behind"),
    ERROR("refuses with another error type"),
    MESSAGE("refuses with another message"),
    STATUS("refuses with another HTTP status");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** What the target does. */
    public String words() {
        return words;
    }

    /** The worst of what differs and is owed; none where nothing does. */
    static Optional<AspectResult> worst(CaseLine line) {
        return judged(line).stream()
                .min(Comparator.comparing((AspectResult aspect) -> of(aspect)).thenComparing(AspectResult::level));
    }

    /** What differs and is owed. */
    static List<AspectResult> judged(CaseLine line) {
        return line.aspects().stream()
                .filter(aspect -> !aspect.matches() && aspect.level() != Level.OBSERVE)
                .toList();
    }

    static Way of(AspectResult aspect) {
        return switch (aspect.aspect()) {
            case OUTCOME ->
                switch (aspect.actual()) {
                    case Observed.ACCEPTED -> ACCEPTS;
                    case Observed.REFUSED -> REFUSES;
                    default -> NO_ANSWER;
                };
            case EFFECT, RESPONSE -> EFFECT;
            case ERROR -> ERROR;
            case MESSAGE -> MESSAGE;
            case STATUS -> STATUS;
        };
    }
}
