package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;

/** Rules about the attributes in a challenge's answer, whose keys start with {@code userAttributes.}. */
public final class ChallengeRules {
    static final RequestRule<AttributeType> EXISTS = RequestRule.of(
                    Subject.CHALLENGE_ATTRIBUTE, "challenge-attribute.exists-in-schema")
            .words("What a challenge's answer with a name that the schema lacks leads to was not seen; elsewhere it is"
                    + " refused.")
            .facts(Fact.UPDATE_UNKNOWN_ATTRIBUTE, Fact.CHALLENGE_LACKS_REQUIRED_ATTRIBUTE)
            .holds((attribute, context) ->
                    attribute == null || context.pool() == null || context.definitionOf(attribute.name()) != null)
            .problem("the pool's schema has no attribute of this name")
            .allowed(
                    (attribute, context) -> DidYouMean.inSchemaOf(context, attribute == null ? null : attribute.name()))
            .warning();

    private ChallengeRules() {}
}
