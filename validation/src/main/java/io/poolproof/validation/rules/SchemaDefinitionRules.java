package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;

/** Rules about the attributes that a pool declares. */
public final class SchemaDefinitionRules {
    static final int MAX_NAME_LENGTH = 20;

    static final RequestRule<String> NAME_MAX = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name.max-length")
            .words("A declared attribute's name has at most " + MAX_NAME_LENGTH
                    + " characters; the prefix that the service adds does not count.")
            .facts(Fact.SCHEMA_NAME_OVER_20)
            .holds((name, context) -> name == null || Text.isAtMost(name, MAX_NAME_LENGTH))
            .problem((name, context) -> "the name has " + Text.length(name) + " characters")
            .allowed("at most " + MAX_NAME_LENGTH + " characters, without custom:")
            .refusedWith(Refusal.constraint("Member must have length less than or equal to " + MAX_NAME_LENGTH));

    private SchemaDefinitionRules() {}
}
