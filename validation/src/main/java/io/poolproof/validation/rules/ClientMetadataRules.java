package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about {@code ClientMetadata}; the service does not judge what it holds. */
public final class ClientMetadataRules {
    static final int MAX_LENGTH = 131_072;

    static final RequestRule<String> KEY_MAX = RequestRule.of(
                    Subject.CLIENT_METADATA_KEY, "client-metadata.key.max-length")
            .words("A key of ClientMetadata has at most " + MAX_LENGTH + " characters.")
            .facts(Fact.CLIENT_METADATA_KEY_TOO_LONG, Fact.CLIENT_METADATA_SHAPE)
            .holds((key, context) -> key == null || Text.isAtMost(key, MAX_LENGTH))
            .problem((key, context) -> "a key has " + Text.length(key) + " characters")
            .allowed("at most " + MAX_LENGTH + " characters")
            .refusedWith(Refusal.maskedConstraint("Map keys must satisfy constraint: [Member must have length less than"
                    + " or equal to " + MAX_LENGTH + "]"));

    static final RequestRule<String> VALUE_MAX = RequestRule.of(
                    Subject.CLIENT_METADATA_VALUE, "client-metadata.value.max-length")
            .words("A value of ClientMetadata has at most " + MAX_LENGTH + " characters.")
            .facts(Fact.CLIENT_METADATA_VALUE_TOO_LONG, Fact.CLIENT_METADATA_SHAPE)
            .holds((value, context) -> value == null || Text.isAtMost(value, MAX_LENGTH))
            .problem((value, context) -> "a value has " + Text.length(value) + " characters")
            .allowed("at most " + MAX_LENGTH + " characters")
            .refusedWith(
                    Refusal.maskedConstraint("Map value must satisfy constraint: [Member must have length less than"
                            + " or equal to " + MAX_LENGTH + "]"));

    /** Broken by a value that is a number, a boolean, an object or an array. */
    public static final WireRule VALUE_TYPE = new WireRule(
            "client-metadata.value.type",
            "A value of ClientMetadata is text.",
            Subject.CLIENT_METADATA_VALUE.pattern(),
            List.of(Fact.CLIENT_METADATA_NON_STRING_VALUE));

    private ClientMetadataRules() {}
}
