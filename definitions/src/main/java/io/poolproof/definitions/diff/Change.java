package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Evidence;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Origin;
import io.poolproof.validation.evidence.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one verdict. */
final class Change {
    private final DiffRule rule;
    private final Verdict verdict;
    private final Origin origin;
    private final Address address;
    private final Span span;
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable String attribute;
    private @Nullable String answer;
    private @Nullable String call;

    Change(DiffRule rule, Verdict verdict, Origin origin, Address address, Span span) {
        this.rule = rule;
        this.verdict = verdict;
        this.origin = origin;
        this.address = address;
        this.span = span;
    }

    Change attribute(@Nullable String name) {
        this.attribute = name;
        return this;
    }

    /** The error that the service or the tool will give. */
    Change answer(@Nullable String error) {
        this.answer = error;
        return this;
    }

    Change call(@Nullable String command) {
        this.call = command;
        return this;
    }

    /** Facts of its rule. */
    Change facts(Fact... restsOn) {
        if (!rule.facts().containsAll(List.of(restsOn))) {
            throw new IllegalArgumentException(rule.id() + " does not name all of " + List.of(restsOn));
        }
        facts.addAll(List.of(restsOn));
        return this;
    }

    Problem said(String problem, String help) {
        return said(verdict.level(), problem, help);
    }

    Problem said(Level level, String problem, String help) {
        return new Problem(
                rule.id(),
                rule.words(),
                level,
                verdict.id(),
                origin,
                address,
                attribute,
                span,
                problem,
                help,
                answer,
                call,
                Evidence.of(facts));
    }
}
