package io.poolproof.reports;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The differences of a line that have causes of their own. What follows from another difference is none: who accepts answers no error,
 * and who answers another error words it otherwise.
 */
final class Differences {
    private static final int SUCCESS = 200;
    private static final Set<Aspect> OF_ANSWER = Set.of(Aspect.RESPONSE, Aspect.HEADER, Aspect.CONTENT_TYPE);
    /** Where an answer repeats its error's type. */
    private static final Set<String> PLACES_OF_TYPE = Set.of("/__type", "x-amzn-errortype");
    /** Where an answer repeats its error's message. */
    private static final Set<String> PLACES_OF_MESSAGE = Set.of("/message", "x-amzn-errormessage");

    /** How results tell that something has to be left out of an answer. */
    private static final String OMITS = " does not hold ";

    private final CaseLine line;
    private final List<AspectResult> judged;
    private final List<Difference> found = new ArrayList<>();

    private Differences(CaseLine line) {
        this.line = line;
        this.judged = judged(line);
    }

    /** What differs in a line for causes of their own, worst first. */
    static List<Difference> of(CaseLine line) {
        Differences differences = new Differences(line);
        differences.find();
        return differences.found.stream()
                .sorted(Comparator.comparing((Difference one) -> one.cause().kind())
                        .thenComparing(one -> one.aspect().level()))
                .toList();
    }

    /** What differs and is owed. */
    static List<AspectResult> judged(CaseLine line) {
        return line.aspects().stream()
                .filter(aspect -> !aspect.matches() && aspect.level() != Level.OBSERVE)
                .toList();
    }

    private void find() {
        add(aspect -> aspect.aspect() == Aspect.SECRET, Causes::secret);
        if (judged.stream().allMatch(aspect -> aspect.aspect() == Aspect.SECRET)) {
            return;
        }
        Optional<AspectResult> form = first(Aspect.FORM);
        Optional<AspectResult> outcome = line.aspects().stream()
                .filter(aspect -> aspect.aspect() == Aspect.OUTCOME && !aspect.matches())
                .findFirst();
        if (form.isPresent() || outcome.filter(Differences::isNoAnswer).isPresent()) {
            AspectResult shown = form.orElseGet(outcome::get);
            found.add(new Difference(Causes.form(line, shown), line, shown));
            // A crash that leaves something behind is worse than one that does not.
            if (isExpectedToBeRefused()) {
                add(aspect -> aspect.aspect() == Aspect.EFFECT, Causes::state);
            }
            return;
        }
        if (outcome.isPresent()) {
            Cause cause =
                    outcome.get().actual().equals(Observed.ACCEPTED) ? Causes.accepts(line) : Causes.refuses(line);
            found.add(new Difference(cause, line, owed(outcome.get())));
            return;
        }
        independent();
    }

    private void independent() {
        add(aspect -> aspect.aspect() == Aspect.EFFECT, Causes::state);
        add(aspect -> aspect.aspect() == Aspect.TRIGGERS, Causes::triggers);
        add(aspect -> aspect.aspect() == Aspect.ERROR, Causes::error);
        boolean anotherType = differs(Aspect.ERROR);
        add(aspect -> aspect.aspect() == Aspect.MESSAGE && !anotherType, Causes::message);
        add(aspect -> aspect.aspect() == Aspect.STATUS, Causes::status);
        boolean otherWords = anotherType || differs(Aspect.MESSAGE);
        // A body that has to omit a secret and holds it has been told of already.
        boolean leaks = differs(Aspect.SECRET);
        add(
                aspect -> OF_ANSWER.contains(aspect.aspect())
                        && !(leaks && aspect.expected().contains(OMITS))
                        && !(anotherType && PLACES_OF_TYPE.contains(String.valueOf(aspect.place())))
                        && !(otherWords && PLACES_OF_MESSAGE.contains(String.valueOf(aspect.place()))),
                Causes::answer);
    }

    private interface CauseOf {
        Cause of(CaseLine line, AspectResult aspect);
    }

    private void add(Predicate<AspectResult> which, CauseOf cause) {
        judged.stream()
                .filter(which)
                .forEach(aspect -> found.add(new Difference(cause.of(line, aspect), line, aspect)));
    }

    /** Also where it is not owed: what follows from it is no difference of its own. */
    private boolean differs(Aspect which) {
        return line.aspects().stream().anyMatch(aspect -> aspect.aspect() == which && !aspect.matches());
    }

    private Optional<AspectResult> first(Aspect which) {
        return judged.stream().filter(aspect -> aspect.aspect() == which).findFirst();
    }

    private static boolean isNoAnswer(AspectResult outcome) {
        return !outcome.actual().equals(Observed.ACCEPTED) && !outcome.actual().equals(Observed.REFUSED);
    }

    private boolean isExpectedToBeRefused() {
        return line.aspects().stream()
                .anyMatch(aspect ->
                        aspect.aspect() == Aspect.OUTCOME && aspect.expected().equals(Observed.REFUSED));
    }

    /** The outcome at the level of what is owed with it, where the outcome alone is not. */
    private AspectResult owed(AspectResult outcome) {
        if (outcome.level() != Level.OBSERVE) {
            return outcome;
        }
        AspectResult owed = judged.stream()
                .filter(aspect -> aspect.aspect() != Aspect.SECRET)
                .min(Comparator.comparing(AspectResult::level))
                .orElse(outcome);
        return new AspectResult(
                outcome.aspect(),
                outcome.expected(),
                outcome.actual(),
                false,
                owed.level(),
                owed.confidence(),
                owed.sources());
    }

    static int status(@Nullable Observed observed) {
        return observed == null ? 0 : observed.status();
    }

    static boolean isSuccess(int status) {
        return status == SUCCESS;
    }
}
