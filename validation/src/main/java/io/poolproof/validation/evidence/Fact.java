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
    ACCESS_TOKEN_MISSING(
            "access-token-missing", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ACCESS_TOKEN_NO_JWT(
            "access-token-no-jwt", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    ADMIN_CREATE_WITH_SUB(
            "admin-create-with-sub", Confidence.REPORTED, null, Confidence.REPORTED),
    ADMIN_UNKNOWN_POOL(
            "admin-unknown-pool", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_UNKNOWN_USER(
            "admin-unknown-user", Confidence.DOCUMENTED, Confidence.DOCUMENTED, Confidence.REPORTED),
    ADMIN_UPDATE_OK(
            "admin-update-ok", Confidence.RECORDED, null, null),
    ADMIN_UPDATE_VISIBLE_IN_GETUSER(
            "admin-update-visible-in-getuser", Confidence.RECORDED, null, null),
    ADMIN_WRITE_OUTSIDE_WRITE_LISTS(
            "admin-write-outside-write-lists", Confidence.DOCUMENTED, null, null),
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
    CLIENT_LIST_OIDC_PROFILE(
            "client-list-oidc-profile", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_EMPTY(
            "client-metadata-empty", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_KEY_TOO_LONG(
            "client-metadata-key-too-long", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CLIENT_METADATA_NON_STRING_VALUE(
            "client-metadata-non-string-value", Confidence.DOCUMENTED, Confidence.REPORTED, null),
    CLIENT_METADATA_NULL(
            "client-metadata-null", Confidence.INFERRED, null, null),
    CLIENT_METADATA_SHAPE(
            "client-metadata-shape", Confidence.DOCUMENTED, null, null),
    CLIENT_METADATA_VALUE_TOO_LONG(
            "client-metadata-value-too-long", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    CLIENT_METADATA_WITHOUT_TRIGGER(
            "client-metadata-without-trigger", Confidence.DOCUMENTED, null, null),
    CONSTRAINT_CHECKER_CLAUSE_ORDER(
            "constraint-checker-clause-order", Confidence.RECORDED, Confidence.RECORDED, null),
    CONSTRAINT_CHECKER_ECHOES_PLAIN_VALUES(
            "constraint-checker-echoes-plain-values", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_JOINS_ALL_VIOLATIONS(
            "constraint-checker-joins-all-violations", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_MASKS_SENSITIVE_VALUES(
            "constraint-checker-masks-sensitive-values", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_PATH(
            "constraint-checker-path", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CONSTRAINT_CHECKER_TYPE(
            "constraint-checker-type", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    CUSTOM_ATTRIBUTE_WITHOUT_PREFIX(
            "custom-attribute-without-prefix", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    CUSTOM_STRING_AT_BOUNDS(
            "custom-string-at-bounds", Confidence.DOCUMENTED, null, null),
    CUSTOM_STRING_TOO_LONG(
            "custom-string-too-long", Confidence.DOCUMENTED, null, Confidence.INFERRED),
    CUSTOM_STRING_TOO_SHORT(
            "custom-string-too-short", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    DEFAULT_SCHEMA_PLAIN_STRINGS(
            "default-schema-plain-strings", Confidence.DOCUMENTED, null, null),
    DEFAULT_SCHEMA_SUB(
            "default-schema-sub", Confidence.DOCUMENTED, null, null),
    DEFAULT_WRITE_CUSTOM_ATTRIBUTES(
            "default-write-custom-attributes", Confidence.CONTESTED, null, null),
    DEFAULT_WRITE_STANDARD_ATTRIBUTES(
            "default-write-standard-attributes", Confidence.DOCUMENTED, null, null),
    IMMUTABLE_AT_CREATION(
            "immutable-at-creation", Confidence.DOCUMENTED, null, null),
    IMMUTABLE_SAME_VALUE(
            "immutable-same-value", Confidence.DOCUMENTED, null, Confidence.REPORTED),
    NULL_VALUE_BEFORE_IMMUTABLE(
            "null-value-before-immutable", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    SCHEMA_NAME_20_PASSES(
            "schema-name-20-passes", Confidence.DOCUMENTED, null, null),
    SCHEMA_NAME_OVER_20(
            "schema-name-over-20", Confidence.RECORDED, Confidence.DOCUMENTED, Confidence.RECORDED),
    SIGNUP_STRING_OUTSIDE_LIMITS(
            "signup-string-outside-limits", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    SIGNUP_UNKNOWN_ATTRIBUTE(
            "signup-unknown-attribute", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    SUB_CHECK_BEFORE_NULL_VALUE(
            "sub-check-before-null-value", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    TOKEN_ALG_NONE(
            "token-alg-none", Confidence.DOCUMENTED, null, null),
    TOKEN_BAD_SIGNATURE(
            "token-bad-signature", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    TOKEN_FROM_API_LOGIN(
            "token-from-api-login", Confidence.RECORDED, null, null),
    TOKEN_ID_TOKEN(
            "token-id-token", Confidence.DOCUMENTED, Confidence.INFERRED, Confidence.INFERRED),
    TOKEN_MISSING_SCOPE(
            "token-missing-scope", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    UNKNOWN_MEMBER_IGNORED(
            "unknown-member-ignored", Confidence.INFERRED, null, null),
    UPDATE_ALL_OR_NOTHING(
            "update-all-or-nothing", Confidence.REPORTED, null, null),
    UPDATE_IMMUTABLE_BLANK(
            "update-immutable-blank", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_CUSTOM_ATTRIBUTE(
            "update-immutable-custom-attribute", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_NEVER_SET(
            "update-immutable-never-set", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_IMMUTABLE_STANDARD_ATTRIBUTE(
            "update-immutable-standard-attribute", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    UPDATE_LIST_EMPTY(
            "update-list-empty", Confidence.DOCUMENTED, null, null),
    UPDATE_LIST_MISSING(
            "update-list-missing", Confidence.DOCUMENTED, Confidence.DOCUMENTED, null),
    UPDATE_PLAIN_ATTRIBUTE(
            "update-plain-attribute", Confidence.DOCUMENTED, null, null),
    UPDATE_SEVERAL_ATTRIBUTES(
            "update-several-attributes", Confidence.DOCUMENTED, null, null),
    UPDATE_SEVERAL_UNKNOWN_ATTRIBUTES(
            "update-several-unknown-attributes", Confidence.REPORTED, Confidence.REPORTED, Confidence.INFERRED),
    UPDATE_SUB_BLANK_BY_ADMIN(
            "update-sub-blank-by-admin", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_SUB_BY_ADMIN(
            "update-sub-by-admin", Confidence.RECORDED, Confidence.RECORDED, Confidence.RECORDED),
    UPDATE_SUB_BY_USER(
            "update-sub-by-user", Confidence.DOCUMENTED, null, null),
    UPDATE_UNKNOWN_ATTRIBUTE(
            "update-unknown-attribute", Confidence.RECORDED, Confidence.CONTESTED, Confidence.RECORDED),
    UPDATE_VISIBLE_IN_GETUSER(
            "update-visible-in-getuser", Confidence.REPORTED, null, null),
    VALUE_JSON_ARRAY(
            "value-json-array", Confidence.INFERRED, Confidence.INFERRED, Confidence.INFERRED),
    VALUE_JSON_BOOLEAN(
            "value-json-boolean", Confidence.REPORTED, Confidence.REPORTED, Confidence.INFERRED),
    VALUE_JSON_NUMBER(
            "value-json-number", Confidence.REPORTED, Confidence.REPORTED, Confidence.REPORTED),
    VALUE_JSON_OBJECT(
            "value-json-object", Confidence.DOCUMENTED, Confidence.REPORTED, Confidence.REPORTED),
    WIRE_BAD_JSON(
            "wire-bad-json", Confidence.INFERRED, Confidence.INFERRED, null),
    WIRE_CLIENT_ERROR_STATUS(
            "wire-client-error-status", Confidence.RECORDED, null, null),
    WIRE_ERROR_BODY(
            "wire-error-body", Confidence.DOCUMENTED, null, null),
    WIRE_ERROR_HEADERS(
            "wire-error-headers", Confidence.REPORTED, null, null),
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
