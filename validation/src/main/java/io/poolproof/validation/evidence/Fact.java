package io.poolproof.validation.evidence;

import org.jspecify.annotations.Nullable;

/** The facts that rules may rest on. Generated from {@code fixtures/facts}; change them there. */
public enum Fact {
    ACCESS_TOKEN_BAD_CHARACTERS(
            "access-token-bad-characters", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.RECORDED),
    ACCESS_TOKEN_EMPTY(
            "access-token-empty", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ACCESS_TOKEN_EXPIRED(
            "access-token-expired", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ACCESS_TOKEN_LIFETIME_RANGE(
            "access-token-lifetime-range", Confidence.DOCUMENTED, null, null),
    ACCESS_TOKEN_MISSING(
            "access-token-missing", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ACCESS_TOKEN_NO_JWT(
            "access-token-no-jwt", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ADD_CUSTOM_EMPTY_LIST(
            "add-custom-empty-list", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADD_CUSTOM_EXISTING_NAME(
            "add-custom-existing-name", Confidence.REPORTED, Confidence.INFERRED, Confidence.REPORTED),
    ADD_CUSTOM_OVER_25(
            "add-custom-over-25", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADD_CUSTOM_REQUIRED_MEMBERS(
            "add-custom-required-members", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADDRESS_IS_FREE_TEXT(
            "address-is-free-text", Confidence.RECORDED, null, null),
    ADMIN_CREATE_TAKEN_ALIAS(
            "admin-create-taken-alias", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADMIN_CREATE_TAKEN_USERNAME(
            "admin-create-taken-username", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_CREATE_USER_WITH_PERMANENT_PASSWORD(
            "admin-create-user-with-permanent-password", Confidence.DOCUMENTED, null, null),
    ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_EMAIL(
            "admin-create-verified-flag-without-email", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.INFERRED),
    ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_PHONE(
            "admin-create-verified-flag-without-phone", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.INFERRED),
    ADMIN_CREATE_WITH_SUB(
            "admin-create-with-sub", Confidence.INFERRED, null, Confidence.INFERRED),
    ADMIN_CREATE_WITHOUT_REQUIRED_ATTRIBUTE(
            "admin-create-without-required-attribute", Confidence.DOCUMENTED, null, null),
    ADMIN_DELETE_REQUIRED_MEMBERS(
            "admin-delete-required-members", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADMIN_GET_USER_NO_MFA(
            "admin-get-user-no-mfa", Confidence.RECORDED, null, null),
    ADMIN_POOL_ID_FORM(
            "admin-pool-id-form", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADMIN_REQUIRED_MEMBERS_MISSING(
            "admin-required-members-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADMIN_SETS_VERIFIED_FLAG(
            "admin-sets-verified-flag", Confidence.RECORDED, null, null),
    ADMIN_UNKNOWN_POOL(
            "admin-unknown-pool", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_UNKNOWN_USER(
            "admin-unknown-user", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_UPDATE_EMAIL_PENDING(
            "admin-update-email-pending", Confidence.DOCUMENTED, null, null),
    ADMIN_UPDATE_EMAIL_UNVERIFIES(
            "admin-update-email-unverifies", Confidence.DOCUMENTED, null, null),
    ADMIN_UPDATE_EMAIL_VERIFIED_SKIPS_PENDING(
            "admin-update-email-verified-skips-pending", Confidence.DOCUMENTED, null, null),
    ADMIN_UPDATE_OK(
            "admin-update-ok", Confidence.RECORDED, null, null),
    ADMIN_UPDATE_TAKEN_EMAIL_USERNAME_POOL(
            "admin-update-taken-email-username-pool", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_UPDATE_VISIBLE_IN_GETUSER(
            "admin-update-visible-in-getuser", Confidence.RECORDED, null, null),
    ADMIN_USER_NAME_FORM(
            "admin-user-name-form", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ADMIN_USER_NAME_FORMS(
            "admin-user-name-forms", Confidence.DOCUMENTED, null, null),
    ADMIN_WRITE_OUTSIDE_WRITE_LISTS(
            "admin-write-outside-write-lists", Confidence.DOCUMENTED, null, null),
    ALIAS_AND_USERNAME_ATTRIBUTES(
            "alias-and-username-attributes", Confidence.RECORDED, null, Confidence.RECORDED),
    ALIAS_ATTRIBUTES_ENUM(
            "alias-attributes-enum", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ALIAS_POOL_ADMIN_TAKES_EMAIL(
            "alias-pool-admin-takes-email", Confidence.DOCUMENTED, null, null),
    ALIAS_POOL_CONFIRMATION_MOVES_ALIAS(
            "alias-pool-confirmation-moves-alias", Confidence.DOCUMENTED, null, null),
    ALIAS_POOL_CONFIRMATION_TAKEN_EMAIL(
            "alias-pool-confirmation-taken-email", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.DOCUMENTED),
    ALIAS_POOL_SIGNUP_TAKEN_EMAIL(
            "alias-pool-signup-taken-email", Confidence.DOCUMENTED, null, null),
    ALIAS_POOL_USER_UPDATE_TAKEN_EMAIL(
            "alias-pool-user-update-taken-email", Confidence.REPORTED, null, null),
    ALIAS_POOL_USERNAME_LIKE_EMAIL(
            "alias-pool-username-like-email", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.REPORTED),
    ALIAS_POOL_USERNAME_LIKE_PHONE(
            "alias-pool-username-like-phone", Confidence.DOCUMENTED, null, null),
    ATTEMPT_LIMIT(
            "attempt-limit", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ATTRIBUTE_ENTRY_JSON_STRING(
            "attribute-entry-json-string", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    ATTRIBUTE_LIST_JSON_SCALAR(
            "attribute-list-json-scalar", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    ATTRIBUTE_LIST_UNBOUNDED(
            "attribute-list-unbounded", Confidence.DOCUMENTED, null, null),
    ATTRIBUTE_NAME_32_PASSES(
            "attribute-name-32-passes", Confidence.DOCUMENTED, null, null),
    ATTRIBUTE_NAME_EMPTY(
            "attribute-name-empty", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ATTRIBUTE_NAME_MISSING(
            "attribute-name-missing", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ATTRIBUTE_NAME_OUTSIDE_PATTERN(
            "attribute-name-outside-pattern", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    ATTRIBUTE_NAME_OVER_32(
            "attribute-name-over-32", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ATTRIBUTE_NAME_WITH_BLANK_BY_POOL_AGE(
            "attribute-name-with-blank-by-pool-age", Confidence.CONTESTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ATTRIBUTE_NAMES_ARE_CASE_SENSITIVE(
            "attribute-names-are-case-sensitive", Confidence.REPORTED, Confidence.REPORTED, null),
    ATTRIBUTE_VALUE_2048_PASSES(
            "attribute-value-2048-passes", Confidence.DOCUMENTED, null, null),
    ATTRIBUTE_VALUE_BLANK_DELETES(
            "attribute-value-blank-deletes", Confidence.RECORDED, null, null),
    ATTRIBUTE_VALUE_BLANK_IGNORES_MINLENGTH(
            "attribute-value-blank-ignores-minlength", Confidence.RECORDED, null, null),
    ATTRIBUTE_VALUE_LENGTH_UNIT(
            "attribute-value-length-unit", Confidence.CONTESTED, null, null),
    ATTRIBUTE_VALUE_MISSING(
            "attribute-value-missing", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ATTRIBUTE_VALUE_OVER_2048(
            "attribute-value-over-2048", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    AUTO_VERIFIED_ATTRIBUTES_ENUM(
            "auto-verified-attributes-enum", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    BIRTHDATE_CONTENT(
            "birthdate-content", Confidence.CONTESTED, null, null),
    BIRTHDATE_VALID(
            "birthdate-valid", Confidence.DOCUMENTED, null, null),
    BIRTHDATE_WRONG_LENGTH(
            "birthdate-wrong-length", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    BIRTHDATE_WRONG_LENGTH_AT_UPDATE(
            "birthdate-wrong-length-at-update", Confidence.DOCUMENTED, null, null),
    BOOLEAN_VALUE_CAPITAL_TRUE(
            "boolean-value-capital-true", Confidence.RECORDED, null, null),
    BOOLEAN_VALUE_NOT_BOOLEAN(
            "boolean-value-not-boolean", Confidence.DOCUMENTED, null, null),
    BOOLEAN_VALUE_TRUE_FALSE(
            "boolean-value-true-false", Confidence.DOCUMENTED, null, null),
    CHALLENGE_LACKS_REQUIRED_ATTRIBUTE(
            "challenge-lacks-required-attribute", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    CHALLENGE_REPEATS_ATTRIBUTE(
            "challenge-repeats-attribute", Confidence.REPORTED, Confidence.CONTESTED, Confidence.REPORTED),
    CHALLENGE_WITH_VERIFIED_FLAG(
            "challenge-with-verified-flag", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    CLIENT_ID_UNKNOWN(
            "client-id-unknown", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    CLIENT_LIST_OIDC_PROFILE(
            "client-list-oidc-profile", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ABSENT(
            "client-metadata-absent", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_EMPTY(
            "client-metadata-empty", Confidence.RECORDED, null, null),
    CLIENT_METADATA_KEY_TOO_LONG(
            "client-metadata-key-too-long", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CLIENT_METADATA_MACHINE_TOKENS(
            "client-metadata-machine-tokens", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_NON_STRING_VALUE(
            "client-metadata-non-string-value", Confidence.DOCUMENTED, Confidence.REPORTED, null),
    CLIENT_METADATA_NOT_A_MAP(
            "client-metadata-not-a-map", Confidence.CONTESTED, null, null),
    CLIENT_METADATA_NOT_STORED(
            "client-metadata-not-stored", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_NULL(
            "client-metadata-null", Confidence.RECORDED, null, null),
    CLIENT_METADATA_ON_ADMIN_CHALLENGE_ANSWER(
            "client-metadata-on-admin-challenge-answer", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_CONFIRM_SIGN_UP(
            "client-metadata-on-admin-confirm-sign-up", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_CREATE_USER(
            "client-metadata-on-admin-create-user", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_CREATE_USER_TRIGGERS(
            "client-metadata-on-admin-create-user-triggers", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_INITIATE_AUTH(
            "client-metadata-on-admin-initiate-auth", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_RESET_USER_PASSWORD(
            "client-metadata-on-admin-reset-user-password", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_RESPOND_TO_AUTH_CHALLENGE(
            "client-metadata-on-admin-respond-to-auth-challenge", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_ADMIN_UPDATE_USER_ATTRIBUTES(
            "client-metadata-on-admin-update-user-attributes", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_CHALLENGE_ANSWER(
            "client-metadata-on-challenge-answer", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_CONFIRM_FORGOT_PASSWORD(
            "client-metadata-on-confirm-forgot-password", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_CONFIRM_SIGN_UP(
            "client-metadata-on-confirm-sign-up", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_CONFIRMATION(
            "client-metadata-on-confirmation", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_FORGOT_PASSWORD(
            "client-metadata-on-forgot-password", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_FORGOTTEN_PASSWORD(
            "client-metadata-on-forgotten-password", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_GET_TOKENS_FROM_REFRESH_TOKEN(
            "client-metadata-on-get-tokens-from-refresh-token", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_GET_USER_ATTRIBUTE_VERIFICATION_CODE(
            "client-metadata-on-get-user-attribute-verification-code", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_INITIATE_AUTH(
            "client-metadata-on-initiate-auth", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_RESEND_CONFIRMATION_CODE(
            "client-metadata-on-resend-confirmation-code", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_RESPOND_TO_AUTH_CHALLENGE(
            "client-metadata-on-respond-to-auth-challenge", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_SIGN_IN_START(
            "client-metadata-on-sign-in-start", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_SIGN_UP(
            "client-metadata-on-sign-up", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_SIGN_UP_TRIGGERS(
            "client-metadata-on-sign-up-triggers", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_TOKEN_REFRESH(
            "client-metadata-on-token-refresh", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ON_UPDATE_USER_ATTRIBUTES(
            "client-metadata-on-update-user-attributes", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_ONLY_WITH_MESSAGE(
            "client-metadata-only-with-message", Confidence.REPORTED, null, null),
    CLIENT_METADATA_SHAPE(
            "client-metadata-shape", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_TO_CUSTOM_MESSAGE(
            "client-metadata-to-custom-message", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_VALUE_TOO_LONG(
            "client-metadata-value-too-long", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CLIENT_METADATA_WITHOUT_TRIGGER(
            "client-metadata-without-trigger", Confidence.DOCUMENTED, null, null),
    CLIENT_PERMISSION_NAME_SHAPE(
            "client-permission-name-shape", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CLIENT_READ_LIST_UNKNOWN_ATTRIBUTE(
            "client-read-list-unknown-attribute", Confidence.RECORDED, Confidence.REPORTED, Confidence.RECORDED),
    CLIENT_UPDATE_RESETS_OMITTED(
            "client-update-resets-omitted", Confidence.DOCUMENTED, null, null),
    CLIENT_UPDATE_WRITE_LIST_WITH_VERIFIED_FLAG(
            "client-update-write-list-with-verified-flag", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CLIENT_WITHOUT_SECRET(
            "client-without-secret", Confidence.RECORDED, null, null),
    CLIENT_WRITE_LIST_IMMUTABLE_ATTRIBUTE(
            "client-write-list-immutable-attribute", Confidence.DOCUMENTED, null, null),
    CLIENT_WRITE_LIST_LACKS_REQUIRED(
            "client-write-list-lacks-required", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CLIENT_WRITE_LIST_UNKNOWN_ATTRIBUTE(
            "client-write-list-unknown-attribute", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    CLIENT_WRITE_LIST_WITH_VERIFIED_FLAG(
            "client-write-list-with-verified-flag", Confidence.RECORDED, Confidence.INFERRED, Confidence.RECORDED),
    CLOUDFORMATION_LOGICAL_ID_CHANGE(
            "cloudformation-logical-id-change", Confidence.REPORTED, null, null),
    CLOUDFORMATION_POOL_NAME(
            "cloudformation-pool-name", Confidence.DOCUMENTED, null, null),
    CLOUDFORMATION_SCHEMA_ADDITION_IN_PLACE(
            "cloudformation-schema-addition-in-place", Confidence.REPORTED, null, null),
    CLOUDFORMATION_SCHEMA_CHANGE(
            "cloudformation-schema-change", Confidence.REPORTED, null, Confidence.REPORTED),
    CLOUDFORMATION_SETTINGS_FIXED_AT_CREATION(
            "cloudformation-settings-fixed-at-creation", Confidence.CONTESTED, null, Confidence.REPORTED),
    CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER(
            "cloudformation-standard-attribute-later", Confidence.RECORDED, Confidence.REPORTED, Confidence.RECORDED),
    CODE_DELIVERY_FAILURE(
            "code-delivery-failure", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.INFERRED),
    CODE_LIFETIME(
            "code-lifetime", Confidence.DOCUMENTED, null, null),
    CODE_REQUEST_ATTRIBUTE_NAME_LENGTH(
            "code-request-attribute-name-length", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CODE_REQUEST_ATTRIBUTE_NAME_MISSING(
            "code-request-attribute-name-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CODE_REQUEST_NO_EMAIL(
            "code-request-no-email", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    CODE_REQUEST_NO_PHONE(
            "code-request-no-phone", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    CODE_REQUEST_OK(
            "code-request-ok", Confidence.DOCUMENTED, null, null),
    CODE_REQUEST_OTHER_ATTRIBUTE(
            "code-request-other-attribute", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CONFIRM_SIGN_UP_WRONG_CODE(
            "confirm-sign-up-wrong-code", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_CLAUSE_ORDER(
            "constraint-checker-clause-order", Confidence.RECORDED, Confidence.RECORDED, null),
    CONSTRAINT_CHECKER_ECHOES_LISTS(
            "constraint-checker-echoes-lists", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_ECHOES_PLAIN_VALUES(
            "constraint-checker-echoes-plain-values", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_JOINS_ALL_VIOLATIONS(
            "constraint-checker-joins-all-violations", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_LIST_ELEMENT_RULE(
            "constraint-checker-list-element-rule", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_MASKS_SENSITIVE_VALUES(
            "constraint-checker-masks-sensitive-values", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_PATH(
            "constraint-checker-path", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_TYPE(
            "constraint-checker-type", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CUSTOM_ATTRIBUTE_WITHOUT_PREFIX(
            "custom-attribute-without-prefix", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CUSTOM_DATA_TYPES_AVAILABLE(
            "custom-data-types-available", Confidence.DOCUMENTED, null, null),
    CUSTOM_MESSAGE_EVENT(
            "custom-message-event", Confidence.DOCUMENTED, null, null),
    CUSTOM_MESSAGE_NEEDS_OWN_SENDER(
            "custom-message-needs-own-sender", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CUSTOM_MESSAGE_TRIGGER_SOURCES(
            "custom-message-trigger-sources", Confidence.DOCUMENTED, null, null),
    CUSTOM_MESSAGE_WITHOUT_CODE(
            "custom-message-without-code", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CUSTOM_STRING_AT_BOUNDS(
            "custom-string-at-bounds", Confidence.DOCUMENTED, null, null),
    CUSTOM_STRING_TOO_LONG(
            "custom-string-too-long", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CUSTOM_STRING_TOO_SHORT(
            "custom-string-too-short", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CUSTOM_STRING_WITHOUT_CONSTRAINTS(
            "custom-string-without-constraints", Confidence.DOCUMENTED, null, null),
    DAILY_EMAIL_LIMIT(
            "daily-email-limit", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    DAILY_EMAIL_LIMIT_UNMODELLED(
            "daily-email-limit-unmodelled", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    DATETIME_VALUE_NOT_A_DATE(
            "datetime-value-not-a-date", Confidence.DOCUMENTED, null, null),
    DEFAULT_READ_ATTRIBUTES(
            "default-read-attributes", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_BIRTHDATE(
            "default-schema-birthdate", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_IDENTITIES(
            "default-schema-identities", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_ORDER(
            "default-schema-order", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_PLAIN_STRINGS(
            "default-schema-plain-strings", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_SUB(
            "default-schema-sub", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_UPDATED_AT(
            "default-schema-updated-at", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_VERIFIED_FLAGS(
            "default-schema-verified-flags", Confidence.DOCUMENTED, null, null),
    DEFAULT_WRITE_CUSTOM_ATTRIBUTES(
            "default-write-custom-attributes", Confidence.CONTESTED, null, null),
    DEFAULT_WRITE_STANDARD_ATTRIBUTES(
            "default-write-standard-attributes", Confidence.DOCUMENTED, null, null),
    DELETE_ATTRIBUTE(
            "delete-attribute", Confidence.DOCUMENTED, null, null),
    DELETE_EMPTY_LIST(
            "delete-empty-list", Confidence.DOCUMENTED, null, null),
    DELETE_NAME_SHAPE(
            "delete-name-shape", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    DELETE_NAMES_MISSING(
            "delete-names-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    DELETE_PHONE_NUMBER_UNDER_MFA(
            "delete-phone-number-under-mfa", Confidence.REPORTED, null, null),
    DELETE_POOL_WITH_DOMAIN(
            "delete-pool-with-domain", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.DOCUMENTED),
    DELETE_PROTECTED_POOL(
            "delete-protected-pool", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    DELETE_REQUIRED_ATTRIBUTE(
            "delete-required-attribute", Confidence.REPORTED, null, null),
    DELETE_UNKNOWN_ATTRIBUTE(
            "delete-unknown-attribute", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    DELETE_UNSET_ATTRIBUTE(
            "delete-unset-attribute", Confidence.REPORTED, null, null),
    DELETED_POOL_RETENTION(
            "deleted-pool-retention", Confidence.DOCUMENTED, null, null),
    DESCRIBE_CLIENT_OMITS_DEFAULTS(
            "describe-client-omits-defaults", Confidence.DOCUMENTED, null, null),
    DEVELOPER_ONLY_ATTRIBUTE_BY_ADMIN(
            "developer-only-attribute-by-admin", Confidence.DOCUMENTED, null, null),
    DEVELOPER_ONLY_ATTRIBUTE_BY_USER(
            "developer-only-attribute-by-user", Confidence.DOCUMENTED, null, null),
    DEVELOPER_ONLY_ATTRIBUTE_PREFIX(
            "developer-only-attribute-prefix", Confidence.DOCUMENTED, null, null),
    EMAIL_GRAMMAR(
            "email-grammar", Confidence.DOCUMENTED, null, null),
    EMAIL_LONG_LOCAL_PART(
            "email-long-local-part", Confidence.REPORTED, null, null),
    EMAIL_WITHOUT_AT(
            "email-without-at", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    FEDERATED_IMMUTABLE_OLDER_WORDING(
            "federated-immutable-older-wording", Confidence.DOCUMENTED, null, Confidence.REPORTED),
    FEDERATED_MAPPED_ATTRIBUTE_NOT_WRITABLE(
            "federated-mapped-attribute-not-writable", Confidence.CONTESTED, null, null),
    FEDERATED_REQUIRED_ATTRIBUTE_MISSING(
            "federated-required-attribute-missing", Confidence.DOCUMENTED, null, Confidence.INFERRED),
    FORGOTTEN_PASSWORD_UNKNOWN_USER(
            "forgotten-password-unknown-user", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    FREE_TEXT_STANDARD_ATTRIBUTES(
            "free-text-standard-attributes", Confidence.RECORDED, null, null),
    IAM_ACTIONS(
            "iam-actions", Confidence.DOCUMENTED, null, null),
    IMMUTABLE_AT_CREATION(
            "immutable-at-creation", Confidence.DOCUMENTED, null, null),
    IMMUTABLE_SAME_VALUE(
            "immutable-same-value", Confidence.DOCUMENTED, null, Confidence.REPORTED),
    INVALID_PARAMETER_REASON_CODE(
            "invalid-parameter-reason-code", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    JSON_TYPE_ERROR_WITHOUT_TEXT(
            "json-type-error-without-text", Confidence.DOCUMENTED, Confidence.REPORTED, null),
    LIST_USERS_ATTRIBUTE_NAME_SHAPE(
            "list-users-attribute-name-shape", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    LIST_USERS_ATTRIBUTES_TO_GET(
            "list-users-attributes-to-get", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    LISTUSERS_MAY_LAG(
            "listusers-may-lag", Confidence.DOCUMENTED, null, null),
    MASK_EMAIL(
            "mask-email", Confidence.RECORDED, null, null),
    MASK_EMAIL_ON_UPDATE(
            "mask-email-on-update", Confidence.REPORTED, null, null),
    MASK_PHONE(
            "mask-phone", Confidence.REPORTED, null, null),
    MONTHLY_ACTIVE_USER_COUNT(
            "monthly-active-user-count", Confidence.DOCUMENTED, null, null),
    NO_ALIAS_DUPLICATE_EMAIL(
            "no-alias-duplicate-email", Confidence.DOCUMENTED, null, null),
    NULL_VALUE_BEFORE_IMMUTABLE(
            "null-value-before-immutable", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    NUMBER_VALUE_AS_STRING(
            "number-value-as-string", Confidence.DOCUMENTED, null, null),
    NUMBER_VALUE_NOT_NUMERIC(
            "number-value-not-numeric", Confidence.DOCUMENTED, null, null),
    NUMBER_VALUE_OUT_OF_RANGE(
            "number-value-out-of-range", Confidence.DOCUMENTED, null, null),
    ORDER_CONSTRAINTS_BEFORE_TOKEN(
            "order-constraints-before-token", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ORDER_JSON_TYPES_FIRST(
            "order-json-types-first", Confidence.DOCUMENTED, null, null),
    ORDER_OF_TOKEN_CHECKS(
            "order-of-token-checks", Confidence.DOCUMENTED, null, null),
    ORDER_POOL_BEFORE_USER(
            "order-pool-before-user", Confidence.DOCUMENTED, Confidence.REPORTED, null),
    ORDER_SIGNATURE_BEFORE_PARAMETERS(
            "order-signature-before-parameters", Confidence.DOCUMENTED, null, null),
    ORDER_TOKEN_BEFORE_ATTRIBUTES(
            "order-token-before-attributes", Confidence.DOCUMENTED, null, null),
    ORDER_UNCONFIRMED_OR_WRONG_PASSWORD(
            "order-unconfirmed-or-wrong-password", Confidence.REPORTED, Confidence.CONTESTED, null),
    ORDER_USER_OR_ATTRIBUTE(
            "order-user-or-attribute", Confidence.DOCUMENTED, null, null),
    OTHER_TRIGGER_THROWS(
            "other-trigger-throws", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.DOCUMENTED),
    PASSWORD_AS_ATTRIBUTE_NAME(
            "password-as-attribute-name", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    PASSWORD_ATTEMPT_LOCKOUT(
            "password-attempt-lockout", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.INFERRED),
    PHONE_NOT_CHECKED_FOR_EXISTENCE(
            "phone-not-checked-for-existence", Confidence.RECORDED, null, null),
    PHONE_PLUS_ALONE(
            "phone-plus-alone", Confidence.DOCUMENTED, null, null),
    PHONE_WITH_SEPARATORS(
            "phone-with-separators", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    PHONE_WITHOUT_PLUS(
            "phone-without-plus", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    POOL_AUTO_VERIFIED_PHONE_WITHOUT_SMS(
            "pool-auto-verified-phone-without-sms", Confidence.RECORDED, null, Confidence.RECORDED),
    POOL_KEEP_ORIGINAL_NEEDS_AUTO_VERIFY(
            "pool-keep-original-needs-auto-verify", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    POOL_MFA_EMAIL_ALONE(
            "pool-mfa-email-alone", Confidence.REPORTED, null, Confidence.REPORTED),
    POOL_MFA_WITHOUT_FACTOR(
            "pool-mfa-without-factor", Confidence.RECORDED, null, Confidence.RECORDED),
    POOL_OVER_50_CUSTOM_ATTRIBUTES(
            "pool-over-50-custom-attributes", Confidence.DOCUMENTED, null, null),
    POOL_SETTINGS_FIXED_AT_CREATION(
            "pool-settings-fixed-at-creation", Confidence.DOCUMENTED, null, null),
    POOL_WITH_NAME_ONLY(
            "pool-with-name-only", Confidence.RECORDED, null, null),
    PRE_AUTHENTICATION_THROWS(
            "pre-authentication-throws", Confidence.DOCUMENTED, Confidence.CONTESTED, Confidence.DOCUMENTED),
    PREFERRED_USERNAME_ALIAS_AT_SIGNUP(
            "preferred-username-alias-at-signup", Confidence.DOCUMENTED, null, null),
    PREFERRED_USERNAME_REQUIRED_AND_ALIAS(
            "preferred-username-required-and-alias", Confidence.CONTESTED, null, null),
    PROVIDER_MAPS_IMMUTABLE_ATTRIBUTE(
            "provider-maps-immutable-attribute", Confidence.DOCUMENTED, null, null),
    RATE_EXCEEDED(
            "rate-exceeded", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    REQUIRED_ATTRIBUTE_BLANK(
            "required-attribute-blank", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    RESEND_ALREADY_CONFIRMED(
            "resend-already-confirmed", Confidence.INFERRED, null, Confidence.INFERRED),
    RESEND_NO_AUTO_VERIFY(
            "resend-no-auto-verify", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    RESPONSE_MEMBER_ORDER(
            "response-member-order", Confidence.RECORDED, null, null),
    RESPONSE_TIMESTAMPS(
            "response-timestamps", Confidence.DOCUMENTED, null, null),
    SCHEMA_CANNOT_BE_UPDATED(
            "schema-cannot-be-updated", Confidence.DOCUMENTED, null, null),
    SCHEMA_CONSTRAINT_NOT_A_NUMBER(
            "schema-constraint-not-a-number", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.INFERRED),
    SCHEMA_CONSTRAINT_STRING_TOO_LONG(
            "schema-constraint-string-too-long", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    SCHEMA_CONSTRAINTS_OF_OTHER_TYPE(
            "schema-constraints-of-other-type", Confidence.INFERRED, null, null),
    SCHEMA_CUSTOM_WITHOUT_DATA_TYPE(
            "schema-custom-without-data-type", Confidence.REPORTED, Confidence.INFERRED, Confidence.REPORTED),
    SCHEMA_DATA_TYPE_ENUM(
            "schema-data-type-enum", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.INFERRED),
    SCHEMA_DUPLICATE_NAME(
            "schema-duplicate-name", Confidence.RECORDED, null, Confidence.RECORDED),
    SCHEMA_EMAIL_VERIFIED(
            "schema-email-verified", Confidence.REPORTED, null, null),
    SCHEMA_EMPTY_LIST(
            "schema-empty-list", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    SCHEMA_MAX_LENGTH_OVER_2048(
            "schema-max-length-over-2048", Confidence.CONTESTED, Confidence.INFERRED, Confidence.INFERRED),
    SCHEMA_MIN_LENGTH_OVER_MAX(
            "schema-min-length-over-max", Confidence.RECORDED, Confidence.INFERRED, Confidence.RECORDED),
    SCHEMA_MIN_LENGTH_OVER_MAX_STANDARD(
            "schema-min-length-over-max-standard", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    SCHEMA_MIN_VALUE_OVER_MAX(
            "schema-min-value-over-max", Confidence.RECORDED, Confidence.INFERRED, Confidence.RECORDED),
    SCHEMA_MUTABLE_DEFAULT(
            "schema-mutable-default", Confidence.REPORTED, null, null),
    SCHEMA_NAME_20_PASSES(
            "schema-name-20-passes", Confidence.DOCUMENTED, null, null),
    SCHEMA_NAME_EMPTY(
            "schema-name-empty", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    SCHEMA_NAME_IS_PREFIXED_BLINDLY(
            "schema-name-is-prefixed-blindly", Confidence.REPORTED, null, null),
    SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE(
            "schema-name-of-a-standard-attribute", Confidence.REPORTED, null, null),
    SCHEMA_NAME_OVER_20(
            "schema-name-over-20", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    SCHEMA_NAME_WITH_BLANK(
            "schema-name-with-blank", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    SCHEMA_OVER_50(
            "schema-over-50", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    SCHEMA_PHONE_NUMBER_VERIFIED(
            "schema-phone-number-verified", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE(
            "schema-required-custom-attribute", Confidence.RECORDED, Confidence.REPORTED, Confidence.RECORDED),
    SCHEMA_STANDARD_OTHER_TYPE(
            "schema-standard-other-type", Confidence.CONTESTED, Confidence.INFERRED, Confidence.RECORDED),
    SCHEMA_STANDARD_WITHOUT_DATA_TYPE(
            "schema-standard-without-data-type", Confidence.RECORDED, null, null),
    SECRET_HASH_MISSING(
            "secret-hash-missing", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SECRET_HASH_WRONG(
            "secret-hash-wrong", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SERIALIZATION_EXCEPTION_UNMODELLED(
            "serialization-exception-unmodelled", Confidence.REPORTED, Confidence.REPORTED, null),
    SIGN_IN_AFTER_UNVERIFIED_EMAIL_CHANGE(
            "sign-in-after-unverified-email-change", Confidence.CONTESTED, null, null),
    SIGN_IN_DISABLED_USER(
            "sign-in-disabled-user", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGN_IN_FLOW_NOT_ENABLED(
            "sign-in-flow-not-enabled", Confidence.DOCUMENTED, Confidence.CONTESTED, Confidence.INFERRED),
    SIGN_IN_PASSWORD_RESET_REQUIRED(
            "sign-in-password-reset-required", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.INFERRED),
    SIGN_IN_TEMPORARY_PASSWORD(
            "sign-in-temporary-password", Confidence.RECORDED, null, null),
    SIGN_IN_UNCONFIRMED(
            "sign-in-unconfirmed", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    SIGN_IN_UNKNOWN_USER(
            "sign-in-unknown-user", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    SIGN_IN_WRONG_PASSWORD(
            "sign-in-wrong-password", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGN_UP_CONFIRMED_BY_ADMIN(
            "sign-up-confirmed-by-admin", Confidence.RECORDED, null, null),
    SIGN_UP_WITH_VERIFICATION(
            "sign-up-with-verification", Confidence.RECORDED, null, null),
    SIGN_UP_WITHOUT_VERIFICATION(
            "sign-up-without-verification", Confidence.RECORDED, null, null),
    SIGNED_OPERATION_BAD_KEY(
            "signed-operation-bad-key", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNED_OPERATION_NO_PERMISSION(
            "signed-operation-no-permission", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNED_OPERATION_UNSIGNED(
            "signed-operation-unsigned", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_REQUIRED_ATTRIBUTE_MISSING(
            "signup-required-attribute-missing", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_SEVERAL_UNKNOWN_ATTRIBUTES(
            "signup-several-unknown-attributes", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_SHAPE_ERRORS_MASKED(
            "signup-shape-errors-masked", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.CONTESTED),
    SIGNUP_STRING_OUTSIDE_LIMITS(
            "signup-string-outside-limits", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_TAKEN_EMAIL_USERNAME_POOL(
            "signup-taken-email-username-pool", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_TAKEN_USERNAME(
            "signup-taken-username", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    SIGNUP_UNKNOWN_ATTRIBUTE(
            "signup-unknown-attribute", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_WITH_VERIFIED_FLAG(
            "signup-with-verified-flag", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    SUB_CHECK_BEFORE_NULL_VALUE(
            "sub-check-before-null-value", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    TAKEN_PHONE_NUMBER(
            "taken-phone-number", Confidence.DOCUMENTED, null, Confidence.INFERRED),
    TAKEN_PREFERRED_USERNAME(
            "taken-preferred-username", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    TERRAFORM_CONSTRAINTS_DIFFER_FOREVER(
            "terraform-constraints-differ-forever", Confidence.REPORTED, null, null),
    TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE(
            "terraform-older-provider-replaces-on-schema-change", Confidence.REPORTED, null, null),
    TERRAFORM_REQUIRED_CUSTOM_ATTRIBUTE(
            "terraform-required-custom-attribute", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    TERRAFORM_SCHEMA_ADDITION_IN_PLACE(
            "terraform-schema-addition-in-place", Confidence.DOCUMENTED, null, null),
    TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY(
            "terraform-schema-change-fails-at-apply", Confidence.DOCUMENTED, null, Confidence.DOCUMENTED),
    TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL(
            "terraform-settings-that-replace-the-pool", Confidence.DOCUMENTED, null, null),
    TOKEN_AFTER_GLOBAL_SIGN_OUT(
            "token-after-global-sign-out", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.DOCUMENTED),
    TOKEN_AFTER_REVOKE_TOKEN(
            "token-after-revoke-token", Confidence.DOCUMENTED, null, null),
    TOKEN_ALG_NONE(
            "token-alg-none", Confidence.DOCUMENTED, null, null),
    TOKEN_BAD_SIGNATURE(
            "token-bad-signature", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TOKEN_FOREIGN_ISSUER(
            "token-foreign-issuer", Confidence.DOCUMENTED, null, null),
    TOKEN_FROM_API_LOGIN(
            "token-from-api-login", Confidence.RECORDED, null, null),
    TOKEN_ID_TOKEN(
            "token-id-token", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TOKEN_JTI_CLAIMS(
            "token-jti-claims", Confidence.RECORDED, null, null),
    TOKEN_MISSING_SCOPE(
            "token-missing-scope", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TOKEN_OF_DELETED_CLIENT(
            "token-of-deleted-client", Confidence.INFERRED, Confidence.INFERRED, null),
    TOKEN_OF_DELETED_POOL(
            "token-of-deleted-pool", Confidence.DOCUMENTED, null, null),
    TOKEN_OF_DELETED_USER(
            "token-of-deleted-user", Confidence.DOCUMENTED, Confidence.CONTESTED, Confidence.REPORTED),
    TOKEN_OF_DISABLED_USER(
            "token-of-disabled-user", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    TOKEN_OF_UNCONFIRMED_USER(
            "token-of-unconfirmed-user", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    TOKEN_OF_USER_WITH_PASSWORD_RESET(
            "token-of-user-with-password-reset", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    TOKEN_OTHER_REGION(
            "token-other-region", Confidence.DOCUMENTED, null, null),
    TOKEN_REFRESH_TOKEN(
            "token-refresh-token", Confidence.DOCUMENTED, null, null),
    TOKEN_REVOCATION_RACE(
            "token-revocation-race", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    TOKEN_USERNAME_IS_SUB(
            "token-username-is-sub", Confidence.RECORDED, null, null),
    TRIGGER_INVALID_JSON_OUTPUT(
            "trigger-invalid-json-output", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TRIGGER_NO_PERMISSION(
            "trigger-no-permission", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TRIGGER_PROCESS_CRASH(
            "trigger-process-crash", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TRIGGER_THROWS(
            "trigger-throws", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.DOCUMENTED),
    TRIGGER_TIMEOUT(
            "trigger-timeout", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    TRIGGER_UNUSABLE_OUTPUT(
            "trigger-unusable-output", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    UNKNOWN_MEMBER_IGNORED(
            "unknown-member-ignored", Confidence.INFERRED, null, null),
    UPDATE_AFTER_TRIGGER_ERROR(
            "update-after-trigger-error", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    UPDATE_ALL_OR_NOTHING(
            "update-all-or-nothing", Confidence.REPORTED, null, null),
    UPDATE_DECLARED_ERRORS(
            "update-declared-errors", Confidence.DOCUMENTED, null, null),
    UPDATE_EMAIL_CASE_VARIANT(
            "update-email-case-variant", Confidence.REPORTED, null, null),
    UPDATE_EMAIL_DELIVERY_DETAILS(
            "update-email-delivery-details", Confidence.DOCUMENTED, null, null),
    UPDATE_EMAIL_PENDING(
            "update-email-pending", Confidence.DOCUMENTED, null, null),
    UPDATE_EMAIL_PENDING_TWICE(
            "update-email-pending-twice", Confidence.DOCUMENTED, null, null),
    UPDATE_EMAIL_UNVERIFIES(
            "update-email-unverifies", Confidence.DOCUMENTED, null, null),
    UPDATE_EMAIL_WITHOUT_AUTO_VERIFY(
            "update-email-without-auto-verify", Confidence.DOCUMENTED, null, null),
    UPDATE_IMMUTABLE_BLANK(
            "update-immutable-blank", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_CUSTOM_ATTRIBUTE(
            "update-immutable-custom-attribute", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_NEVER_SET(
            "update-immutable-never-set", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_STANDARD_ATTRIBUTE(
            "update-immutable-standard-attribute", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    UPDATE_INVALID_VALUE_TYPE(
            "update-invalid-value-type", Confidence.REPORTED, Confidence.REPORTED, null),
    UPDATE_LAST_MODIFIED(
            "update-last-modified", Confidence.DOCUMENTED, null, null),
    UPDATE_LIST_EMPTY(
            "update-list-empty", Confidence.DOCUMENTED, null, null),
    UPDATE_LIST_MISSING(
            "update-list-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    UPDATE_PHONE_DELIVERY_DETAILS(
            "update-phone-delivery-details", Confidence.DOCUMENTED, null, null),
    UPDATE_PLAIN_ATTRIBUTE(
            "update-plain-attribute", Confidence.DOCUMENTED, null, null),
    UPDATE_POOL_RESETS_OMITTED(
            "update-pool-resets-omitted", Confidence.DOCUMENTED, null, null),
    UPDATE_SAME_VALUE(
            "update-same-value", Confidence.REPORTED, null, null),
    UPDATE_SEVERAL_ATTRIBUTES(
            "update-several-attributes", Confidence.DOCUMENTED, null, null),
    UPDATE_SEVERAL_UNKNOWN_ATTRIBUTES(
            "update-several-unknown-attributes", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    UPDATE_SUB_BLANK_BY_ADMIN(
            "update-sub-blank-by-admin", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_SUB_BY_ADMIN(
            "update-sub-by-admin", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_SUB_BY_USER(
            "update-sub-by-user", Confidence.DOCUMENTED, null, null),
    UPDATE_UNKNOWN_ATTRIBUTE(
            "update-unknown-attribute", Confidence.RECORDED, Confidence.CONTESTED, Confidence.RECORDED),
    UPDATE_VERIFIED_FLAG_BY_USER(
            "update-verified-flag-by-user", Confidence.INFERRED, Confidence.CONTESTED, null),
    UPDATE_VISIBLE_IN_GETUSER(
            "update-visible-in-getuser", Confidence.REPORTED, null, null),
    UPDATE_WHILE_REQUIRED_ATTRIBUTE_UNSET(
            "update-while-required-attribute-unset", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    UPDATED_AT_NOT_A_NUMBER(
            "updated-at-not-a-number", Confidence.DOCUMENTED, null, null),
    USER_UPDATE_TAKEN_EMAIL_USERNAME_POOL(
            "user-update-taken-email-username-pool", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    USERNAME_AS_ATTRIBUTE_NAME(
            "username-as-attribute-name", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    USERNAME_POOL_CHANGE_EMAIL(
            "username-pool-change-email", Confidence.DOCUMENTED, null, null),
    USERNAME_POOL_FILLS_ATTRIBUTE(
            "username-pool-fills-attribute", Confidence.DOCUMENTED, null, null),
    USERNAME_POOL_USERNAME_NO_ADDRESS(
            "username-pool-username-no-address", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    VALIDATION_DATA_SHAPE(
            "validation-data-shape", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    VALUE_JSON_ARRAY(
            "value-json-array", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    VALUE_JSON_BOOLEAN(
            "value-json-boolean", Confidence.REPORTED, Confidence.REPORTED, Confidence.INFERRED),
    VALUE_JSON_NUMBER(
            "value-json-number", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    VALUE_JSON_OBJECT(
            "value-json-object", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    VERIFICATION_ATTEMPT_LIMITS(
            "verification-attempt-limits", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    VERIFICATION_BEFORE_UPDATE_ENUM(
            "verification-before-update-enum", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    VERIFY_ALIAS_TAKEN(
            "verify-alias-taken", Confidence.CONTESTED, Confidence.DOCUMENTED, null),
    VERIFY_CODE_EMPTY_OR_BLANK(
            "verify-code-empty-or-blank", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    VERIFY_CODE_MISSING(
            "verify-code-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    VERIFY_CODE_TOO_OLD(
            "verify-code-too-old", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    VERIFY_CODE_USED_OR_OLD(
            "verify-code-used-or-old", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    VERIFY_OK(
            "verify-ok", Confidence.DOCUMENTED, null, null),
    VERIFY_OTHER_ATTRIBUTE(
            "verify-other-attribute", Confidence.REPORTED, null, null),
    VERIFY_WRONG_CODE(
            "verify-wrong-code", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    WIRE_AUTHORIZATION_HEADER_EXTRA(
            "wire-authorization-header-extra", Confidence.INFERRED, null, null),
    WIRE_BAD_JSON(
            "wire-bad-json", Confidence.INFERRED, Confidence.INFERRED, null),
    WIRE_CLIENT_ERROR_STATUS(
            "wire-client-error-status", Confidence.RECORDED, null, null),
    WIRE_CORS_PREFLIGHT(
            "wire-cors-preflight", Confidence.RECORDED, null, null),
    WIRE_EMPTY_OUTPUT_STRUCTURE(
            "wire-empty-output-structure", Confidence.DOCUMENTED, null, null),
    WIRE_ERROR_BODY(
            "wire-error-body", Confidence.DOCUMENTED, null, null),
    WIRE_ERROR_HEADERS(
            "wire-error-headers", Confidence.REPORTED, null, null),
    WIRE_GET_REQUEST(
            "wire-get-request", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    WIRE_INTERNAL_ERROR(
            "wire-internal-error", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    WIRE_MISSING_TARGET(
            "wire-missing-target", Confidence.REPORTED, null, null),
    WIRE_NO_OUTPUT_SHAPE(
            "wire-no-output-shape", Confidence.DOCUMENTED, null, null),
    WIRE_REQUEST_FORM(
            "wire-request-form", Confidence.RECORDED, null, null),
    WIRE_SUCCESS_HEADERS(
            "wire-success-headers", Confidence.RECORDED, null, null),
    WIRE_UNKNOWN_OPERATION(
            "wire-unknown-operation", Confidence.INFERRED, Confidence.INFERRED, null),
    WIRE_UNSIGNED_OPERATIONS(
            "wire-unsigned-operations", Confidence.DOCUMENTED, null, null),
    WIRE_WAF_BLOCK(
            "wire-waf-block", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    WIRE_WRONG_CONTENT_TYPE(
            "wire-wrong-content-type", Confidence.INFERRED, null, null),
    WRITE_OUTSIDE_WRITE_LIST(
            "write-outside-write-list", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    WRITE_PERMISSION_BEFORE_MUTABILITY(
            "write-permission-before-mutability", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    WRITE_PERMISSION_BEFORE_SCHEMA(
            "write-permission-before-schema", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED);

    private final String id;
    private final Confidence outcome;
    private final @Nullable Confidence error;
    private final @Nullable Confidence message;

    Fact(String id, Confidence outcome, @Nullable Confidence error, @Nullable Confidence message) {
        this.id = id;
        this.outcome = outcome;
        this.error = error;
        this.message = message;
    }

    /** The fact's id in the catalogue. */
    public String id() {
        return id;
    }

    /** How well it is known whether the service accepts or refuses. */
    public Confidence outcome() {
        return outcome;
    }

    /** How well the error's type is known; null where the fact says nothing about it. */
    public @Nullable Confidence error() {
        return error;
    }

    /** How well the error's wording is known; null where the fact says nothing about it. */
    public @Nullable Confidence message() {
        return message;
    }
}
