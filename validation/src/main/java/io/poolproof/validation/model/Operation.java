package io.poolproof.validation.model;

import static io.poolproof.validation.model.Authorization.ACCESS_TOKEN;
import static io.poolproof.validation.model.Authorization.NONE;
import static io.poolproof.validation.model.Authorization.SIGNATURE;
import static io.poolproof.validation.model.Member.ALIAS_ATTRIBUTES;
import static io.poolproof.validation.model.Member.ATTRIBUTE_NAME;
import static io.poolproof.validation.model.Member.AUTH_FLOW;
import static io.poolproof.validation.model.Member.AUTH_PARAMETERS;
import static io.poolproof.validation.model.Member.AUTO_VERIFIED_ATTRIBUTES;
import static io.poolproof.validation.model.Member.CHALLENGE_NAME;
import static io.poolproof.validation.model.Member.CHALLENGE_RESPONSES;
import static io.poolproof.validation.model.Member.CLIENT_ID;
import static io.poolproof.validation.model.Member.CLIENT_METADATA;
import static io.poolproof.validation.model.Member.CLIENT_NAME;
import static io.poolproof.validation.model.Member.CLIENT_SECRET;
import static io.poolproof.validation.model.Member.CODE;
import static io.poolproof.validation.model.Member.CONFIRMATION_CODE;
import static io.poolproof.validation.model.Member.CUSTOM_ATTRIBUTES;
import static io.poolproof.validation.model.Member.DESIRED_DELIVERY_MEDIUMS;
import static io.poolproof.validation.model.Member.DEVICE_KEY;
import static io.poolproof.validation.model.Member.MESSAGE_ACTION;
import static io.poolproof.validation.model.Member.PASSWORD;
import static io.poolproof.validation.model.Member.POOL_NAME;
import static io.poolproof.validation.model.Member.READ_ATTRIBUTES;
import static io.poolproof.validation.model.Member.REFRESH_TOKEN;
import static io.poolproof.validation.model.Member.SCHEMA;
import static io.poolproof.validation.model.Member.SECRET_HASH;
import static io.poolproof.validation.model.Member.SESSION;
import static io.poolproof.validation.model.Member.TEMPORARY_PASSWORD;
import static io.poolproof.validation.model.Member.USERNAME;
import static io.poolproof.validation.model.Member.USERNAME_ATTRIBUTES;
import static io.poolproof.validation.model.Member.USER_ATTRIBUTES;
import static io.poolproof.validation.model.Member.USER_ATTRIBUTE_NAMES;
import static io.poolproof.validation.model.Member.USER_POOL_ID;
import static io.poolproof.validation.model.Member.VALIDATION_DATA;
import static io.poolproof.validation.model.Member.VERIFIED_BEFORE_UPDATE;
import static io.poolproof.validation.model.Member.WRITE_ATTRIBUTES;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The operations of cognito-idp that carry attributes or {@code ClientMetadata}, or define what attributes there are.
 *
 * <p>Members and their being required follow the service model of 2026.
 */
