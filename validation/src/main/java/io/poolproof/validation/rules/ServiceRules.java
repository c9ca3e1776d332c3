package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about what a request names, and who may send it, that only a running service decides. */
public final class ServiceRules {
    private static final String RESOURCE_NOT_FOUND = "ResourceNotFoundException";
    private static final String USER_NOT_FOUND = "UserNotFoundException";
    private static final String USERNAME_EXISTS = "UsernameExistsException";
    private static final String ALIAS_EXISTS = "AliasExistsException";

    public static final ServiceRule SIGNATURE_PRESENT = new ServiceRule(
            "request-signature.present",
            "An operation authorised by IAM is signed.",
            List.of(Fact.SIGNED_OPERATION_UNSIGNED, Fact.ORDER_SIGNATURE_BEFORE_PARAMETERS),
            "MissingAuthenticationTokenException",
            "Missing Authentication Token");

    public static final ServiceRule SIGNATURE_KEY = new ServiceRule(
            "request-signature.key",
            "A signature is by a key that AWS knows.",
            List.of(Fact.SIGNED_OPERATION_BAD_KEY),
            "UnrecognizedClientException",
            "The security token included in the request is invalid.");

    public static final ServiceRule POOL_EXISTS = new ServiceRule(
            "user-pool.exists",
            "A user pool that a request names exists.",
            List.of(Fact.ADMIN_UNKNOWN_POOL),
            RESOURCE_NOT_FOUND,
            "User pool {userPoolId} does not exist.");

    public static final ServiceRule POOL_UNPROTECTED = new ServiceRule(
            "user-pool.deletion-protection",
            "A pool with deletion protection is not deleted.",
            List.of(Fact.DELETE_PROTECTED_POOL),
            Refusal.INVALID_PARAMETER,
            "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.");

    public static final ServiceRule POOL_SMS = new ServiceRule(
            "user-pool.sms-configuration",
            "A pool that verifies phone numbers by itself has an SMS configuration.",
            List.of(Fact.POOL_AUTO_VERIFIED_PHONE_WITHOUT_SMS),
            Refusal.INVALID_PARAMETER,
            "SMS configuration is required when phone_number is selected for auto verification");

    public static final ServiceRule POOL_MFA = new ServiceRule(
            "user-pool.mfa-factor",
            "A pool that is created with multi-factor sign-in has an SMS configuration.",
            List.of(Fact.POOL_MFA_WITHOUT_FACTOR),
            Refusal.INVALID_PARAMETER,
            "SMS configuration and Auto verification for phone_number are required when MFA is required/optional");

    public static final ServiceRule LISTED_NAME = new ServiceRule(
            "user-listing.attribute-name",
            "A name in AttributesToGet has 1 to 32 characters, as an attribute's name may have them.",
            List.of(Fact.LIST_USERS_ATTRIBUTE_NAME_SHAPE),
            Refusal.INVALID_PARAMETER,
            "1 validation error detected: Value at 'attributesToGet' failed to satisfy constraint");

    public static final ServiceRule LISTED_SET = new ServiceRule(
            "user-listing.attributes-set",
            "Every user who is listed with an attribute of AttributesToGet has a value of it.",
            List.of(Fact.LIST_USERS_ATTRIBUTES_TO_GET),
            Refusal.INVALID_PARAMETER,
            "Input fails to satisfy the constraints.");

    public static final ServiceRule CLIENT_EXISTS = new ServiceRule(
            "app-client.exists",
            "An app client that a request names exists.",
            List.of(Fact.CLIENT_ID_UNKNOWN),
            RESOURCE_NOT_FOUND,
            "User pool client {clientId} does not exist.");

    public static final ServiceRule SECRET_HASH_PRESENT = new ServiceRule(
            "secret-hash.present",
            "A request through an app client with a secret holds a secret hash.",
            List.of(Fact.SECRET_HASH_MISSING),
            Refusal.NOT_AUTHORIZED,
            "Client {clientId} is configured with secret but SECRET_HASH was not received");

