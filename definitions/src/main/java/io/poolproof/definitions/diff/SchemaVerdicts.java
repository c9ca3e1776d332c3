package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import io.poolproof.validation.rules.DefinitionRule;
import org.jspecify.annotations.Nullable;

/**
 * What verdicts on one pool's attributes have in common.
 *
 * @param deployed the pool that exists
 * @param proposed the pool as it is to be
 */
record SchemaVerdicts(PoolDefinition deployed, PoolDefinition proposed) {
    private static final String CLOUDFORMATION_CHANGE =
            "Invalid request provided: Existing schema attributes cannot be modified or deleted.";

    Tool tool() {
        return proposed.origin().tool();
    }

    /** Whether the proposal adds to the pool rather than describing all of it. */
    boolean isAddition() {
        return proposed.origin().format() == Format.ADDITION;
    }

    Change change(DefinitionRule rule, Verdict verdict, @Nullable String name, Span span) {
        return new Change(rule, verdict, proposed.resource()).at(span).attribute(name);
    }

    /** How each tool refuses a change or a removal. */
    Change refusal(DefinitionRule rule, String name, Span span) {
        Change change = change(rule, Verdict.REFUSED, name, span);
        String poolId = deployed.poolId() == null ? "…" : deployed.poolId();
        return switch (tool()) {
            case TERRAFORM ->
                change.answer("updating Cognito User Pool (" + poolId + "): cannot modify or remove schema items")
                        .facts(Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY, Fact.SCHEMA_CANNOT_BE_UPDATED);
            case CLOUDFORMATION ->
                change.answer(CLOUDFORMATION_CHANGE)
                        .facts(Fact.CLOUDFORMATION_SCHEMA_CHANGE, Fact.SCHEMA_CANNOT_BE_UPDATED);
            case API -> change.facts(Fact.SCHEMA_CANNOT_BE_UPDATED);
        };
    }

    Problem unknown(@Nullable String name, AttributeDefinition attribute) {
        Stated<?> open = attribute.unknowns().findFirst().orElseThrow();
        return change(ChangeRules.SCHEMA_CHANGED, Verdict.UNKNOWN, name, open.span())
                .said(String.valueOf(open.why()), "compare the plan or the synthesised template, in which it is known");
    }
}
