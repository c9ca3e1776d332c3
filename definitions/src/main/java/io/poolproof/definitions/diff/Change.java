package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Evidence;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.DefinitionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one verdict. */
final class Change {
    private final DefinitionRule rule;
    private final Verdict verdict;
    private final ResourceDefinition resource;
    private final List<Fact> facts = new ArrayList<>();
    private Span span;
    private @Nullable String attribute;
    private @Nullable String answer;
    private @Nullable String call;

    /** A verdict on a resource as a whole. */
    Change(DefinitionRule rule, Verdict verdict, ResourceDefinition resource) {
        this.rule = rule;
        this.verdict = verdict;
        this.resource = resource;
        this.span = resource.shape().span();
    }

    /** Where in the resource's definition. */
    Change at(Span place) {
        this.span = place;
        return this;
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
    Change facts(List<Fact> restsOn) {
        if (!rule.facts().containsAll(restsOn)) {
            throw new IllegalArgumentException(rule.id() + " does not name all of " + restsOn);
        }
        facts.addAll(restsOn);
        return this;
    }

    Change facts(Fact... restsOn) {
        return facts(List.of(restsOn));
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
                resource.origin(),
                resource.address(),
                attribute,
                span,
                problem,
                help,
                answer,
                call,
                Evidence.of(facts));
    }
}
