package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about an access token that only the service decides. */
public final class TokenRules {
    private static final String USER_NOT_FOUND = "UserNotFoundException";

    public static final ServiceRule TOKEN_GENUINE = new ServiceRule(
            "access-token.genuine",
            "An access token is one that the service issued.",
            List.of(Fact.ACCESS_TOKEN_NO_JWT),
            Refusal.NOT_AUTHORIZED,
            "Invalid Access Token");

    public static final ServiceRule TOKEN_SIGNATURE = new ServiceRule(
            "access-token.signature",
            "An access token's signature verifies.",
            List.of(Fact.TOKEN_BAD_SIGNATURE, Fact.TOKEN_ALG_NONE, Fact.TOKEN_FOREIGN_ISSUER),
            Refusal.NOT_AUTHORIZED,
            "Could not verify signature for Access Token");

    public static final ServiceRule TOKEN_USE = new ServiceRule(
            "access-token.use",
            "An ID token does not serve as an access token.",
            List.of(Fact.TOKEN_ID_TOKEN),
            Refusal.NOT_AUTHORIZED,
            "Invalid Access Token");

    public static final ServiceRule TOKEN_UNEXPIRED = new ServiceRule(
            "access-token.unexpired",
            "An access token serves until it expires.",
            List.of(Fact.ACCESS_TOKEN_EXPIRED),
            Refusal.NOT_AUTHORIZED,
            "Access Token has expired");

    public static final ServiceRule TOKEN_SCOPE = new ServiceRule(
            "access-token.scope",
            "An access token holds the scope aws.cognito.signin.user.admin.",
            List.of(Fact.TOKEN_MISSING_SCOPE),
            Refusal.NOT_AUTHORIZED,
            "Access Token does not have required scopes");

    public static final ServiceRule TOKEN_POOL_EXISTS = new ServiceRule(
            "access-token.pool-exists",
            "The pool that issued an access token exists.",
            List.of(Fact.TOKEN_OF_DELETED_POOL),
            Refusal.NOT_AUTHORIZED,
            "Invalid Access Token");

    public static final ServiceRule TOKEN_USER_EXISTS = new ServiceRule(
            "access-token.user-exists",
            "The user of an access token exists.",
            List.of(Fact.TOKEN_OF_DELETED_USER),
            USER_NOT_FOUND,
            "User does not exist.");

    public static final ServiceRule TOKEN_USER_ENABLED = new ServiceRule(
            "access-token.user-enabled",
            "The user of an access token is not disabled.",
            List.of(Fact.TOKEN_OF_DISABLED_USER),
            Refusal.NOT_AUTHORIZED,
            "User is disabled.");

    public static final ServiceRule TOKEN_UNREVOKED = new ServiceRule(
            "access-token.unrevoked",
            "An access token serves until its user is signed out everywhere, or its refresh token is revoked.",
            List.of(Fact.TOKEN_AFTER_GLOBAL_SIGN_OUT, Fact.TOKEN_AFTER_REVOKE_TOKEN),
            Refusal.NOT_AUTHORIZED,
            "Access Token has been revoked");

    public static final ServiceRule TOKEN_USER_CONFIRMED = new ServiceRule(
            "access-token.user-confirmed",
            "The user of an access token is confirmed.",
            List.of(Fact.TOKEN_OF_UNCONFIRMED_USER),
            "UserNotConfirmedException",
            "User is not confirmed.");

    public static final ServiceRule TOKEN_USER_PASSWORD = new ServiceRule(
            "access-token.user-password",
            "The password of an access token's user does not have to be reset.",
            List.of(Fact.TOKEN_OF_USER_WITH_PASSWORD_RESET),
            "PasswordResetRequiredException",
            "Password reset required for the user");

    static final List<ServiceRule> ALL = List.of(
            TOKEN_GENUINE,
            TOKEN_SIGNATURE,
            TOKEN_USE,
            TOKEN_UNEXPIRED,
            TOKEN_SCOPE,
            TOKEN_POOL_EXISTS,
            TOKEN_USER_EXISTS,
            TOKEN_USER_ENABLED,
            TOKEN_UNREVOKED,
            TOKEN_USER_CONFIRMED,
            TOKEN_USER_PASSWORD);

    private TokenRules() {}
}
