package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about user names of new users, where a pool signs users in with addresses. */
public final class UsernameRules {
    private static final Set<String> EMAIL_ALONE = Set.of(StandardValueRules.EMAIL_NAME);
    private static final Set<String> PHONE_NUMBER_ALONE = Set.of(StandardValueRules.PHONE_NUMBER_NAME);
    private static final String NO_EMAIL = "Username should be an email.";
    private static final String NO_PHONE_NUMBER = "Username should be a phone number.";

    static final RequestRule<String> LIKE_EMAIL = RequestRule.of(Subject.NEW_USERNAME, "username.no-email-beside-alias")
            .words("Where email is an alias, a user name has not the form of an email address.")
            .facts(Fact.ALIAS_POOL_USERNAME_LIKE_EMAIL)
            .holds((name, context) -> name == null
                    || !aliases(context).contains(StandardValueRules.EMAIL_NAME)
                    || !StandardValueRules.isPlainAddress(name))
            .problem("the user name is an email address, which is an alias in this pool")
            .allowed("a user name of another form")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (name, context) -> List.of(
                            "Username cannot be of email format, since user pool is configured for email alias.")));

    static final RequestRule<String> LIKE_PHONE_NUMBER = RequestRule.of(
                    Subject.NEW_USERNAME, "username.no-phone-number-beside-alias")
            .words("Where phone_number is an alias, a user name has not the form of a phone number.")
            .facts(Fact.ALIAS_POOL_USERNAME_LIKE_PHONE)
            .holds((name, context) -> name == null
                    || !aliases(context).contains(StandardValueRules.PHONE_NUMBER_NAME)
                    || !StandardValueRules.isPhoneNumber(name))
            .problem("the user name is a phone number, which is an alias in this pool")
            .allowed("a user name of another form")
            .refusedWith(Refusal.answer(Phase.OPERATION, Refusal.INVALID_PARAMETER, (name, context) -> List.of()));

    static final RequestRule<String> EMAIL = address(
            "username.email",
            "Where email stands for the user name, the name is an email.",
            EMAIL_ALONE,
            "an email",
            NO_EMAIL);

    static final RequestRule<String> PHONE_NUMBER = address(
            "username.phone-number",
            "Where phone_number stands for the user name, the name is a phone number.",
            PHONE_NUMBER_ALONE,
            "a phone number",
            NO_PHONE_NUMBER);

    static final RequestRule<String> ADDRESS = address(
            "username.address",
            "Where email and phone_number stand for the user name, the name is one of them.",
            Set.of(StandardValueRules.EMAIL_NAME, StandardValueRules.PHONE_NUMBER_NAME),
            "an email or a phone number",
            "Username should be either an email or a phone number.");

    static final RequestRule<String> OTHER_KIND = RequestRule.of(Subject.NEW_USERNAME, "username.other-address")
            .words(
                    "What a user name comes to that is an address, but not of the kind that stands for it, was not seen.")
            .facts(Fact.USERNAME_POOL_USERNAME_NO_ADDRESS)
            .holds((name, context) -> name == null || !isOtherKind(name, usernames(context)))
            .problem("the user name is an address of a kind with which users of this pool do not sign in")
            .allowed("an address of the pool's own kind, to be safe")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (name, context) -> List.of(usernames(context).equals(EMAIL_ALONE) ? NO_EMAIL : NO_PHONE_NUMBER)));

    static final RequestRule<AttributeType> PREFERRED_AT_SIGN_UP = RequestRule.of(
                    Subject.ATTRIBUTE, "preferred-username.at-sign-up")
            .words("Where preferred_username is an alias, a user gives it after sign-up.")
            .facts(Fact.PREFERRED_USERNAME_ALIAS_AT_SIGNUP)
            .holds((attribute, context) -> context.operation() != Operation.SIGN_UP
                    || StandardValueRules.valueOf(UserPoolRules.PREFERRED_USERNAME, attribute) == null
                    || !aliases(context).contains(UserPoolRules.PREFERRED_USERNAME))
            .problem("the sign-up gives preferred_username, which is an alias in this pool")
            .allowed("preferred_username in an update after the user is confirmed")
            .refusedWith(Refusal.answer(Phase.OPERATION, Refusal.INVALID_PARAMETER, (attribute, context) -> List.of()));

    static final RequestRule<CognitoRequest> PREFERRED_DIFFERS = RequestRule.of(
                    Subject.REQUEST, "username.preferred-username-differs")
            .words(
                    "Where preferred_username is an alias, an administrator does not create a user with the user name in it.")
            .facts(Fact.PREFERRED_USERNAME_EQUALS_USERNAME)
            .holds((request, context) -> request == null
                    || context.operation() != Operation.ADMIN_CREATE_USER
                    || !aliases(context).contains(UserPoolRules.PREFERRED_USERNAME)
                    || !hasUsernameAsPreferred(request))
            .problem("preferred_username is an alias in this pool and has the user name as its value")
            .allowed("another preferred_username, or none; one user was told UserNotFoundException")
            .warning();

    private UsernameRules() {}

    private static boolean hasUsernameAsPreferred(CognitoRequest request) {
        String username = request.text(Member.USERNAME);
        List<AttributeType> attributes = request.userAttributes();
        return username != null
                && attributes != null
                && attributes.stream()
                        .anyMatch(attribute -> attribute != null
                                && username.equals(
                                        StandardValueRules.valueOf(UserPoolRules.PREFERRED_USERNAME, attribute)));
    }

    private static RequestRule<String> address(
            String id, String words, Set<String> attributes, String allowed, String message) {
        return RequestRule.of(Subject.NEW_USERNAME, id)
                .words(words)
                .facts(Fact.USERNAME_POOL_USERNAME_NO_ADDRESS)
                .holds((name, context) -> name == null
                        || !usernames(context).equals(attributes)
                        || isLikeEmail(name)
                        || isLikePhoneNumber(name))
                .problem("the user name is no address with which users of this pool sign in")
                .allowed(allowed)
                .refusedWith(Refusal.answer(
                        Phase.OPERATION, Refusal.INVALID_PARAMETER, (name, context) -> List.of(message)));
    }

    private static boolean isLikeEmail(String name) {
        return name.indexOf('@') >= 0;
    }

    private static boolean isLikePhoneNumber(String name) {
        return name.startsWith("+");
    }

    private static boolean isOtherKind(String name, Set<String> attributes) {
        return attributes.equals(EMAIL_ALONE)
                ? isLikePhoneNumber(name) && !isLikeEmail(name)
                : attributes.equals(PHONE_NUMBER_ALONE) && isLikeEmail(name) && !isLikePhoneNumber(name);
    }

    private static Set<String> aliases(Context context) {
        UserPool pool = created(context);
        return pool == null ? Set.of() : pool.aliasAttributes();
    }

    private static Set<String> usernames(Context context) {
        UserPool pool = created(context);
        return pool == null ? Set.of() : pool.usernameAttributes();
    }

    /** The pool in which the request creates a user. */
    private static @Nullable UserPool created(Context context) {
        return context.operation().createsUser() ? context.pool() : null;
    }
}
