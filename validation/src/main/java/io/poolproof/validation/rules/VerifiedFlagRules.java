package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about {@code email_verified} and {@code phone_number_verified}: administrators set them, users do not. */
public final class VerifiedFlagRules {
    static final String EMAIL_FLAG = "email_verified";
    static final String PHONE_NUMBER_FLAG = "phone_number_verified";

    static final RequestRule<AttributeType> AT_SIGN_UP = byUser(Operation.SIGN_UP, "verified-flag.at-sign-up")
            .words("A sign-up does not say that an address is verified.")
            .facts(Fact.SIGNUP_WITH_VERIFIED_FLAG)
            .refusedWith(unauthorised());

    static final RequestRule<AttributeType> AT_UPDATE = byUser(
                    Operation.UPDATE_USER_ATTRIBUTES, "verified-flag.at-update")
            .words(
                    "That a user's own update may not say that an address is verified is inferred from other operations.")
            .facts(Fact.UPDATE_VERIFIED_FLAG_BY_USER)
            .mayBeRefusedWith(unauthorised());

    static final RequestRule<AttributeType> IN_CHALLENGE = RequestRule.of(
                    Subject.CHALLENGE_ATTRIBUTE, "new-password.verified-flag")
            .words("A challenge's answer does not say that an address is verified.")
            .facts(Fact.CHALLENGE_WITH_VERIFIED_FLAG)
            .holds((attribute, context) -> attribute == null || !isFlag(attribute.name()))
            .problem("the answer sets a flag that the service sets itself")
            .allowed("attributes other than email_verified and phone_number_verified")
            .refusedWith(Refusal.answer(
                    Phase.SUB,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) -> List.of("Cannot modify the non-mutable attribute " + attribute.name())));

    static final RequestRule<List<AttributeType>> WITHOUT_EMAIL = withoutAddress(
                    EMAIL_FLAG, StandardValueRules.EMAIL_NAME, "verified-flag.without-email")
            .words("An administrator who creates a user with email_verified true gives the email.")
            .facts(Fact.ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_EMAIL)
            .problem("email_verified is true and there is no email")
            .allowed("an email beside the flag")
            .refusedWith(Refusal.answerOn(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (list, context) -> List.of("No email provided but email_verified was true")));

    static final RequestRule<List<AttributeType>> WITHOUT_PHONE_NUMBER = withoutAddress(
                    PHONE_NUMBER_FLAG, StandardValueRules.PHONE_NUMBER_NAME, "verified-flag.without-phone-number")
            .words("An administrator who creates a user with phone_number_verified true gives the phone number.")
            .facts(Fact.ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_PHONE)
            .problem("phone_number_verified is true and there is no phone_number")
            .allowed("a phone_number beside the flag")
            .refusedWith(Refusal.answerOn(Phase.OPERATION, Refusal.INVALID_PARAMETER, (list, context) -> List.of()));

    private VerifiedFlagRules() {}

    /** Whether a list says of an address in it that it is verified. */
    public static boolean isVerified(@Nullable String address, List<AttributeType> list) {
        String flag = StandardValueRules.EMAIL_NAME.equals(address)
                ? EMAIL_FLAG
                : StandardValueRules.PHONE_NUMBER_NAME.equals(address) ? PHONE_NUMBER_FLAG : null;
        return flag != null && isTrue(flag, list);
    }

    /** The addresses of which a list says that they are verified. */
    public static Set<String> verified(List<AttributeType> list) {
        return Stream.of(StandardValueRules.EMAIL_NAME, StandardValueRules.PHONE_NUMBER_NAME)
                .filter(address -> isVerified(address, list))
                .collect(Collectors.toSet());
    }

    static boolean isFlag(@Nullable String name) {
        return EMAIL_FLAG.equals(name) || PHONE_NUMBER_FLAG.equals(name);
    }

    private static RequestRule.Builder<AttributeType> byUser(Operation operation, String id) {
        return RequestRule.of(Subject.ATTRIBUTE, id)
                .holds((attribute, context) ->
                        attribute == null || context.operation() != operation || !isFlag(attribute.name()))
                .problem("the request sets a flag that the service sets itself")
                .allowed("attributes other than email_verified and phone_number_verified");
    }

    private static Refusal<AttributeType> unauthorised() {
        return Refusal.answer(
                Phase.CLIENT_PERMISSION,
                Refusal.NOT_AUTHORIZED,
                (attribute, context) -> List.of(ClientPermissionRules.UNAUTHORISED));
    }

    private static RequestRule.Builder<List<AttributeType>> withoutAddress(String flag, String address, String id) {
        return RequestRule.of(Subject.NEW_USER_ATTRIBUTES, id)
                .holds((list, context) -> list == null
                        || context.operation() != Operation.ADMIN_CREATE_USER
                        || context.pool() == null
                        || context.pool().usernameAttributes().contains(address)
                        || !isTrue(flag, list)
                        || isGiven(address, list));
    }

    /** Whether any entry sets the flag; which of several counts is not known. */
    private static boolean isTrue(String flag, List<AttributeType> list) {
        for (int index = 0; index < list.size(); index++) {
            if (flag.equals(list.get(index).name())
                    && "true".equalsIgnoreCase(list.get(index).value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(String name, List<AttributeType> list) {
        for (int index = 0; index < list.size(); index++) {
            if (name.equals(list.get(index).name()) && list.get(index).value() != null) {
                return true;
            }
        }
        return false;
    }
}
