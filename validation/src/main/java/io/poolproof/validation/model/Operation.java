package io.poolproof.validation.model;

import static io.poolproof.validation.model.Authorization.ACCESS_TOKEN;
import static io.poolproof.validation.model.Authorization.NONE;
import static io.poolproof.validation.model.Authorization.SIGNATURE;

import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations of cognito-idp. What an operation takes and answers is the service model's to say. */
public enum Operation {
    ADD_CUSTOM_ATTRIBUTES("AddCustomAttributes"),
    ADD_USER_POOL_CLIENT_SECRET("AddUserPoolClientSecret"),
    ADMIN_ADD_USER_TO_GROUP("AdminAddUserToGroup"),
    ADMIN_CONFIRM_SIGN_UP("AdminConfirmSignUp"),
    ADMIN_CREATE_USER("AdminCreateUser"),
    ADMIN_DELETE_SOFTWARE_TOKEN("AdminDeleteSoftwareToken"),
    ADMIN_DELETE_USER("AdminDeleteUser"),
    ADMIN_DELETE_USER_ATTRIBUTES("AdminDeleteUserAttributes"),
    ADMIN_DISABLE_PROVIDER_FOR_USER("AdminDisableProviderForUser"),
    ADMIN_DISABLE_USER("AdminDisableUser"),
    ADMIN_ENABLE_USER("AdminEnableUser"),
    ADMIN_FORGET_DEVICE("AdminForgetDevice"),
    ADMIN_GET_DEVICE("AdminGetDevice"),
    ADMIN_GET_USER("AdminGetUser"),
    ADMIN_GET_USER_AUTH_FACTORS("AdminGetUserAuthFactors"),
    ADMIN_INITIATE_AUTH("AdminInitiateAuth"),
    ADMIN_LINK_PROVIDER_FOR_USER("AdminLinkProviderForUser"),
    ADMIN_LIST_DEVICES("AdminListDevices"),
    ADMIN_LIST_GROUPS_FOR_USER("AdminListGroupsForUser"),
    ADMIN_LIST_USER_AUTH_EVENTS("AdminListUserAuthEvents"),
    ADMIN_LIST_USER_SESSIONS("AdminListUserSessions"),
    ADMIN_REMOVE_USER_FROM_GROUP("AdminRemoveUserFromGroup"),
    ADMIN_RESET_USER_PASSWORD("AdminResetUserPassword"),
    ADMIN_RESPOND_TO_AUTH_CHALLENGE("AdminRespondToAuthChallenge"),
    ADMIN_REVOKE_USER_SESSION("AdminRevokeUserSession"),
    ADMIN_SET_USER_MFA_PREFERENCE("AdminSetUserMFAPreference"),
    ADMIN_SET_USER_PASSWORD("AdminSetUserPassword"),
    ADMIN_SET_USER_SETTINGS("AdminSetUserSettings"),
    ADMIN_UPDATE_AUTH_EVENT_FEEDBACK("AdminUpdateAuthEventFeedback"),
    ADMIN_UPDATE_DEVICE_STATUS("AdminUpdateDeviceStatus"),
    ADMIN_UPDATE_USER_ATTRIBUTES("AdminUpdateUserAttributes"),
    ADMIN_USER_GLOBAL_SIGN_OUT("AdminUserGlobalSignOut"),
    ASSOCIATE_SOFTWARE_TOKEN("AssociateSoftwareToken"),
    CANCEL_POINT_IN_TIME_RECOVERY("CancelPointInTimeRecovery"),
    CHANGE_PASSWORD("ChangePassword"),
    COMPLETE_WEB_AUTHN_REGISTRATION("CompleteWebAuthnRegistration"),
    CONFIRM_DEVICE("ConfirmDevice"),
    CONFIRM_FORGOT_PASSWORD("ConfirmForgotPassword"),
    CONFIRM_SIGN_UP("ConfirmSignUp"),
    CREATE_CIMD_POLICY("CreateCIMDPolicy"),
    CREATE_GROUP("CreateGroup"),
    CREATE_IDENTITY_PROVIDER("CreateIdentityProvider"),
    CREATE_MANAGED_LOGIN_BRANDING("CreateManagedLoginBranding"),
    CREATE_RESOURCE_SERVER("CreateResourceServer"),
    CREATE_TERMS("CreateTerms"),
    CREATE_USER_IMPORT_JOB("CreateUserImportJob"),
    CREATE_USER_POOL("CreateUserPool"),
    CREATE_USER_POOL_CLIENT("CreateUserPoolClient"),
    CREATE_USER_POOL_DOMAIN("CreateUserPoolDomain"),
    CREATE_USER_POOL_REPLICA("CreateUserPoolReplica"),
    DELETE_CIMD_POLICY("DeleteCIMDPolicy"),
    DELETE_GROUP("DeleteGroup"),
    DELETE_IDENTITY_PROVIDER("DeleteIdentityProvider"),
    DELETE_MANAGED_LOGIN_BRANDING("DeleteManagedLoginBranding"),
    DELETE_RESOURCE_SERVER("DeleteResourceServer"),
    DELETE_TERMS("DeleteTerms"),
    DELETE_USER("DeleteUser"),
    DELETE_USER_ATTRIBUTES("DeleteUserAttributes"),
    DELETE_USER_POOL("DeleteUserPool"),
    DELETE_USER_POOL_CLIENT("DeleteUserPoolClient"),
    DELETE_USER_POOL_CLIENT_SECRET("DeleteUserPoolClientSecret"),
    DELETE_USER_POOL_DOMAIN("DeleteUserPoolDomain"),
    DELETE_USER_POOL_REPLICA("DeleteUserPoolReplica"),
    DELETE_WEB_AUTHN_CREDENTIAL("DeleteWebAuthnCredential"),
    DESCRIBE_CIMD_POLICY("DescribeCIMDPolicy"),
    DESCRIBE_IDENTITY_PROVIDER("DescribeIdentityProvider"),
    DESCRIBE_MANAGED_LOGIN_BRANDING("DescribeManagedLoginBranding"),
    DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT("DescribeManagedLoginBrandingByClient"),
    DESCRIBE_POINT_IN_TIME_RECOVERY("DescribePointInTimeRecovery"),
    DESCRIBE_RESOURCE_SERVER("DescribeResourceServer"),
    DESCRIBE_RISK_CONFIGURATION("DescribeRiskConfiguration"),
    DESCRIBE_TERMS("DescribeTerms"),
    DESCRIBE_TERMS_BY_CLIENT("DescribeTermsByClient"),
    DESCRIBE_USER_IMPORT_JOB("DescribeUserImportJob"),
    DESCRIBE_USER_POOL("DescribeUserPool"),
    DESCRIBE_USER_POOL_CLIENT("DescribeUserPoolClient"),
    DESCRIBE_USER_POOL_DOMAIN("DescribeUserPoolDomain"),
    FORGET_DEVICE("ForgetDevice"),
    FORGOT_PASSWORD("ForgotPassword"),
    GET_CSV_HEADER("GetCSVHeader"),
    GET_CLIENT_TOKEN("GetClientToken"),
    GET_DERIVED_TOKEN("GetDerivedToken"),
    GET_DEVICE("GetDevice"),
    GET_GROUP("GetGroup"),
    GET_IDENTITY_PROVIDER_BY_IDENTIFIER("GetIdentityProviderByIdentifier"),
    GET_LOG_DELIVERY_CONFIGURATION("GetLogDeliveryConfiguration"),
    GET_PROVISIONED_LIMIT("GetProvisionedLimit"),
    GET_SIGNING_CERTIFICATE("GetSigningCertificate"),
    GET_TOKENS_FROM_REFRESH_TOKEN("GetTokensFromRefreshToken"),
    GET_UI_CUSTOMIZATION("GetUICustomization"),
    GET_USER("GetUser"),
    GET_USER_ATTRIBUTE_VERIFICATION_CODE("GetUserAttributeVerificationCode"),
    GET_USER_AUTH_FACTORS("GetUserAuthFactors"),
    GET_USER_POOL_CLIENT_SESSION_CONFIGURATION("GetUserPoolClientSessionConfiguration"),
    GET_USER_POOL_MFA_CONFIG("GetUserPoolMfaConfig"),
    GET_USER_POOL_SESSION_CONFIGURATION("GetUserPoolSessionConfiguration"),
    GLOBAL_SIGN_OUT("GlobalSignOut"),
    INITIATE_AUTH("InitiateAuth"),
    INITIATE_POINT_IN_TIME_RECOVERY("InitiatePointInTimeRecovery"),
    LIST_CIMD_POLICIES("ListCIMDPolicies"),
    LIST_CLIENT_METADATA_UR_LS("ListClientMetadataURLs"),
    LIST_DEVICES("ListDevices"),
    LIST_GROUPS("ListGroups"),
    LIST_IDENTITY_PROVIDERS("ListIdentityProviders"),
    LIST_POINT_IN_TIME_RECOVERIES("ListPointInTimeRecoveries"),
    LIST_RESOURCE_SERVERS("ListResourceServers"),
    LIST_TAGS_FOR_RESOURCE("ListTagsForResource"),
    LIST_TERMS("ListTerms"),
    LIST_USER_IMPORT_JOBS("ListUserImportJobs"),
    LIST_USER_POOL_CLIENT_SECRETS("ListUserPoolClientSecrets"),
    LIST_USER_POOL_CLIENTS("ListUserPoolClients"),
    LIST_USER_POOL_REPLICAS("ListUserPoolReplicas"),
    LIST_USER_POOLS("ListUserPools"),
    LIST_USER_SESSIONS("ListUserSessions"),
    LIST_USERS("ListUsers"),
    LIST_USERS_IN_GROUP("ListUsersInGroup"),
    LIST_WEB_AUTHN_CREDENTIALS("ListWebAuthnCredentials"),
    RESEND_CONFIRMATION_CODE("ResendConfirmationCode"),
    RESPOND_TO_AUTH_CHALLENGE("RespondToAuthChallenge"),
    REVOKE_TOKEN("RevokeToken"),
    REVOKE_USER_SESSION("RevokeUserSession"),
    SET_LOG_DELIVERY_CONFIGURATION("SetLogDeliveryConfiguration"),
    SET_RISK_CONFIGURATION("SetRiskConfiguration"),
    SET_UI_CUSTOMIZATION("SetUICustomization"),
    SET_USER_MFA_PREFERENCE("SetUserMFAPreference"),
    SET_USER_POOL_CLIENT_SESSION_CONFIGURATION("SetUserPoolClientSessionConfiguration"),
    SET_USER_POOL_MFA_CONFIG("SetUserPoolMfaConfig"),
    SET_USER_POOL_SESSION_CONFIGURATION("SetUserPoolSessionConfiguration"),
    SET_USER_SETTINGS("SetUserSettings"),
    SIGN_UP("SignUp"),
    START_POINT_IN_TIME_RECOVERY("StartPointInTimeRecovery"),
    START_USER_IMPORT_JOB("StartUserImportJob"),
    START_WEB_AUTHN_REGISTRATION("StartWebAuthnRegistration"),
    STOP_USER_IMPORT_JOB("StopUserImportJob"),
    TAG_RESOURCE("TagResource"),
    UNTAG_RESOURCE("UntagResource"),
    UPDATE_AUTH_EVENT_FEEDBACK("UpdateAuthEventFeedback"),
    UPDATE_CIMD_POLICY("UpdateCIMDPolicy"),
    UPDATE_CLIENT_METADATA_URL_STATE("UpdateClientMetadataURLState"),
    UPDATE_DEVICE_STATUS("UpdateDeviceStatus"),
    UPDATE_GROUP("UpdateGroup"),
    UPDATE_IDENTITY_PROVIDER("UpdateIdentityProvider"),
    UPDATE_MANAGED_LOGIN_BRANDING("UpdateManagedLoginBranding"),
    UPDATE_PROVISIONED_LIMIT("UpdateProvisionedLimit"),
    UPDATE_RESOURCE_SERVER("UpdateResourceServer"),
    UPDATE_TERMS("UpdateTerms"),
    UPDATE_USER_ATTRIBUTES("UpdateUserAttributes"),
    UPDATE_USER_POOL("UpdateUserPool"),
    UPDATE_USER_POOL_CLIENT("UpdateUserPoolClient"),
    UPDATE_USER_POOL_DOMAIN("UpdateUserPoolDomain"),
    UPDATE_USER_POOL_REPLICA("UpdateUserPoolReplica"),
    VERIFY_SOFTWARE_TOKEN("VerifySoftwareToken"),
    VERIFY_USER_ATTRIBUTE("VerifyUserAttribute");

