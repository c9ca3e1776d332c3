package io.poolproof.reports;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of an implementation that enforces several rules at once, so that their failures have one cause.
 *
 * @param id stands in the ids of findings
 * @param rules the rules that it enforces, by id or family
 * @param absence what a target does that lacks it
 * @param hint what its author could do
 */
record Check(String id, List<String> rules, String absence, String hint) {
    private static final List<Check> ALL = List.of(
            new Check(
                    "constraints",
                    List.of(
                            "access-token.required",
                            "access-token.characters",
                            "attribute-list",
                            "attribute-name.required",
                            "attribute-name.min-length",
                            "attribute-name.max-length",
                            "attribute-name.characters",
                            "attribute-value.required",
                            "attribute-value.max-length",
                            "client-metadata"),
                    "does not check requests against the service model's constraints",
                    "Check the model's required members, lengths and patterns before anything else; one check serves every"
                            + " operation."),
            new Check(
                    "json-types",
                    List.of("request-body", "client-metadata.value.type"),
                    "takes JSON of other types than the service model's",
                    "Answer SerializationException to a body or member whose JSON type is not the model's, before any other"
                            + " check."),
            new Check(
                    "schema-lookup",
                    List.of("attribute-name.exists-in-schema", "attribute-name.white-space"),
                    "does not look names up in the schema",
                    "Look every name up in the pool's schema, custom ones with their prefix, before anything is written."),
            new Check(
                    "schema-values",
                    List.of("attribute-value"),
                    "does not hold values against their attribute's definition",
                    "Hold each value against the type and limits with which its attribute is declared."),
            new Check(
                    "schema-definition",
                    List.of("schema-definition"),
                    "does not check attributes when they are declared",
                    "Check the Schema of CreateUserPool and AddCustomAttributes as the service does."),
            new Check(
                    "mutability",
                    List.of("attribute-mutability"),
                    "lets attributes be changed that cannot be",
                    "Refuse to change an attribute whose definition says Mutable: false, and sub."),
            new Check(
                    "write-permission",
                    List.of("client-permission"),
                    "does not ask whether the app client may write an attribute",
                    "Hold the names against the WriteAttributes of the client that the token was issued to."),
            new Check(
                    "token",
                    List.of("access-token"),
                    "takes access tokens without verifying them",
                    "Verify the token's signature, its use, its expiry and its scope."),
            new Check(
                    "existence",
                    List.of("user", "user-pool"),
                    "does not notice that the pool or the user does not exist",
                    "Look the pool and the user up first."));

    /** The check that enforces a rule; where none is known for it, its family stands for one. */
    static Check of(String rule) {
        return ALL.stream()
                .filter(check -> check.covers(rule) > 0)
                .max(Comparator.comparingInt(check -> check.covers(rule)))
                .orElseGet(() -> ofFamily(rule));
    }

    private static Check ofFamily(String rule) {
        int dot = rule.indexOf('.');
        String family = dot < 0 ? rule : rule.substring(0, dot);
        return new Check(
                family,
                List.of(family),
                "does not enforce the rules of " + family,
                "Refuse what the rule refuses, before anything is written.");
    }

    /** The length of the longest entry that names the rule or its family; the more exact one wins. */
    private int covers(String rule) {
        return rules.stream()
                .filter(prefix -> rule.equals(prefix) || rule.startsWith(prefix + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static List<Check> all() {
        return ALL;
    }
}
