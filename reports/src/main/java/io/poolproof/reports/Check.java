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
    private static final int BY_ID = 2000;
    private static final int BY_CONSTRAINT = 1000;
    private static final List<Check> ALL = List.of(
            new Check(
                    "constraints",
                    List.of(
                            "*.required",
                            "*.min-length",
                            "*.max-length",
                            "*.characters",
                            "attribute-list",
                            "auth-flow",
                            "challenge-name",
                            "message-action",
                            "desired-delivery-mediums",
                            "client-metadata"),
                    "does not check requests against the service model's constraints",
                    "Check the model's required members, lengths, patterns and enumerations before anything else; one check serves every"
                            + " operation."),
            new Check(
                    "json-types",
                    List.of("request-body", "client-metadata.value.type"),
                    "takes JSON of other types than the service model's",
                    "Answer SerializationException to a body or member whose JSON type is not the model's, before any other"
                            + " check."),
            new Check(
                    "schema-lookup",
                    List.of(
                            "attribute-name.exists-in-schema",
                            "attribute-name.white-space",
                            "attribute-name.letter-case",
                            "attribute-name.developer-prefix",
                            "attribute-name.service-prefix",
                            "attribute-deletion.exists-in-schema"),
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
                    List.of("attribute-mutability", "attribute-deletion.immutable"),
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
                    List.of("user", "user-pool", "app-client"),
                    "does not notice that the pool, the client or the user does not exist",
                    "Look the pool, the client and the user up first."),
            new Check(
                    "required-attributes",
                    List.of(
                            "required-attribute",
                            "attribute-deletion.required-attribute",
                            "new-password.required-attribute"),
                    "lets users be without attributes that the pool requires",
                    "Hold what a user has after a request against the attributes that the pool requires."),
            new Check(
                    "verified-flags",
                    List.of("verified-flag", "new-password.verified-flag"),
                    "lets an address be called verified by who may not",
                    "Take email_verified and phone_number_verified from administrators alone, beside the address itself."),
            new Check(
                    "names",
                    List.of("username", "alias", "preferred-username"),
                    "does not keep user names and aliases as the pool defines them",
                    "Hold a user name's form against UsernameAttributes and AliasAttributes, and give each name to one user."),
            new Check(
                    "verification",
                    List.of("verification", "sign-up"),
                    "does not handle verification codes as the service does",
                    "Send, count, expire and compare codes per user and attribute."),
            new Check(
                    "sign-in",
                    List.of("sign-in", "new-password"),
                    "signs users in who must not, or not yet",
                    "Look at the client's flows and at the user's state before the password."),
            new Check(
                    "authorisation",
                    List.of("request-signature", "secret-hash"),
                    "does not ask callers to prove who they are",
                    "Ask for a signature where IAM authorises, and for the secret hash where the client has a secret."),
            new Check(
                    "triggers",
                    List.of(
                            "trigger",
                            "client-metadata.delivery",
                            "client-metadata.absent",
                            "client-metadata.only-with-message"),
                    "does not treat a trigger's function as the service does",
                    "Fail the request where the function fails, is late, or returns another event."),
            new Check(
                    "client-definition",
                    List.of("user-pool-client"),
                    "does not check the attribute lists of app clients",
                    "Hold ReadAttributes and WriteAttributes against the pool's schema when a client is made or changed."));

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

    /** How exactly an entry names the rule: by its id, by what it constrains in a shape of the API ({@code *.max-length}), by family. */
    private int covers(String rule) {
        return rules.stream()
                .filter(entry -> names(entry, rule))
                .mapToInt(entry -> entry.equals(rule) ? BY_ID : entry.startsWith("*") ? BY_CONSTRAINT : entry.length())
                .max()
                .orElse(0);
    }

    static boolean names(String entry, String rule) {
        return entry.startsWith("*.")
                ? rule.indexOf('.') == rule.lastIndexOf('.') && rule.endsWith(entry.substring(1))
                : rule.equals(entry) || rule.startsWith(entry + ".");
    }

    static List<Check> all() {
        return ALL;
    }
}
