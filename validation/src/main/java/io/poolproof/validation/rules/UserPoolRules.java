package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules about how a new pool uses its attributes. */
public final class UserPoolRules {
    static final String PREFERRED_USERNAME = "preferred_username";
    private static final List<String> VERIFIABLE = Modelled.values("VerifiedAttributeType");

    static final RequestRule<String> VERIFIED = oneOf(
                    Subject.VERIFIED_ATTRIBUTE, "user-pool.auto-verified-attributes", "VerifiedAttributeType")
            .words("A pool verifies email and phone_number only, by itself or before an update.")
            .facts(Fact.AUTO_VERIFIED_ATTRIBUTES_ENUM, Fact.VERIFICATION_BEFORE_UPDATE_ENUM)
            .refusedWith(oneOf("VerifiedAttributeType"));

    static final RequestRule<String> ALIAS = oneOf(
                    Subject.ALIAS_ATTRIBUTE, "user-pool.alias-attributes", "AliasAttributeType")
            .words("AliasAttributes lists email, phone_number and preferred_username only.")
            .facts(Fact.ALIAS_ATTRIBUTES_ENUM)
            .refusedWith(oneOf("AliasAttributeType"));

    static final RequestRule<String> USERNAME = oneOf(
                    Subject.USERNAME_ATTRIBUTE, "user-pool.username-attributes", "UsernameAttributeType")
            .words("UsernameAttributes lists email and phone_number only.")
            .facts(Fact.ALIAS_ATTRIBUTES_ENUM)
            .refusedWith(oneOf("UsernameAttributeType"));

    static final RequestRule<CognitoRequest> ALIAS_OR_USERNAME = RequestRule.of(
                    Subject.REQUEST, "user-pool.alias-or-username-attributes")
            .words("A pool has AliasAttributes or UsernameAttributes, not both.")
            .facts(Fact.ALIAS_AND_USERNAME_ATTRIBUTES)
            .holds((request, context) -> request == null
                    || isEmpty(request.names(Member.ALIAS_ATTRIBUTES))
                    || isEmpty(request.names(Member.USERNAME_ATTRIBUTES)))
            .problem("the request has both AliasAttributes and UsernameAttributes")
            .allowed("one of the two")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (request, context) -> List.of(
                            "Only one of the aliasAttributes or usernameAttributes can be set in a User pool.")));

    static final RequestRule<CognitoRequest> VERIFIED_BEFORE_UPDATE = RequestRule.of(
                    Subject.REQUEST, "user-pool.verification-before-update")
            .words("A pool requires verification before an update only of what it verifies by itself.")
            .facts(Fact.POOL_KEEP_ORIGINAL_NEEDS_AUTO_VERIFY)
            .holds((request, context) -> unverified(request).isEmpty())
            .problem((request, context) -> "\"" + unverified(request).orElse("")
                    + "\" is to be verified before updates but is not auto-verified")
            .allowed("attributes that AutoVerifiedAttributes lists")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (request, context) -> List.of("All attributes in AttributesRequireVerificationBeforeUpdate must"
                            + " exist in AutoVerifiedAttributes")));

    static final RequestRule<CognitoRequest> REQUIRED_ALIAS = RequestRule.of(
                    Subject.REQUEST, "user-pool.preferred-username-alias")
            .words("By the guide preferred_username is required or an alias, not both; such pools were seen.")
            .facts(Fact.PREFERRED_USERNAME_REQUIRED_AND_ALIAS)
            .holds((request, context) -> request == null
                    || request.schema() == null
                    || !contains(request.names(Member.ALIAS_ATTRIBUTES), PREFERRED_USERNAME)
                    || request.schema().stream()
                            .noneMatch(declared -> PREFERRED_USERNAME.equals(declared.name())
                                    && Boolean.TRUE.equals(declared.required())))
            .problem("preferred_username is an alias and required")
            .allowed("preferred_username as an alias or as required")
            .mayBeRefusedWith(
                    Refusal.answer(Phase.OPERATION, Refusal.INVALID_PARAMETER, (request, context) -> List.of()));

    private UserPoolRules() {}

    private static RequestRule.Builder<String> oneOf(Subject<String> subject, String id, String shape) {
        List<String> allowed = Modelled.values(shape);
        return RequestRule.of(subject, id)
                .holds((name, context) -> name == null || allowed.contains(name))
                .problem("the attribute cannot stand in this list")
                .allowed(String.join(" or ", allowed));
    }

    private static Refusal<String> oneOf(String shape) {
        return Refusal.constraint(Modelled.oneOf(Modelled.values(shape)));
    }

    private static boolean isEmpty(@Nullable List<String> names) {
        return names == null || names.isEmpty();
    }

    private static boolean contains(@Nullable List<String> names, String name) {
        return names != null && names.contains(name);
    }

    private static Optional<String> unverified(@Nullable CognitoRequest request) {
        List<String> before = request == null ? null : request.names(Member.VERIFIED_BEFORE_UPDATE);
        if (request == null || before == null) {
            return Optional.empty();
        }
        List<String> automatic = request.names(Member.AUTO_VERIFIED_ATTRIBUTES);
        return before.stream()
                .filter(Objects::nonNull)
                .filter(name -> VERIFIABLE.contains(name) && !contains(automatic, name))
                .findFirst();
    }
}
