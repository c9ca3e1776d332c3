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

    static final RequestRule<String> NULL_ENTRY = RequestRule.of(Subject.NULL_ENTRY, "request-body.null-entry")
            .words(
                    "What null among the entries of a list leads to is not known; a member that is null counts as absent.")
            .facts(Fact.CLIENT_METADATA_NULL)
            .holds((entry, context) -> entry != null)
            .problem("an entry of the list is null")
            .allowed("entries that are not null")
            .mayBeRefusedWith(
                    Refusal.answerOn(Phase.SERIALISATION, Refusal.SERIALIZATION, (entry, context) -> List.of()));

    /** Broken by text, a number or a boolean where the model has a list or an object, and by one of these in place of the other. */
    public static final WireRule STRUCTURE_TYPE = new WireRule(
            "request-body.structure-type",
            "That a list stands where the model has one, and an object likewise, is known from other services.",
            "/*",
            List.of(Fact.ATTRIBUTE_LIST_JSON_SCALAR, Fact.ATTRIBUTE_ENTRY_JSON_STRING),
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
