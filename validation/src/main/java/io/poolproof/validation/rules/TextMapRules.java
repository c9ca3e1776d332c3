package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the lengths of keys and values in the members that hold texts by key, as the service model has them. */
final class TextMapRules {
    static final int MAX_LENGTH = Modelled.greatest("StringType");

    private static final List<RequestRule<String>> ALL = made();

    private TextMapRules() {}

    static List<RequestRule<String>> all() {
        return ALL;
    }

    /** Makes the rules anew. */
    static List<RequestRule<String>> made() {
        return Stream.of(
                        longest(Subject.AUTH_PARAMETER_KEY, "auth-parameters.key", Fact.AUTH_PARAMETERS_KEY_TOO_LONG),
                        longest(
                                Subject.AUTH_PARAMETER_VALUE,
                                "auth-parameters.value",
                                Fact.AUTH_PARAMETERS_VALUE_TOO_LONG),
                        longest(
                                Subject.CHALLENGE_RESPONSE_KEY,
                                "challenge-responses.key",
                                Fact.CHALLENGE_RESPONSES_KEY_TOO_LONG),
                        longest(
                                Subject.CHALLENGE_RESPONSE_VALUE,
                                "challenge-responses.value",
                                Fact.CHALLENGE_RESPONSES_VALUE_TOO_LONG),
                        longest(
                                Subject.CLIENT_METADATA_KEY,
                                "client-metadata.key",
                                Fact.CLIENT_METADATA_KEY_TOO_LONG,
                                Fact.CLIENT_METADATA_SHAPE),
                        longest(
                                Subject.CLIENT_METADATA_VALUE,
                                "client-metadata.value",
                                Fact.CLIENT_METADATA_VALUE_TOO_LONG,
                                Fact.CLIENT_METADATA_SHAPE))
                .toList();
    }

    /** A key's or a value's, by the end of its place. */
    private static RequestRule<String> longest(Subject<String> subject, String id, Fact... facts) {
        String member = subject.pattern().split("/")[1];
        String part = subject.pattern().endsWith("/*") ? "value" : "key";
        return RequestRule.of(subject, id + ".max-length")
                .words("A " + part + " of " + member + " has at most " + MAX_LENGTH + " characters.")
                .facts(facts)
                .holds((text, context) -> text == null || Text.isAtMost(text, MAX_LENGTH))
                .problem((text, context) -> "a " + part + " has " + Text.length(text) + " characters")
                .allowed("at most " + MAX_LENGTH + " characters")
                .refusedWith(Refusal.maskedConstraint("Map " + (part.equals("key") ? "keys" : "value")
                        + " must satisfy constraint: [" + Modelled.atMost(MAX_LENGTH) + "]"));
    }
}
