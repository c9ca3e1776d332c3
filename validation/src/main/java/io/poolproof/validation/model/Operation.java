package io.poolproof.validation.model;

import static io.poolproof.validation.model.Authorization.NONE;
import static io.poolproof.validation.model.Authorization.SIGNATURE;
import static io.poolproof.validation.model.Member.CLIENT_METADATA;
import static io.poolproof.validation.model.Member.CUSTOM_ATTRIBUTES;
import static io.poolproof.validation.model.Member.SCHEMA;
import static io.poolproof.validation.model.Member.USER_ATTRIBUTES;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The operations of cognito-idp that carry attributes, an access token or {@code ClientMetadata}.
 *
 * <p>Members and their being required follow the service model of 2026.
 */
public enum Operation {
    UPDATE_USER_ATTRIBUTES(
            "UpdateUserAttributes",
            Authorization.ACCESS_TOKEN,
            EnumSet.of(Member.ACCESS_TOKEN, USER_ATTRIBUTES),
            EnumSet.of(CLIENT_METADATA)),
    ADMIN_UPDATE_USER_ATTRIBUTES(
            "AdminUpdateUserAttributes", SIGNATURE, EnumSet.of(USER_ATTRIBUTES), EnumSet.of(CLIENT_METADATA)),
    SIGN_UP("SignUp", NONE, none(), EnumSet.of(USER_ATTRIBUTES, CLIENT_METADATA)),
    ADMIN_CREATE_USER("AdminCreateUser", SIGNATURE, none(), EnumSet.of(USER_ATTRIBUTES, CLIENT_METADATA)),
    GET_USER("GetUser", Authorization.ACCESS_TOKEN, EnumSet.of(Member.ACCESS_TOKEN), none()),
    DELETE_USER_ATTRIBUTES("DeleteUserAttributes", Authorization.ACCESS_TOKEN, EnumSet.of(Member.ACCESS_TOKEN), none()),
    VERIFY_USER_ATTRIBUTE("VerifyUserAttribute", Authorization.ACCESS_TOKEN, EnumSet.of(Member.ACCESS_TOKEN), none()),
    GET_USER_ATTRIBUTE_VERIFICATION_CODE(
            "GetUserAttributeVerificationCode",
            Authorization.ACCESS_TOKEN,
            EnumSet.of(Member.ACCESS_TOKEN),
            EnumSet.of(CLIENT_METADATA)),
    CREATE_USER_POOL("CreateUserPool", SIGNATURE, none(), EnumSet.of(SCHEMA)),
    ADD_CUSTOM_ATTRIBUTES("AddCustomAttributes", SIGNATURE, EnumSet.of(CUSTOM_ATTRIBUTES), none()),
    ADMIN_CONFIRM_SIGN_UP("AdminConfirmSignUp", SIGNATURE, none(), EnumSet.of(CLIENT_METADATA)),
    ADMIN_INITIATE_AUTH("AdminInitiateAuth", SIGNATURE, none(), EnumSet.of(CLIENT_METADATA)),
    ADMIN_RESET_USER_PASSWORD("AdminResetUserPassword", SIGNATURE, none(), EnumSet.of(CLIENT_METADATA)),
    ADMIN_RESPOND_TO_AUTH_CHALLENGE("AdminRespondToAuthChallenge", SIGNATURE, none(), EnumSet.of(CLIENT_METADATA)),
    CONFIRM_FORGOT_PASSWORD("ConfirmForgotPassword", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    CONFIRM_SIGN_UP("ConfirmSignUp", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    FORGOT_PASSWORD("ForgotPassword", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    GET_TOKENS_FROM_REFRESH_TOKEN("GetTokensFromRefreshToken", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    INITIATE_AUTH("InitiateAuth", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    RESEND_CONFIRMATION_CODE("ResendConfirmationCode", NONE, none(), EnumSet.of(CLIENT_METADATA)),
    RESPOND_TO_AUTH_CHALLENGE("RespondToAuthChallenge", NONE, none(), EnumSet.of(CLIENT_METADATA));

    private static final Map<String, Operation> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::wireName, Function.identity()));

    private final String wireName;
    private final Authorization authorization;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped as unmodifiable
    private final Set<Member> required;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped as unmodifiable
    private final Set<Member> members;

    Operation(String wireName, Authorization authorization, Set<Member> required, Set<Member> optional) {
        this.wireName = wireName;
        this.authorization = authorization;
        this.required = Collections.unmodifiableSet(required);
        EnumSet<Member> all = EnumSet.noneOf(Member.class);
        all.addAll(required);
        all.addAll(optional);
        this.members = Collections.unmodifiableSet(all);
    }

    private static EnumSet<Member> none() {
        return EnumSet.noneOf(Member.class);
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
