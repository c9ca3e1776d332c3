package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about {@code ClientMetadata}; the service does not judge what it holds. */
public final class ClientMetadataRules {
    static final RequestRule<String> VALUE_NULL = RequestRule.of(
                    Subject.CLIENT_METADATA_VALUE, "client-metadata.value.null")
            .words("What a null value of ClientMetadata leads to is not known.")
            .facts(Fact.CLIENT_METADATA_SHAPE)
            .holds((value, context) -> value != null)
            .problem("a value is null")
            .allowed("text, or no entry")
            .warning();

    static final RequestRule<String> LENGTH_UNIT = RequestRule.of(
                    Subject.CLIENT_METADATA_VALUE, "client-metadata.value.length-unit")
            .words("Whether the service counts a value's characters or its bytes is not settled.")
            .facts(Fact.CLIENT_METADATA_SHAPE)
            .holds((value, context) -> value == null
                    || value.length() <= TextMapRules.MAX_LENGTH / 3
                    || !Text.isAtMost(value, TextMapRules.MAX_LENGTH)
                    || Text.bytes(value) <= TextMapRules.MAX_LENGTH)
            .problem("a value fits in characters but not in bytes")
            .allowed("at most " + TextMapRules.MAX_LENGTH + " bytes in UTF-8, to be safe")
            .warning();

    static final RequestRule<String> SECRET_KEY = RequestRule.of(
                    Subject.CLIENT_METADATA_KEY, "client-metadata.key.secret")
            .words("ClientMetadata is not encrypted: no place for what a key calls a secret.")
            .facts(Fact.CLIENT_METADATA_NOT_STORED)
            .holds((key, context) -> key == null || !SensitiveText.namesSecret(key))
            .problem("a key speaks of a secret, and the service does not encrypt ClientMetadata")
            .allowed("nothing that is secret")
            .warning();

    static final RequestRule<String> SECRET_VALUE = RequestRule.of(
                    Subject.CLIENT_METADATA_VALUE, "client-metadata.value.secret")
            .words("ClientMetadata is not encrypted: no place for tokens and access keys.")
            .facts(Fact.CLIENT_METADATA_NOT_STORED)
            .holds((value, context) -> value == null || !SensitiveText.isSecret(value))
            .problem("a value looks like a token or an access key, and the service does not encrypt ClientMetadata")
            .allowed("nothing that is secret")
            .warning();

    static final RequestRule<String> PERSONAL_VALUE = RequestRule.of(
                    Subject.CLIENT_METADATA_VALUE, "client-metadata.value.personal")
            .words("ClientMetadata is not encrypted: no place for addresses of people.")
            .facts(Fact.CLIENT_METADATA_NOT_STORED)
            .holds((value, context) -> value == null || !SensitiveText.isPersonal(value))
            .problem("a value looks like an email address or a phone number")
            .allowed("nothing that names a person")
            .warning();

    /** Broken by a value that is a number, a boolean, an object or an array. */
    public static final WireRule VALUE_TYPE = new WireRule(
            "client-metadata.value.type",
            "A value of ClientMetadata is text.",
            Subject.CLIENT_METADATA_VALUE.pattern(),
            List.of(Fact.CLIENT_METADATA_NON_STRING_VALUE));

    /** Broken by a text, a number or a list in place of the map; a report has a list accepted. */
    public static final WireRule MAP_TYPE = new WireRule(
            "client-metadata.map",
            "Whether ClientMetadata that is no JSON object is refused is contested.",
            "/ClientMetadata",
            List.of(Fact.CLIENT_METADATA_NOT_A_MAP),
            Severity.WARNING);

    private ClientMetadataRules() {}
}
