package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about the JSON of a request. */
public final class RequestBodyRules {
    /** Broken by a body that is no JSON object. */
    public static final WireRule JSON =
            new WireRule("request-body.json", "A request is one JSON object.", "", List.of(Fact.WIRE_BAD_JSON));

    /** Broken by a member of another JSON type than the model gives it. */
    public static final WireRule MEMBER_TYPE = new WireRule(
            "request-body.member-type",
            "Every member has the JSON type that the model gives it.",
            "/*",
            List.of(Fact.VALUE_JSON_NUMBER, Fact.VALUE_JSON_OBJECT));

    /** Broken by null among the entries of a list; of members alone it is known that null counts as absent. */
    public static final WireRule NULL_ENTRY = new WireRule(
            "request-body.null-entry",
            "What null among the entries of a list leads to is not known; a member that is null counts as absent.",
            "/*/*",
            List.of(Fact.CLIENT_METADATA_NULL),
            Severity.WARNING);

    /** Broken by what only a lenient reader takes for JSON, such as a comment, a comma too many or half a surrogate pair. */
    public static final WireRule STRICT_JSON = new WireRule(
            "request-body.strict-json",
            "How strictly the service reads JSON is not known.",
            "",
            List.of(Fact.WIRE_BAD_JSON),
            Severity.WARNING);

    private RequestBodyRules() {}
}