    public static final ServiceRule SECRET_HASH_MATCHES = new ServiceRule(
            "secret-hash.matches",
            "A secret hash is that of the user name under the client's secret.",
            List.of(Fact.SECRET_HASH_WRONG),
            Refusal.NOT_AUTHORIZED,
            "Unable to verify secret hash for client {clientId}");

    public static final ServiceRule USER_EXISTS = new ServiceRule(
            "user.exists",
            "A user whom an administrator names exists.",
            List.of(Fact.ADMIN_UNKNOWN_USER),
            USER_NOT_FOUND,
            "User does not exist.");

    public static final ServiceRule USER_OF_CLIENT_EXISTS = new ServiceRule(
            "user.exists-for-client",
            "A user whose code or password is asked for exists.",
            List.of(Fact.FORGOTTEN_PASSWORD_UNKNOWN_USER),
            USER_NOT_FOUND,
            "Username/client id combination not found.");

    public static final ServiceRule SIGN_UP_USERNAME_FREE = new ServiceRule(
            "username.free",
            "A new user has a name of their own.",
            List.of(Fact.SIGNUP_TAKEN_USERNAME),
            USERNAME_EXISTS,
            "User already exists");

    public static final ServiceRule SIGN_UP_ADDRESS_FREE = new ServiceRule(
            "username.address-free",
            "Where an address stands for the user name, a new user has an address of their own.",
            List.of(Fact.SIGNUP_TAKEN_EMAIL_USERNAME_POOL, Fact.ADMIN_CREATE_TAKEN_ADDRESS, Fact.TAKEN_PHONE_NUMBER),
            USERNAME_EXISTS,
            "An account with the given {attribute} already exists.");

    public static final ServiceRule ADMIN_USERNAME_FREE = new ServiceRule(
            "username.free-for-administrator",
            "A user whom an administrator creates has a name of their own.",
            List.of(Fact.ADMIN_CREATE_TAKEN_USERNAME),
            USERNAME_EXISTS,
            "User account already exists");

    public static final ServiceRule ADDRESS_FREE = new ServiceRule(
            "alias.free",
            "An address that signs in belongs to one user.",
            List.of(
                    Fact.USER_UPDATE_TAKEN_EMAIL_USERNAME_POOL,
                    Fact.ADMIN_UPDATE_TAKEN_EMAIL_USERNAME_POOL,
                    Fact.TAKEN_PHONE_NUMBER,
                    Fact.TAKEN_PREFERRED_USERNAME),
            ALIAS_EXISTS,
            "An account with the given {attribute} already exists.");

    public static final ServiceRule CONFIRMATION_ALIAS_FREE = new ServiceRule(
            "alias.free-at-confirmation",
            "A user is not confirmed with an alias that another user holds, unless the alias may move.",
            List.of(Fact.ALIAS_POOL_CONFIRMATION_TAKEN_EMAIL, Fact.ADMIN_CREATE_TAKEN_ALIAS),
            ALIAS_EXISTS,
            "An account with the {attribute} already exists.");

    static final List<ServiceRule> ALL = List.of(
            SIGNATURE_PRESENT,
            SIGNATURE_KEY,
            POOL_EXISTS,
            POOL_UNPROTECTED,
            POOL_SMS,
            POOL_MFA,
            LISTED_NAME,
            LISTED_SET,
            CLIENT_EXISTS,
            SECRET_HASH_PRESENT,
            SECRET_HASH_MATCHES,
            USER_EXISTS,
            USER_OF_CLIENT_EXISTS,
            SIGN_UP_USERNAME_FREE,
            SIGN_UP_ADDRESS_FREE,
            ADMIN_USERNAME_FREE,
            ADDRESS_FREE,
            CONFIRMATION_ALIAS_FREE);

    private ServiceRules() {}
}
