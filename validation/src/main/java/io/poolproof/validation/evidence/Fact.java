package io.poolproof.validation.evidence;

import io.poolproof.validation.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that rules may rest on, each with its claims, how well they are known and from what; {@code poolproof
 * explain ID} names the sources. Generated from {@code fixtures/facts}; change them there.
 */
public enum Fact {
    /**
     * A token with a character outside its pattern is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * <li>message (reported): 1 assertion
     * </ul>
     */
    ACCESS_TOKEN_BAD_CHARACTERS(
            "access-token-bad-characters", true,
            "UpdateUserAttributes DeleteUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A token operation with an empty AccessToken is refused by the pattern alone.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 2 models
     * <li>error (documented): 1 assertion, 2 models
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ACCESS_TOKEN_EMPTY(
            "access-token-empty", true,
            "GetUser",
            "UpdateUserAttributes DeleteUserAttributes AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * An expired token is not authorised.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model, 1 report
     * <li>error (reported): 1 assertion, 1 report
     * <li>message (reported): 1 assertion, 2 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ACCESS_TOKEN_EXPIRED(
            "access-token-expired", true,
            "GetUser",
            "UpdateUserAttributes DeleteUserAttributes AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An access token lives between five minutes and one day, one hour unless set.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    ACCESS_TOKEN_LIFETIME_RANGE(
            "access-token-lifetime-range", false,
            "CreateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * A token operation without AccessToken is refused, with the value masked.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 2 models
     * <li>error (documented): 1 assertion, 2 models
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ACCESS_TOKEN_MISSING(
            "access-token-missing", true,
            "GetUser",
            "UpdateUserAttributes DeleteUserAttributes ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifyUserAttribute",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A token that fits the pattern but is no token of a pool is not authorised.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 assertion, 1 model, 1 report
     * <li>error (recorded): 2 exchanges, 1 assertion, 2 reports
     * <li>message (recorded): 2 exchanges, 1 assertion, 2 reports
     * <li>status (recorded): 2 exchanges, 1 assertion
     * </ul>
     */
    ACCESS_TOKEN_NO_JWT(
            "access-token-no-jwt", true,
            "GetUser GetUserAttributeVerificationCode GlobalSignOut",
            "UpdateUserAttributes DeleteUserAttributes AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "RECORDED AssociateSoftwareToken=DOCUMENTED ChangePassword=DOCUMENTED CompleteWebAuthnRegistration=DOCUMENTED ConfirmDevice=DOCUMENTED DeleteUser=DOCUMENTED DeleteUserAttributes=DOCUMENTED DeleteWebAuthnCredential=DOCUMENTED ForgetDevice=DOCUMENTED GetDevice=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED GetUserAuthFactors=DOCUMENTED ListDevices=DOCUMENTED ListWebAuthnCredentials=DOCUMENTED SetUserMFAPreference=DOCUMENTED SetUserSettings=DOCUMENTED StartWebAuthnRegistration=DOCUMENTED UpdateDeviceStatus=DOCUMENTED UpdateUserAttributes=DOCUMENTED VerifySoftwareToken=DOCUMENTED VerifyUserAttribute=DOCUMENTED", "RECORDED AssociateSoftwareToken=REPORTED ChangePassword=REPORTED CompleteWebAuthnRegistration=REPORTED ConfirmDevice=REPORTED DeleteUser=REPORTED DeleteUserAttributes=REPORTED DeleteWebAuthnCredential=REPORTED ForgetDevice=REPORTED GetDevice=REPORTED GetUserAttributeVerificationCode=REPORTED GetUserAuthFactors=REPORTED ListDevices=REPORTED ListWebAuthnCredentials=REPORTED SetUserMFAPreference=REPORTED SetUserSettings=REPORTED StartWebAuthnRegistration=REPORTED UpdateDeviceStatus=REPORTED UpdateUserAttributes=REPORTED VerifySoftwareToken=REPORTED VerifyUserAttribute=REPORTED", "RECORDED AssociateSoftwareToken=REPORTED ChangePassword=REPORTED CompleteWebAuthnRegistration=REPORTED ConfirmDevice=REPORTED DeleteUser=REPORTED DeleteUserAttributes=REPORTED DeleteWebAuthnCredential=REPORTED ForgetDevice=REPORTED GetDevice=REPORTED GetUserAttributeVerificationCode=REPORTED GetUserAuthFactors=REPORTED ListDevices=REPORTED ListWebAuthnCredentials=REPORTED SetUserMFAPreference=REPORTED SetUserSettings=REPORTED StartWebAuthnRegistration=REPORTED UpdateDeviceStatus=REPORTED UpdateUserAttributes=REPORTED VerifySoftwareToken=REPORTED VerifyUserAttribute=REPORTED"),
    /**
     * AddCustomAttributes with an empty list is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    ADD_CUSTOM_EMPTY_LIST(
            "add-custom-empty-list", true,
            "AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * AddCustomAttributes with a name that exists is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports, 2 emulators
     * <li>error (inferred): 2 emulators
     * <li>message (reported): 1 report, 2 emulators
     * </ul>
     */
    ADD_CUSTOM_EXISTING_NAME(
            "add-custom-existing-name", true,
            "AddCustomAttributes",
            "",
            "REPORTED", "INFERRED", "REPORTED"),
    /**
     * AddCustomAttributes with more than 25 entries is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    ADD_CUSTOM_OVER_25(
            "add-custom-over-25", true,
            "AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * AddCustomAttributes without UserPoolId or CustomAttributes is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    ADD_CUSTOM_REQUIRED_MEMBERS(
            "add-custom-required-members", true,
            "AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * address takes any text and is not read as JSON.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide, 1 report
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    ADDRESS_IS_FREE_TEXT(
            "address-is-free-text", false,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes SignUp AdminCreateUser",
            "DOCUMENTED", null, null),
    /**
     * A user whom an administrator creates with an email has no email_verified unless it is given.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>effect (recorded): 1 exchange
     * </ul>
     */
    ADMIN_CREATE_ADDRESS_WITHOUT_FLAG(
            "admin-create-address-without-flag", false,
            "AdminCreateUser",
            "",
            "RECORDED", null, null),
    /**
     * Where an address stands for the user name, AdminCreateUser with a taken one is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    ADMIN_CREATE_TAKEN_ADDRESS(
            "admin-create-taken-address", true,
            "AdminCreateUser",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * AdminCreateUser with a verified alias of another user is refused unless ForceAliasCreation is true.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    ADMIN_CREATE_TAKEN_ALIAS(
            "admin-create-taken-alias", true,
            "AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * AdminCreateUser with a taken username is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report, 2 emulators
     * <li>error (documented): 1 model, 1 report, 2 emulators
     * <li>message (reported): 1 report, 2 emulators
     * </ul>
     */
    ADMIN_CREATE_TAKEN_USERNAME(
            "admin-create-taken-username", true,
            "AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A user made without message and given a permanent password signs in directly.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    ADMIN_CREATE_USER_WITH_PERMANENT_PASSWORD(
            "admin-create-user-with-permanent-password", false,
            "AdminCreateUser AdminSetUserPassword InitiateAuth",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminCreateUser demands an email when email_verified is true.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_EMAIL(
            "admin-create-verified-flag-without-email", true,
            "AdminCreateUser",
            "AdminUpdateUserAttributes",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * AdminCreateUser demands a phone number when phone_number_verified is true.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (inferred): 1 emulator
     * </ul>
     */
    ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_PHONE(
            "admin-create-verified-flag-without-phone", true,
            "AdminCreateUser",
            "AdminUpdateUserAttributes",
            "DOCUMENTED", "INFERRED", null),
    /**
     * AdminCreateUser refuses sub among the attributes.
     *
     * <ul>
     * <li>outcome (inferred): 2 reports
     * <li>message (inferred): 2 reports
     * </ul>
     */
    ADMIN_CREATE_WITH_SUB(
            "admin-create-with-sub", true,
            "AdminCreateUser",
            "",
            "INFERRED", null, "INFERRED"),
    /**
     * An administrator can create a user without values for required attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    ADMIN_CREATE_WITHOUT_REQUIRED_ATTRIBUTE(
            "admin-create-without-required-attribute", false,
            "AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminDeleteUserAttributes without UserPoolId or Username is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    ADMIN_DELETE_REQUIRED_MEMBERS(
            "admin-delete-required-members", true,
            "AdminDeleteUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * AdminGetUser leaves MFA members out for a user without MFA.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    ADMIN_GET_USER_NO_MFA(
            "admin-get-user-no-mfa", false,
            "AdminGetUser",
            "",
            "REPORTED", null, null),
    /**
     * A pool id that breaks its pattern or length is refused by the constraint checker.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    ADMIN_POOL_ID_FORM(
            "admin-pool-id-form", true,
            "AdminUpdateUserAttributes AdminGetUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An administrator's update without pool id, user name or attribute list is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    ADMIN_REQUIRED_MEMBERS_MISSING(
            "admin-required-members-missing", true,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An administrator may set email_verified or phone_number_verified together with the address.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model, 1 guide, 1 report
     * <li>effect (documented): 1 model
     * </ul>
     */
    ADMIN_SETS_VERIFIED_FLAG(
            "admin-sets-verified-flag", false,
            "AdminUpdateUserAttributes AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A well-formed pool id that no pool has is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 3 reports
     * <li>error (documented): 1 model, 3 reports
     * <li>message (reported): 3 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    ADMIN_UNKNOWN_POOL(
            "admin-unknown-pool", true,
            "AdminUpdateUserAttributes AdminGetUser ListUsers DescribeUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * An unknown user name is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 2 reports
     * <li>error (recorded): 1 exchange, 1 model, 2 reports
     * <li>message (recorded): 1 exchange, 2 reports
     * <li>status (recorded): 1 exchange, 1 report
     * </ul>
     */
    ADMIN_UNKNOWN_USER(
            "admin-unknown-user", true,
            "AdminGetUser AdminSetUserPassword AdminConfirmSignUp AdminDeleteUser AdminDisableUser AdminUpdateUserAttributes",
            "",
            "RECORDED AdminConfirmSignUp=DOCUMENTED AdminDisableUser=DOCUMENTED AdminGetUser=DOCUMENTED AdminSetUserPassword=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED", "RECORDED AdminConfirmSignUp=DOCUMENTED AdminDisableUser=DOCUMENTED AdminGetUser=DOCUMENTED AdminSetUserPassword=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED", "RECORDED AdminConfirmSignUp=REPORTED AdminDisableUser=REPORTED AdminGetUser=REPORTED AdminSetUserPassword=REPORTED AdminUpdateUserAttributes=REPORTED"),
    /**
     * Without the verified flag an administrator's change of email waits for verification too where the pool requires
     * it.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>effect (documented): 2 models
     * </ul>
     */
    ADMIN_UPDATE_EMAIL_PENDING(
            "admin-update-email-pending", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * An administrator's change of email without the flag makes it unverified.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 2 guides, 1 report
     * <li>effect (recorded): 1 exchange, 2 guides, 1 report
     * </ul>
     */
    ADMIN_UPDATE_EMAIL_UNVERIFIES(
            "admin-update-email-unverifies", false,
            "AdminUpdateUserAttributes",
            "",
            "RECORDED", null, null),
    /**
     * An administrator can apply a new email as verified at once even where verification must come first.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 guides
     * <li>effect (documented): 1 model, 2 guides
     * </ul>
     */
    ADMIN_UPDATE_EMAIL_VERIFIED_SKIPS_PENDING(
            "admin-update-email-verified-skips-pending", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * An administrator's update answers with an empty structure even if a code goes out.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 2 models
     * <li>effect (documented): 2 models
     * </ul>
     */
    ADMIN_UPDATE_OK(
            "admin-update-ok", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a pool with email as username an update to another user's email is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (reported): 1 report, 1 emulator
     * </ul>
     */
    ADMIN_UPDATE_TAKEN_EMAIL_USERNAME_POOL(
            "admin-update-taken-email-username-pool", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * GetUser shows an administrator's change at once.
     *
     * <ul>
     * <li>outcome (reported): 2 assertions
     * <li>effect (reported): 2 assertions
     * </ul>
     */
    ADMIN_UPDATE_VISIBLE_IN_GETUSER(
            "admin-update-visible-in-getuser", false,
            "AdminUpdateUserAttributes GetUser",
            "",
            "REPORTED", null, null),
    /**
     * A user name that is empty or longer than 128 characters is refused by the constraint checker.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    ADMIN_USER_NAME_FORM(
            "admin-user-name-form", true,
            "AdminUpdateUserAttributes AdminGetUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A user can be named by user name, alias or, where the name is no alias, by sub.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    ADMIN_USER_NAME_FORMS(
            "admin-user-name-forms", false,
            "AdminUpdateUserAttributes AdminGetUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * App client permissions do not bind operations authorised with IAM.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    ADMIN_WRITE_OUTSIDE_WRITE_LISTS(
            "admin-write-outside-write-lists", false,
            "AdminUpdateUserAttributes AdminCreateUser AdminDeleteUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A pool cannot have both AliasAttributes and UsernameAttributes.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    ALIAS_AND_USERNAME_ATTRIBUTES(
            "alias-and-username-attributes", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * AliasAttributes takes email, phone_number and preferred_username, and UsernameAttributes takes email and
     * phone_number.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>error (documented): 1 model
     * </ul>
     */
    ALIAS_ATTRIBUTES_ENUM(
            "alias-attributes-enum", true,
            "CreateUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * In a pool with email as alias an administrator's update with email_verified true takes the alias over.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>effect (documented): 1 guide, 2 reports
     * </ul>
     */
    ALIAS_POOL_ADMIN_TAKES_EMAIL(
            "alias-pool-admin-takes-email", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a pool with email as alias the confirmation of a user moves a taken alias where ForceAliasCreation is set.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    ALIAS_POOL_CONFIRMATION_MOVES_ALIAS(
            "alias-pool-confirmation-moves-alias", false,
            "ConfirmSignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a pool with email as alias the confirmation of a user with a taken email is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>error (documented): 2 guides
     * <li>message (documented): 2 guides
     * </ul>
     */
    ALIAS_POOL_CONFIRMATION_TAKEN_EMAIL(
            "alias-pool-confirmation-taken-email", true,
            "ConfirmSignUp",
            "",
            "DOCUMENTED", "DOCUMENTED", "DOCUMENTED"),
    /**
     * In a pool with email as alias sign-up with a taken email succeeds.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * </ul>
     */
    ALIAS_POOL_SIGNUP_TAKEN_EMAIL(
            "alias-pool-signup-taken-email", false,
            "SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a pool with email as alias a user's update to a taken email is not refused at once.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>effect (contested): 2 models, 1 report
     * </ul>
     */
    ALIAS_POOL_USER_UPDATE_TAKEN_EMAIL(
            "alias-pool-user-update-taken-email", false,
            "UpdateUserAttributes VerifyUserAttribute",
            "",
            "REPORTED", null, null),
    /**
     * With email as alias a username in email form is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide, 3 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 1 assertion, 2 reports
     * </ul>
     */
    ALIAS_POOL_USERNAME_LIKE_EMAIL(
            "alias-pool-username-like-email", true,
            "SignUp",
            "AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * With phone_number as alias a username in phone-number form is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    ALIAS_POOL_USERNAME_LIKE_PHONE(
            "alias-pool-username-like-phone", true,
            "SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * Too many tries for one user are refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>error (documented): 1 model, 2 reports
     * <li>message (inferred): 2 reports
     * </ul>
     */
    ATTEMPT_LIMIT(
            "attempt-limit", true,
            "ForgotPassword ConfirmForgotPassword ChangePassword ResendConfirmationCode GetUserAttributeVerificationCode VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A string in place of an attribute entry is refused while the request is read.
     *
     * <ul>
     * <li>outcome (inferred): 2 analogies
     * <li>error (inferred): 2 analogies
     * <li>message (inferred): 2 analogies
     * </ul>
     */
    ATTRIBUTE_ENTRY_JSON_STRING(
            "attribute-entry-json-string", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * A string or number in place of the attribute list is refused while the request is read.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * <li>error (inferred): 1 analogy
     * <li>message (inferred): 1 analogy
     * </ul>
     */
    ATTRIBUTE_LIST_JSON_SCALAR(
            "attribute-list-json-scalar", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * The model sets no limit to the number of attributes in one list.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * <li>effect (inferred): 1 analogy
     * </ul>
     */
    ATTRIBUTE_LIST_UNBOUNDED(
            "attribute-list-unbounded", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser DeleteUserAttributes AdminDeleteUserAttributes",
            "",
            "INFERRED", null, null),
    /**
     * A name of exactly 32 characters passes the shape check and is then judged against the schema.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    ATTRIBUTE_NAME_32_PASSES(
            "attribute-name-32-passes", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * An attribute with an empty name is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>error (documented): 1 assertion, 1 model
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ATTRIBUTE_NAME_EMPTY(
            "attribute-name-empty", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes SignUp AdminCreateUser",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * An attribute without a name is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>error (documented): 1 assertion, 1 model
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ATTRIBUTE_NAME_MISSING(
            "attribute-name-missing", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes SignUp AdminCreateUser",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A name with a character outside letters, marks, symbols, numbers and punctuation (for example a control
     * character other than tab, CR and LF) is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 1 model
     * </ul>
     */
    ATTRIBUTE_NAME_OUTSIDE_PATTERN(
            "attribute-name-outside-pattern", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An attribute name longer than 32 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    ATTRIBUTE_NAME_OVER_32(
            "attribute-name-over-32", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A name with a blank, tab, CR or LF breaks the name pattern of older pools and fits that of newer ones.
     *
     * <ul>
     * <li>outcome (contested): 1 model, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (inferred): 1 report
     * <li>effect (documented): 1 model
     * </ul>
     */
    ATTRIBUTE_NAME_WITH_BLANK_BY_POOL_AGE(
            "attribute-name-with-blank-by-pool-age", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "CONTESTED", "DOCUMENTED", "INFERRED"),
    /**
     * A value of exactly 2048 ASCII characters passes the shape check.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    ATTRIBUTE_VALUE_2048_PASSES(
            "attribute-value-2048-passes", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A blank value for a mutable, optional attribute removes the attribute.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>effect (documented): 1 assertion, 1 model
     * </ul>
     */
    ATTRIBUTE_VALUE_BLANK_DELETES(
            "attribute-value-blank-deletes", false,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A blank value removes a String attribute even when its MinLength is above zero.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    ATTRIBUTE_VALUE_BLANK_IGNORES_MINLENGTH(
            "attribute-value-blank-ignores-minlength", false,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "REPORTED", null, null),
    /**
     * The 2048 of a value counts characters.
     *
     * <ul>
     * <li>outcome (contested): 1 model, 1 guide
     * </ul>
     */
    ATTRIBUTE_VALUE_LENGTH_UNIT(
            "attribute-value-length-unit", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "CONTESTED", null, null),
    /**
     * An attribute without a value is refused although the model lets the value be absent.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion, 3 reports
     * <li>error (reported): 1 assertion, 2 reports
     * <li>message (reported): 1 assertion, 3 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    ATTRIBUTE_VALUE_MISSING(
            "attribute-value-missing", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes SignUp AdminCreateUser",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An attribute value longer than 2048 is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>error (documented): 1 model
     * </ul>
     */
    ATTRIBUTE_VALUE_OVER_2048(
            "attribute-value-over-2048", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A sign-in without a parameter that its flow needs is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    AUTH_PARAMETER_MISSING(
            "auth-parameter-missing", true,
            "InitiateAuth",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A key of AuthParameters with more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    AUTH_PARAMETERS_KEY_TOO_LONG(
            "auth-parameters-key-too-long", true,
            "InitiateAuth AdminInitiateAuth",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A value of AuthParameters with more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    AUTH_PARAMETERS_VALUE_TOO_LONG(
            "auth-parameters-value-too-long", true,
            "InitiateAuth AdminInitiateAuth",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * AutoVerifiedAttributes takes email and phone_number only.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 model
     * <li>error (documented): 1 model
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    AUTO_VERIFIED_ATTRIBUTES_ENUM(
            "auto-verified-attributes-enum", true,
            "CreateUserPool",
            "UpdateUserPool",
            "RECORDED UpdateUserPool=DOCUMENTED", "DOCUMENTED", "RECORDED UpdateUserPool=REPORTED"),
    /**
     * Ten characters that are no date of the form YYYY-MM-DD are refused as a birthdate.
     *
     * <ul>
     * <li>outcome (contested): 1 guide
     * </ul>
     */
    BIRTHDATE_CONTENT(
            "birthdate-content", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "CONTESTED", null, null),
    /**
     * A birthdate in the form YYYY-MM-DD is accepted.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    BIRTHDATE_VALID(
            "birthdate-valid", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A birthdate of other than 10 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 3 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    BIRTHDATE_WRONG_LENGTH(
            "birthdate-wrong-length", true,
            "SignUp",
            "AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An update to a birthdate of other than 10 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    BIRTHDATE_WRONG_LENGTH_AT_UPDATE(
            "birthdate-wrong-length-at-update", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * email_verified takes 'True' with a capital letter and acts on it.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 assertion
     * <li>effect (recorded): 1 exchange, 1 assertion
     * </ul>
     */
    BOOLEAN_VALUE_CAPITAL_TRUE(
            "boolean-value-capital-true", false,
            "AdminCreateUser",
            "",
            "RECORDED", null, null),
    /**
     * A Boolean attribute refuses a value that is no boolean.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    BOOLEAN_VALUE_NOT_BOOLEAN(
            "boolean-value-not-boolean", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A Boolean attribute takes the strings 'true' and 'false'.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * </ul>
     */
    BOOLEAN_VALUE_TRUE_FALSE(
            "boolean-value-true-false", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A new-password challenge answer without a required attribute is refused.
     *
     * <ul>
     * <li>outcome (reported): 5 reports
     * <li>error (reported): 4 reports
     * <li>message (reported): 5 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    CHALLENGE_LACKS_REQUIRED_ATTRIBUTE(
            "challenge-lacks-required-attribute", true,
            "RespondToAuthChallenge AdminRespondToAuthChallenge",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An answer to a challenge that the service model does not have is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    CHALLENGE_NAME_VALUES(
            "challenge-name-values", true,
            "RespondToAuthChallenge AdminRespondToAuthChallenge",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A new-password challenge answer that repeats an attribute the user already has is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 6 reports
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange, 6 reports
     * </ul>
     */
    CHALLENGE_REPEATS_ATTRIBUTE(
            "challenge-repeats-attribute", true,
            "AdminRespondToAuthChallenge RespondToAuthChallenge",
            "",
            "RECORDED RespondToAuthChallenge=REPORTED", "RECORDED RespondToAuthChallenge=CONTESTED", "RECORDED RespondToAuthChallenge=REPORTED"),
    /**
     * A key of ChallengeResponses with more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CHALLENGE_RESPONSES_KEY_TOO_LONG(
            "challenge-responses-key-too-long", true,
            "RespondToAuthChallenge AdminRespondToAuthChallenge",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A value of ChallengeResponses with more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CHALLENGE_RESPONSES_VALUE_TOO_LONG(
            "challenge-responses-value-too-long", true,
            "RespondToAuthChallenge AdminRespondToAuthChallenge",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A new-password challenge answer with email_verified is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 1 report
     * <li>message (reported): 2 reports
     * </ul>
     */
    CHALLENGE_WITH_VERIFIED_FLAG(
            "challenge-with-verified-flag", true,
            "RespondToAuthChallenge",
            "AdminRespondToAuthChallenge",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A change set says of each resource whether it is replaced, and what becomes of the old one.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    CHANGE_SET_SAYS_REPLACEMENT(
            "change-set-says-replacement", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A well-formed but unknown client id is refused.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 model, 2 reports
     * <li>error (recorded): 2 exchanges, 1 model, 2 reports
     * <li>message (recorded): 2 exchanges, 1 report
     * <li>status (recorded): 1 exchange, 1 report
     * </ul>
     */
    CLIENT_ID_UNKNOWN(
            "client-id-unknown", true,
            "AdminInitiateAuth SignUp InitiateAuth",
            "ForgotPassword",
            "RECORDED ForgotPassword=DOCUMENTED InitiateAuth=DOCUMENTED", "RECORDED ForgotPassword=DOCUMENTED InitiateAuth=DOCUMENTED", "RECORDED ForgotPassword=REPORTED InitiateAuth=REPORTED"),
    /**
     * oidc:profile in a read or write list stands for thirteen standard attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    CLIENT_LIST_OIDC_PROFILE(
            "client-list-oidc-profile", false,
            "CreateUserPoolClient UpdateUserPoolClient",
            "UpdateUserAttributes SignUp",
            "DOCUMENTED", null, null),
    /**
     * Without ClientMetadata the custom message event has no such key and a custom sender event has null.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 2 reports
     * <li>effect (recorded): 1 exchange, 3 reports
     * </ul>
     */
    CLIENT_METADATA_ABSENT(
            "client-metadata-absent", false,
            "UpdateUserAttributes GetUserAttributeVerificationCode SignUp",
            "",
            "RECORDED GetUserAttributeVerificationCode=DOCUMENTED UpdateUserAttributes=DOCUMENTED", null, null),
    /**
     * An empty ClientMetadata map is accepted.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    CLIENT_METADATA_EMPTY(
            "client-metadata-empty", false,
            "InitiateAuth RespondToAuthChallenge",
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode ResendConfirmationCode SignUp UpdateUserAttributes",
            "RECORDED AdminConfirmSignUp=DOCUMENTED AdminCreateUser=DOCUMENTED AdminInitiateAuth=DOCUMENTED AdminResetUserPassword=DOCUMENTED AdminRespondToAuthChallenge=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED ConfirmForgotPassword=DOCUMENTED ConfirmSignUp=DOCUMENTED ForgotPassword=DOCUMENTED GetTokensFromRefreshToken=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED ResendConfirmationCode=DOCUMENTED UpdateUserAttributes=DOCUMENTED", null, null),
    /**
     * A ClientMetadata key of more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_KEY_TOO_LONG(
            "client-metadata-key-too-long", true,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * The token endpoint takes client metadata for machine tokens as a form parameter.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    CLIENT_METADATA_MACHINE_TOKENS(
            "client-metadata-machine-tokens", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A ClientMetadata value that is no string is refused while the body is read.
     *
     * <ul>
     * <li>outcome (documented): 2 models, 1 analogy
     * <li>error (reported): 4 reports, 1 analogy
     * </ul>
     */
    CLIENT_METADATA_NON_STRING_VALUE(
            "client-metadata-non-string-value", true,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "DOCUMENTED", "REPORTED", null),
    /**
     * ClientMetadata that is no JSON object is refused by the protocol's types.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>effect (reported): 1 report
     * </ul>
     */
    CLIENT_METADATA_NOT_A_MAP(
            "client-metadata-not-a-map", true,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "DOCUMENTED ForgotPassword=CONTESTED", null, null),
    /**
     * Cognito neither stores, validates nor encrypts ClientMetadata.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model
     * <li>effect (recorded): 1 exchange, 1 model
     * </ul>
     */
    CLIENT_METADATA_NOT_STORED(
            "client-metadata-not-stored", false,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "RECORDED AdminCreateUser=DOCUMENTED AdminInitiateAuth=DOCUMENTED AdminResetUserPassword=DOCUMENTED AdminRespondToAuthChallenge=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED ConfirmForgotPassword=DOCUMENTED ConfirmSignUp=DOCUMENTED ForgotPassword=DOCUMENTED GetTokensFromRefreshToken=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED ResendConfirmationCode=DOCUMENTED RespondToAuthChallenge=DOCUMENTED UpdateUserAttributes=DOCUMENTED", null, null),
    /**
     * An optional member sent as JSON null counts as absent.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    CLIENT_METADATA_NULL(
            "client-metadata-null", false,
            "SignUp",
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge UpdateUserAttributes",
            "RECORDED AdminConfirmSignUp=REPORTED AdminCreateUser=REPORTED AdminInitiateAuth=REPORTED AdminResetUserPassword=REPORTED AdminRespondToAuthChallenge=REPORTED AdminUpdateUserAttributes=REPORTED ConfirmForgotPassword=REPORTED ConfirmSignUp=REPORTED ForgotPassword=REPORTED GetTokensFromRefreshToken=REPORTED GetUserAttributeVerificationCode=REPORTED ResendConfirmationCode=REPORTED UpdateUserAttributes=REPORTED", null, null),
    /**
     * An administrator's challenge answer hands ClientMetadata to nearly all sign-in triggers.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_CHALLENGE_ANSWER(
            "client-metadata-on-admin-challenge-answer", false,
            "AdminRespondToAuthChallenge",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminConfirmSignUp takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_CONFIRM_SIGN_UP(
            "client-metadata-on-admin-confirm-sign-up", false,
            "AdminConfirmSignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminCreateUser takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_CREATE_USER(
            "client-metadata-on-admin-create-user", false,
            "AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminCreateUser hands ClientMetadata to the pre sign-up trigger.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_CREATE_USER_TRIGGERS(
            "client-metadata-on-admin-create-user-triggers", false,
            "AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminInitiateAuth takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_INITIATE_AUTH(
            "client-metadata-on-admin-initiate-auth", false,
            "AdminInitiateAuth",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminResetUserPassword takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_RESET_USER_PASSWORD(
            "client-metadata-on-admin-reset-user-password", false,
            "AdminResetUserPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminRespondToAuthChallenge takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_RESPOND_TO_AUTH_CHALLENGE(
            "client-metadata-on-admin-respond-to-auth-challenge", false,
            "AdminRespondToAuthChallenge",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminUpdateUserAttributes takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_ADMIN_UPDATE_USER_ATTRIBUTES(
            "client-metadata-on-admin-update-user-attributes", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A challenge answer hands ClientMetadata to the triggers that follow.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (contested): 1 model
     * </ul>
     */
    CLIENT_METADATA_ON_CHALLENGE_ANSWER(
            "client-metadata-on-challenge-answer", false,
            "RespondToAuthChallenge",
            "",
            "DOCUMENTED", null, null),
    /**
     * ConfirmForgotPassword takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_CONFIRM_FORGOT_PASSWORD(
            "client-metadata-on-confirm-forgot-password", false,
            "ConfirmForgotPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * ConfirmSignUp takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_CONFIRM_SIGN_UP(
            "client-metadata-on-confirm-sign-up", false,
            "ConfirmSignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * Confirming operations hand ClientMetadata to the post confirmation trigger.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    CLIENT_METADATA_ON_CONFIRMATION(
            "client-metadata-on-confirmation", false,
            "ConfirmSignUp AdminConfirmSignUp ConfirmForgotPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * ForgotPassword takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_FORGOT_PASSWORD(
            "client-metadata-on-forgot-password", false,
            "ForgotPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * ForgotPassword hands ClientMetadata to pre sign-up, custom message and user migration.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    CLIENT_METADATA_ON_FORGOTTEN_PASSWORD(
            "client-metadata-on-forgotten-password", false,
            "ForgotPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * GetTokensFromRefreshToken takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    CLIENT_METADATA_ON_GET_TOKENS_FROM_REFRESH_TOKEN(
            "client-metadata-on-get-tokens-from-refresh-token", false,
            "GetTokensFromRefreshToken",
            "",
            "DOCUMENTED", null, null),
    /**
     * GetUserAttributeVerificationCode takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_GET_USER_ATTRIBUTE_VERIFICATION_CODE(
            "client-metadata-on-get-user-attribute-verification-code", false,
            "GetUserAttributeVerificationCode",
            "",
            "DOCUMENTED", null, null),
    /**
     * InitiateAuth takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_INITIATE_AUTH(
            "client-metadata-on-initiate-auth", false,
            "InitiateAuth",
            "",
            "DOCUMENTED", null, null),
    /**
     * ResendConfirmationCode takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_RESEND_CONFIRMATION_CODE(
            "client-metadata-on-resend-confirmation-code", false,
            "ResendConfirmationCode",
            "",
            "DOCUMENTED", null, null),
    /**
     * RespondToAuthChallenge takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_RESPOND_TO_AUTH_CHALLENGE(
            "client-metadata-on-respond-to-auth-challenge", false,
            "RespondToAuthChallenge",
            "",
            "DOCUMENTED", null, null),
    /**
     * The start of a sign-in hands ClientMetadata on as validation data to three triggers only.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 1 guide
     * <li>effect (recorded): 1 exchange, 1 model, 1 guide
     * </ul>
     */
    CLIENT_METADATA_ON_SIGN_IN_START(
            "client-metadata-on-sign-in-start", false,
            "InitiateAuth AdminInitiateAuth",
            "",
            "RECORDED AdminInitiateAuth=DOCUMENTED", null, null),
    /**
     * SignUp takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_SIGN_UP(
            "client-metadata-on-sign-up", false,
            "SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * Whether post confirmation gets the ClientMetadata of SignUp is contested.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (contested): 1 guide
     * </ul>
     */
    CLIENT_METADATA_ON_SIGN_UP_TO_POST_CONFIRMATION(
            "client-metadata-on-sign-up-to-post-confirmation", false,
            "SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * SignUp hands ClientMetadata and ValidationData on to pre sign-up, and ClientMetadata to custom message.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 1 guide
     * <li>effect (recorded): 1 exchange, 1 model, 1 guide, 1 report
     * </ul>
     */
    CLIENT_METADATA_ON_SIGN_UP_TRIGGERS(
            "client-metadata-on-sign-up-triggers", false,
            "SignUp",
            "",
            "RECORDED", null, null),
    /**
     * GetTokensFromRefreshToken hands ClientMetadata to the pre token generation trigger.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    CLIENT_METADATA_ON_TOKEN_REFRESH(
            "client-metadata-on-token-refresh", false,
            "GetTokensFromRefreshToken",
            "",
            "DOCUMENTED", null, null),
    /**
     * UpdateUserAttributes takes ClientMetadata as an optional member.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_ON_UPDATE_USER_ATTRIBUTES(
            "client-metadata-on-update-user-attributes", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Where no message is due the custom message trigger does not run and ClientMetadata goes nowhere.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>effect (reported): 2 reports
     * </ul>
     */
    CLIENT_METADATA_ONLY_WITH_MESSAGE(
            "client-metadata-only-with-message", false,
            "UpdateUserAttributes",
            "",
            "REPORTED", null, null),
    /**
     * ClientMetadata maps strings to strings with no pattern and no limit on the number of entries.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>effect (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_SHAPE(
            "client-metadata-shape", false,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * The message-sending operations hand ClientMetadata to the custom message trigger.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 3 reports
     * <li>effect (documented): 1 model, 1 guide, 3 reports
     * </ul>
     */
    CLIENT_METADATA_TO_CUSTOM_MESSAGE(
            "client-metadata-to-custom-message", false,
            "UpdateUserAttributes AdminUpdateUserAttributes GetUserAttributeVerificationCode ResendConfirmationCode AdminResetUserPassword",
            "",
            "DOCUMENTED", null, null),
    /**
     * A ClientMetadata value of more than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CLIENT_METADATA_VALUE_TOO_LONG(
            "client-metadata-value-too-long", true,
            "AdminConfirmSignUp AdminCreateUser AdminInitiateAuth AdminResetUserPassword AdminRespondToAuthChallenge AdminUpdateUserAttributes ConfirmForgotPassword ConfirmSignUp ForgotPassword GetTokensFromRefreshToken GetUserAttributeVerificationCode InitiateAuth ResendConfirmationCode RespondToAuthChallenge SignUp UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * ClientMetadata has no effect when no Lambda trigger takes it.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    CLIENT_METADATA_WITHOUT_TRIGGER(
            "client-metadata-without-trigger", false,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * An entry of ReadAttributes or WriteAttributes has 1 to 2048 characters.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    CLIENT_PERMISSION_NAME_SHAPE(
            "client-permission-name-shape", true,
            "CreateUserPoolClient UpdateUserPoolClient",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A client's read list cannot name an attribute that the pool lacks.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 report
     * <li>error (reported): 1 report
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    CLIENT_READ_LIST_UNKNOWN_ATTRIBUTE(
            "client-read-list-unknown-attribute", true,
            "CreateUserPoolClient",
            "UpdateUserPoolClient",
            "RECORDED UpdateUserPoolClient=REPORTED", "REPORTED", "RECORDED UpdateUserPoolClient=REPORTED"),
    /**
     * An update of a client resets the lists it does not send.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    CLIENT_UPDATE_RESETS_OMITTED(
            "client-update-resets-omitted", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * A client cannot be updated to a write list with email_verified.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 1 report
     * <li>message (reported): 2 reports
     * </ul>
     */
    CLIENT_UPDATE_WRITE_LIST_WITH_VERIFIED_FLAG(
            "client-update-write-list-with-verified-flag", true,
            "UpdateUserPoolClient",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An app client without secret that allows password sign-in is usable at once.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>effect (documented): 1 assertion, 1 model
     * </ul>
     */
    CLIENT_WITHOUT_SECRET(
            "client-without-secret", false,
            "CreateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * A write list may name an immutable attribute, which lets sign-up set it once.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>effect (documented): 1 guide
     * </ul>
     */
    CLIENT_WRITE_LIST_IMMUTABLE_ATTRIBUTE(
            "client-write-list-immutable-attribute", false,
            "CreateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * A client's explicit write list has to hold every attribute the pool requires.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    CLIENT_WRITE_LIST_LACKS_REQUIRED(
            "client-write-list-lacks-required", true,
            "CreateUserPoolClient",
            "UpdateUserPoolClient",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A client's write list cannot name an attribute that the pool lacks.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    CLIENT_WRITE_LIST_UNKNOWN_ATTRIBUTE(
            "client-write-list-unknown-attribute", true,
            "UpdateUserPoolClient",
            "CreateUserPoolClient",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A client cannot be created with a verified flag or sub in WriteAttributes.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 report
     * <li>error (inferred): 1 report
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    CLIENT_WRITE_LIST_WITH_VERIFIED_FLAG(
            "client-write-list-with-verified-flag", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", "INFERRED", "RECORDED"),
    /**
     * An update of an app client that changed its attribute lists put back providers that had been enabled outside
     * the template.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    CLOUDFORMATION_CLIENT_LISTS_RESET_PROVIDERS(
            "cloudformation-client-lists-reset-providers", false,
            "",
            "",
            "REPORTED", null, null),
    /**
     * A resource without a policy that retains it is deleted when it leaves the template, or when its condition no
     * longer holds.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_DELETES_REMOVED(
            "cloudformation-deletes-removed", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A property that leaves a deployed template keeps its old value for DeletionProtection, MfaConfiguration,
     * UserPoolTier, Policies and several others.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>effect (reported): 3 reports
     * </ul>
     */
    CLOUDFORMATION_LEFT_OUT_STAYS(
            "cloudformation-left-out-stays", false,
            "",
            "",
            "REPORTED", null, null),
    /**
     * CloudFormation treats a resource under a new logical id as a new resource and deletes the one under the old id.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>effect (inferred): 1 report
     * </ul>
     */
    CLOUDFORMATION_LOGICAL_ID_CHANGE(
            "cloudformation-logical-id-change", false,
            "",
            "",
            "INFERRED", null, null),
    /**
     * A deployed PasswordPolicy that loses MinimumLength alone fails to update.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    CLOUDFORMATION_MINIMUM_LENGTH_LEFT_OUT(
            "cloudformation-minimum-length-left-out", true,
            "",
            "",
            "REPORTED", null, null),
    /**
     * A PasswordPolicy that is given in part asks for no kind of character that it leaves out.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    CLOUDFORMATION_PARTIAL_PASSWORD_POLICY(
            "cloudformation-partial-password-policy", false,
            "",
            "",
            "REPORTED", null, null),
    /**
     * Sources differ on whether a new UserPoolName renames the pool in place or replaces it.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (contested): 1 guide
     * </ul>
     */
    CLOUDFORMATION_POOL_NAME(
            "cloudformation-pool-name", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation reads templates as YAML 1.1, in which OFF, NO and YES without quotes are no texts.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>message (reported): 1 report
     * </ul>
     */
    CLOUDFORMATION_READS_YAML_11(
            "cloudformation-reads-yaml-11", true,
            "",
            "",
            "REPORTED", null, "REPORTED"),
    /**
     * CloudFormation replaces what is attached to a pool or a client when it is attached to another one.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_ATTACHMENT(
            "cloudformation-replaces-attachment", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces an app client whose GenerateSecret or UserPoolId changes.
     *
     * <ul>
     * <li>outcome (documented): 3 guides
     * <li>effect (documented): 3 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_CLIENT(
            "cloudformation-replaces-client", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces a domain whose Domain or UserPoolId changes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_DOMAIN(
            "cloudformation-replaces-domain", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces a group whose GroupName or UserPoolId changes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_GROUP(
            "cloudformation-replaces-group", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces an identity provider whose ProviderName, ProviderType or UserPoolId changes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_PROVIDER(
            "cloudformation-replaces-provider", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces a resource server whose Identifier or UserPoolId changes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CLOUDFORMATION_REPLACES_RESOURCE_SERVER(
            "cloudformation-replaces-resource-server", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation replaces a user that is a resource whenever any of its properties changes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides, 1 report
     * <li>effect (documented): 2 guides, 1 report
     * </ul>
     */
    CLOUDFORMATION_REPLACES_USER(
            "cloudformation-replaces-user", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * An update of a pool by CloudFormation takes away triggers that were attached outside its template.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>effect (reported): 2 reports
     * </ul>
     */
    CLOUDFORMATION_RESETS_OUTSIDE_CHANGES(
            "cloudformation-resets-outside-changes", false,
            "",
            "",
            "REPORTED", null, null),
    /**
     * A resource with DeletionPolicy Retain stays in the account when it leaves the template or its stack.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    CLOUDFORMATION_RETAINS_REMOVED(
            "cloudformation-retains-removed", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A resource with UpdateReplacePolicy Retain stays in the account when an update replaces it.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    CLOUDFORMATION_RETAINS_REPLACED(
            "cloudformation-retains-replaced", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * CloudFormation adds a custom attribute that a template gains to the pool that exists.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>effect (inferred): 1 report
     * </ul>
     */
    CLOUDFORMATION_SCHEMA_ADDITION_IN_PLACE(
            "cloudformation-schema-addition-in-place", false,
            "",
            "",
            "INFERRED", null, null),
    /**
     * CloudFormation refuses a template that changes or removes a schema attribute.
     *
     * <ul>
     * <li>outcome (inferred): 8 reports
     * <li>message (inferred): 8 reports
     * </ul>
     */
    CLOUDFORMATION_SCHEMA_CHANGE(
            "cloudformation-schema-change", true,
            "",
            "",
            "INFERRED", null, "INFERRED"),
    /**
     * CloudFormation refuses to change alias attributes, username attributes or case sensitivity of an existing pool.
     *
     * <ul>
     * <li>outcome (contested): 1 guide, 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    CLOUDFORMATION_SETTINGS_FIXED_AT_CREATION(
            "cloudformation-settings-fixed-at-creation", true,
            "",
            "",
            "CONTESTED", null, "INFERRED"),
    /**
     * CloudFormation sends later changes of standard attributes through AddCustomAttributes, which then fails.
     *
     * <ul>
     * <li>outcome (reported): 1 deployment, 7 reports
     * <li>error (reported): 1 report
     * <li>message (reported): 1 deployment, 2 reports
     * </ul>
     */
    CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER(
            "cloudformation-standard-attribute-later", true,
            "AddCustomAttributes",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * Leaving a stated default such as Required false out of an unchanged custom attribute was reported to fail as a
     * change of it.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    CLOUDFORMATION_STATED_DEFAULT_LEFT_OUT(
            "cloudformation-stated-default-left-out", true,
            "",
            "",
            "REPORTED", null, null),
    /**
     * After a pool is created with a schema entry that has no AttributeDataType, CloudFormation fails to update the
     * pool.
     *
     * <ul>
     * <li>outcome (reported): 1 deployment, 1 report
     * <li>message (reported): 1 deployment, 1 report
     * </ul>
     */
    CLOUDFORMATION_UNTYPED_SCHEMA_ENTRY(
            "cloudformation-untyped-schema-entry", true,
            "",
            "",
            "REPORTED", null, "REPORTED"),
    /**
     * A code or an invitation that cannot be sent makes the call fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 3 reports
     * <li>error (documented): 1 model, 3 reports
     * <li>message (inferred): 1 report
     * <li>effect (reported): 2 reports
     * </ul>
     */
    CODE_DELIVERY_FAILURE(
            "code-delivery-failure", true,
            "UpdateUserAttributes GetUserAttributeVerificationCode AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A verification code lives 24 hours.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    CODE_LIFETIME(
            "code-lifetime", false,
            "SignUp UpdateUserAttributes GetUserAttributeVerificationCode VerifyUserAttribute",
            "",
            "DOCUMENTED", null, null),
    /**
     * An attribute name that is empty or longer than 32 characters is refused by the constraint checker.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CODE_REQUEST_ATTRIBUTE_NAME_LENGTH(
            "code-request-attribute-name-length", true,
            "GetUserAttributeVerificationCode VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A code request or a verification without attribute name is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    CODE_REQUEST_ATTRIBUTE_NAME_MISSING(
            "code-request-attribute-name-missing", true,
            "GetUserAttributeVerificationCode VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A code for an email the user does not have is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    CODE_REQUEST_NO_EMAIL(
            "code-request-no-email", true,
            "GetUserAttributeVerificationCode",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A code for a phone number the user does not have is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    CODE_REQUEST_NO_PHONE(
            "code-request-no-phone", true,
            "GetUserAttributeVerificationCode",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A user can ask for a code for an own email or phone number, verified or not.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 3 reports
     * <li>effect (documented): 1 model, 1 guide, 2 reports
     * </ul>
     */
    CODE_REQUEST_OK(
            "code-request-ok", false,
            "GetUserAttributeVerificationCode",
            "",
            "DOCUMENTED", null, null),
    /**
     * A code can be asked for email and phone_number only.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 4 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    CODE_REQUEST_OTHER_ATTRIBUTE(
            "code-request-other-attribute", true,
            "GetUserAttributeVerificationCode",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A wrong sign-up code is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model
     * <li>error (recorded): 1 exchange, 1 model
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    CONFIRM_SIGN_UP_WRONG_CODE(
            "confirm-sign-up-wrong-code", true,
            "ConfirmSignUp",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A user who does not wait for confirmation is not confirmed by an administrator.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    CONFIRMATION_OF_ANOTHER_STATUS(
            "confirmation-of-another-status", true,
            "AdminConfirmSignUp",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * Two violations of one member come in either order, the length first for an empty name and the pattern first for
     * a too long one.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion, 3 reports
     * <li>error (reported): 1 assertion, 3 reports
     * <li>effect (reported): 1 assertion, 2 reports
     * </ul>
     */
    CONSTRAINT_CHECKER_CLAUSE_ORDER(
            "constraint-checker-clause-order", true,
            "AdminUpdateUserAttributes UpdateUserAttributes SignUp",
            "",
            "REPORTED", "REPORTED", null),
    /**
     * A list or structure in violation is echoed in the server's own textual form, structures with every member and
     * null for the absent ones.
     *
     * <ul>
     * <li>outcome (recorded): 3 deployments
     * <li>error (documented): 1 model
     * <li>message (recorded): 2 deployments
     * </ul>
     */
    CONSTRAINT_CHECKER_ECHOES_LISTS(
            "constraint-checker-echoes-lists", true,
            "CreateUserPool",
            "",
            "RECORDED", "DOCUMENTED", "RECORDED"),
    /**
     * A member that is not marked sensitive is echoed in quotes, or as the bare word null when it is missing.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 assertion, 2 reports
     * <li>error (reported): 1 assertion
     * <li>message (recorded): 1 deployment, 1 assertion, 2 reports
     * </ul>
     */
    CONSTRAINT_CHECKER_ECHOES_PLAIN_VALUES(
            "constraint-checker-echoes-plain-values", true,
            "AdminUpdateUserAttributes CreateUserPool ListUsers",
            "UpdateUserAttributes SignUp AdminCreateUser",
            "RECORDED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED ListUsers=REPORTED SignUp=REPORTED UpdateUserAttributes=REPORTED", "REPORTED", "RECORDED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED ListUsers=REPORTED SignUp=REPORTED UpdateUserAttributes=REPORTED"),
    /**
     * All violations of all members are reported in one message, which counts them and joins them with semicolons.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 assertion, 1 model, 3 reports
     * <li>error (recorded): 1 exchange, 1 assertion, 3 reports
     * <li>message (reported): 1 assertion, 3 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    CONSTRAINT_CHECKER_JOINS_ALL_VIOLATIONS(
            "constraint-checker-joins-all-violations", true,
            "AdminUpdateUserAttributes SignUp UpdateUserAttributes CreateUserPoolClient",
            "AdminCreateUser CreateUserPool AddCustomAttributes VerifySoftwareToken GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "RECORDED AddCustomAttributes=DOCUMENTED AdminCreateUser=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED CreateUserPool=DOCUMENTED GetUser=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED SignUp=DOCUMENTED UpdateUserAttributes=DOCUMENTED VerifySoftwareToken=DOCUMENTED VerifyUserAttribute=DOCUMENTED", "RECORDED AddCustomAttributes=REPORTED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED CreateUserPool=REPORTED GetUser=REPORTED GetUserAttributeVerificationCode=REPORTED SignUp=REPORTED UpdateUserAttributes=REPORTED VerifySoftwareToken=REPORTED VerifyUserAttribute=REPORTED", "REPORTED"),
    /**
     * A rule that applies to the elements of a list of plain strings is reported on the whole list, with the element
     * rule nested in brackets.
     *
     * <ul>
     * <li>outcome (recorded): 2 deployments
     * <li>error (documented): 1 model
     * <li>message (recorded): 2 deployments
     * </ul>
     */
    CONSTRAINT_CHECKER_LIST_ELEMENT_RULE(
            "constraint-checker-list-element-rule", true,
            "CreateUserPool",
            "DeleteUserAttributes AdminDeleteUserAttributes CreateUserPoolClient",
            "RECORDED AdminDeleteUserAttributes=REPORTED CreateUserPoolClient=REPORTED DeleteUserAttributes=REPORTED", "DOCUMENTED", "RECORDED AdminDeleteUserAttributes=REPORTED CreateUserPoolClient=REPORTED DeleteUserAttributes=REPORTED"),
    /**
     * A member of a sensitive shape is never echoed, not even as null.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 2 models, 1 report
     * <li>error (reported): 1 assertion, 1 report
     * <li>message (reported): 1 assertion, 1 report
     * <li>effect (contested): 1 assertion, 1 model
     * </ul>
     */
    CONSTRAINT_CHECKER_MASKS_SENSITIVE_VALUES(
            "constraint-checker-masks-sensitive-values", true,
            "GetUser SignUp",
            "UpdateUserAttributes AdminUpdateUserAttributes AdminCreateUser DeleteUserAttributes AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A violation names the member by a lower-camel-case path in which list elements are counted from 1 and written
     * as .member.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 2 assertions
     * <li>error (reported): 2 assertions
     * <li>message (recorded): 1 deployment, 2 assertions, 1 report
     * </ul>
     */
    CONSTRAINT_CHECKER_PATH(
            "constraint-checker-path", true,
            "AdminUpdateUserAttributes GetUser CreateUserPool",
            "UpdateUserAttributes SignUp AdminCreateUser AddCustomAttributes",
            "RECORDED AddCustomAttributes=REPORTED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED GetUser=REPORTED SignUp=REPORTED UpdateUserAttributes=REPORTED", "REPORTED", "RECORDED AddCustomAttributes=REPORTED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED GetUser=REPORTED SignUp=REPORTED UpdateUserAttributes=REPORTED"),
    /**
     * A request that breaks a length, pattern, range, enum or required rule of the service model is refused as
     * InvalidParameterException before the operation does anything.
     *
     * <ul>
     * <li>outcome (recorded): 3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report
     * <li>error (recorded): 3 exchanges, 2 assertions, 1 model, 2 reports
     * <li>message (recorded): 3 exchanges, 1 deployment, 1 assertion, 2 reports
     * <li>status (reported): 2 assertions
     * </ul>
     */
    CONSTRAINT_CHECKER_TYPE(
            "constraint-checker-type", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser GetUser CreateUserPool AddCustomAttributes DeleteUserAttributes AdminDeleteUserAttributes CreateUserPoolClient *",
            "",
            "RECORDED *=DOCUMENTED AdminConfirmSignUp=RECORDED CreateUserPool=RECORDED CreateUserPoolClient=RECORDED InitiateAuth=RECORDED ListUsers=RECORDED SignUp=RECORDED", "RECORDED *=DOCUMENTED AdminConfirmSignUp=RECORDED CreateUserPoolClient=RECORDED InitiateAuth=RECORDED ListUsers=RECORDED SignUp=RECORDED", "RECORDED *=REPORTED AdminConfirmSignUp=RECORDED CreateUserPool=RECORDED CreateUserPoolClient=RECORDED InitiateAuth=RECORDED ListUsers=RECORDED SignUp=RECORDED"),
    /**
     * A custom attribute written without custom: is an unknown attribute.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    CUSTOM_ATTRIBUTE_WITHOUT_PREFIX(
            "custom-attribute-without-prefix", true,
            "SignUp",
            "UpdateUserAttributes AdminUpdateUserAttributes AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * The API takes String, Number, Boolean and DateTime for custom attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * </ul>
     */
    CUSTOM_DATA_TYPES_AVAILABLE(
            "custom-data-types-available", false,
            "CreateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * The custom message event has a fixed set of keys.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>effect (documented): 1 guide, 2 reports
     * </ul>
     */
    CUSTOM_MESSAGE_EVENT(
            "custom-message-event", false,
            "GetUserAttributeVerificationCode UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Custom email text needs the pool's own SES sender.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>error (documented): 1 guide
     * <li>status (documented): 1 guide
     * </ul>
     */
    CUSTOM_MESSAGE_NEEDS_OWN_SENDER(
            "custom-message-needs-own-sender", true,
            "UpdateUserAttributes SignUp",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * Updates run the trigger as UpdateUserAttribute, code requests as VerifyUserAttribute.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>effect (documented): 1 guide, 1 report
     * </ul>
     */
    CUSTOM_MESSAGE_TRIGGER_SOURCES(
            "custom-message-trigger-sources", false,
            "UpdateUserAttributes AdminUpdateUserAttributes GetUserAttributeVerificationCode",
            "",
            "DOCUMENTED", null, null),
    /**
     * A custom message without the code placeholder is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    CUSTOM_MESSAGE_WITHOUT_CODE(
            "custom-message-without-code", true,
            "AdminCreateUser",
            "UpdateUserAttributes SignUp GetUserAttributeVerificationCode",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A custom String whose length equals MinLength or MaxLength fits.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    CUSTOM_STRING_AT_BOUNDS(
            "custom-string-at-bounds", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A custom String longer than its MaxLength is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (reported): 1 report
     * <li>message (reported): 2 reports
     * </ul>
     */
    CUSTOM_STRING_TOO_LONG(
            "custom-string-too-long", true,
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A custom String shorter than its MinLength is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    CUSTOM_STRING_TOO_SHORT(
            "custom-string-too-short", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A custom String declared without constraints, or with one of them, is described with just what was declared.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 emulator
     * <li>effect (documented): 1 guide, 1 emulator
     * </ul>
     */
    CUSTOM_STRING_WITHOUT_CONSTRAINTS(
            "custom-string-without-constraints", false,
            "CreateUserPool DescribeUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * Cognito's own sender is limited to 50 mails a day and account.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * <li>effect (documented): 1 guide
     * </ul>
     */
    DAILY_EMAIL_LIMIT(
            "daily-email-limit", true,
            "SignUp AdminCreateUser ForgotPassword ResendConfirmationCode GetUserAttributeVerificationCode",
            "UpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A DateTime attribute refuses a value that is no date and time.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    DATETIME_VALUE_NOT_A_DATE(
            "datetime-value-not-a-date", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * Without ReadAttributes a client reads the standard attributes and the verified flags.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (contested): 1 model
     * </ul>
     */
    DEFAULT_READ_ATTRIBUTES(
            "default-read-attributes", false,
            "GetUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * birthdate is a mutable, optional String of exactly 10, save in pools of the middle of 2024, where it may be
     * shorter.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * <li>effect (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * </ul>
     */
    DEFAULT_SCHEMA_BIRTHDATE(
            "default-schema-birthdate", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * Newer pools list identities as a mutable String without limits, older ones do not list it.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 guide
     * <li>effect (recorded): 2 exchanges, 2 reports
     * </ul>
     */
    DEFAULT_SCHEMA_IDENTITIES(
            "default-schema-identities", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED CreateUserPool=DOCUMENTED", null, null),
    /**
     * The order of SchemaAttributes differs between pools.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>effect (documented): 1 guide, 1 report
     * </ul>
     */
    DEFAULT_SCHEMA_ORDER(
            "default-schema-order", false,
            "DescribeUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * Fifteen standard attributes are Strings of 0 to 2048, mutable, optional, not developer-only.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * <li>effect (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * </ul>
     */
    DEFAULT_SCHEMA_PLAIN_STRINGS(
            "default-schema-plain-strings", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * sub is a required, immutable String of 1 to 2048.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * <li>effect (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * </ul>
     */
    DEFAULT_SCHEMA_SUB(
            "default-schema-sub", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * updated_at is a mutable, optional Number from 0 without a maximum.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * <li>effect (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * </ul>
     */
    DEFAULT_SCHEMA_UPDATED_AT(
            "default-schema-updated-at", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * email_verified and phone_number_verified are mutable, optional Booleans without any constraint member.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * <li>effect (recorded): 2 exchanges, 1 guide, 2 reports, 1 emulator
     * </ul>
     */
    DEFAULT_SCHEMA_VERIFIED_FLAGS(
            "default-schema-verified-flags", false,
            "DescribeUserPool CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * Without WriteAttributes a client may write mutable custom attributes.
     *
     * <ul>
     * <li>outcome (contested): 1 guide, 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    DEFAULT_WRITE_CUSTOM_ATTRIBUTES(
            "default-write-custom-attributes", false,
            "UpdateUserAttributes",
            "SignUp",
            "CONTESTED", null, null),
    /**
     * Without WriteAttributes a client may write the standard attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    DEFAULT_WRITE_STANDARD_ATTRIBUTES(
            "default-write-standard-attributes", false,
            "UpdateUserAttributes SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * A mutable optional attribute can be deleted, and the answer has no members.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    DELETE_ATTRIBUTE(
            "delete-attribute", false,
            "DeleteUserAttributes AdminDeleteUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Deleting with an empty list is accepted.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    DELETE_EMPTY_LIST(
            "delete-empty-list", false,
            "DeleteUserAttributes",
            "AdminDeleteUserAttributes",
            "DOCUMENTED", null, null),
    /**
     * A delete request with an empty or too long name is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    DELETE_NAME_SHAPE(
            "delete-name-shape", true,
            "DeleteUserAttributes AdminDeleteUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A delete request without UserAttributeNames is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    DELETE_NAMES_MISSING(
            "delete-names-missing", true,
            "DeleteUserAttributes AdminDeleteUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * Removing the phone number of a user while MFA is required and on is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    DELETE_PHONE_NUMBER_UNDER_MFA(
            "delete-phone-number-under-mfa", true,
            "DeleteUserAttributes UpdateUserAttributes",
            "",
            "REPORTED", null, null),
    /**
     * A pool with a domain is not deleted.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>error (documented): 1 guide
     * <li>message (documented): 1 guide
     * </ul>
     */
    DELETE_POOL_WITH_DOMAIN(
            "delete-pool-with-domain", true,
            "DeleteUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", "DOCUMENTED"),
    /**
     * A pool with deletion protection is not deleted.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>error (documented): 1 guide, 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    DELETE_PROTECTED_POOL(
            "delete-protected-pool", true,
            "DeleteUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * Deleting a required attribute is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    DELETE_REQUIRED_ATTRIBUTE(
            "delete-required-attribute", true,
            "DeleteUserAttributes",
            "AdminDeleteUserAttributes",
            "REPORTED", null, null),
    /**
     * Deleting a name that the schema lacks is refused.
     *
     * <ul>
     * <li>outcome (inferred): 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    DELETE_UNKNOWN_ATTRIBUTE(
            "delete-unknown-attribute", true,
            "AdminDeleteUserAttributes DeleteUserAttributes",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * Deleting an attribute that the user does not have is accepted.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    DELETE_UNSET_ATTRIBUTE(
            "delete-unset-attribute", false,
            "DeleteUserAttributes",
            "AdminDeleteUserAttributes",
            "REPORTED", null, null),
    /**
     * A deleted pool is out of use at once and kept inactive for 14 days.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    DELETED_POOL_RETENTION(
            "deleted-pool-retention", false,
            "DeleteUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * A medium in DesiredDeliveryMediums that the service model does not have is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    DELIVERY_MEDIUM_VALUES(
            "delivery-medium-values", true,
            "AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An app client's analytics name a Pinpoint application by its ARN alone, or by id, role and external id
     * together.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ANALYTICS_APPLICATION_REQUIRES_ROLE(
            "deployed-analytics-application-requires-role", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A Pinpoint application of an app client is in a Region that the pool may use.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ANALYTICS_ARN_REGION(
            "deployed-analytics-arn-region", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The ARN of a Pinpoint application does not stand beside its id and role.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ANALYTICS_CONFIG_EXCLUSIVE(
            "deployed-analytics-config-exclusive", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A callback URL has no fragment.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CALLBACK_URL_FRAGMENT(
            "deployed-callback-url-fragment", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A callback URL of another host than localhost uses https.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CALLBACK_URL_HTTPS(
            "deployed-callback-url-https", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An app client has at most 100 callback URLs.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CALLBACK_URLS_MAX(
            "deployed-callback-urls-max", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, null),
    /**
     * The flow client_credentials does not stand beside code or implicit.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CLIENT_CREDENTIALS_EXCLUSIVE(
            "deployed-client-credentials-exclusive", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The flow client_credentials needs a client with a secret.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CLIENT_CREDENTIALS_SECRET(
            "deployed-client-credentials-secret", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A client's name has word characters, white space and + = , . &#64; - alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CLIENT_NAME(
            "deployed-client-name", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The certificate of a custom domain is in us-east-1.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CUSTOM_DOMAIN_CERT_REGION(
            "deployed-custom-domain-cert-region", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A custom domain is a fully qualified name below another domain.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CUSTOM_DOMAIN_FQDN(
            "deployed-custom-domain-fqdn", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A custom e-mail sender needs a key.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CUSTOM_EMAIL_SENDER_KMS(
            "deployed-custom-email-sender-kms", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The key of a custom sender is in the Region of the pool.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CUSTOM_SENDER_KMS_REGION(
            "deployed-custom-sender-kms-region", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A custom SMS sender needs a key.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_CUSTOM_SMS_SENDER_KMS(
            "deployed-custom-sms-sender-kms", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The default redirect URI is one of the callback URLs.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_DEFAULT_REDIRECT_URI_MEMBER(
            "deployed-default-redirect-uri-member", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A developer provider's name has word characters, dots, underscores and hyphens alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_DEVELOPER_PROVIDER_NAME_FORMAT(
            "deployed-developer-provider-name-format", true,
            "",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A domain prefix has lower-case letters, digits and inner hyphens alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_DOMAIN_PREFIX_FORMAT(
            "deployed-domain-prefix-format", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A domain prefix has at most 63 characters.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_DOMAIN_PREFIX_LENGTH(
            "deployed-domain-prefix-length", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A domain prefix has no part cognito, aws or amazon between its hyphens.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_DOMAIN_RESERVED_WORD(
            "deployed-domain-reserved-word", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Sending by DEVELOPER needs the ARN of an SES identity.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EMAIL_DEVELOPER_REQUIRES_SOURCEARN(
            "deployed-email-developer-requires-sourcearn", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The From of a pool's e-mail is an address, with or without a display name.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EMAIL_FROM_FORMAT(
            "deployed-email-from-format", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The reply-to address of a pool's e-mail has text on both sides of an &#64;.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EMAIL_REPLY_TO_FORMAT(
            "deployed-email-reply-to-format", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The SES identity of a pool is in a Region that the pool may send from.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EMAIL_SOURCEARN_REGION(
            "deployed-email-sourcearn-region", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool's verification e-mail holds {####}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EMAIL_VERIFICATION_MESSAGE_PLACEHOLDER(
            "deployed-email-verification-message-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Names of flows with ALLOW_ do not stand beside legacy ones.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_EXPLICIT_AUTH_FLOWS_LEGACY_MIX(
            "deployed-explicit-auth-flows-legacy-mix", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The role of a group is in the account of the pool.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_GROUP_ROLE_ARN_ACCOUNT(
            "deployed-group-role-arn-account", true,
            "CreateGroup",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A user pool is named to an identity pool by its endpoint with its id.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDENTITY_POOL_PROVIDER_NAME_FORMAT(
            "deployed-identity-pool-provider-name-format", true,
            "",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A SAML provider of an identity pool is in its account.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDENTITY_POOL_SAML_ARN_ACCOUNT(
            "deployed-identity-pool-saml-arn-account", true,
            "",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Sign in with Apple needs client_id, team_id, key_id and private_key.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_APPLE_REQUIRED_KEYS(
            "deployed-idp-apple-required-keys", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An identity provider has at most 50 identifiers.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_IDENTIFIERS_MAX(
            "deployed-idp-identifiers-max", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, null),
    /**
     * An OIDC provider's attributes_request_method is GET or POST.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_OIDC_ATTRIBUTES_REQUEST_METHOD(
            "deployed-idp-oidc-attributes-request-method", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An OIDC issuer starts with https.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_OIDC_ISSUER_HTTPS(
            "deployed-idp-oidc-issuer-https", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An OIDC provider needs client_id, authorize_scopes, oidc_issuer and attributes_request_method.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_OIDC_REQUIRED_KEYS(
            "deployed-idp-oidc-required-keys", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A provider's name has at most 32 characters.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_PROVIDER_NAME_LENGTH(
            "deployed-idp-provider-name-length", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A SAML provider has not both MetadataURL and MetadataFile.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_SAML_METADATA_EXCLUSIVE(
            "deployed-idp-saml-metadata-exclusive", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A SAML provider has MetadataURL or MetadataFile.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_SAML_METADATA_REQUIRED(
            "deployed-idp-saml-metadata-required", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A social provider bears the name of its type.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_SOCIAL_PROVIDER_NAME_FIXED(
            "deployed-idp-social-provider-name-fixed", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A social provider needs client_id, client_secret and authorize_scopes.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_IDP_SOCIAL_REQUIRED_KEYS(
            "deployed-idp-social-required-keys", true,
            "CreateIdentityProvider",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A trigger function is in the Region of the pool.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_LAMBDA_CONFIG_REGION(
            "deployed-lambda-config-region", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The log group of a pool is in its Region and account.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_LOG_DELIVERY_LOG_GROUP_REGION(
            "deployed-log-delivery-log-group-region", true,
            "SetLogDeliveryConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The delivery of userAuthEvents needs the PLUS plan.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_LOG_DELIVERY_USER_AUTH_EVENTS_TIER(
            "deployed-log-delivery-user-auth-events-tier", true,
            "SetLogDeliveryConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A logout URL of another host than localhost uses https.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_LOGOUT_URL_HTTPS(
            "deployed-logout-url-https", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An ICO file is an asset of the favicon alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_MANAGED_LOGIN_BRANDING_ASSET_EXTENSION(
            "deployed-managed-login-branding-asset-extension", true,
            "CreateManagedLoginBranding",
            "",
            "RECORDED", null, null),
    /**
     * A branding has settings or takes those that Cognito provides.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_MANAGED_LOGIN_BRANDING_VALUES_EXCLUSIVE(
            "deployed-managed-login-branding-values-exclusive", true,
            "CreateManagedLoginBranding",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Managed login version 2 needs the ESSENTIALS or the PLUS plan.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_MANAGED_LOGIN_VERSION_TIER(
            "deployed-managed-login-version-tier", true,
            "CreateUserPoolDomain",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * E-mail codes as a factor need sending by DEVELOPER.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_MFA_EMAIL_OTP_REQUIRES_DEVELOPER(
            "deployed-mfa-email-otp-requires-developer", true,
            "SetUserPoolMfaConfig",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * No factor is enabled while MFA is off.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_MFA_OFF_WITH_ENABLED_MFAS(
            "deployed-mfa-off-with-enabled-mfas", true,
            "SetUserPoolMfaConfig",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The flows code and implicit need a callback URL.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_OAUTH_CALLBACK_REQUIRED(
            "deployed-oauth-callback-required", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A client that may use OAuth has flows and scopes.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_OAUTH_FLOWS_SCOPES_REQUIRED(
            "deployed-oauth-flows-scopes-required", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A scope is a standard one or one of a resource server of the pool.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_OAUTH_SCOPES_UNKNOWN(
            "deployed-oauth-scopes-unknown", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A password policy remembers at most 24 passwords.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_PASSWORD_HISTORY_SIZE_RANGE(
            "deployed-password-history-size-range", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The least length of passwords is 6 to 99.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_PASSWORD_MIN_LENGTH(
            "deployed-password-min-length", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pre token generation trigger of version V2_0 needs the ESSENTIALS or the PLUS plan.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_PRE_TOKEN_GENERATION_CONFIG_TIER(
            "deployed-pre-token-generation-config-tier", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * PreTokenGeneration and PreTokenGenerationConfig name one function.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_PRE_TOKEN_GENERATION_LEGACY_MIX(
            "deployed-pre-token-generation-legacy-mix", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A client that propagates user context data has a secret.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_PROPAGATE_CONTEXT_REQUIRES_SECRET(
            "deployed-propagate-context-requires-secret", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The recovery mechanism admin_only stands alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RECOVERY_ADMIN_ONLY_ALONE(
            "deployed-recovery-admin-only-alone", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Each recovery mechanism and each priority stands once.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RECOVERY_DUPLICATE(
            "deployed-recovery-duplicate", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool has at most two recovery mechanisms.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RECOVERY_MECHANISMS_MAX(
            "deployed-recovery-mechanisms-max", true,
            "CreateUserPool",
            "",
            "RECORDED", null, null),
    /**
     * A resource server's identifier has printable ASCII without space, double quote and backslash.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RESOURCE_SERVER_IDENTIFIER_CHARSET(
            "deployed-resource-server-identifier-charset", true,
            "CreateResourceServer",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A scope's name has printable ASCII without space, double quote, slash and backslash.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RESOURCE_SERVER_SCOPE_NAME_CHARSET(
            "deployed-resource-server-scope-name-charset", true,
            "CreateResourceServer",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A resource server has at most 100 scopes.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RESOURCE_SERVER_SCOPES_MAX(
            "deployed-resource-server-scopes-max", true,
            "CreateResourceServer",
            "",
            "RECORDED", null, null),
    /**
     * An action against account takeover is BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED or NO_ACTION.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_ACCOUNT_TAKEOVER_EVENT_ACTION_ENUM(
            "deployed-risk-account-takeover-event-action-enum", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An action against compromised credentials is BLOCK or NO_ACTION.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_COMPROMISED_EVENT_ACTION_ENUM(
            "deployed-risk-compromised-event-action-enum", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Compromised credentials are looked for at SIGN_IN, PASSWORD_CHANGE and SIGN_UP.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_COMPROMISED_EVENT_FILTER_ENUM(
            "deployed-risk-compromised-event-filter-enum", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An IP range of a risk configuration is a CIDR block.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_IP_RANGE_CIDR(
            "deployed-risk-ip-range-cidr", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A risk configuration lists at most 200 IP ranges.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_IP_RANGE_MAX(
            "deployed-risk-ip-range-max", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, null),
    /**
     * The SES identity of risk notifications is in a Region that the pool may send from.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_RISK_NOTIFY_SOURCE_ARN_REGION(
            "deployed-risk-notify-source-arn-region", true,
            "SetRiskConfiguration",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The roles of an identity pool are authenticated and unauthenticated.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ROLE_ATTACHMENT_ROLES_KEYS(
            "deployed-role-attachment-roles-keys", true,
            "",
            "",
            "RECORDED", null, null),
    /**
     * A rule of a role mapping matches by Equals, Contains, StartsWith or NotEqual.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ROLE_MAPPING_RULE_MATCH_TYPE(
            "deployed-role-mapping-rule-match-type", true,
            "",
            "",
            "RECORDED", null, null),
    /**
     * A role mapping has at most 25 rules.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ROLE_MAPPING_RULES_MAX(
            "deployed-role-mapping-rules-max", true,
            "",
            "",
            "RECORDED", null, null),
    /**
     * A key of a role mapping is the name of a provider of the identity pool.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_ROLE_MAPPINGS_KEY_FORMAT(
            "deployed-role-mappings-key-format", true,
            "",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * PASSWORD is among the first factors of a sign-in policy.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SIGNIN_POLICY_PASSWORD_REQUIRED(
            "deployed-signin-policy-password-required", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Passwordless first factors need the ESSENTIALS or the PLUS plan.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SIGNIN_POLICY_WEBAUTHN_TIER(
            "deployed-signin-policy-webauthn-tier", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool's SMS for sign-in holds {####}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SMS_AUTHENTICATION_MESSAGE_PLACEHOLDER(
            "deployed-sms-authentication-message-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The role by which a pool sends SMS is in its account.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SMS_CALLER_ARN_ACCOUNT(
            "deployed-sms-caller-arn-account", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool sends SMS from a Region that it may use.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SMS_CONFIGURATION_SNS_REGION(
            "deployed-sms-configuration-sns-region", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool's verification SMS holds {####}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SMS_VERIFICATION_MESSAGE_PLACEHOLDER(
            "deployed-sms-verification-message-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A client's identity providers are COGNITO and providers that the pool has.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_SUPPORTED_IDENTITY_PROVIDERS_EXISTS(
            "deployed-supported-identity-providers-exists", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A temporary password is valid for at most 365 days.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_TEMPORARY_PASSWORD_VALIDITY_RANGE(
            "deployed-temporary-password-validity-range", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Access and ID tokens do not outlive the refresh token.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_TOKEN_EXPIRATION_ORDER(
            "deployed-token-expiration-order", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * Access and ID tokens are valid from 5 minutes to 1 day, refresh tokens from 60 minutes to 10 years.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_TOKEN_VALIDITY_RANGE(
            "deployed-token-validity-range", true,
            "CreateUserPoolClient",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A customization styles the classes that can be customized alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_UI_CUSTOMIZATION_CSS_PROPERTIES(
            "deployed-ui-customization-css-properties", true,
            "SetUICustomization",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool whose sign-in pages are customized has a domain.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_UI_CUSTOMIZATION_REQUIRES_DOMAIN(
            "deployed-ui-customization-requires-domain", true,
            "SetUICustomization",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * UnusedAccountValidityDays does not stand beside TemporaryPasswordValidityDays.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_UNUSED_ACCOUNT_VALIDITY_EXCLUSIVE(
            "deployed-unused-account-validity-exclusive", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * An unused account is valid for at most 365 days.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_UNUSED_ACCOUNT_VALIDITY_RANGE(
            "deployed-unused-account-validity-range", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A deployment is refused whose verification before update names an attribute that is not verified automatically.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_USER_ATTRIBUTE_UPDATE_REQUIRES_AUTO_VERIFIED(
            "deployed-user-attribute-update-requires-auto-verified", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool's name has word characters, white space and + = , . &#64; - alone.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_USER_POOL_NAME(
            "deployed-user-pool-name", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The template of a verification e-mail holds {####}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_VERIFICATION_CODE_PLACEHOLDER(
            "deployed-verification-code-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The subject of a verification e-mail has at most 140 characters.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_VERIFICATION_EMAIL_SUBJECT_LENGTH(
            "deployed-verification-email-subject-length", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The template of a verification link holds {##text##}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_VERIFICATION_LINK_PLACEHOLDER(
            "deployed-verification-link-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The template of a verification SMS holds {####}.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_VERIFICATION_SMS_PLACEHOLDER(
            "deployed-verification-sms-placeholder", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * The relying party of passkeys is a bare domain name.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    DEPLOYED_WEB_AUTHN_RELYING_PARTY_FORMAT(
            "deployed-web-authn-relying-party-format", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * DescribeUserPoolClient leaves out ReadAttributes and WriteAttributes while they are at their defaults.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    DESCRIBE_CLIENT_OMITS_DEFAULTS(
            "describe-client-omits-defaults", false,
            "DescribeUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminUpdateUserAttributes may write a developer-only attribute.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    DEVELOPER_ONLY_ATTRIBUTE_BY_ADMIN(
            "developer-only-attribute-by-admin", false,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A user's own token cannot write a developer-only attribute.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    DEVELOPER_ONLY_ATTRIBUTE_BY_USER(
            "developer-only-attribute-by-user", true,
            "UpdateUserAttributes SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * A developer-only attribute is named dev:custom:name.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 guides
     * <li>effect (contested): 1 guide, 3 reports
     * </ul>
     */
    DEVELOPER_ONLY_ATTRIBUTE_PREFIX(
            "developer-only-attribute-prefix", false,
            "CreateUserPool AddCustomAttributes DescribeUserPool AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A prefix domain that another pool has is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    DOMAIN_TAKEN(
            "domain-taken", true,
            "CreateUserPoolDomain",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An identity of Amazon SES that is not of the account is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    EMAIL_ARN_OF_ANOTHER_ACCOUNT(
            "email-arn-of-another-account", true,
            "CreateUserPool",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An email value is a valid address with &#64; and a domain, of up to 2048 characters.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    EMAIL_GRAMMAR(
            "email-grammar", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * An identity of Amazon SES that is not verified is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    EMAIL_IDENTITY_NOT_VERIFIED(
            "email-identity-not-verified", true,
            "CreateUserPool",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A local part of 100 letters is accepted.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    EMAIL_LONG_LOCAL_PART(
            "email-long-local-part", false,
            "AdminUpdateUserAttributes",
            "",
            "REPORTED", null, null),
    /**
     * An email value that is no address is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 assertion, 1 guide, 3 reports
     * <li>error (recorded): 1 exchange, 1 assertion, 1 report
     * <li>message (recorded): 1 exchange, 1 assertion, 3 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    EMAIL_WITHOUT_AT(
            "email-without-at", true,
            "AdminUpdateUserAttributes UpdateUserAttributes SignUp",
            "AdminCreateUser",
            "RECORDED AdminCreateUser=DOCUMENTED AdminUpdateUserAttributes=DOCUMENTED UpdateUserAttributes=DOCUMENTED", "RECORDED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED UpdateUserAttributes=REPORTED", "RECORDED AdminCreateUser=REPORTED AdminUpdateUserAttributes=REPORTED UpdateUserAttributes=REPORTED"),
    /**
     * An immutable mapped attribute makes a later federated sign-in fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    FEDERATED_IMMUTABLE_OLDER_WORDING(
            "federated-immutable-older-wording", true,
            "",
            "",
            "DOCUMENTED", null, "REPORTED"),
    /**
     * Federated sign-in fails when a mapped attribute is one that the client may not write.
     *
     * <ul>
     * <li>outcome (contested): 1 model
     * </ul>
     */
    FEDERATED_MAPPED_ATTRIBUTE_NOT_WRITABLE(
            "federated-mapped-attribute-not-writable", true,
            "",
            "",
            "CONTESTED", null, null),
    /**
     * Federated sign-in without a value for a required attribute fails.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    FEDERATED_REQUIRED_ATTRIBUTE_MISSING(
            "federated-required-attribute-missing", true,
            "",
            "",
            "DOCUMENTED", null, "INFERRED"),
    /**
     * A forgotten-password request for an unknown user is refused in legacy mode.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    FORGOTTEN_PASSWORD_UNKNOWN_USER(
            "forgotten-password-unknown-user", true,
            "ForgotPassword",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A forgotten password of a user without a verified address is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    FORGOTTEN_PASSWORD_WITHOUT_ADDRESS(
            "forgotten-password-without-address", true,
            "ForgotPassword",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * gender, locale, zoneinfo, profile, picture, website, nickname and middle_name take any text up to 2048
     * characters.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide
     * </ul>
     */
    FREE_TEXT_STANDARD_ATTRIBUTES(
            "free-text-standard-attributes", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * Each signed operation needs the IAM action of its name.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    IAM_ACTIONS(
            "iam-actions", false,
            "CreateUserPool DeleteUserPool DescribeUserPool UpdateUserPool CreateUserPoolClient AdminCreateUser AdminSetUserPassword AdminConfirmSignUp AdminInitiateAuth AdminGetUser AdminUpdateUserAttributes AdminDeleteUser ListUsers",
            "",
            "DOCUMENTED", null, null),
    /**
     * An immutable attribute can be given while the user is created.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    IMMUTABLE_AT_CREATION(
            "immutable-at-creation", false,
            "SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * Writing an immutable attribute again with its own value is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 guides, 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    IMMUTABLE_SAME_VALUE(
            "immutable-same-value", true,
            "",
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "DOCUMENTED", null, "REPORTED"),
    /**
     * InvalidParameterException has an optional reasonCode in the 2026 model.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    INVALID_PARAMETER_REASON_CODE(
            "invalid-parameter-reason-code", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An error about a JSON type may come without a readable message.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    JSON_TYPE_ERROR_WITHOUT_TEXT(
            "json-type-error-without-text", true,
            "*",
            "",
            "DOCUMENTED", "REPORTED", null),
    /**
     * A first sign-in whose pre sign-up trigger links the user fails once.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    LINK_IN_PRE_SIGN_UP(
            "link-in-pre-sign-up", true,
            "",
            "",
            "REPORTED", null, "REPORTED"),
    /**
     * The template of a message with a code takes no link.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    LINK_IN_TEMPLATE_OF_CODE(
            "link-in-template-of-code", true,
            "CreateUserPool",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A user with a password is no source of a link.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    LINK_OF_A_NATIVE_USER(
            "link-of-a-native-user", true,
            "AdminLinkProviderForUser",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A user of an identity provider who has signed in before is no source of a link.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    LINK_OF_A_SIGNED_UP_USER(
            "link-of-a-signed-up-user", true,
            "AdminLinkProviderForUser",
            "",
            "REPORTED", null, "REPORTED"),
    /**
     * A sign-up in a pool that verifies by link and has no domain is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    LINK_WITHOUT_DOMAIN(
            "link-without-domain", true,
            "SignUp",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A name in AttributesToGet of ListUsers has 1 to 32 characters in the name pattern.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    LIST_USERS_ATTRIBUTE_NAME_SHAPE(
            "list-users-attribute-name-shape", true,
            "ListUsers",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * ListUsers refuses AttributesToGet when an attribute cannot be returned for every user.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    LIST_USERS_ATTRIBUTES_TO_GET(
            "list-users-attributes-to-get", true,
            "ListUsers",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A Filter that is none is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    LIST_USERS_FILTER_MALFORMED(
            "list-users-filter-malformed", true,
            "ListUsers",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * ListUsers may lag behind an update, while AdminGetUser does not.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    LISTUSERS_MAY_LAG(
            "listusers-may-lag", false,
            "ListUsers AdminGetUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * The email shown in delivery details keeps only the first letter of each side.
     *
     * <ul>
     * <li>outcome (recorded): 3 exchanges, 1 assertion
     * <li>effect (recorded): 3 exchanges, 1 assertion
     * </ul>
     */
    MASK_EMAIL(
            "mask-email", false,
            "SignUp ForgotPassword ResendConfirmationCode",
            "",
            "RECORDED", null, null),
    /**
     * Delivery details of an update mask the email in the same way.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 2 reports
     * <li>effect (recorded): 2 exchanges, 2 reports
     * </ul>
     */
    MASK_EMAIL_ON_UPDATE(
            "mask-email-on-update", false,
            "UpdateUserAttributes GetUserAttributeVerificationCode",
            "",
            "RECORDED GetUserAttributeVerificationCode=REPORTED", null, null),
    /**
     * The phone number shown in delivery details keeps the plus sign and the last four digits.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    MASK_PHONE(
            "mask-phone", false,
            "ForgotPassword GetUserAttributeVerificationCode",
            "UpdateUserAttributes SignUp ResendConfirmationCode",
            "REPORTED", null, null),
    /**
     * A MessageAction that the service model does not have is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    MESSAGE_ACTION_VALUES(
            "message-action-values", true,
            "AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A user whom the migration trigger returns without what the pool signs in with is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    MIGRATED_USER_WITHOUT_ADDRESS(
            "migrated-user-without-address", true,
            "InitiateAuth",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * Reading or changing one user makes it count as a monthly active user, listing does not.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    MONTHLY_ACTIVE_USER_COUNT(
            "monthly-active-user-count", false,
            "AdminGetUser AdminUpdateUserAttributes ListUsers",
            "",
            "DOCUMENTED", null, null),
    /**
     * Without alias and username attributes several users may have one email.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 emulator
     * </ul>
     */
    NO_ALIAS_DUPLICATE_EMAIL(
            "no-alias-duplicate-email", false,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * For an immutable custom attribute the check for a missing value comes before the mutability check.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    NULL_VALUE_BEFORE_IMMUTABLE(
            "null-value-before-immutable", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A Number attribute takes its value as a JSON string.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    NUMBER_VALUE_AS_STRING(
            "number-value-as-string", false,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A Number attribute refuses a value that is no number.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    NUMBER_VALUE_NOT_NUMERIC(
            "number-value-not-numeric", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A Number below MinValue or above MaxValue is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    NUMBER_VALUE_OUT_OF_RANGE(
            "number-value-out-of-range", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * The constraint checker answers before the token is looked at.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * </ul>
     */
    ORDER_CONSTRAINTS_BEFORE_TOKEN(
            "order-constraints-before-token", true,
            "GetUser",
            "UpdateUserAttributes VerifyUserAttribute GetUserAttributeVerificationCode",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * Reading the JSON body comes before the token check.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * </ul>
     */
    ORDER_JSON_TYPES_FIRST(
            "order-json-types-first", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A token that is wrong in several ways is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (inferred): 1 emulator
     * </ul>
     */
    ORDER_OF_TOKEN_CHECKS(
            "order-of-token-checks", true,
            "UpdateUserAttributes GetUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * An unknown pool is found before an unknown user.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (inferred): 1 report
     * </ul>
     */
    ORDER_POOL_BEFORE_USER(
            "order-pool-before-user", true,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", "INFERRED", null),
    /**
     * An unsigned call of an IAM operation is refused before its parameters are looked at.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    ORDER_SIGNATURE_BEFORE_PARAMETERS(
            "order-signature-before-parameters", true,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A bad token is found before a bad attribute, since only the token names pool and schema.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    ORDER_TOKEN_BEFORE_ATTRIBUTES(
            "order-token-before-attributes", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * An unconfirmed user with a wrong password is told to confirm first.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>error (contested): 2 reports
     * </ul>
     */
    ORDER_UNCONFIRMED_OR_WRONG_PASSWORD(
            "order-unconfirmed-or-wrong-password", true,
            "InitiateAuth",
            "",
            "REPORTED", "CONTESTED", null),
    /**
     * A call with an unknown user and a bad attribute is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    ORDER_USER_OR_ATTRIBUTE(
            "order-user-or-attribute", true,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Errors of other triggers come back in the same form with the trigger's name.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 1 guide, 1 report
     * <li>error (recorded): 1 exchange, 1 model, 1 report
     * <li>message (recorded): 1 exchange, 1 guide, 2 reports
     * </ul>
     */
    OTHER_TRIGGER_THROWS(
            "other-trigger-throws", true,
            "SignUp ConfirmSignUp InitiateAuth",
            "",
            "RECORDED InitiateAuth=DOCUMENTED SignUp=DOCUMENTED", "RECORDED InitiateAuth=DOCUMENTED SignUp=DOCUMENTED", "RECORDED InitiateAuth=DOCUMENTED SignUp=DOCUMENTED"),
    /**
     * A password that the policy of the pool forbids is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    PASSWORD_AGAINST_POLICY(
            "password-against-policy", true,
            "AdminSetUserPassword",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * password is no attribute name.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>error (inferred): 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    PASSWORD_AS_ATTRIBUTE_NAME(
            "password-as-attribute-name", true,
            "SignUp",
            "AdminCreateUser",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * After five wrong passwords sign-in is locked for a growing time.
     *
     * <ul>
     * <li>outcome (contested): 1 guide, 1 report
     * <li>error (reported): 5 reports
     * <li>message (reported): 5 reports
     * <li>effect (documented): 1 guide
     * </ul>
     */
    PASSWORD_ATTEMPT_LOCKOUT(
            "password-attempt-lockout", true,
            "InitiateAuth",
            "",
            "CONTESTED", "REPORTED", "REPORTED"),
    /**
     * A phone number of + and digits is stored without a check that the number can exist.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    PHONE_NOT_CHECKED_FOR_EXISTENCE(
            "phone-not-checked-for-existence", false,
            "AdminUpdateUserAttributes SignUp",
            "UpdateUserAttributes",
            "RECORDED AdminUpdateUserAttributes=REPORTED UpdateUserAttributes=REPORTED", null, null),
    /**
     * A phone number that is a bare + is refused, since a country code must follow.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    PHONE_PLUS_ALONE(
            "phone-plus-alone", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * A phone number with blanks, dashes or brackets is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    PHONE_WITH_SEPARATORS(
            "phone-with-separators", true,
            "SignUp",
            "UpdateUserAttributes AdminUpdateUserAttributes AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A phone number that does not start with + is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide, 3 reports
     * <li>error (reported): 1 assertion, 2 reports
     * <li>message (reported): 1 assertion, 3 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    PHONE_WITHOUT_PLUS(
            "phone-without-plus", true,
            "AdminUpdateUserAttributes SignUp",
            "UpdateUserAttributes AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A pool that verifies phone numbers by itself needs an SMS configuration.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 report
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    POOL_AUTO_VERIFIED_PHONE_WITHOUT_SMS(
            "pool-auto-verified-phone-without-sms", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool cannot require verification before update for an attribute it does not verify by itself.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    POOL_KEEP_ORIGINAL_NEEDS_AUTO_VERIFY(
            "pool-keep-original-needs-auto-verify", true,
            "CreateUserPool UpdateUserPool",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * CloudFormation cannot create a pool whose only factor is an e-mail code.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    POOL_MFA_EMAIL_ALONE(
            "pool-mfa-email-alone", true,
            "",
            "",
            "INFERRED", null, "INFERRED"),
    /**
     * A pool with MFA on or optional needs an SMS configuration or another factor that is named.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 2 reports
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    POOL_MFA_WITHOUT_FACTOR(
            "pool-mfa-without-factor", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A pool takes at most 50 custom attributes.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * </ul>
     */
    POOL_OVER_50_CUSTOM_ATTRIBUTES(
            "pool-over-50-custom-attributes", true,
            "AddCustomAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Sign-in options, case sensitivity, required attributes and the existence of custom attributes cannot be changed
     * after a pool is created.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    POOL_SETTINGS_FIXED_AT_CREATION(
            "pool-settings-fixed-at-creation", true,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * A pool can be created with a name alone and is usable at once.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 model
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    POOL_WITH_NAME_ONLY(
            "pool-with-name-only", false,
            "CreateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * An error of the pre authentication trigger refuses the sign-in.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (documented): 1 guide, 1 report
     * </ul>
     */
    PRE_AUTHENTICATION_THROWS(
            "pre-authentication-throws", true,
            "InitiateAuth",
            "",
            "DOCUMENTED", "DOCUMENTED", "DOCUMENTED"),
    /**
     * An error of the pre authentication trigger refuses the sign-in that an administrator starts.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    PRE_AUTHENTICATION_THROWS_FOR_ADMINISTRATOR(
            "pre-authentication-throws-for-administrator", true,
            "AdminInitiateAuth",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * With preferred_username as alias a user cannot give it at sign-up.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    PREFERRED_USERNAME_ALIAS_AT_SIGNUP(
            "preferred-username-alias-at-signup", true,
            "SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * AdminCreateUser was refused where preferred_username is an alias and equals the user name.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * </ul>
     */
    PREFERRED_USERNAME_EQUALS_USERNAME(
            "preferred-username-equals-username", true,
            "AdminCreateUser",
            "",
            "REPORTED", "REPORTED", null),
    /**
     * preferred_username cannot be required and an alias in one pool.
     *
     * <ul>
     * <li>outcome (contested): 1 guide
     * </ul>
     */
    PREFERRED_USERNAME_REQUIRED_AND_ALIAS(
            "preferred-username-required-and-alias", true,
            "CreateUserPool",
            "",
            "CONTESTED", null, null),
    /**
     * An attribute that an identity provider fills has to be mutable, because each sign-in writes it again.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    PROVIDER_MAPS_IMMUTABLE_ATTRIBUTE(
            "provider-maps-immutable-attribute", true,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * An identity provider does not map to an attribute that the pool lacks.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    PROVIDER_MAPS_UNKNOWN_ATTRIBUTE(
            "provider-maps-unknown-attribute", true,
            "CreateIdentityProvider",
            "",
            "REPORTED", null, "REPORTED"),
    /**
     * A SAML provider that maps a claim to username makes every sign-in by it fail.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    PROVIDER_MAPS_USERNAME(
            "provider-maps-username", true,
            "",
            "",
            "INFERRED", null, "INFERRED"),
    /**
     * A SAML provider whose metadata cannot be fetched is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    PROVIDER_METADATA_NOT_FOUND(
            "provider-metadata-not-found", true,
            "CreateIdentityProvider",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A second identity provider of one name is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    PROVIDER_NAME_TAKEN(
            "provider-name-taken", true,
            "CreateIdentityProvider",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * Too many requests per second are refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 3 reports
     * <li>error (documented): 1 model, 3 reports
     * <li>message (reported): 3 reports
     * <li>status (contested): 1 guide
     * </ul>
     */
    RATE_EXCEEDED(
            "rate-exceeded", true,
            "*",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A refresh token that was revoked is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    REFRESH_TOKEN_REVOKED(
            "refresh-token-revoked", true,
            "AdminInitiateAuth",
            "InitiateAuth",
            "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED"),
    /**
     * A refresh token that is none is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    REFRESH_TOKEN_UNKNOWN(
            "refresh-token-unknown", true,
            "AdminInitiateAuth",
            "InitiateAuth",
            "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED"),
    /**
     * A blank value for a required attribute is refused.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    REQUIRED_ATTRIBUTE_BLANK(
            "required-attribute-blank", true,
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A sign-up code cannot be resent to a confirmed user.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    RESEND_ALREADY_CONFIRMED(
            "resend-already-confirmed", true,
            "ResendConfirmationCode",
            "",
            "INFERRED", null, "INFERRED"),
    /**
     * A sign-up code cannot be resent in a pool that verifies nothing.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 report
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange, 1 report
     * </ul>
     */
    RESEND_NO_AUTO_VERIFY(
            "resend-no-auto-verify", true,
            "ResendConfirmationCode",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * Members of an answer come in alphabetical order while the order of a user's attributes varies.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>effect (contested): 1 exchange
     * </ul>
     */
    RESPONSE_MEMBER_ORDER(
            "response-member-order", false,
            "GetUser InitiateAuth",
            "",
            "RECORDED", null, null),
    /**
     * Dates are JSON numbers of seconds since 1970 with a fraction.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>effect (documented): 2 models
     * </ul>
     */
    RESPONSE_TIMESTAMPS(
            "response-timestamps", false,
            "AdminGetUser ListUsers DescribeUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * The schema of a pool cannot be changed afterwards, apart from adding custom attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model
     * </ul>
     */
    SCHEMA_CANNOT_BE_UPDATED(
            "schema-cannot-be-updated", true,
            "UpdateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A constraint that is no whole number is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    SCHEMA_CONSTRAINT_NOT_A_NUMBER(
            "schema-constraint-not-a-number", true,
            "CreateUserPool",
            "",
            "DOCUMENTED", "INFERRED", "INFERRED"),
    /**
     * A constraint given as a string longer than 131072 characters is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    SCHEMA_CONSTRAINT_STRING_TOO_LONG(
            "schema-constraint-string-too-long", true,
            "CreateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * Number constraints on a String attribute, and the reverse, are dropped.
     *
     * <ul>
     * <li>outcome (inferred): 1 emulator
     * <li>effect (inferred): 1 emulator
     * </ul>
     */
    SCHEMA_CONSTRAINTS_OF_OTHER_TYPE(
            "schema-constraints-of-other-type", false,
            "CreateUserPool",
            "",
            "INFERRED", null, null),
    /**
     * A custom attribute without a data type is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports, 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (reported): 2 reports, 1 emulator
     * </ul>
     */
    SCHEMA_CUSTOM_WITHOUT_DATA_TYPE(
            "schema-custom-without-data-type", true,
            "AddCustomAttributes",
            "CreateUserPool",
            "REPORTED", "INFERRED", "REPORTED"),
    /**
     * A data type other than String, Number, DateTime and Boolean is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    SCHEMA_DATA_TYPE_ENUM(
            "schema-data-type-enum", true,
            "CreateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A schema with one custom name twice is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    SCHEMA_DUPLICATE_NAME(
            "schema-duplicate-name", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * email_verified with the type Boolean can be listed in a schema.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>effect (contested): 1 report
     * </ul>
     */
    SCHEMA_EMAIL_VERIFIED(
            "schema-email-verified", false,
            "CreateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * An empty schema list is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    SCHEMA_EMPTY_LIST(
            "schema-empty-list", true,
            "CreateUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A custom String cannot be declared longer than 2048.
     *
     * <ul>
     * <li>outcome (contested): 1 guide, 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    SCHEMA_MAX_LENGTH_OVER_2048(
            "schema-max-length-over-2048", true,
            "CreateUserPool AddCustomAttributes",
            "",
            "CONTESTED", "INFERRED", "INFERRED"),
    /**
     * A custom String with MinLength above MaxLength is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>error (inferred): 1 emulator
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    SCHEMA_MIN_LENGTH_OVER_MAX(
            "schema-min-length-over-max", true,
            "CreateUserPool",
            "AddCustomAttributes",
            "RECORDED AddCustomAttributes=REPORTED", "INFERRED", "RECORDED AddCustomAttributes=REPORTED"),
    /**
     * A standard String with MinLength above MaxLength is refused.
     *
     * <ul>
     * <li>outcome (inferred): 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    SCHEMA_MIN_LENGTH_OVER_MAX_STANDARD(
            "schema-min-length-over-max-standard", true,
            "CreateUserPool",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * A custom Number with MinValue above MaxValue is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment
     * <li>error (inferred): 1 emulator
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    SCHEMA_MIN_VALUE_OVER_MAX(
            "schema-min-value-over-max", true,
            "CreateUserPool",
            "AddCustomAttributes",
            "RECORDED AddCustomAttributes=REPORTED", "INFERRED", "RECORDED AddCustomAttributes=REPORTED"),
    /**
     * An attribute listed in the schema without Mutable becomes immutable, while attributes that are not listed stay
     * mutable.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    SCHEMA_MUTABLE_DEFAULT(
            "schema-mutable-default", false,
            "CreateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * A name of 20 characters passes the length check of a schema definition.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    SCHEMA_NAME_20_PASSES(
            "schema-name-20-passes", false,
            "CreateUserPool",
            "AddCustomAttributes",
            "DOCUMENTED", null, null),
    /**
     * An empty schema name is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    SCHEMA_NAME_EMPTY(
            "schema-name-empty", true,
            "CreateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A schema name that already starts with custom: is prefixed again.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 2 reports
     * <li>effect (recorded): 1 exchange, 1 model, 2 reports
     * </ul>
     */
    SCHEMA_NAME_IS_PREFIXED_BLINDLY(
            "schema-name-is-prefixed-blindly", false,
            "CreateUserPool",
            "AddCustomAttributes",
            "RECORDED AddCustomAttributes=REPORTED", null, null),
    /**
     * A schema entry named like a standard attribute re-declares that attribute instead of creating a custom one.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>effect (reported): 3 reports
     * </ul>
     */
    SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE(
            "schema-name-of-a-standard-attribute", false,
            "CreateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * A schema name longer than 20 characters, the prefix not counted, is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 model, 1 report
     * <li>error (documented): 1 model
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    SCHEMA_NAME_OVER_20(
            "schema-name-over-20", true,
            "CreateUserPool",
            "AddCustomAttributes",
            "RECORDED AddCustomAttributes=DOCUMENTED", "DOCUMENTED", "RECORDED AddCustomAttributes=REPORTED"),
    /**
     * A schema name with a blank is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models, 1 guide
     * <li>error (documented): 1 model
     * </ul>
     */
    SCHEMA_NAME_WITH_BLANK(
            "schema-name-with-blank", true,
            "CreateUserPool AddCustomAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A schema entry whose name only comes near to a standard one creates a custom attribute.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    SCHEMA_NEAR_STANDARD_NAME(
            "schema-near-standard-name", false,
            "CreateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * A schema of more than 50 entries is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    SCHEMA_OVER_50(
            "schema-over-50", true,
            "CreateUserPool",
            "",
            "RECORDED", "DOCUMENTED", null),
    /**
     * phone_number_verified cannot be listed in a schema because it has 21 characters.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model
     * <li>message (reported): 2 reports
     * </ul>
     */
    SCHEMA_PHONE_NUMBER_VERIFIED(
            "schema-phone-number-verified", true,
            "CreateUserPool",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A required custom attribute is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 deployment, 1 guide, 3 reports
     * <li>error (recorded): 1 exchange, 1 report
     * <li>message (recorded): 1 exchange, 1 deployment, 3 reports
     * </ul>
     */
    SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE(
            "schema-required-custom-attribute", true,
            "CreateUserPool",
            "AddCustomAttributes",
            "RECORDED AddCustomAttributes=DOCUMENTED", "RECORDED AddCustomAttributes=REPORTED", "RECORDED AddCustomAttributes=REPORTED"),
    /**
     * A standard attribute cannot become developer-only.
     *
     * <ul>
     * <li>outcome (inferred): 1 report, 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 report, 1 emulator
     * </ul>
     */
    SCHEMA_STANDARD_DEVELOPER_ONLY(
            "schema-standard-developer-only", true,
            "CreateUserPool",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * A standard attribute cannot get another data type.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 report
     * <li>message (recorded): 1 deployment, 1 report
     * </ul>
     */
    SCHEMA_STANDARD_OTHER_TYPE(
            "schema-standard-other-type", true,
            "CreateUserPool",
            "",
            "RECORDED", null, "RECORDED"),
    /**
     * A standard attribute may be declared without a data type and keeps its own.
     *
     * <ul>
     * <li>outcome (documented): 1 deployment, 1 guide, 1 report
     * <li>effect (documented): 1 guide, 1 report
     * </ul>
     */
    SCHEMA_STANDARD_WITHOUT_DATA_TYPE(
            "schema-standard-without-data-type", false,
            "CreateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * A missing secret hash is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (inferred): 1 report
     * <li>message (inferred): 2 reports
     * </ul>
     */
    SECRET_HASH_MISSING(
            "secret-hash-missing", true,
            "InitiateAuth",
            "AdminInitiateAuth SignUp",
            "DOCUMENTED", "INFERRED", "INFERRED"),
    /**
     * A refresh with a secret hash of another name is refused.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    SECRET_HASH_OF_ANOTHER_NAME_AT_REFRESH(
            "secret-hash-of-another-name-at-refresh", true,
            "InitiateAuth",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A wrong secret hash is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    SECRET_HASH_WRONG(
            "secret-hash-wrong", true,
            "AdminInitiateAuth",
            "InitiateAuth SignUp",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * SerializationException is not in any operation's modelled error list.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>effect (documented): 1 model
     * </ul>
     */
    SERIALIZATION_EXCEPTION_UNMODELLED(
            "serialization-exception-unmodelled", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "REPORTED", "REPORTED", null),
    /**
     * MfaConfiguration that is left out of SetUserPoolMfaConfig is reset to OFF.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    SET_MFA_CONFIG_LEFT_OUT(
            "set-mfa-config-left-out", false,
            "SetUserPoolMfaConfig",
            "",
            "REPORTED", null, null),
    /**
     * The new, unverified email signs in.
     *
     * <ul>
     * <li>outcome (contested): 1 exchange, 2 reports
     * <li>effect (recorded): 1 exchange, 1 guide, 2 reports
     * </ul>
     */
    SIGN_IN_AFTER_UNVERIFIED_EMAIL_CHANGE(
            "sign-in-after-unverified-email-change", false,
            "InitiateAuth",
            "",
            "CONTESTED", null, null),
    /**
     * A disabled user cannot sign in.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 2 reports
     * <li>error (recorded): 1 exchange, 2 reports
     * <li>message (recorded): 1 exchange, 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    SIGN_IN_DISABLED_USER(
            "sign-in-disabled-user", true,
            "InitiateAuth",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A sign-in flow the client does not allow is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 3 reports
     * <li>error (contested): 2 reports
     * <li>message (inferred): 2 reports
     * </ul>
     */
    SIGN_IN_FLOW_NOT_ENABLED(
            "sign-in-flow-not-enabled", true,
            "InitiateAuth",
            "",
            "DOCUMENTED", "CONTESTED", "INFERRED"),
    /**
     * A flow of the other sign-in operation is refused.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    SIGN_IN_FLOW_OF_THE_OTHER_OPERATION(
            "sign-in-flow-of-the-other-operation", true,
            "InitiateAuth AdminInitiateAuth",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A sign-in by a flow that the service model does not have is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    SIGN_IN_FLOW_VALUES(
            "sign-in-flow-values", true,
            "InitiateAuth AdminInitiateAuth",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A user whose password was reset by an administrator cannot sign in with the old one.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    SIGN_IN_PASSWORD_RESET_REQUIRED(
            "sign-in-password-reset-required", true,
            "InitiateAuth",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A user with a temporary password is asked for a new one.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    SIGN_IN_TEMPORARY_PASSWORD(
            "sign-in-temporary-password", false,
            "AdminCreateUser InitiateAuth AdminRespondToAuthChallenge",
            "",
            "REPORTED", null, null),
    /**
     * An unconfirmed user with the right password cannot sign in.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model
     * <li>error (recorded): 1 exchange, 1 model, 1 report
     * <li>message (recorded): 1 exchange, 1 report
     * </ul>
     */
    SIGN_IN_UNCONFIRMED(
            "sign-in-unconfirmed", true,
            "InitiateAuth",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * An unknown user is named as such unless user existence errors are prevented.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges
     * <li>error (recorded): 2 exchanges
     * <li>message (recorded): 2 exchanges
     * <li>status (recorded): 2 exchanges
     * </ul>
     */
    SIGN_IN_UNKNOWN_USER(
            "sign-in-unknown-user", true,
            "InitiateAuth",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A client that prevents user existence errors answers an unknown user like a wrong password.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    SIGN_IN_UNKNOWN_USER_HIDDEN(
            "sign-in-unknown-user-hidden", true,
            "AdminInitiateAuth",
            "InitiateAuth",
            "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED", "RECORDED InitiateAuth=REPORTED"),
    /**
     * A wrong password is refused.
     *
     * <ul>
     * <li>outcome (recorded): 3 exchanges, 1 model, 1 report
     * <li>error (recorded): 3 exchanges, 1 report
     * <li>message (recorded): 3 exchanges, 1 report
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    SIGN_IN_WRONG_PASSWORD(
            "sign-in-wrong-password", true,
            "InitiateAuth AdminInitiateAuth RespondToAuthChallenge",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A user who signs up with an email has email_verified false.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>effect (recorded): 1 exchange
     * </ul>
     */
    SIGN_UP_ADDRESS_FLAG(
            "sign-up-address-flag", false,
            "SignUp",
            "",
            "RECORDED", null, null),
    /**
     * A user confirmed by an administrator signs in without code.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    SIGN_UP_CONFIRMED_BY_ADMIN(
            "sign-up-confirmed-by-admin", false,
            "SignUp AdminConfirmSignUp InitiateAuth",
            "",
            "REPORTED", null, null),
    /**
     * A sign-up with an empty list of attributes is accepted.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * </ul>
     */
    SIGN_UP_LIST_EMPTY(
            "sign-up-list-empty", false,
            "SignUp",
            "",
            "RECORDED", null, null),
    /**
     * A sign-up with an email that the pool verifies sends a code and shows where to.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 assertion
     * <li>effect (recorded): 2 exchanges, 1 assertion
     * <li>status (recorded): 2 exchanges
     * </ul>
     */
    SIGN_UP_WITH_VERIFICATION(
            "sign-up-with-verification", false,
            "SignUp",
            "",
            "RECORDED", null, null),
    /**
     * A sign-up that verifies nothing answers without delivery details.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    SIGN_UP_WITHOUT_VERIFICATION(
            "sign-up-without-verification", false,
            "SignUp",
            "",
            "REPORTED", null, null),
    /**
     * A signature by an unknown key or a stale session is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * <li>status (reported): 1 report
     * </ul>
     */
    SIGNED_OPERATION_BAD_KEY(
            "signed-operation-bad-key", true,
            "AdminInitiateAuth",
            "AdminUpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A principal without the IAM action is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * <li>status (inferred): 1 report
     * </ul>
     */
    SIGNED_OPERATION_NO_PERMISSION(
            "signed-operation-no-permission", true,
            "AdminUpdateUserAttributes AdminCreateUser",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An IAM operation sent without signature is refused before anything else.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (inferred): 2 reports
     * <li>message (inferred): 2 reports
     * </ul>
     */
    SIGNED_OPERATION_UNSIGNED(
            "signed-operation-unsigned", true,
            "AdminUpdateUserAttributes AdminGetUser ListUsers AdminCreateUser",
            "",
            "DOCUMENTED", "INFERRED", "INFERRED"),
    /**
     * Sign-up without a required attribute is refused, in one of two wordings.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 5 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 12 reports, 1 emulator
     * </ul>
     */
    SIGNUP_REQUIRED_ATTRIBUTE_MISSING(
            "signup-required-attribute-missing", true,
            "SignUp",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * In the older wording several unknown names at sign-up are listed one line each, not in the order of the
     * request.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    SIGNUP_SEVERAL_UNKNOWN_ATTRIBUTES(
            "signup-several-unknown-attributes", true,
            "SignUp",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * Sign-up with an empty username and a bad password lists the violations of both with masked values.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 1 report
     * <li>message (contested): 1 report
     * </ul>
     */
    SIGNUP_SHAPE_ERRORS_MASKED(
            "signup-shape-errors-masked", true,
            "SignUp",
            "",
            "DOCUMENTED", "DOCUMENTED", "CONTESTED"),
    /**
     * Sign-up with a String outside its limits is refused with the sign-up lead-in.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    SIGNUP_STRING_OUTSIDE_LIMITS(
            "signup-string-outside-limits", true,
            "SignUp",
            "AdminCreateUser",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * Sign-up with a taken email is refused in a pool with email as username.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 3 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    SIGNUP_TAKEN_EMAIL_USERNAME_POOL(
            "signup-taken-email-username-pool", true,
            "SignUp",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * Sign-up with a taken username is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 guide
     * <li>error (recorded): 1 exchange, 1 guide
     * <li>message (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    SIGNUP_TAKEN_USERNAME(
            "signup-taken-username", true,
            "SignUp",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * Sign-up with a name that the schema lacks is refused, in one of two wordings.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 11 reports
     * <li>error (recorded): 1 exchange, 5 reports
     * <li>message (recorded): 1 exchange, 6 reports
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    SIGNUP_UNKNOWN_ATTRIBUTE(
            "signup-unknown-attribute", true,
            "SignUp AdminCreateUser",
            "",
            "RECORDED SignUp=REPORTED", "RECORDED SignUp=REPORTED", "RECORDED SignUp=REPORTED"),
    /**
     * Sign-up with email_verified or phone_number_verified is refused as an unauthorised write.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    SIGNUP_WITH_VERIFIED_FLAG(
            "signup-with-verified-flag", true,
            "SignUp",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A software token code of a user without a software token is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    SOFTWARE_TOKEN_NOT_THERE(
            "software-token-not-there", true,
            "RespondToAuthChallenge",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An administrator who turns a software token on for a user without one is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    SOFTWARE_TOKEN_PREFERRED_BEFORE_SETUP(
            "software-token-preferred-before-setup", true,
            "AdminSetUserMFAPreference",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * For sub the immutability check comes before the check for a missing value.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    SUB_CHECK_BEFORE_NULL_VALUE(
            "sub-check-before-null-value", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A taken phone number is refused in words that name phone_number.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 5 reports
     * <li>message (inferred): 5 reports
     * </ul>
     */
    TAKEN_PHONE_NUMBER(
            "taken-phone-number", true,
            "SignUp",
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "DOCUMENTED", null, "INFERRED"),
    /**
     * A preferred_username alias of another user is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>error (documented): 1 model
     * </ul>
     */
    TAKEN_PREFERRED_USERNAME(
            "taken-preferred-username", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A temporary password that the policy of the pool forbids is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    TEMPORARY_PASSWORD_AGAINST_POLICY(
            "temporary-password-against-policy", true,
            "AdminCreateUser",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A schema block without constraints can differ from the state at every plan and then fails at apply.
     *
     * <ul>
     * <li>outcome (inferred): 3 reports
     * </ul>
     */
    TERRAFORM_CONSTRAINTS_DIFFER_FOREVER(
            "terraform-constraints-differ-forever", true,
            "",
            "",
            "INFERRED", null, null),
    /**
     * Terraform destroys a resource whose block leaves the configuration, whatever its lifecycle said.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_DESTROYS_REMOVED(
            "terraform-destroys-removed", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * An empty list of an app client's attributes in a Terraform configuration leaves everything as the service has
     * it by default.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    TERRAFORM_EMPTY_LIST_LEFT_OUT(
            "terraform-empty-list-left-out", false,
            "",
            "",
            "REPORTED", null, null),
    /**
     * A removed block with destroy = false makes Terraform forget a resource that goes on existing.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_FORGETS(
            "terraform-forgets", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A precedence that leaves the configuration of a group is sent as 0, the highest.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_GROUP_PRECEDENCE_LEFT_OUT(
            "terraform-group-precedence-left-out", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform sends INACTIVE, OFF and an empty list for deletion_protection, mfa_configuration and
     * user_attribute_update_settings that leave the configuration.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_LEFT_OUT_DEFAULT(
            "terraform-left-out-default", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform shows no difference and keeps the old value of computed arguments that leave the configuration.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>effect (documented): 2 guides
     * </ul>
     */
    TERRAFORM_LEFT_OUT_KEPT(
            "terraform-left-out-kept", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * What Terraform leaves out of its update goes back to the default of the service: auto_verified_attributes,
     * lambda_config and others.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_LEFT_OUT_RESET(
            "terraform-left-out-reset", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A moved block takes a resource to another address without changing it.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_MOVES(
            "terraform-moves", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Older versions of the Terraform provider replaced the pool on any change of its schema.
     *
     * <ul>
     * <li>outcome (inferred): 3 reports
     * <li>effect (inferred): 3 reports
     * </ul>
     */
    TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE(
            "terraform-older-provider-replaces-on-schema-change", false,
            "",
            "",
            "INFERRED", null, null),
    /**
     * Terraform refuses a plan that would destroy a resource whose block says prevent_destroy.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    TERRAFORM_PREVENTS_DESTROY(
            "terraform-prevents-destroy", true,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces an app client whose generate_secret or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_CLIENT(
            "terraform-replaces-client", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces a domain whose domain or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_DOMAIN(
            "terraform-replaces-domain", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces a group whose name or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_GROUP(
            "terraform-replaces-group", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces an identity provider whose provider_name, provider_type or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_PROVIDER(
            "terraform-replaces-provider", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces a resource server whose identifier, name or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_RESOURCE_SERVER(
            "terraform-replaces-resource-server", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform replaces a user whose username or user_pool_id changes.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_REPLACES_USER(
            "terraform-replaces-user", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform plans a required custom attribute without complaint and fails at apply with the API error.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>error (inferred): 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    TERRAFORM_REQUIRED_CUSTOM_ATTRIBUTE(
            "terraform-required-custom-attribute", true,
            "",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * Terraform adds schema attributes to an existing pool by AddCustomAttributes when no schema block is changed or
     * removed.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_SCHEMA_ADDITION_IN_PLACE(
            "terraform-schema-addition-in-place", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform plans a changed or removed schema attribute as an update in place and fails at apply.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 3 reports
     * <li>message (documented): 1 guide, 1 report
     * </ul>
     */
    TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY(
            "terraform-schema-change-fails-at-apply", true,
            "",
            "",
            "DOCUMENTED", null, "DOCUMENTED"),
    /**
     * Terraform replaces the pool when its name, alias attributes, username attributes or case sensitivity change.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL(
            "terraform-settings-that-replace-the-pool", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * Terraform sends message_action, desired_delivery_mediums, force_alias_creation and validation_data of a user at
     * its creation alone.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    TERRAFORM_USER_SENT_ONCE(
            "terraform-user-sent-once", false,
            "",
            "",
            "DOCUMENTED", null, null),
    /**
     * A token issued before a global sign-out is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 3 reports
     * <li>error (recorded): 1 exchange, 3 reports
     * <li>message (recorded): 1 exchange, 1 model, 3 reports
     * <li>effect (documented): 1 model, 1 guide
     * <li>status (recorded): 1 exchange, 1 report
     * </ul>
     */
    TOKEN_AFTER_GLOBAL_SIGN_OUT(
            "token-after-global-sign-out", true,
            "GlobalSignOut GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "RECORDED AssociateSoftwareToken=DOCUMENTED ChangePassword=DOCUMENTED CompleteWebAuthnRegistration=DOCUMENTED ConfirmDevice=DOCUMENTED DeleteUser=DOCUMENTED DeleteUserAttributes=DOCUMENTED DeleteWebAuthnCredential=DOCUMENTED ForgetDevice=DOCUMENTED GetDevice=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED GetUserAuthFactors=DOCUMENTED ListDevices=DOCUMENTED ListWebAuthnCredentials=DOCUMENTED SetUserMFAPreference=DOCUMENTED SetUserSettings=DOCUMENTED StartWebAuthnRegistration=DOCUMENTED UpdateDeviceStatus=DOCUMENTED UpdateUserAttributes=DOCUMENTED VerifySoftwareToken=DOCUMENTED VerifyUserAttribute=DOCUMENTED", "RECORDED AssociateSoftwareToken=REPORTED ChangePassword=REPORTED CompleteWebAuthnRegistration=REPORTED ConfirmDevice=REPORTED DeleteUser=REPORTED DeleteUserAttributes=REPORTED DeleteWebAuthnCredential=REPORTED ForgetDevice=REPORTED GetDevice=REPORTED GetUserAttributeVerificationCode=REPORTED GetUserAuthFactors=REPORTED ListDevices=REPORTED ListWebAuthnCredentials=REPORTED SetUserMFAPreference=REPORTED SetUserSettings=REPORTED StartWebAuthnRegistration=REPORTED UpdateDeviceStatus=REPORTED UpdateUserAttributes=REPORTED VerifySoftwareToken=REPORTED VerifyUserAttribute=REPORTED", "RECORDED AssociateSoftwareToken=DOCUMENTED ChangePassword=DOCUMENTED CompleteWebAuthnRegistration=DOCUMENTED ConfirmDevice=DOCUMENTED DeleteUser=DOCUMENTED DeleteUserAttributes=DOCUMENTED DeleteWebAuthnCredential=DOCUMENTED ForgetDevice=DOCUMENTED GetDevice=DOCUMENTED GetUserAttributeVerificationCode=DOCUMENTED GetUserAuthFactors=DOCUMENTED ListDevices=DOCUMENTED ListWebAuthnCredentials=DOCUMENTED SetUserMFAPreference=DOCUMENTED SetUserSettings=DOCUMENTED StartWebAuthnRegistration=DOCUMENTED UpdateDeviceStatus=DOCUMENTED UpdateUserAttributes=DOCUMENTED VerifySoftwareToken=DOCUMENTED VerifyUserAttribute=DOCUMENTED"),
    /**
     * An access token whose refresh token was revoked is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * </ul>
     */
    TOKEN_AFTER_REVOKE_TOKEN(
            "token-after-revoke-token", true,
            "RevokeToken",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", null, null),
    /**
     * An unsigned token with algorithm none is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    TOKEN_ALG_NONE(
            "token-alg-none", true,
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken",
            "DOCUMENTED", null, null),
    /**
     * A token whose signature does not verify is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    TOKEN_BAD_SIGNATURE(
            "token-bad-signature", true,
            "GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A token signed by someone else's key is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    TOKEN_FOREIGN_ISSUER(
            "token-foreign-issuer", true,
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken",
            "DOCUMENTED", null, null),
    /**
     * A token from the sign-in operations carries exactly the user admin scope.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (reported): 1 assertion
     * </ul>
     */
    TOKEN_FROM_API_LOGIN(
            "token-from-api-login", false,
            "InitiateAuth AdminInitiateAuth RespondToAuthChallenge",
            "",
            "REPORTED", null, null),
    /**
     * An ID token in place of an access token is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    TOKEN_ID_TOKEN(
            "token-id-token", true,
            "GetUser AssociateSoftwareToken",
            "ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * Access and ID tokens carry jti and origin_jti while token revocation is on.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (documented): 1 assertion, 1 guide
     * </ul>
     */
    TOKEN_JTI_CLAIMS(
            "token-jti-claims", false,
            "InitiateAuth AdminRespondToAuthChallenge",
            "",
            "REPORTED", null, null),
    /**
     * A token without the scope aws.cognito.signin.user.admin is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 4 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 4 reports
     * <li>status (reported): 4 reports
     * </ul>
     */
    TOKEN_MISSING_SCOPE(
            "token-missing-scope", true,
            "UpdateUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A token of a deleted app client is refused.
     *
     * <ul>
     * <li>outcome (inferred): 1 emulator
     * <li>error (inferred): 1 emulator
     * </ul>
     */
    TOKEN_OF_DELETED_CLIENT(
            "token-of-deleted-client", true,
            "UpdateUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "INFERRED", "INFERRED", null),
    /**
     * A token of a deleted pool is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * </ul>
     */
    TOKEN_OF_DELETED_POOL(
            "token-of-deleted-pool", true,
            "UpdateUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", null, null),
    /**
     * A token whose user was deleted is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (contested): 1 model, 1 report
     * <li>message (inferred): 1 report
     * </ul>
     */
    TOKEN_OF_DELETED_USER(
            "token-of-deleted-user", true,
            "UpdateUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "CONTESTED", "INFERRED"),
    /**
     * A token of a user disabled by an administrator is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    TOKEN_OF_DISABLED_USER(
            "token-of-disabled-user", true,
            "AdminDisableUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A token owner who is not confirmed is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    TOKEN_OF_UNCONFIRMED_USER(
            "token-of-unconfirmed-user", true,
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A token owner whose password must be reset is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    TOKEN_OF_USER_WITH_PASSWORD_RESET(
            "token-of-user-with-password-reset", true,
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A token sent to another region's endpoint is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    TOKEN_OTHER_REGION(
            "token-other-region", true,
            "UpdateUserAttributes GetUser",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken VerifyUserAttribute",
            "DOCUMENTED", null, null),
    /**
     * A refresh token in place of an access token is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    TOKEN_REFRESH_TOKEN(
            "token-refresh-token", true,
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice GetDevice GetUserAuthFactors GlobalSignOut ListDevices ListWebAuthnCredentials SetUserMFAPreference SetUserSettings StartWebAuthnRegistration UpdateDeviceStatus VerifySoftwareToken",
            "DOCUMENTED", null, null),
    /**
     * A sign-in within about a second after a global sign-out can yield a token that is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * <li>status (reported): 1 report
     * </ul>
     */
    TOKEN_REVOCATION_RACE(
            "token-revocation-race", true,
            "InitiateAuth",
            "GetUser UpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * In a pool with email as user name the username claim equals sub.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>effect (recorded): 1 exchange, 1 assertion
     * </ul>
     */
    TOKEN_USERNAME_IS_SUB(
            "token-username-is-sub", false,
            "InitiateAuth",
            "",
            "REPORTED", null, null),
    /**
     * A function result with wrong contents makes the call fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * <li>status (reported): 1 report
     * </ul>
     */
    TRIGGER_INVALID_JSON_OUTPUT(
            "trigger-invalid-json-output", true,
            "*",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A function that Cognito may not invoke makes the call fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    TRIGGER_NO_PERMISSION(
            "trigger-no-permission", true,
            "*",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A crashed function process is reported with its request id and exit status.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    TRIGGER_PROCESS_CRASH(
            "trigger-process-crash", true,
            "*",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An error thrown by the custom message function comes back to the caller with the function's text unchanged and
     * a full stop.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (documented): 1 model, 2 reports
     * <li>message (documented): 1 guide, 1 report
     * <li>effect (inferred): 2 reports
     * </ul>
     */
    TRIGGER_THROWS(
            "trigger-throws", true,
            "GetUserAttributeVerificationCode UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", "DOCUMENTED"),
    /**
     * A function that takes longer than five seconds makes the call fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (documented): 1 model, 2 reports
     * <li>message (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    TRIGGER_TIMEOUT(
            "trigger-timeout", true,
            "*",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A function that does not return the event makes the call fail.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (documented): 1 model, 2 reports
     * <li>message (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    TRIGGER_UNUSABLE_OUTPUT(
            "trigger-unusable-output", true,
            "*",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * A request member that the input shape lacks is ignored.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * <li>effect (inferred): 1 analogy
     * </ul>
     */
    UNKNOWN_MEMBER_IGNORED(
            "unknown-member-ignored", false,
            "VerifyUserAttribute",
            "",
            "INFERRED", null, null),
    /**
     * An email change whose custom message function throws is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 1 report
     * <li>error (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_AFTER_TRIGGER_ERROR(
            "update-after-trigger-error", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A call with one bad attribute fails as a whole.
     *
     * <ul>
     * <li>outcome (reported): 1 report, 1 emulator
     * <li>effect (inferred): 2 emulators
     * </ul>
     */
    UPDATE_ALL_OR_NOTHING(
            "update-all-or-nothing", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "REPORTED", null, null),
    /**
     * PreventUserExistenceErrors that is left out of UpdateUserPoolClient is reset to LEGACY.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_EXISTENCE_ERRORS(
            "update-client-left-out-existence-errors", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * ExplicitAuthFlows that is left out of UpdateUserPoolClient is reset.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_FLOWS(
            "update-client-left-out-flows", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * AllowedOAuthFlows, AllowedOAuthScopes, CallbackURLs or LogoutURLs that is left out of UpdateUserPoolClient is
     * reset to none.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_OAUTH(
            "update-client-left-out-oauth", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * AllowedOAuthFlowsUserPoolClient that is left out of UpdateUserPoolClient is reset to false.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_OAUTH_USE(
            "update-client-left-out-oauth-use", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * What becomes of EnableTokenRevocation, AuthSessionValidity and the context data setting that are left out of
     * UpdateUserPoolClient is documented in general only.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_OTHERS(
            "update-client-left-out-others", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * SupportedIdentityProviders that is left out of UpdateUserPoolClient is reset to none.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_PROVIDERS(
            "update-client-left-out-providers", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * ReadAttributes that is left out of UpdateUserPoolClient is reset to the default.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_READ_ATTRIBUTES(
            "update-client-left-out-read-attributes", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * RefreshTokenValidity, AccessTokenValidity, IdTokenValidity or TokenValidityUnits that is left out of
     * UpdateUserPoolClient is reset to the default.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_VALIDITY(
            "update-client-left-out-validity", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * WriteAttributes that is left out of UpdateUserPoolClient is reset to the default.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_CLIENT_LEFT_OUT_WRITE_ATTRIBUTES(
            "update-client-left-out-write-attributes", false,
            "UpdateUserPoolClient",
            "",
            "DOCUMENTED", null, null),
    /**
     * The model lists nineteen errors for UpdateUserAttributes, and LimitExceededException is not one of them.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_DECLARED_ERRORS(
            "update-declared-errors", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a case-sensitive pool the same address in other letter case is accepted as another one.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 2 reports
     * <li>effect (recorded): 2 exchanges, 1 report
     * </ul>
     */
    UPDATE_EMAIL_CASE_VARIANT(
            "update-email-case-variant", false,
            "UpdateUserAttributes",
            "",
            "RECORDED", null, null),
    /**
     * A changed email that the pool verifies by itself yields delivery details and a code to the new address.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 model, 1 guide, 1 report
     * <li>effect (recorded): 2 exchanges, 1 model, 1 guide, 1 report
     * </ul>
     */
    UPDATE_EMAIL_DELIVERY_DETAILS(
            "update-email-delivery-details", false,
            "UpdateUserAttributes",
            "",
            "RECORDED", null, null),
    /**
     * Where verification must come first, the old value stays until the new one is verified.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 3 guides
     * <li>effect (documented): 1 model, 3 guides
     * </ul>
     */
    UPDATE_EMAIL_PENDING(
            "update-email-pending", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A second change while one is pending replaces it.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (inferred): 1 emulator
     * </ul>
     */
    UPDATE_EMAIL_PENDING_TWICE(
            "update-email-pending-twice", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Unless verification must come first, a new email or phone number is active at once and unverified.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 model, 2 guides, 4 reports
     * <li>effect (documented): 2 guides, 3 reports
     * </ul>
     */
    UPDATE_EMAIL_UNVERIFIES(
            "update-email-unverifies", false,
            "UpdateUserAttributes",
            "",
            "RECORDED", null, null),
    /**
     * A changed email in a pool that verifies nothing is stored with no message.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>effect (documented): 1 model, 3 reports
     * </ul>
     */
    UPDATE_EMAIL_WITHOUT_AUTO_VERIFY(
            "update-email-without-auto-verify", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A blank value does not remove an immutable attribute.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    UPDATE_IMMUTABLE_BLANK(
            "update-immutable-blank", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A new value for an immutable custom attribute is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide, 1 report
     * <li>error (reported): 1 assertion, 1 report
     * <li>message (reported): 1 assertion, 1 report
     * <li>status (reported): 1 assertion
     * </ul>
     */
    UPDATE_IMMUTABLE_CUSTOM_ATTRIBUTE(
            "update-immutable-custom-attribute", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An immutable attribute is refused even when the user never had a value for it.
     *
     * <ul>
     * <li>outcome (documented): 1 guide, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    UPDATE_IMMUTABLE_NEVER_SET(
            "update-immutable-never-set", true,
            "AdminUpdateUserAttributes",
            "UpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A standard attribute declared immutable is refused in the same words.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    UPDATE_IMMUTABLE_STANDARD_ATTRIBUTE(
            "update-immutable-standard-attribute", true,
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * An attribute value of the wrong format is refused as an invalid parameter.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * </ul>
     */
    UPDATE_INVALID_VALUE_TYPE(
            "update-invalid-value-type", true,
            "UpdateUserAttributes",
            "",
            "REPORTED", "REPORTED", null),
    /**
     * A change moves the user's last-modified date.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_LAST_MODIFIED(
            "update-last-modified", false,
            "UpdateUserAttributes AdminGetUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * An update with an empty list is accepted and changes nothing.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    UPDATE_LIST_EMPTY(
            "update-list-empty", false,
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "DOCUMENTED", null, null),
    /**
     * An update without UserAttributes is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    UPDATE_LIST_MISSING(
            "update-list-missing", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A changed phone number that the pool verifies by itself yields delivery details and a code by SMS.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 1 report
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    UPDATE_PHONE_DELIVERY_DETAILS(
            "update-phone-delivery-details", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * A writable attribute that needs no verification is changed at once and yields no delivery details.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>effect (documented): 1 model, 2 reports
     * </ul>
     */
    UPDATE_PLAIN_ATTRIBUTE(
            "update-plain-attribute", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Members left out of UpdateUserPool go back to their defaults.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_POOL_RESETS_OMITTED(
            "update-pool-resets-omitted", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * Setting the value a user already has sends no code.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>effect (reported): 3 reports
     * </ul>
     */
    UPDATE_SAME_VALUE(
            "update-same-value", false,
            "UpdateUserAttributes",
            "",
            "REPORTED", null, null),
    /**
     * Several valid attributes of one call are all applied.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    UPDATE_SEVERAL_ATTRIBUTES(
            "update-several-attributes", false,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * Several unknown names in one update are listed one line each.
     *
     * <ul>
     * <li>outcome (inferred): 1 emulator
     * <li>error (inferred): 1 emulator
     * <li>message (inferred): 1 emulator
     * </ul>
     */
    UPDATE_SEVERAL_UNKNOWN_ATTRIBUTES(
            "update-several-unknown-attributes", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * A blank value for sub is refused like any other.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    UPDATE_SUB_BLANK_BY_ADMIN(
            "update-sub-blank-by-admin", true,
            "AdminUpdateUserAttributes",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A value for sub is refused in words of its own.
     *
     * <ul>
     * <li>outcome (documented): 1 assertion, 1 guide
     * <li>error (reported): 1 assertion
     * <li>message (reported): 1 assertion
     * <li>status (reported): 1 assertion
     * </ul>
     */
    UPDATE_SUB_BY_ADMIN(
            "update-sub-by-admin", true,
            "AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * A user cannot write sub.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * </ul>
     */
    UPDATE_SUB_BY_USER(
            "update-sub-by-user", true,
            "UpdateUserAttributes SignUp",
            "",
            "DOCUMENTED", null, null),
    /**
     * An update with a name that the pool's schema lacks is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 assertion, 4 reports
     * <li>error (reported): 1 assertion, 2 reports
     * <li>message (reported): 1 assertion, 3 reports
     * <li>status (reported): 1 assertion
     * </ul>
     */
    UPDATE_UNKNOWN_ATTRIBUTE(
            "update-unknown-attribute", true,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * AutoVerifiedAttributes that is left out of UpdateUserPool is reset to none.
     *
     * <ul>
     * <li>outcome (reported): 4 reports
     * <li>effect (reported): 4 reports
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_AUTO_VERIFIED(
            "update-user-pool-left-out-auto-verified", false,
            "UpdateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * What becomes of DeletionProtection that is left out of UpdateUserPool is documented as a reset and was not
     * measured.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_DELETION_PROTECTION(
            "update-user-pool-left-out-deletion-protection", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * MfaConfiguration that is left out of UpdateUserPool is kept.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (contested): 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_MFA(
            "update-user-pool-left-out-mfa", false,
            "UpdateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * EmailConfiguration, SmsConfiguration, DeviceConfiguration, AccountRecoverySetting, AdminCreateUserConfig,
     * UserPoolAddOns or PoolName that is left out of UpdateUserPool is documented to go back to its default.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_OTHERS(
            "update-user-pool-left-out-others", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * Policies.PasswordPolicy that is left out of UpdateUserPool is kept.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (contested): 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_PASSWORD_POLICY(
            "update-user-pool-left-out-password-policy", false,
            "UpdateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * Policies.SignInPolicy that is left out of UpdateUserPool is kept.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>effect (reported): 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_SIGN_IN_POLICY(
            "update-user-pool-left-out-sign-in-policy", false,
            "UpdateUserPool",
            "",
            "REPORTED", null, null),
    /**
     * UserPoolTags that is left out of UpdateUserPool is reset to none.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_TAGS(
            "update-user-pool-left-out-tags", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * UserPoolTier that is left out of UpdateUserPool is kept.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>effect (documented): 1 model
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_TIER(
            "update-user-pool-left-out-tier", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * LambdaConfig that is left out of UpdateUserPool is reset, and no trigger is left.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>effect (documented): 1 model, 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_TRIGGERS(
            "update-user-pool-left-out-triggers", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * UserAttributeUpdateSettings is kept where it is left out, so an update that leaves out AutoVerifiedAttributes
     * as well is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_UPDATE_SETTINGS(
            "update-user-pool-left-out-update-settings", true,
            "UpdateUserPool",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * VerificationMessageTemplate that is left out of UpdateUserPool is reset to the default texts.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>effect (documented): 1 model, 2 reports
     * </ul>
     */
    UPDATE_USER_POOL_LEFT_OUT_VERIFICATION(
            "update-user-pool-left-out-verification", false,
            "UpdateUserPool",
            "",
            "DOCUMENTED", null, null),
    /**
     * UpdateUserPool does not turn MFA on for a pool that exists.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>error (recorded): 1 exchange
     * <li>message (recorded): 1 exchange
     * </ul>
     */
    UPDATE_USER_POOL_MFA_ON(
            "update-user-pool-mfa-on", true,
            "UpdateUserPool",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * A user cannot set email_verified or phone_number_verified.
     *
     * <ul>
     * <li>outcome (inferred): 2 emulators
     * </ul>
     */
    UPDATE_VERIFIED_FLAG_BY_USER(
            "update-verified-flag-by-user", true,
            "UpdateUserAttributes",
            "",
            "INFERRED", null, null),
    /**
     * GetUser shows a change at once while tokens keep the old claims until refresh.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 1 report
     * <li>effect (recorded): 2 exchanges, 1 report
     * </ul>
     */
    UPDATE_VISIBLE_IN_GETUSER(
            "update-visible-in-getuser", false,
            "UpdateUserAttributes GetUser",
            "",
            "RECORDED", null, null),
    /**
     * A user cannot set an attribute while another required attribute has no value and is not given in the same
     * request.
     *
     * <ul>
     * <li>outcome (documented): 2 guides
     * <li>error (documented): 1 guide
     * </ul>
     */
    UPDATE_WHILE_REQUIRED_ATTRIBUTE_UNSET(
            "update-while-required-attribute-unset", true,
            "UpdateUserAttributes",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * updated_at below zero or not numeric does not fit its data type and constraint.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 guides
     * </ul>
     */
    UPDATED_AT_NOT_A_NUMBER(
            "updated-at-not-a-number", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "DOCUMENTED", null, null),
    /**
     * In a pool with email as username a user cannot take another user's email.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 model, 1 guide, 4 reports
     * <li>error (recorded): 1 exchange, 1 model, 2 reports
     * <li>message (recorded): 1 exchange, 3 reports
     * </ul>
     */
    USER_UPDATE_TAKEN_EMAIL_USERNAME_POOL(
            "user-update-taken-email-username-pool", true,
            "UpdateUserAttributes",
            "",
            "RECORDED", "RECORDED", "RECORDED"),
    /**
     * Username is no attribute name.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    USERNAME_AS_ATTRIBUTE_NAME(
            "username-as-attribute-name", true,
            "UpdateUserAttributes",
            "AdminUpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * In a pool with email as username a user may change to a free email, which becomes the sign-in name.
     *
     * <ul>
     * <li>outcome (documented): 1 guide
     * <li>effect (documented): 1 guide
     * </ul>
     */
    USERNAME_POOL_CHANGE_EMAIL(
            "username-pool-change-email", false,
            "UpdateUserAttributes AdminUpdateUserAttributes",
            "",
            "DOCUMENTED", null, null),
    /**
     * With username attributes sign-up fills email or phone_number from the username.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 guide
     * <li>effect (recorded): 1 exchange, 1 guide
     * </ul>
     */
    USERNAME_POOL_FILLS_ATTRIBUTE(
            "username-pool-fills-attribute", false,
            "SignUp AdminCreateUser",
            "",
            "RECORDED", null, null),
    /**
     * With username attributes a username that is neither an email nor a phone number is refused.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 1 guide, 4 reports
     * <li>error (recorded): 1 exchange, 2 reports
     * <li>message (recorded): 1 exchange, 2 reports
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    USERNAME_POOL_USERNAME_NO_ADDRESS(
            "username-pool-username-no-address", true,
            "SignUp AdminCreateUser",
            "",
            "RECORDED AdminCreateUser=DOCUMENTED", "RECORDED AdminCreateUser=REPORTED", "RECORDED AdminCreateUser=REPORTED"),
    /**
     * Entries of ValidationData follow the shape rules of attributes.
     *
     * <ul>
     * <li>outcome (documented): 1 model
     * <li>error (documented): 1 model
     * </ul>
     */
    VALIDATION_DATA_SHAPE(
            "validation-data-shape", true,
            "SignUp AdminCreateUser",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * An attribute value sent as a JSON array is refused while the request is read.
     *
     * <ul>
     * <li>outcome (inferred): 2 analogies
     * <li>error (inferred): 2 analogies
     * <li>message (inferred): 2 analogies
     * </ul>
     */
    VALUE_JSON_ARRAY(
            "value-json-array", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * An attribute value sent as a JSON boolean is refused while the request is read.
     *
     * <ul>
     * <li>outcome (inferred): 3 reports
     * <li>error (inferred): 2 reports
     * <li>message (inferred): 2 analogies
     * </ul>
     */
    VALUE_JSON_BOOLEAN(
            "value-json-boolean", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "INFERRED", "INFERRED", "INFERRED"),
    /**
     * An attribute value sent as a JSON number is refused while the request is read, also for Number attributes.
     *
     * <ul>
     * <li>outcome (reported): 2 reports, 2 analogies
     * <li>error (reported): 2 reports, 2 analogies
     * <li>message (reported): 2 reports, 2 analogies
     * </ul>
     */
    VALUE_JSON_NUMBER(
            "value-json-number", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * An attribute value sent as a JSON object is refused while the request is read.
     *
     * <ul>
     * <li>outcome (documented): 2 models, 2 reports
     * <li>error (reported): 1 report
     * <li>message (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    VALUE_JSON_OBJECT(
            "value-json-object", true,
            "UpdateUserAttributes AdminUpdateUserAttributes SignUp AdminCreateUser ConfirmForgotPassword",
            "VerifyUserAttribute GetUserAttributeVerificationCode",
            "DOCUMENTED", "REPORTED", "REPORTED"),
    /**
     * Code requests and verification attempts are limited per user and hour.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide, 2 reports
     * <li>error (documented): 1 model, 1 guide, 2 reports
     * <li>message (inferred): 2 reports
     * <li>effect (documented): 1 guide
     * </ul>
     */
    VERIFICATION_ATTEMPT_LIMITS(
            "verification-attempt-limits", true,
            "GetUserAttributeVerificationCode VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * AttributesRequireVerificationBeforeUpdate takes email and phone_number only.
     *
     * <ul>
     * <li>outcome (recorded): 1 deployment, 1 model
     * <li>error (documented): 1 model
     * <li>message (recorded): 1 deployment
     * </ul>
     */
    VERIFICATION_BEFORE_UPDATE_ENUM(
            "verification-before-update-enum", true,
            "CreateUserPool",
            "UpdateUserPool",
            "RECORDED UpdateUserPool=DOCUMENTED", "DOCUMENTED", "RECORDED UpdateUserPool=REPORTED"),
    /**
     * Verifying an email that another user holds as verified alias is refused.
     *
     * <ul>
     * <li>outcome (contested): 1 model, 1 report
     * <li>error (documented): 1 model
     * <li>effect (contested): 1 report
     * </ul>
     */
    VERIFY_ALIAS_TAKEN(
            "verify-alias-taken", true,
            "VerifyUserAttribute",
            "",
            "CONTESTED", "DOCUMENTED", null),
    /**
     * A code that is empty, has a blank or exceeds 2048 characters is refused by the constraint checker.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    VERIFY_CODE_EMPTY_OR_BLANK(
            "verify-code-empty-or-blank", true,
            "VerifyUserAttribute",
            "ConfirmSignUp ConfirmForgotPassword",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A verification without code is refused.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * </ul>
     */
    VERIFY_CODE_MISSING(
            "verify-code-missing", true,
            "VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A code older than its lifetime is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>error (documented): 1 model
     * </ul>
     */
    VERIFY_CODE_TOO_OLD(
            "verify-code-too-old", true,
            "VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A used code is refused.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    VERIFY_CODE_USED_OR_OLD(
            "verify-code-used-or-old", true,
            "VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * The right code makes the attribute verified.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 2 reports
     * <li>effect (documented): 1 model, 2 reports
     * </ul>
     */
    VERIFY_OK(
            "verify-ok", false,
            "VerifyUserAttribute",
            "",
            "DOCUMENTED", null, null),
    /**
     * Only email and phone_number can be verified.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * </ul>
     */
    VERIFY_OTHER_ATTRIBUTE(
            "verify-other-attribute", true,
            "VerifyUserAttribute",
            "",
            "REPORTED", null, null),
    /**
     * A wrong code is refused while a code is active.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 2 reports
     * <li>message (reported): 2 reports
     * </ul>
     */
    VERIFY_WRONG_CODE(
            "verify-wrong-code", true,
            "VerifyUserAttribute",
            "",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * An Authorization header on a token operation is ignored, since only the access token in the body counts.
     *
     * <ul>
     * <li>outcome (inferred): 1 report
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    WIRE_AUTHORIZATION_HEADER_EXTRA(
            "wire-authorization-header-extra", false,
            "UpdateUserAttributes GetUser",
            "",
            "INFERRED", null, null),
    /**
     * A body that is not JSON is refused while it is read.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * <li>error (inferred): 1 analogy
     * <li>status (inferred): 1 analogy
     * </ul>
     */
    WIRE_BAD_JSON(
            "wire-bad-json", true,
            "*",
            "",
            "INFERRED", "INFERRED", null),
    /**
     * Client errors come with HTTP status 400 whatever their type.
     *
     * <ul>
     * <li>outcome (recorded): 8 exchanges, 2 assertions, 1 guide, 2 reports
     * <li>status (contested): 8 exchanges, 2 assertions, 1 guide, 4 reports
     * </ul>
     */
    WIRE_CLIENT_ERROR_STATUS(
            "wire-client-error-status", true,
            "* AdminUpdateUserAttributes GetUser SignUp UpdateUserAttributes",
            "AdminCreateUser",
            "RECORDED *=DOCUMENTED AdminDeleteUser=RECORDED AdminInitiateAuth=RECORDED ConfirmSignUp=RECORDED ForgotPassword=RECORDED GetUser=RECORDED InitiateAuth=RECORDED ResendConfirmationCode=RECORDED RespondToAuthChallenge=RECORDED SignUp=RECORDED", null, null),
    /**
     * A CORS preflight is answered with an empty body and open headers.
     *
     * <ul>
     * <li>outcome (reported): 1 exchange
     * <li>effect (reported): 1 exchange
     * <li>status (reported): 1 exchange
     * </ul>
     */
    WIRE_CORS_PREFLIGHT(
            "wire-cors-preflight", false,
            "*",
            "",
            "REPORTED", null, null),
    /**
     * An operation whose output structure has no members succeeds with no data.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (contested): 1 model
     * <li>status (documented): 1 guide
     * </ul>
     */
    WIRE_EMPTY_OUTPUT_STRUCTURE(
            "wire-empty-output-structure", false,
            "AdminUpdateUserAttributes VerifyUserAttribute GlobalSignOut AdminSetUserPassword AdminConfirmSignUp DeleteUserAttributes AdminDisableUser ChangePassword ConfirmForgotPassword UpdateUserPool AdminUserGlobalSignOut RevokeToken",
            "",
            "DOCUMENTED", null, null),
    /**
     * A client error's body is a JSON object with the bare type name under __type and the text under lower-case
     * message.
     *
     * <ul>
     * <li>outcome (recorded): 5 exchanges, 1 guide, 7 reports
     * <li>effect (recorded): 5 exchanges, 1 guide, 7 reports
     * </ul>
     */
    WIRE_ERROR_BODY(
            "wire-error-body", true,
            "*",
            "",
            "RECORDED *=DOCUMENTED AdminInitiateAuth=RECORDED ConfirmSignUp=RECORDED InitiateAuth=RECORDED ResendConfirmationCode=RECORDED", null, null),
    /**
     * A client error also carries the type, with a trailing colon, and the text as headers.
     *
     * <ul>
     * <li>outcome (recorded): 2 exchanges, 2 reports
     * <li>effect (recorded): 2 exchanges, 1 report
     * <li>status (recorded): 2 exchanges
     * </ul>
     */
    WIRE_ERROR_HEADERS(
            "wire-error-headers", true,
            "*",
            "",
            "RECORDED *=REPORTED InitiateAuth=RECORDED", null, null),
    /**
     * A GET request is refused by the front end with a body of another form.
     *
     * <ul>
     * <li>outcome (reported): 2 reports
     * <li>error (reported): 2 reports
     * <li>message (reported): 2 reports
     * <li>effect (reported): 2 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    WIRE_GET_REQUEST(
            "wire-get-request", true,
            "*",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * A service fault is InternalErrorException with a server status.
     *
     * <ul>
     * <li>outcome (documented): 2 models
     * <li>error (documented): 2 models
     * <li>status (documented): 2 models, 1 guide
     * </ul>
     */
    WIRE_INTERNAL_ERROR(
            "wire-internal-error", true,
            "*",
            "",
            "DOCUMENTED", "DOCUMENTED", null),
    /**
     * A POST without X-Amz-Target is refused.
     *
     * <ul>
     * <li>outcome (reported): 1 report, 1 analogy
     * </ul>
     */
    WIRE_MISSING_TARGET(
            "wire-missing-target", true,
            "*",
            "",
            "REPORTED", null, null),
    /**
     * An operation without output shape succeeds with an empty body.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 guide
     * <li>status (documented): 1 guide
     * </ul>
     */
    WIRE_NO_OUTPUT_SHAPE(
            "wire-no-output-shape", false,
            "DeleteUser AdminDeleteUser DeleteUserPool DeleteUserPoolClient AdminAddUserToGroup AdminRemoveUserFromGroup DeleteGroup ForgetDevice AdminForgetDevice DeleteResourceServer DeleteIdentityProvider",
            "",
            "DOCUMENTED", null, null),
    /**
     * A call is a POST to / in AWS JSON 1.1 whose X-Amz-Target names AWSCognitoIdentityProviderService and the
     * operation.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange, 2 models
     * <li>effect (recorded): 1 exchange, 2 models
     * <li>status (recorded): 2 exchanges
     * </ul>
     */
    WIRE_REQUEST_FORM(
            "wire-request-form", false,
            "*",
            "",
            "RECORDED *=DOCUMENTED GetUser=RECORDED InitiateAuth=RECORDED RespondToAuthChallenge=RECORDED SignUp=RECORDED", null, null),
    /**
     * An answer gives back no token, password, secret hash or session that was sent.
     *
     * <ul>
     * <li>outcome (reported): 2 assertions
     * <li>effect (documented): 2 assertions, 1 model
     * </ul>
     */
    WIRE_SECRETS_NOT_ECHOED(
            "wire-secrets-not-echoed", true,
            "*",
            "",
            "REPORTED", null, null),
    /**
     * A successful answer carries JSON 1.1 content type, a request id and open CORS headers.
     *
     * <ul>
     * <li>outcome (recorded): 1 exchange
     * <li>effect (recorded): 1 exchange
     * <li>status (recorded): 1 exchange
     * </ul>
     */
    WIRE_SUCCESS_HEADERS(
            "wire-success-headers", false,
            "SignUp InitiateAuth RespondToAuthChallenge GetUser",
            "",
            "RECORDED", null, null),
    /**
     * An unknown operation name in X-Amz-Target is refused.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * <li>error (inferred): 1 analogy
     * </ul>
     */
    WIRE_UNKNOWN_OPERATION(
            "wire-unknown-operation", true,
            "*",
            "",
            "INFERRED", "INFERRED", null),
    /**
     * Operations that act for the signed-in user, or that sign users up and in, need no IAM signature.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 guide
     * <li>effect (documented): 1 model, 1 guide
     * </ul>
     */
    WIRE_UNSIGNED_OPERATIONS(
            "wire-unsigned-operations", false,
            "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
            "",
            "DOCUMENTED", null, null),
    /**
     * A request blocked by a web ACL of the pool is refused as ForbiddenException.
     *
     * <ul>
     * <li>outcome (documented): 1 model, 1 report
     * <li>error (documented): 1 model, 1 guide, 1 report
     * <li>message (inferred): 1 report
     * <li>status (contested): 1 model, 1 report
     * </ul>
     */
    WIRE_WAF_BLOCK(
            "wire-waf-block", true,
            "InitiateAuth SignUp",
            "UpdateUserAttributes GetUser VerifyUserAttribute GetUserAttributeVerificationCode",
            "DOCUMENTED", "DOCUMENTED", "INFERRED"),
    /**
     * A request with another content type is refused.
     *
     * <ul>
     * <li>outcome (inferred): 1 analogy
     * </ul>
     */
    WIRE_WRONG_CONTENT_TYPE(
            "wire-wrong-content-type", true,
            "*",
            "",
            "INFERRED", null, null),
    /**
     * An attribute outside the app client's explicit WriteAttributes is refused as an unauthorised write.
     *
     * <ul>
     * <li>outcome (documented): 1 exchange, 1 guide, 4 reports
     * <li>error (documented): 1 exchange, 1 guide, 3 reports
     * <li>message (reported): 1 exchange, 5 reports
     * <li>status (reported): 1 report
     * </ul>
     */
    WRITE_OUTSIDE_WRITE_LIST(
            "write-outside-write-list", true,
            "UpdateUserAttributes",
            "SignUp",
            "DOCUMENTED", "DOCUMENTED", "REPORTED"),
    /**
     * The app client's write permission is checked before mutability.
     *
     * <ul>
     * <li>outcome (reported): 1 report
     * <li>error (reported): 1 report
     * <li>message (reported): 1 report
     * </ul>
     */
    WRITE_PERMISSION_BEFORE_MUTABILITY(
            "write-permission-before-mutability", true,
            "UpdateUserAttributes",
            "",
            "REPORTED", "REPORTED", "REPORTED"),
    /**
     * With an explicit WriteAttributes list an unknown name gets the permission error, not the schema error.
     *
     * <ul>
     * <li>outcome (reported): 3 reports
     * <li>error (reported): 3 reports
     * <li>message (reported): 3 reports
     * </ul>
     */
    WRITE_PERMISSION_BEFORE_SCHEMA(
            "write-permission-before-schema", true,
            "SignUp",
            "UpdateUserAttributes",
            "REPORTED", "REPORTED", "REPORTED");

    private static final String EVERY_OPERATION = "*";

    private final String id;
    private final boolean ofRefusal;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> operations;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> inheritedBy;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Known outcome;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final @Nullable Known error;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final @Nullable Known message;

    /** How well an aspect is known: at its best, and of each operation of which it is known otherwise. */
    private record Known(Confidence best, Map<String, Confidence> otherwise) {
        /** {@code BEST OPERATION=CONFIDENCE…}, where {@code *} stands for all that are not named. */
        static Known of(String text) {
            String[] words = text.split(" ");
            Map<String, Confidence> otherwise = new HashMap<>();
            for (int at = 1; at < words.length; at++) {
                int mark = words[at].indexOf('=');
                otherwise.put(words[at].substring(0, mark), Confidence.valueOf(words[at].substring(mark + 1)));
            }
            return new Known(Confidence.valueOf(words[0]), Map.copyOf(otherwise));
        }

        Confidence of(Operation operation) {
            Confidence named = otherwise.get(operation.wireName());
            return named == null ? otherwise.getOrDefault(EVERY_OPERATION, best) : named;
        }
    }

    Fact(
            String id,
            boolean ofRefusal,
            String operations,
            String inheritedBy,
            String outcome,
            @Nullable String error,
            @Nullable String message) {
        this.id = id;
        this.ofRefusal = ofRefusal;
        this.operations = Set.of(operations.split(" "));
        this.inheritedBy = Set.of(inheritedBy.split(" "));
        this.outcome = Known.of(outcome);
        this.error = error == null ? null : Known.of(error);
        this.message = message == null ? null : Known.of(message);
    }

    /** The fact's id in the catalogue. */
    public String id() {
        return id;
    }

    /** Whether the fact says that the service refuses a request; else it says that it takes one. */
    public boolean isOfRefusal() {
        return ofRefusal;
    }

    /** Whether the fact is about this operation, by its name. */
    public boolean isAbout(Operation operation) {
        return operations.contains(operation.wireName());
    }

    /** Whether the fact is about every operation. */
    public boolean isAboutEveryOperation() {
        return operations.contains(EVERY_OPERATION);
    }

    /** Whether the fact, which is about others, holds for this operation as long as none is about it. */
    public boolean isInheritedBy(Operation operation) {
        return inheritedBy.contains(operation.wireName());
    }

    /** How well it is known whether the service accepts or refuses, of the operation of which it is known best. */
    public Confidence outcome() {
        return outcome.best();
    }

    /** How well it is known of one operation whether the service accepts or refuses. */
    public Confidence outcome(Operation operation) {
        return outcome.of(operation);
    }

    /** How well the error's type is known of one operation; null where the fact says nothing about it. */
    public @Nullable Confidence error(Operation operation) {
        return error == null ? null : error.of(operation);
    }

    /** How well the error's wording is known at its best; null where the fact says nothing about it. */
    public @Nullable Confidence message() {
        return message == null ? null : message.best();
    }

    /** How well the error's wording is known of one operation; null where the fact says nothing about it. */
    public @Nullable Confidence message(Operation operation) {
        return message == null ? null : message.of(operation);
    }
}