    private static final Map<String, Operation> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::wireName, Function.identity()));

    private final String wireName;

    @SuppressWarnings("ImmutableEnumChecker") // read once, the same whenever it is read
    private volatile @Nullable Parts parts;

    Operation(String wireName) {
        this.wireName = wireName;
    }

    /** What the service model says of the operation, as far as rules look at it. */
    private record Parts(
            OperationShape shape,
            Authorization authorization,
            Set<Member> members,
            Set<Member> required,
            List<Member> inOrder,
            Set<String> lookedAt) {
        static Parts of(String wireName) {
            OperationShape shape = ServiceModel.current()
                    .operation(wireName)
                    .orElseThrow(() -> new IllegalStateException("the service model has no operation " + wireName));
            Set<Member> members = EnumSet.noneOf(Member.class);
            Set<Member> required = EnumSet.noneOf(Member.class);
            for (Member member : Member.values()) {
                MemberShape found = find(shape.input(), member.wireName());
                if (found != null && member.shapeName().equals(found.shape().name())) {
                    members.add(member);
                    if (found.required() && !member.wireName().contains("/")) {
                        required.add(member);
                    }
                }
            }
            Authorization authorization = shape.signed() ? SIGNATURE : shape.takesAccessToken() ? ACCESS_TOKEN : NONE;
            Set<String> lookedAt = members.stream()
                    .map(member -> member.wireName().split("/", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
            return new Parts(shape, authorization, members, required, List.copyOf(members), lookedAt);
        }

        private static @Nullable MemberShape find(Shape.Structure structure, String path) {
            int slash = path.indexOf('/');
            MemberShape member = structure.member(slash < 0 ? path : path.substring(0, slash));
            return slash < 0 || member == null
                    ? member
                    : find((Shape.Structure) member.shape(), path.substring(slash + 1));
        }
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = Parts.of(wireName);
            parts = known;
        }
        return known;
    }

    /** The operation with this name, such as {@code UpdateUserAttributes}. */
    public static Optional<Operation> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The name as it stands in {@code X-Amz-Target}. */
    public String wireName() {
        return wireName;
    }

    /** All that the service model says of the operation. */
    public OperationShape shape() {
        return parts().shape();
    }

    public Authorization authorization() {
        return parts().authorization();
    }

    /** The members that rules look at, in the order in which they are judged. */
    public List<Member> members() {
        return parts().inOrder();
    }

    /** Whether rules look at the whole of a member, by its first name; the service model alone judges any other. */
    public boolean isLookedAt(String memberName) {
        return parts().lookedAt().contains(memberName);
    }

    public boolean takes(Member member) {
        return parts().members().contains(member);
    }

    public boolean requires(Member member) {
        return parts().required().contains(member);
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
        return authorization() != SIGNATURE;
    }
}
