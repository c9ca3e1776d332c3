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

    private RequestBodyRules() {}
}