public enum Operation {
    UPDATE_USER_ATTRIBUTES(
            "UpdateUserAttributes", ACCESS_TOKEN, set(Member.ACCESS_TOKEN, USER_ATTRIBUTES), set(CLIENT_METADATA)),
    ADMIN_UPDATE_USER_ATTRIBUTES(
            "AdminUpdateUserAttributes", SIGNATURE, set(USER_POOL_ID, USERNAME, USER_ATTRIBUTES), set(CLIENT_METADATA)),
    SIGN_UP(
            "SignUp",
            NONE,
            set(CLIENT_ID, USERNAME),
            set(SECRET_HASH, PASSWORD, USER_ATTRIBUTES, VALIDATION_DATA, CLIENT_METADATA)),
    ADMIN_CREATE_USER(
            "AdminCreateUser",
            SIGNATURE,
            set(USER_POOL_ID, USERNAME),
            set(
                    TEMPORARY_PASSWORD,
                    MESSAGE_ACTION,
                    DESIRED_DELIVERY_MEDIUMS,
                    USER_ATTRIBUTES,
                    VALIDATION_DATA,
                    CLIENT_METADATA)),
    GET_USER("GetUser", ACCESS_TOKEN, set(Member.ACCESS_TOKEN), set()),
    DELETE_USER_ATTRIBUTES("DeleteUserAttributes", ACCESS_TOKEN, set(Member.ACCESS_TOKEN, USER_ATTRIBUTE_NAMES), set()),
    ADMIN_DELETE_USER_ATTRIBUTES(
            "AdminDeleteUserAttributes", SIGNATURE, set(USER_POOL_ID, USERNAME, USER_ATTRIBUTE_NAMES), set()),
    VERIFY_USER_ATTRIBUTE("VerifyUserAttribute", ACCESS_TOKEN, set(Member.ACCESS_TOKEN, ATTRIBUTE_NAME, CODE), set()),
    GET_USER_ATTRIBUTE_VERIFICATION_CODE(
            "GetUserAttributeVerificationCode",
            ACCESS_TOKEN,
            set(Member.ACCESS_TOKEN, ATTRIBUTE_NAME),
            set(CLIENT_METADATA)),
    CREATE_USER_POOL(
            "CreateUserPool",
            SIGNATURE,
            set(POOL_NAME),
            set(SCHEMA, AUTO_VERIFIED_ATTRIBUTES, VERIFIED_BEFORE_UPDATE, ALIAS_ATTRIBUTES, USERNAME_ATTRIBUTES)),
    ADD_CUSTOM_ATTRIBUTES("AddCustomAttributes", SIGNATURE, set(USER_POOL_ID, CUSTOM_ATTRIBUTES), set()),
    CREATE_USER_POOL_CLIENT(
            "CreateUserPoolClient",
            SIGNATURE,
            set(USER_POOL_ID, CLIENT_NAME),
            set(CLIENT_SECRET, READ_ATTRIBUTES, WRITE_ATTRIBUTES)),
    UPDATE_USER_POOL_CLIENT(
            "UpdateUserPoolClient",
            SIGNATURE,
            set(USER_POOL_ID, CLIENT_ID),
            set(CLIENT_NAME, READ_ATTRIBUTES, WRITE_ATTRIBUTES)),
    ADMIN_CONFIRM_SIGN_UP("AdminConfirmSignUp", SIGNATURE, set(USER_POOL_ID, USERNAME), set(CLIENT_METADATA)),
    ADMIN_INITIATE_AUTH(
            "AdminInitiateAuth",
            SIGNATURE,
            set(USER_POOL_ID, CLIENT_ID, AUTH_FLOW),
            set(AUTH_PARAMETERS, SESSION, CLIENT_METADATA)),
    ADMIN_RESET_USER_PASSWORD("AdminResetUserPassword", SIGNATURE, set(USER_POOL_ID, USERNAME), set(CLIENT_METADATA)),
    ADMIN_RESPOND_TO_AUTH_CHALLENGE(
            "AdminRespondToAuthChallenge",
            SIGNATURE,
            set(USER_POOL_ID, CLIENT_ID, CHALLENGE_NAME),
            set(CHALLENGE_RESPONSES, SESSION, CLIENT_METADATA)),
    CONFIRM_FORGOT_PASSWORD(
            "ConfirmForgotPassword",
            NONE,
            set(CLIENT_ID, USERNAME, CONFIRMATION_CODE, PASSWORD),
            set(SECRET_HASH, CLIENT_METADATA)),
    CONFIRM_SIGN_UP(
            "ConfirmSignUp",
            NONE,
            set(CLIENT_ID, USERNAME, CONFIRMATION_CODE),
            set(SECRET_HASH, SESSION, CLIENT_METADATA)),
    FORGOT_PASSWORD("ForgotPassword", NONE, set(CLIENT_ID, USERNAME), set(SECRET_HASH, CLIENT_METADATA)),
    GET_TOKENS_FROM_REFRESH_TOKEN(
            "GetTokensFromRefreshToken",
            NONE,
            set(REFRESH_TOKEN, CLIENT_ID),
            set(CLIENT_SECRET, DEVICE_KEY, CLIENT_METADATA)),
    INITIATE_AUTH("InitiateAuth", NONE, set(CLIENT_ID, AUTH_FLOW), set(AUTH_PARAMETERS, SESSION, CLIENT_METADATA)),
    RESEND_CONFIRMATION_CODE(
            "ResendConfirmationCode", NONE, set(CLIENT_ID, USERNAME), set(SECRET_HASH, CLIENT_METADATA)),
    RESPOND_TO_AUTH_CHALLENGE(
            "RespondToAuthChallenge",
            NONE,
            set(CLIENT_ID, CHALLENGE_NAME),
            set(CHALLENGE_RESPONSES, SESSION, CLIENT_METADATA));

    private static final Map<String, Operation> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::wireName, Function.identity()));

    private final String wireName;
    private final Authorization authorization;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped as unmodifiable
    private final Set<Member> required;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped as unmodifiable
    private final Set<Member> members;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable list
    private final List<Member> inOrder;

    Operation(String wireName, Authorization authorization, Set<Member> required, Set<Member> optional) {
        this.wireName = wireName;
        this.authorization = authorization;
        this.required = Collections.unmodifiableSet(required);
        EnumSet<Member> all = EnumSet.noneOf(Member.class);
        all.addAll(required);
        all.addAll(optional);
        this.members = Collections.unmodifiableSet(all);
        this.inOrder = List.copyOf(all);
    }

    private static Set<Member> set(Member... members) {
        EnumSet<Member> set = EnumSet.noneOf(Member.class);
        Collections.addAll(set, members);
        return set;
    }

    /** The operation with this name, such as {@code UpdateUserAttributes}. */
    public static Optional<Operation> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The name as it stands in {@code X-Amz-Target}. */
    public String wireName() {
        return wireName;
    }

    public Authorization authorization() {
        return authorization;
    }

    /** Its members, in the order in which they are judged. */
    public List<Member> members() {
        return inOrder;
    }

    public boolean takes(Member member) {
        return members.contains(member);
    }

    public boolean requires(Member member) {
        return required.contains(member);
    }

    /** Whether the operation changes attributes of a user that exists. */
    public boolean updatesAttributes() {
        return this == UPDATE_USER_ATTRIBUTES || this == ADMIN_UPDATE_USER_ATTRIBUTES;
    }

    /** Whether the operation creates the user whose attributes it carries. */
    public boolean createsUser() {
        return this == SIGN_UP || this == ADMIN_CREATE_USER;
    }

    /** Whether the app client's permissions bind the operation; those authorised by IAM are exempt. */
    public boolean boundByClientPermissions() {
        return authorization != SIGNATURE;
    }
}
