package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules that only a running service decides. */
public final class ServiceRules {
    public static final ServiceRule TOKEN_GENUINE = new ServiceRule(
            "access-token.genuine",
            "An access token is one that the service issued.",
            List.of(Fact.ACCESS_TOKEN_NO_JWT),
            Refusal.NOT_AUTHORIZED,
            "Invalid Access Token");

    public static final ServiceRule TOKEN_SIGNATURE = new ServiceRule(
            "access-token.signature",
            "An access token's signature verifies.",
            List.of(Fact.TOKEN_BAD_SIGNATURE),
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

    public static final ServiceRule POOL_EXISTS = new ServiceRule(
            "user-pool.exists",
            "A user pool that a request names exists.",
            List.of(Fact.ADMIN_UNKNOWN_POOL),
            "ResourceNotFoundException",
            "User pool {userPoolId} does not exist.");

    public static final ServiceRule USER_EXISTS = new ServiceRule(
            "user.exists",
            "A user whom an administrator names exists.",
            List.of(Fact.ADMIN_UNKNOWN_USER),
            "UserNotFoundException",
            "User does not exist.");

    private ServiceRules() {}
}
