package io.poolproof.reports;

import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.SourceSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of an implementation that enforces several rules at once, so that their failures have one cause, whatever the families of their
 * cases.
 *
 * @param id stands in the ids of findings
 * @param rules the rules that it enforces, by id or family
 * @param broken what it keeps out: what a target accepts that lacks it
 * @param comesFirst whether the service makes it before it looks for pools, users and tokens, so that another reason shows that it is late
 * @param hint what its author could do
 */
record Check(String id, List<String> rules, String broken, boolean comesFirst, String hint) {
    private static final int BY_ID = 2000;
    private static final int BY_CONSTRAINT = 1000;
    private static final String CONSTRAINTS = "constraints";
    private static final String JSON_TYPES = "json-types";
    /** How the constraint checker words what it refuses. */
    private static final List<String> OF_CONSTRAINT =
            List.of("failed to satisfy constraint", "validation errors detected");

    private static final RuleIndex RULES = RuleIndex.load();

    /** Families whose cases are about an answer as a whole, whichever check it comes from. */
    private static final List<String> ACROSS =
            List.of("answer-form", "fault-order", "update", "attribute-list.all-or-nothing", "attribute-list.visible");

    private static final List<Check> ALL = List.of(
            new Check(
                    CONSTRAINTS,
                    List.of(
                            "*.required",
                            "*.min-length",
                            "*.max-length",
                            "*.characters",
                            "*.length-unit",
                            "*.unsettled-character",
                            "attribute-list",
                            "attribute-deletion.list",
                            "auth-flow",
                            "auth-parameters",
                            "challenge-name",
                            "challenge-responses",
                            "message-action",
                            "desired-delivery-mediums",
                            "client-metadata",
                            "user-listing.attribute-name",
                            "schema-definition.list",
                            "schema-definition.name.min-length",
                            "schema-definition.name.max-length",
                            "schema-definition.name.characters",
                            "schema-definition.data-type",
                            "schema-definition.string.min-length",
                            "schema-definition.string.max-length",
                            "schema-definition.number.min-value",
                            "schema-definition.number.max-value",
                            "user-pool.auto-verified-attributes",
                            "user-pool.alias-attributes",
                            "user-pool.username-attributes",
                            "user-pool-client.attribute"),
                    "requests that break the service model's constraints",
                    true,
                    "Check the model's required members, lengths, patterns and enumerations before anything else; one check serves every"
                            + " operation."),
            new Check(
                    JSON_TYPES,
                    List.of("request-body", "client-metadata.value.type", "client-metadata.map"),
                    "JSON of other types than the service model's",
                    true,
                    "Answer SerializationException to a body or member whose JSON type is not the model's, before any other"
                            + " check."),
            new Check(
                    "protocol",
                    List.of("request-form"),
                    "requests that do not have the protocol's form",
                    false,
                    "Take POST requests whose X-Amz-Target names an operation, and refuse others."),
            new Check(
                    "schema-lookup",
                    List.of(
                            "attribute-name.exists-in-schema",
                            "attribute-name.white-space",
                            "attribute-name.letter-case",
                            "attribute-name.developer-prefix",
                            "attribute-name.service-prefix",
                            "attribute-name.repeated",
                            "attribute-deletion.exists-in-schema",
                            "user-listing.attributes-set"),
                    "names that the pool's schema does not have",
                    false,
                    "Look every name up in the pool's schema, custom ones with their prefix, before anything is written."),
            new Check(
                    "schema-values",
                    List.of("attribute-value"),
                    "values that break their attribute's definition",
                    false,
                    "Hold each value against the type and limits with which its attribute is declared."),
            new Check(
                    "schema-definition",
                    List.of("schema-definition"),
                    "declarations of attributes that break the rules of a schema",
                    false,
                    "Check the Schema of CreateUserPool and AddCustomAttributes as the service does."),
            new Check(
                    "pool-definition",
                    List.of("user-pool"),
                    "settings of pools that do not go together",
                    false,
                    "Check the settings of CreateUserPool and UpdateUserPool against each other."),
            new Check(
                    "mutability",
                    List.of("attribute-mutability", "attribute-deletion.immutable"),
                    "changes of attributes that cannot be changed",
                    false,
                    "Refuse to change an attribute whose definition says Mutable: false, and sub."),
            new Check(
                    "write-permission",
                    List.of("client-permission", "attribute-deletion.write-permission"),
                    "attributes that the app client may not write",
                    false,
                    "Hold the names against the WriteAttributes of the client that the token was issued to."),
            new Check(
                    "token",
                    List.of("access-token", "refresh-token"),
                    "access tokens that are not, or no longer, valid for the request",
                    false,
                    "Verify the token's signature, its use, its expiry, its scope and its user."),
            new Check(
                    "existence",
                    List.of("user", "user-pool.exists", "app-client", "alias.addresses-user"),
                    "names of pools, clients or users that do not exist",
                    false,
                    "Look the pool, the client and the user up first; a user has several names."),
            new Check(
                    "required-attributes",
                    List.of(
                            "required-attribute",
                            "attribute-deletion.required-attribute",
                            "new-password.required-attribute"),
                    "requests that leave users without attributes that the pool requires",
                    false,
                    "Hold what a user has after a request against the attributes that the pool requires."),
            new Check(
                    "verified-flags",
                    List.of("verified-flag", "new-password.verified-flag"),
                    "verified flags from those who may not set them, or without their address",
                    false,
                    "Take email_verified and phone_number_verified from administrators alone, beside the address itself."),
            new Check(
                    "names",
                    List.of("username", "alias", "preferred-username"),
                    "user names and aliases that the pool does not allow",
                    false,
                    "Hold a user name's form against UsernameAttributes and AliasAttributes, and give each name to one user."),
            new Check(
                    "verification",
                    List.of("verification", "sign-up", "confirmation-code"),
                    "verifications and codes that must be refused",
                    false,
                    "Send, count, expire and compare codes per user and attribute."),
            new Check(
                    "sign-in",
                    List.of("sign-in", "new-password", "session", "password", "device-key"),
                    "sign-ins that must fail",
                    false,
                    "Look at the client's flows and at the user's state before the password."),
            new Check(
                    "authorisation",
                    List.of("request-signature", "secret-hash", "client-secret"),
                    "calls of callers who do not prove who they are",
                    false,
                    "Ask for a signature where IAM authorises, and for the secret hash where the client has a secret."),
            new Check(
                    "triggers",
                    List.of(
                            "trigger",
                            "client-metadata.delivery",
                            "client-metadata.absent",
                            "client-metadata.not-received",
                            "client-metadata.only-with-message"),
                    "requests whose trigger fails, is late or returns another event",
                    false,
                    "Fail the request where the function fails, is late, or returns another event."),
            new Check(
                    "client-definition",
                    List.of("user-pool-client", "client-id", "client-name"),
                    "attribute lists of app clients that do not fit the pool",
                    false,
                    "Hold ReadAttributes and WriteAttributes against the pool's schema when a client is made or changed."),
            new Check(
                    "deletion",
                    List.of("attribute-deletion"),
                    "deletions of attributes that must be refused",
                    false,
                    "Take away the attributes that a deletion names, and no others."),
            new Check(
                    "pool-address",
                    List.of("user-pool-id", "pool-name"),
                    "ids and names of pools that are none",
                    false,
                    "Look the pool up by its id."));

