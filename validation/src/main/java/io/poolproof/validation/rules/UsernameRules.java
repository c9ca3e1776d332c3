package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about user names of new users, where a pool signs users in with addresses. */
public final class UsernameRules {
    static final RequestRule<String> LIKE_EMAIL = RequestRule.of(Subject.USERNAME, "username.no-email-beside-alias")
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
                    Subject.USERNAME, "username.no-phone-number-beside-alias")
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
            Set.of(StandardValueRules.EMAIL_NAME),
            "an email",
            "Username should be an email.");

    static final RequestRule<String> PHONE_NUMBER = address(
            "username.phone-number",
            "Where phone_number stands for the user name, the name is a phone number.",
            Set.of(StandardValueRules.PHONE_NUMBER_NAME),
            "a phone number",
            "Username should be a phone number");

    static final RequestRule<String> ADDRESS = address(
            "username.address",
            "Where email and phone_number stand for the user name, the name is one of them.",
            Set.of(StandardValueRules.EMAIL_NAME, StandardValueRules.PHONE_NUMBER_NAME),
            "an email or a phone number",
            "Username should be either an email or a phone number.");

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

    private UsernameRules() {}

    private static RequestRule<String> address(
            String id, String words, Set<String> attributes, String allowed, String message) {
        return RequestRule.of(Subject.USERNAME, id)
                .words(words)
                .facts(Fact.USERNAME_POOL_USERNAME_NO_ADDRESS)
                .holds((name, context) -> name == null
                        || !usernames(context).equals(attributes)
                        || (attributes.contains(StandardValueRules.EMAIL_NAME) && name.indexOf('@') >= 0)
                        || (attributes.contains(StandardValueRules.PHONE_NUMBER_NAME) && name.startsWith("+")))
                .problem("the user name is no address with which users of this pool sign in")
                .allowed(allowed)
                .refusedWith(Refusal.answer(
                        Phase.OPERATION, Refusal.INVALID_PARAMETER, (name, context) -> List.of(message)));
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