    /**
     * The check whose lack a case shows: that from which the expected refusal comes, else the one that enforces the case's rule, or a rule
     * that rests on the same facts; where none is known, the rule's family stands for one.
     */
    static Check of(CaseLine line) {
        if (expected(line, Aspect.MESSAGE)
                .filter(words -> OF_CONSTRAINT.stream().anyMatch(words::contains))
                .isPresent()) {
            return named(CONSTRAINTS);
        }
        if (expected(line, Aspect.ERROR)
                .filter("SerializationException"::equals)
                .isPresent()) {
            return named(JSON_TYPES);
        }
        return (isAcross(line.rule()) ? ofFacts(line) : enforcing(line.rule()))
                .orElseGet(() -> ofFamily(line.family()));
    }

    /** The check that enforces a rule. */
    static Optional<Check> enforcing(String rule) {
        return ALL.stream()
                .filter(check -> check.covers(rule) > 0)
                .max(Comparator.comparingInt(check -> check.covers(rule)));
    }

    static boolean isAcross(String rule) {
        return ACROSS.stream().anyMatch(entry -> names(entry, rule));
    }

    private static Optional<String> expected(CaseLine line, Aspect aspect) {
        return line.aspects().stream()
                .filter(result -> result.aspect() == aspect)
                .map(AspectResult::expected)
                .findFirst();
    }

    private static Check named(String id) {
        return ALL.stream().filter(check -> check.id.equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Check> ofFacts(CaseLine line) {
        List<String> facts = line.aspects().stream()
                .filter(result -> result.aspect() == Aspect.ERROR || result.aspect() == Aspect.OUTCOME)
                .sorted(Comparator.comparing((AspectResult result) -> result.aspect() != Aspect.ERROR))
                .flatMap(result -> result.sources().stream())
                .map(SourceSummary::fact)
                .distinct()
                .toList();
        return facts.stream()
                .flatMap(fact ->
                        RULES.rules().stream().filter(rule -> rule.facts().contains(fact) && !isAcross(rule.id())))
                .flatMap(rule -> Stream.ofNullable(enforcing(rule.id()).orElse(null)))
                .findFirst();
    }

    private static Check ofFamily(String family) {
        return new Check(
                family,
                List.of(family),
                "requests that the rules of " + family + " refuse",
                false,
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

    static List<String> across() {
        return ACROSS;
    }
}
