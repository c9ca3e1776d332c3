package io.poolproof.validation.servicemodel;

import java.util.List;
import java.util.stream.Stream;

/** The service model as lines; {@link ServiceModel} reads them. Generated from AWS's model: mvn -Pservice-model. */
final class ServiceModelTable {
    private static final String PART_1 = """
            model botocore 1.44.8 2026-11-20
            operation AddCustomAttributes signed AddCustomAttributesRequest AddCustomAttributesResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserImportInProgress
            operation AddUserPoolClientSecret signed AddUserPoolClientSecretRequest AddUserPoolClientSecretResponse AccessDenied InternalServer InvalidParameter LimitExceeded ResourceNotFound TooManyRequests
            operation AdminAddUserToGroup signed AdminAddUserToGroupRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminConfirmSignUp signed AdminConfirmSignUpRequest AdminConfirmSignUpResponse InternalError InvalidLambdaResponse InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyFailedAttempts TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation AdminCreateUser signed AdminCreateUserRequest AdminCreateUserResponse CodeDeliveryFailure InternalError InvalidLambdaResponse InvalidParameter InvalidPassword InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship NotAuthorized OperationNotEnabled PreconditionNotMet ResourceNotFound TooManyRequests UnexpectedLambda UnsupportedUserState UserLambdaValidation UserNotFound UsernameExists
            operation AdminDeleteSoftwareToken signed AdminDeleteSoftwareTokenRequest AdminDeleteSoftwareTokenResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation AdminDeleteUser signed AdminDeleteUserRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminDeleteUserAttributes signed AdminDeleteUserAttributesRequest AdminDeleteUserAttributesResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminDisableProviderForUser signed AdminDisableProviderForUserRequest AdminDisableProviderForUserResponse AliasExists InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminDisableUser signed AdminDisableUserRequest AdminDisableUserResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminEnableUser signed AdminEnableUserRequest AdminEnableUserResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminForgetDevice signed AdminForgetDeviceRequest - InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminGetDevice signed AdminGetDeviceRequest AdminGetDeviceResponse InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation AdminGetUser signed AdminGetUserRequest AdminGetUserResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminGetUserAuthFactors signed AdminGetUserAuthFactorsRequest AdminGetUserAuthFactorsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminInitiateAuth signed AdminInitiateAuthRequest AdminInitiateAuthResponse FeatureUnavailableInTier InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration MFAMethodNotFound NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UnexpectedLambda UnsupportedOperation UserLambdaValidation UserNotConfirmed UserNotFound
            operation AdminLinkProviderForUser signed AdminLinkProviderForUserRequest AdminLinkProviderForUserResponse AliasExists InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminListDevices signed AdminListDevicesRequest AdminListDevicesResponse InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation AdminListGroupsForUser signed AdminListGroupsForUserRequest AdminListGroupsForUserResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminListUserAuthEvents signed AdminListUserAuthEventsRequest AdminListUserAuthEventsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound UserPoolAddOnNotEnabled
            operation AdminListUserSessions signed AdminListUserSessionsRequest AdminListUserSessionsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminRemoveUserFromGroup signed AdminRemoveUserFromGroupRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminResetUserPassword signed AdminResetUserPasswordRequest AdminResetUserPasswordResponse InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation AdminRespondToAuthChallenge signed AdminRespondToAuthChallengeRequest AdminRespondToAuthChallengeResponse AliasExists CodeMismatch ExpiredCode InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidPassword InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration MFAMethodNotFound NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation PasswordResetRequired ResourceNotFound SoftwareTokenMFANotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotConfirmed UserNotFound
            operation AdminRevokeUserSession signed AdminRevokeUserSessionRequest AdminRevokeUserSessionResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminSetUserMFAPreference signed AdminSetUserMFAPreferenceRequest AdminSetUserMFAPreferenceResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound UserNotConfirmed UserNotFound
            operation AdminSetUserPassword signed AdminSetUserPasswordRequest AdminSetUserPasswordResponse InternalError InvalidParameter InvalidPassword NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation ResourceNotFound TooManyRequests UserNotFound
            operation AdminSetUserSettings signed AdminSetUserSettingsRequest AdminSetUserSettingsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound UserNotFound
            operation AdminUpdateAuthEventFeedback signed AdminUpdateAuthEventFeedbackRequest AdminUpdateAuthEventFeedbackResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound UserPoolAddOnNotEnabled
            operation AdminUpdateDeviceStatus signed AdminUpdateDeviceStatusRequest AdminUpdateDeviceStatusResponse InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AdminUpdateUserAttributes signed AdminUpdateUserAttributesRequest AdminUpdateUserAttributesResponse AliasExists InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation AdminUserGlobalSignOut signed AdminUserGlobalSignOutRequest AdminUserGlobalSignOutResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound
            operation AssociateSoftwareToken unsigned AssociateSoftwareTokenRequest AssociateSoftwareTokenResponse ConcurrentModification Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound SoftwareTokenMFANotFound
            operation CancelPointInTimeRecovery signed CancelPointInTimeRecoveryRequest CancelPointInTimeRecoveryResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ChangePassword unsigned ChangePasswordRequest ChangePasswordResponse Forbidden InternalError InvalidParameter InvalidPassword LimitExceeded NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation CompleteWebAuthnRegistration unsigned CompleteWebAuthnRegistrationRequest CompleteWebAuthnRegistrationResponse Forbidden InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired TooManyRequests WebAuthnChallengeNotFound WebAuthnClientMismatch WebAuthnCredentialNotSupported WebAuthnNotEnabled WebAuthnOriginNotAllowed WebAuthnRelyingPartyMismatch
            operation ConfirmDevice unsigned ConfirmDeviceRequest ConfirmDeviceResponse DeviceKeyExists Forbidden InternalError InvalidLambdaResponse InvalidParameter InvalidPassword InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound UsernameExists
            operation ConfirmForgotPassword unsigned ConfirmForgotPasswordRequest ConfirmForgotPasswordResponse CodeMismatch ExpiredCode Forbidden InternalError InvalidLambdaResponse InvalidParameter InvalidPassword LimitExceeded NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation ResourceNotFound TooManyFailedAttempts TooManyRequests UnexpectedLambda UserLambdaValidation UserNotConfirmed UserNotFound
            operation ConfirmSignUp unsigned ConfirmSignUpRequest ConfirmSignUpResponse AliasExists CodeMismatch ExpiredCode Forbidden InternalError InvalidLambdaResponse InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyFailedAttempts TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation CreateCIMDPolicy signed CreateCIMDPolicyRequest CreateCIMDPolicyResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation CreateGroup signed CreateGroupRequest CreateGroupResponse GroupExists InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation CreateIdentityProvider signed CreateIdentityProviderRequest CreateIdentityProviderResponse DuplicateProvider InternalError InvalidParameter LimitExceeded NotAuthorized ResourceNotFound TooManyRequests
            operation CreateManagedLoginBranding signed CreateManagedLoginBrandingRequest CreateManagedLoginBrandingResponse ConcurrentModification InternalError InvalidParameter LimitExceeded ManagedLoginBrandingExists NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation CreateResourceServer signed CreateResourceServerRequest CreateResourceServerResponse InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation CreateTerms signed CreateTermsRequest CreateTermsResponse ConcurrentModification InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TermsExists TooManyRequests
            operation CreateUserImportJob signed CreateUserImportJobRequest CreateUserImportJobResponse InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PreconditionNotMet ResourceNotFound TooManyRequests
            operation CreateUserPool signed CreateUserPoolRequest CreateUserPoolResponse FeatureUnavailableInTier InternalError InvalidEmailRoleAccessPolicy InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized TierChangeNotAllowed TooManyRequests UserPoolTagging
            operation CreateUserPoolClient signed CreateUserPoolClientRequest CreateUserPoolClientResponse FeatureUnavailableInTier InternalError InvalidOAuthFlow InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound ScopeDoesNotExist TooManyRequests
            operation CreateUserPoolDomain signed CreateUserPoolDomainRequest CreateUserPoolDomainResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound
            operation CreateUserPoolReplica signed CreateUserPoolReplicaRequest CreateUserPoolReplicaResponse FeatureUnavailableInTier InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserPoolTagging
            operation DeleteCIMDPolicy signed DeleteCIMDPolicyRequest DeleteCIMDPolicyResponse ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteGroup signed DeleteGroupRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteIdentityProvider signed DeleteIdentityProviderRequest - ConcurrentModification InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests UnsupportedIdentityProvider
            operation DeleteManagedLoginBranding signed DeleteManagedLoginBrandingRequest - ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteResourceServer signed DeleteResourceServerRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteTerms signed DeleteTermsRequest - ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteUser unsigned DeleteUserRequest - Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation DeleteUserAttributes unsigned DeleteUserAttributesRequest DeleteUserAttributesResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation DeleteUserPool signed DeleteUserPoolRequest - InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserImportInProgress
            operation DeleteUserPoolClient signed DeleteUserPoolClientRequest - ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteUserPoolClientSecret signed DeleteUserPoolClientSecretRequest DeleteUserPoolClientSecretResponse InternalServer InvalidParameter LimitExceeded ResourceNotFound TooManyRequests
            operation DeleteUserPoolDomain signed DeleteUserPoolDomainRequest DeleteUserPoolDomainResponse ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound
            operation DeleteUserPoolReplica signed DeleteUserPoolReplicaRequest DeleteUserPoolReplicaResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DeleteWebAuthnCredential unsigned DeleteWebAuthnCredentialRequest DeleteWebAuthnCredentialResponse Forbidden InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests
            operation DescribeCIMDPolicy signed DescribeCIMDPolicyRequest DescribeCIMDPolicyResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation DescribeIdentityProvider signed DescribeIdentityProviderRequest DescribeIdentityProviderResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation DescribeManagedLoginBranding signed DescribeManagedLoginBrandingRequest DescribeManagedLoginBrandingResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeManagedLoginBrandingByClient signed DescribeManagedLoginBrandingByClientRequest DescribeManagedLoginBrandingByClientResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribePointInTimeRecovery signed DescribePointInTimeRecoveryRequest DescribePointInTimeRecoveryResponse FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeResourceServer signed DescribeResourceServerRequest DescribeResourceServerResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeRiskConfiguration signed DescribeRiskConfigurationRequest DescribeRiskConfigurationResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserPoolAddOnNotEnabled
            operation DescribeTerms signed DescribeTermsRequest DescribeTermsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeTermsByClient signed DescribeTermsByClientRequest DescribeTermsByClientResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeUserImportJob signed DescribeUserImportJobRequest DescribeUserImportJobResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeUserPool signed DescribeUserPoolRequest DescribeUserPoolResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserPoolTagging
            operation DescribeUserPoolClient signed DescribeUserPoolClientRequest DescribeUserPoolClientResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation DescribeUserPoolDomain signed DescribeUserPoolDomainRequest DescribeUserPoolDomainResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound
            operation ForgetDevice unsigned ForgetDeviceRequest - Forbidden InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation ForgotPassword unsigned ForgotPasswordRequest ForgotPasswordResponse CodeDeliveryFailure Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation GetCSVHeader signed GetCSVHeaderRequest GetCSVHeaderResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GetClientToken signed GetClientTokenRequest GetClientTokenResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GetDerivedToken signed GetDerivedTokenRequest GetDerivedTokenResponse Forbidden InternalError InvalidLambdaResponse InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation GetDevice unsigned GetDeviceRequest GetDeviceResponse Forbidden InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation GetGroup signed GetGroupRequest GetGroupResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GetIdentityProviderByIdentifier signed GetIdentityProviderByIdentifierRequest GetIdentityProviderByIdentifierResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation GetLogDeliveryConfiguration signed GetLogDeliveryConfigurationRequest GetLogDeliveryConfigurationResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation GetProvisionedLimit signed GetProvisionedLimitRequest GetProvisionedLimitResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation GetSigningCertificate signed GetSigningCertificateRequest GetSigningCertificateResponse InternalError InvalidParameter OperationNotEnabled ResourceNotFound
            operation GetTokensFromRefreshToken unsigned GetTokensFromRefreshTokenRequest GetTokensFromRefreshTokenResponse Forbidden InternalError InvalidLambdaResponse InvalidParameter NotAuthorized OperationNotEnabled RefreshTokenReuse ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation GetUICustomization signed GetUICustomizationRequest GetUICustomizationResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GetUser unsigned GetUserRequest GetUserResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation GetUserAttributeVerificationCode unsigned GetUserAttributeVerificationCodeRequest GetUserAttributeVerificationCodeResponse CodeDeliveryFailure Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotConfirmed UserNotFound
            operation GetUserAuthFactors unsigned GetUserAuthFactorsRequest GetUserAuthFactorsResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation GetUserPoolClientSessionConfiguration signed GetUserPoolClientSessionConfigurationRequest GetUserPoolClientSessionConfigurationResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GetUserPoolMfaConfig signed GetUserPoolMfaConfigRequest GetUserPoolMfaConfigResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation GetUserPoolSessionConfiguration signed GetUserPoolSessionConfigurationRequest GetUserPoolSessionConfigurationResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation GlobalSignOut unsigned GlobalSignOutRequest GlobalSignOutResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed
            operation InitiateAuth unsigned InitiateAuthRequest InitiateAuthResponse FeatureUnavailableInTier Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UnexpectedLambda UnsupportedOperation UserLambdaValidation UserNotConfirmed UserNotFound
            operation InitiatePointInTimeRecovery signed InitiatePointInTimeRecoveryRequest InitiatePointInTimeRecoveryResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListCIMDPolicies signed ListCIMDPoliciesRequest ListCIMDPoliciesResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation ListClientMetadataURLs signed ListClientMetadataURLsRequest ListClientMetadataURLsResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation ListDevices unsigned ListDevicesRequest ListDevicesResponse Forbidden InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation ListGroups signed ListGroupsRequest ListGroupsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListIdentityProviders signed ListIdentityProvidersRequest ListIdentityProvidersResponse InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation ListPointInTimeRecoveries signed ListPointInTimeRecoveriesRequest ListPointInTimeRecoveriesResponse FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListResourceServers signed ListResourceServersRequest ListResourceServersResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListTagsForResource signed ListTagsForResourceRequest ListTagsForResourceResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListTerms signed ListTermsRequest ListTermsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListUserImportJobs signed ListUserImportJobsRequest ListUserImportJobsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListUserPoolClientSecrets signed ListUserPoolClientSecretsRequest ListUserPoolClientSecretsResponse InternalServer InvalidParameter LimitExceeded ResourceNotFound TooManyRequests
            operation ListUserPoolClients signed ListUserPoolClientsRequest ListUserPoolClientsResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListUserPoolReplicas signed ListUserPoolReplicasRequest ListUserPoolReplicasResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListUserPools signed ListUserPoolsRequest ListUserPoolsResponse InternalError InvalidParameter NotAuthorized TooManyRequests
            operation ListUserSessions unsigned ListUserSessionsRequest ListUserSessionsResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation ListUsers signed ListUsersRequest ListUsersResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListUsersInGroup signed ListUsersInGroupRequest ListUsersInGroupResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation ListWebAuthnCredentials unsigned ListWebAuthnCredentialsRequest ListWebAuthnCredentialsResponse Forbidden InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired TooManyRequests
            operation ResendConfirmationCode unsigned ResendConfirmationCodeRequest ResendConfirmationCodeResponse CodeDeliveryFailure Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotFound
            operation RespondToAuthChallenge unsigned RespondToAuthChallengeRequest RespondToAuthChallengeResponse AliasExists CodeMismatch ExpiredCode Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidPassword InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration MFAMethodNotFound NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation PasswordResetRequired ResourceNotFound SoftwareTokenMFANotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotConfirmed UserNotFound
            operation RevokeToken unsigned RevokeTokenRequest RevokeTokenResponse Forbidden InternalError InvalidParameter OperationNotEnabled TooManyRequests Unauthorized UnsupportedOperation UnsupportedTokenType
            operation RevokeUserSession unsigned RevokeUserSessionRequest RevokeUserSessionResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation SetLogDeliveryConfiguration signed SetLogDeliveryConfigurationRequest SetLogDeliveryConfigurationResponse FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests
            operation SetRiskConfiguration signed SetRiskConfigurationRequest SetRiskConfigurationResponse CodeDeliveryFailure InternalError InvalidEmailRoleAccessPolicy InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserPoolAddOnNotEnabled
            operation SetUICustomization signed SetUICustomizationRequest SetUICustomizationResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation SetUserMFAPreference unsigned SetUserMFAPreferenceRequest SetUserMFAPreferenceResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound UserNotConfirmed UserNotFound
            operation SetUserPoolClientSessionConfiguration signed SetUserPoolClientSessionConfigurationRequest SetUserPoolClientSessionConfigurationResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation SetUserPoolMfaConfig signed SetUserPoolMfaConfigRequest SetUserPoolMfaConfigResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation SetUserPoolSessionConfiguration signed SetUserPoolSessionConfigurationRequest SetUserPoolSessionConfigurationResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation SetUserSettings unsigned SetUserSettingsRequest SetUserSettingsResponse Forbidden InternalError InvalidParameter NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound UserNotConfirmed UserNotFound
            operation SignUp unsigned SignUpRequest SignUpResponse CodeDeliveryFailure Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidPassword InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UsernameExists
            operation StartPointInTimeRecovery signed StartPointInTimeRecoveryRequest StartPointInTimeRecoveryResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation StartUserImportJob signed StartUserImportJobRequest StartUserImportJobResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled PreconditionNotMet ResourceNotFound TooManyRequests
            operation StartWebAuthnRegistration unsigned StartWebAuthnRegistrationRequest StartWebAuthnRegistrationResponse Forbidden InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired TooManyRequests WebAuthnConfigurationMissing WebAuthnNotEnabled
            operation StopUserImportJob signed StopUserImportJobRequest StopUserImportJobResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled PreconditionNotMet ResourceNotFound TooManyRequests
            operation TagResource signed TagResourceRequest TagResourceResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UntagResource signed UntagResourceRequest UntagResourceResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateAuthEventFeedback unsigned UpdateAuthEventFeedbackRequest UpdateAuthEventFeedbackResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests UserNotFound UserPoolAddOnNotEnabled
            operation UpdateCIMDPolicy signed UpdateCIMDPolicyRequest UpdateCIMDPolicyResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateClientMetadataURLState signed UpdateClientMetadataURLStateRequest UpdateClientMetadataURLStateResponse CachedCIMDURLDoesNotExist FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateDeviceStatus unsigned UpdateDeviceStatusRequest UpdateDeviceStatusResponse Forbidden InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            operation UpdateGroup signed UpdateGroupRequest UpdateGroupResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateIdentityProvider signed UpdateIdentityProviderRequest UpdateIdentityProviderResponse ConcurrentModification InternalError InvalidParameter NotAuthorized ResourceNotFound TooManyRequests UnsupportedIdentityProvider
            operation UpdateManagedLoginBranding signed UpdateManagedLoginBrandingRequest UpdateManagedLoginBrandingResponse ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateProvisionedLimit signed UpdateProvisionedLimitRequest UpdateProvisionedLimitResponse InternalError InvalidParameter NotAuthorized ResourceNotFound ServiceQuotaExceeded TooManyRequests
            operation UpdateResourceServer signed UpdateResourceServerRequest UpdateResourceServerResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateTerms signed UpdateTermsRequest UpdateTermsResponse ConcurrentModification InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TermsExists TooManyRequests
            operation UpdateUserAttributes unsigned UpdateUserAttributesRequest UpdateUserAttributesResponse AliasExists CodeDeliveryFailure CodeMismatch ExpiredCode Forbidden InternalError InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UnexpectedLambda UserLambdaValidation UserNotConfirmed UserNotFound
            operation UpdateUserPool signed UpdateUserPoolRequest UpdateUserPoolResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidEmailRoleAccessPolicy InvalidParameter InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship NotAuthorized OperationNotEnabled ResourceNotFound TierChangeNotAllowed TooManyRequests UserImportInProgress UserPoolTagging
            operation UpdateUserPoolClient signed UpdateUserPoolClientRequest UpdateUserPoolClientResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidOAuthFlow InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound ScopeDoesNotExist TooManyRequests
            operation UpdateUserPoolDomain signed UpdateUserPoolDomainRequest UpdateUserPoolDomainResponse ConcurrentModification FeatureUnavailableInTier InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation UpdateUserPoolReplica signed UpdateUserPoolReplicaRequest UpdateUserPoolReplicaResponse InternalError InvalidParameter NotAuthorized OperationNotEnabled ResourceNotFound TooManyRequests
            operation VerifySoftwareToken unsigned VerifySoftwareTokenRequest VerifySoftwareTokenResponse CodeMismatch EnableSoftwareTokenMFA Forbidden InternalError InvalidParameter InvalidUserPoolConfiguration NotAuthorized NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound SoftwareTokenMFANotFound TooManyRequests UserNotConfirmed UserNotFound
            operation VerifyUserAttribute unsigned VerifyUserAttributeRequest VerifyUserAttributeResponse AliasExists CodeMismatch ExpiredCode Forbidden InternalError InvalidParameter LimitExceeded NotAuthorized OperationNotEnabled PasswordResetRequired ResourceNotFound TooManyRequests UserNotConfirmed UserNotFound
            text AWSAccountIdType ..12 /[0-9]+
            integer AccessTokenValidityType 1..86400
            structure AccountRecoverySettingType
             RecoveryMechanisms RecoveryMechanismsType
            flag AccountTakeoverActionNotifyType
            structure AccountTakeoverActionType
             Notify! AccountTakeoverActionNotifyType
             EventAction! AccountTakeoverEventActionType
            structure AccountTakeoverActionsType
             LowAction AccountTakeoverActionType
             MediumAction AccountTakeoverActionType
             HighAction AccountTakeoverActionType
            text AccountTakeoverEventActionType =BLOCK MFA_IF_CONFIGURED MFA_REQUIRED NO_ACTION
            structure AccountTakeoverRiskConfigurationType
             NotifyConfiguration NotifyConfigurationType
             Actions! AccountTakeoverActionsType
            map AcrConfigurationType ..4 AcrLevelKeyType AcrLevelConfigType
            structure AcrLevelConfigType
             AcrValue! AcrValueType
            text AcrLevelKeyType /Level[1-4]
            text AcrMappingKeyType /Level[1-4]
            map AcrMappingType ..4 AcrMappingKeyType AcrValueType
            text AcrValueType 1..64 /[\\x21\\x23-\\x5B\\x5D-\\x7E]+
            structure AddCustomAttributesRequest
             UserPoolId! UserPoolIdType
             CustomAttributes! CustomAttributesListType
            """;

    private static final String PART_2 = """
            structure AddCustomAttributesResponse
            structure AddUserPoolClientSecretRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             ClientSecret ClientSecretType
            structure AddUserPoolClientSecretResponse
             ClientSecretDescriptor ClientSecretDescriptorType
            structure AdminAddUserToGroupRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             GroupName! GroupNameType
            structure AdminConfirmSignUpRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             ClientMetadata ClientMetadataType
            structure AdminConfirmSignUpResponse
            structure AdminCreateUserConfigType
             AllowAdminCreateUserOnly BooleanType
             UnusedAccountValidityDays AdminCreateUserUnusedAccountValidityDaysType
             InviteMessageTemplate MessageTemplateType
            structure AdminCreateUserRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             UserAttributes AttributeListType
             ValidationData AttributeListType
             TemporaryPassword PasswordType
             ForceAliasCreation ForceAliasCreation
             MessageAction MessageActionType
             DesiredDeliveryMediums DeliveryMediumListType
             ClientMetadata ClientMetadataType
            structure AdminCreateUserResponse
             User UserType
            integer AdminCreateUserUnusedAccountValidityDaysType 0..365
            structure AdminDeleteSoftwareTokenRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminDeleteSoftwareTokenResponse
            structure AdminDeleteUserAttributesRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             UserAttributeNames! AttributeNameListType
            structure AdminDeleteUserAttributesResponse
            structure AdminDeleteUserRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminDisableProviderForUserRequest
             UserPoolId! StringType
             User! ProviderUserIdentifierType
            structure AdminDisableProviderForUserResponse
            structure AdminDisableUserRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminDisableUserResponse
            structure AdminEnableUserRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminEnableUserResponse
            structure AdminForgetDeviceRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             DeviceKey! DeviceKeyType
            structure AdminGetDeviceRequest
             DeviceKey! DeviceKeyType
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminGetDeviceResponse
             Device! DeviceType
            structure AdminGetUserAuthFactorsRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminGetUserAuthFactorsResponse
             Username! UsernameType
             PreferredMfaSetting StringType
             UserMFASettingList UserMFASettingListType
             ConfiguredUserAuthFactors ConfiguredUserAuthFactorsListType
            structure AdminGetUserRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminGetUserResponse
             Username! UsernameType
             UserAttributes AttributeListType
             UserCreateDate DateType
             UserLastModifiedDate DateType
             Enabled BooleanType
             UserStatus UserStatusType
             MFAOptions MFAOptionListType
             PreferredMfaSetting StringType
             UserMFASettingList UserMFASettingListType
            structure AdminInitiateAuthRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             AuthFlow! AuthFlowType
             AuthParameters AuthParametersType
             ClientMetadata ClientMetadataType
             AnalyticsMetadata AnalyticsMetadataType
             ContextData ContextDataType
             Session SessionType
            structure AdminInitiateAuthResponse
             ChallengeName ChallengeNameType
             Session SessionType
             ChallengeParameters ChallengeParametersType
             AuthenticationResult AuthenticationResultType
             AvailableChallenges AvailableChallengeListType
            structure AdminLinkProviderForUserRequest
             UserPoolId! StringType
             DestinationUser! ProviderUserIdentifierType
             SourceUser! ProviderUserIdentifierType
            structure AdminLinkProviderForUserResponse
            structure AdminListDevicesRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             Limit QueryLimitType
             PaginationToken SearchPaginationTokenType
            structure AdminListDevicesResponse
             Devices DeviceListType
             PaginationToken SearchPaginationTokenType
            structure AdminListGroupsForUserRequest
             Username! UsernameType
             UserPoolId! UserPoolIdType
             Limit QueryLimitType
             NextToken PaginationKey
            structure AdminListGroupsForUserResponse
             Groups GroupListType
             NextToken PaginationKey
            structure AdminListUserAuthEventsRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             MaxResults QueryLimitType
             NextToken PaginationKey
            structure AdminListUserAuthEventsResponse
             AuthEvents AuthEventsType
             NextToken PaginationKey
            structure AdminListUserSessionsRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             NextToken PaginationKey
            structure AdminListUserSessionsResponse
             Sessions SessionsListType
             NextToken PaginationKey
            structure AdminRemoveUserFromGroupRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             GroupName! GroupNameType
            structure AdminResetUserPasswordRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             ClientMetadata ClientMetadataType
            structure AdminResetUserPasswordResponse
            structure AdminRespondToAuthChallengeRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             ChallengeName! ChallengeNameType
             ChallengeResponses ChallengeResponsesType
             Session SessionType
             AnalyticsMetadata AnalyticsMetadataType
             ContextData ContextDataType
             ClientMetadata ClientMetadataType
            structure AdminRespondToAuthChallengeResponse
             ChallengeName ChallengeNameType
             Session SessionType
             ChallengeParameters ChallengeParametersType
             AuthenticationResult AuthenticationResultType
             AvailableChallenges AvailableChallengeListType
            structure AdminRevokeUserSessionRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             SessionId! SessionIdType
             RevokeAssociatedSessions RevokeAssociatedSessionsType
            structure AdminRevokeUserSessionResponse
            structure AdminSetUserMFAPreferenceRequest
             SMSMfaSettings SMSMfaSettingsType
             SoftwareTokenMfaSettings SoftwareTokenMfaSettingsType
             EmailMfaSettings EmailMfaSettingsType
             WebAuthnMfaSettings WebAuthnMfaSettingsType
             Username! UsernameType
             UserPoolId! UserPoolIdType
            structure AdminSetUserMFAPreferenceResponse
            structure AdminSetUserPasswordRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             Password! PasswordType
             Permanent BooleanType
            structure AdminSetUserPasswordResponse
            structure AdminSetUserSettingsRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             MFAOptions! MFAOptionListType
            structure AdminSetUserSettingsResponse
            structure AdminUpdateAuthEventFeedbackRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             EventId! EventIdType
             FeedbackValue! FeedbackValueType
            structure AdminUpdateAuthEventFeedbackResponse
            structure AdminUpdateDeviceStatusRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             DeviceKey! DeviceKeyType
             DeviceRememberedStatus DeviceRememberedStatusType
            structure AdminUpdateDeviceStatusResponse
            structure AdminUpdateUserAttributesRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             UserAttributes! AttributeListType
             ClientMetadata ClientMetadataType
            structure AdminUpdateUserAttributesResponse
            structure AdminUserGlobalSignOutRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
            structure AdminUserGlobalSignOutResponse
            structure AdvancedSecurityAdditionalFlowsType
             CustomAuthMode AdvancedSecurityEnabledModeType
            text AdvancedSecurityEnabledModeType =AUDIT ENFORCED
            text AdvancedSecurityModeType =OFF AUDIT ENFORCED
            text AliasAttributeType =phone_number email preferred_username
            list AliasAttributesListType AliasAttributeType
            list AllowedFirstAuthFactorsListType 1..5 AuthFactorType
            structure AnalyticsConfigurationType
             ApplicationId HexStringType
             ApplicationArn ArnType
             RoleArn ArnType
             ExternalId StringType
             UserDataShared BooleanType
            structure AnalyticsMetadataType
             AnalyticsEndpointId StringType
            text ArnType 20..2048 /arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?
            bytes AssetBytesType ..1000000
            text AssetCategoryType =FAVICON_ICO FAVICON_SVG EMAIL_GRAPHIC SMS_GRAPHIC AUTH_APP_GRAPHIC PASSWORD_GRAPHIC PASSKEY_GRAPHIC PAGE_HEADER_LOGO PAGE_HEADER_BACKGROUND PAGE_FOOTER_LOGO PAGE_FOOTER_BACKGROUND PAGE_BACKGROUND FORM_BACKGROUND FORM_LOGO IDP_BUTTON_ICON
            text AssetExtensionType =ICO JPEG PNG SVG WEBP
            list AssetListType ..40 AssetType
            structure AssetType
             Category! AssetCategoryType
             ColorMode! ColorSchemeModeType
             Extension! AssetExtensionType
             Bytes AssetBytesType
             ResourceId ResourceIdType
            structure AssociateSoftwareTokenRequest
             AccessToken TokenModelType
             Session SessionType
            structure AssociateSoftwareTokenResponse
             SecretCode SecretCodeType
             Session SessionType
            text AttributeDataType =String Number DateTime Boolean
            list AttributeListType AttributeType
            text AttributeMappingKeyType 1..32
            map AttributeMappingType AttributeMappingKeyType StringType
            list AttributeNameListType AttributeNameType
            text AttributeNameType 1..32 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+
            structure AttributeType
             Name! AttributeNameType
             Value AttributeValueType
            text AttributeValueType* ..2048
            list AttributesRequireVerificationBeforeUpdateType VerifiedAttributeType
            list AudienceListType ..1 AudienceType
            text AudienceType 1..256 /[\\x21\\x23-\\x5B\\x5D-\\x7E]+
            structure AuthEventType
             EventId StringType
             EventType EventType
             CreationDate DateType
             EventResponse EventResponseType
             EventRisk EventRiskType
             ChallengeResponses ChallengeResponseListType
             EventContextData EventContextDataType
             EventFeedback EventFeedbackType
            list AuthEventsType AuthEventType
            text AuthFactorType =PASSWORD EMAIL_OTP SMS_OTP WEB_AUTHN SOFTWARE_TOKEN
            text AuthFlowType =USER_SRP_AUTH REFRESH_TOKEN_AUTH REFRESH_TOKEN CUSTOM_AUTH ADMIN_NO_SRP_AUTH USER_PASSWORD_AUTH ADMIN_USER_PASSWORD_AUTH USER_AUTH
            map AuthParametersType* StringType StringType
            integer AuthSessionValidityType 3..15
            structure AuthenticationResultType
             AccessToken TokenModelType
             ExpiresIn IntegerType
             TokenType StringType
             RefreshToken TokenModelType
             IdToken TokenModelType
             NewDeviceMetadata NewDeviceMetadataType
            list AvailableChallengeListType ChallengeNameType
            list BlockedIPRangeListType ..200 StringType
            flag BooleanType
            text CIMDCacheActionType =REFRESH INVALIDATE
            text CIMDPolicyIdType 1..64 /^[a-z0-9]+$
            text CIMDPolicyNameType 1..32 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+
            list CIMDPolicySummaryListType CIMDPolicySummaryType
            structure CIMDPolicySummaryType
             CIMDPolicyId! CIMDPolicyIdType
             ClientId ClientIdType
             PolicyName! CIMDPolicyNameType
             CacheDuration CacheDurationType
             CreationDate DateType
             LastModifiedDate DateType
            structure CIMDPolicyType
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
             ClientId ClientIdType
             PolicyName! CIMDPolicyNameType
             CacheDuration CacheDurationType
             URLPatterns URLPatternListType
             CreationDate DateType
             LastModifiedDate DateType
            text CSSType ..131072
            text CSSVersionType
            integer CacheDurationType 86400..31556952
            list CallbackURLsListType ..100 RedirectUrlType
            structure CancelPointInTimeRecoveryRequest
             UserPoolId! UserPoolIdType
             RestoreId! RestoreIdType
            structure CancelPointInTimeRecoveryResponse
             Restoration RestorationType
            text ChallengeName =Password Mfa
            text ChallengeNameType =SMS_MFA EMAIL_OTP SOFTWARE_TOKEN_MFA SELECT_MFA_TYPE MFA_SETUP PASSWORD_VERIFIER CUSTOM_CHALLENGE SELECT_CHALLENGE DEVICE_SRP_AUTH DEVICE_PASSWORD_VERIFIER ADMIN_NO_SRP_AUTH NEW_PASSWORD_REQUIRED SMS_OTP PASSWORD WEB_AUTHN PASSWORD_SRP
            map ChallengeParametersType StringType StringType
            text ChallengeResponse =Success Failure
            list ChallengeResponseListType ChallengeResponseType
            structure ChallengeResponseType
             ChallengeName ChallengeName
             ChallengeResponse ChallengeResponse
            map ChallengeResponsesType* StringType StringType
            structure ChangePasswordRequest
             PreviousPassword PasswordType
             ProposedPassword! PasswordType
             AccessToken! TokenModelType
            structure ChangePasswordResponse
            structure ClientAuthenticationResultType
             AccessToken TokenModelType
             ExpiresIn IntegerType
             TokenType StringType
            text ClientIdType* 1..128 /[\\w+]+
            map ClientMetadataType StringType StringType
            list ClientMetadataURLListType ..60 ClientMetadataURLType
            structure ClientMetadataURLType
             URL! MetadataURLType
             CachedDate DateType
             ExpirationDate DateType
            text ClientNameType 1..128 /[\\w\\s+=,.@-]+
            list ClientPermissionListType ClientPermissionType
            text ClientPermissionType 1..2048
            structure ClientSSOSessionConfigType
             MaxValidityMinutes! SSOSessionMaxValidityMinutesType
            text ClientSecretArnType 20..2048 /^arn\\:(aws|aws-us-gov|aws-eusc)\\:secretsmanager\\:([\\d\\w\\-]+):(\\d{12})\\:secret\\/[\\w+=\\/,.@\\-]+$
            list ClientSecretDescriptorListType ClientSecretDescriptorType
            structure ClientSecretDescriptorType
             ClientSecretId ClientSecretIdType
             ClientSecretValue ClientSecretType
             ClientSecretCreateDate DateType
            text ClientSecretIdType 1..128
            text ClientSecretType* 24..64 /[\\w+]+
            text ClientTypeType =REGULAR DCR
            structure CloudWatchLogsConfigurationType
             LogGroupArn ArnType
            list CodeDeliveryDetailsListType CodeDeliveryDetailsType
            structure CodeDeliveryDetailsType
             Destination StringType
             DeliveryMedium DeliveryMediumType
             AttributeName AttributeNameType
            text ColorSchemeModeType =LIGHT DARK DYNAMIC
            structure CompleteWebAuthnRegistrationRequest
             AccessToken! TokenModelType
             Credential! Document
            structure CompleteWebAuthnRegistrationResponse
            text CompletionMessageType 1..128 /[\\w]+
            structure CompromisedCredentialsActionsType
             EventAction! CompromisedCredentialsEventActionType
            text CompromisedCredentialsEventActionType =BLOCK NO_ACTION
            structure CompromisedCredentialsRiskConfigurationType
             EventFilter EventFiltersType
             Actions! CompromisedCredentialsActionsType
            list ConfiguredUserAuthFactorsListType ..8 AuthFactorType
            structure ConfirmDeviceRequest
             AccessToken! TokenModelType
             DeviceKey! DeviceKeyType
             DeviceSecretVerifierConfig DeviceSecretVerifierConfigType
             DeviceName DeviceNameType
            structure ConfirmDeviceResponse
             UserConfirmationNecessary BooleanType
            structure ConfirmForgotPasswordRequest
             ClientId! ClientIdType
             SecretHash SecretHashType
             Username! UsernameType
             ConfirmationCode! ConfirmationCodeType
             Password! PasswordType
             AnalyticsMetadata AnalyticsMetadataType
             UserContextData UserContextDataType
             ClientMetadata ClientMetadataType
            structure ConfirmForgotPasswordResponse
            structure ConfirmSignUpRequest
             ClientId! ClientIdType
             SecretHash SecretHashType
             Username! UsernameType
             ConfirmationCode! ConfirmationCodeType
             ForceAliasCreation ForceAliasCreation
             AnalyticsMetadata AnalyticsMetadataType
             UserContextData UserContextDataType
             ClientMetadata ClientMetadataType
             Session SessionType
            structure ConfirmSignUpResponse
             Session SessionType
            text ConfirmationCodeType 1..2048 /[\\S]+
            structure ContextDataType
             IpAddress! StringType
             ServerName! StringType
             ServerPath! StringType
             HttpHeaders! HttpHeaderList
             EncodedData StringType
            structure CreateCIMDPolicyRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             PolicyName! CIMDPolicyNameType
             CacheDuration CacheDurationType
             URLPatterns! URLPatternListType
            structure CreateCIMDPolicyResponse
             CIMDPolicy! CIMDPolicyType
            structure CreateGroupRequest
             GroupName! GroupNameType
             UserPoolId! UserPoolIdType
             Description DescriptionType
             RoleArn ArnType
             Precedence PrecedenceType
            structure CreateGroupResponse
             Group GroupType
            structure CreateIdentityProviderRequest
             UserPoolId! UserPoolIdType
             ProviderName! ProviderNameTypeV2
             ProviderType! IdentityProviderTypeType
             ProviderDetails! ProviderDetailsType
             AttributeMapping AttributeMappingType
             IdpIdentifiers IdpIdentifiersListType
             AcrMapping AcrMappingType
            structure CreateIdentityProviderResponse
             IdentityProvider! IdentityProviderType
            structure CreateManagedLoginBrandingRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             UseCognitoProvidedValues BooleanType
             Settings Document
             Assets AssetListType
            structure CreateManagedLoginBrandingResponse
             ManagedLoginBranding ManagedLoginBrandingType
            structure CreateResourceServerRequest
             UserPoolId! UserPoolIdType
             Identifier! ResourceServerIdentifierType
             Name! ResourceServerNameType
             Scopes ResourceServerScopeListType
            structure CreateResourceServerResponse
             ResourceServer! ResourceServerType
            structure CreateTermsRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             TermsName! TermsNameType
             TermsSource! TermsSourceType
             Enforcement! TermsEnforcementType
             Links LinksType
            structure CreateTermsResponse
             Terms TermsType
            structure CreateUserImportJobRequest
             JobName! UserImportJobNameType
             UserPoolId! UserPoolIdType
             CloudWatchLogsRoleArn! ArnType
             PasswordHashingAlgorithm PasswordHashingAlgorithmType
            structure CreateUserImportJobResponse
             UserImportJob UserImportJobType
            structure CreateUserPoolClientRequest
             UserPoolId! UserPoolIdType
             ClientName! ClientNameType
             GenerateSecret GenerateSecret
             ClientSecret ClientSecretType
             RefreshTokenValidity RefreshTokenValidityType
             AccessTokenValidity AccessTokenValidityType
             IdTokenValidity IdTokenValidityType
             TokenValidityUnits TokenValidityUnitsType
             ReadAttributes ClientPermissionListType
             WriteAttributes ClientPermissionListType
             ExplicitAuthFlows ExplicitAuthFlowsListType
             SupportedIdentityProviders SupportedIdentityProvidersListType
             CallbackURLs CallbackURLsListType
             LogoutURLs LogoutURLsListType
             DefaultRedirectURI RedirectUrlType
             AllowedOAuthFlows OAuthFlowsType
             AllowedOAuthScopes ScopeListType
             AllowedOAuthFlowsUserPoolClient BooleanType
             AnalyticsConfiguration AnalyticsConfigurationType
             PreventUserExistenceErrors PreventUserExistenceErrorTypes
             EnableTokenRevocation WrappedBooleanType
             EnablePropagateAdditionalUserContextData WrappedBooleanType
             AuthSessionValidity AuthSessionValidityType
             RefreshTokenRotation RefreshTokenRotationType
             PublishSecretsInAWSSecretsManager WrappedBooleanType
            structure CreateUserPoolClientResponse
             UserPoolClient UserPoolClientType
            structure CreateUserPoolDomainRequest
             Domain! DomainType
             UserPoolId! UserPoolIdType
             ManagedLoginVersion WrappedIntegerType
             CustomDomainConfig CustomDomainConfigType
             Routing RoutingType
            structure CreateUserPoolDomainResponse
             ManagedLoginVersion WrappedIntegerType
             CloudFrontDomain DomainType
             Routing RoutingType
            structure CreateUserPoolReplicaRequest
             UserPoolId! UserPoolIdType
             RegionName! RegionNameType
             UserPoolTags UserPoolTagsType
            structure CreateUserPoolReplicaResponse
             UserPoolReplica UserPoolReplicaType
            structure CreateUserPoolRequest
             PoolName! UserPoolNameType
             Policies UserPoolPolicyType
             DeletionProtection DeletionProtectionType
             LambdaConfig LambdaConfigType
             AutoVerifiedAttributes VerifiedAttributesListType
             AliasAttributes AliasAttributesListType
             UsernameAttributes UsernameAttributesListType
             SmsVerificationMessage SmsVerificationMessageType
             EmailVerificationMessage EmailVerificationMessageType
             EmailVerificationSubject EmailVerificationSubjectType
             VerificationMessageTemplate VerificationMessageTemplateType
             SmsAuthenticationMessage SmsVerificationMessageType
             MfaConfiguration UserPoolMfaType
             UserAttributeUpdateSettings UserAttributeUpdateSettingsType
             DeviceConfiguration DeviceConfigurationType
             EmailConfiguration EmailConfigurationType
             SmsConfiguration SmsConfigurationType
             UserPoolTags UserPoolTagsType
             AdminCreateUserConfig AdminCreateUserConfigType
             Schema SchemaAttributesListType
             UserPoolAddOns UserPoolAddOnsType
             DcrConfiguration DcrConfigurationType
             UsernameConfiguration UsernameConfigurationType
             AccountRecoverySetting AccountRecoverySettingType
             UserPoolTier UserPoolTierType
             KeyConfiguration KeyConfigurationType
             IssuerConfiguration IssuerConfigurationType
             AcrConfiguration AcrConfigurationType
            structure CreateUserPoolResponse
             UserPool UserPoolType
            text CustomAttributeNameType 1..20 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+
            list CustomAttributesListType 1..25 SchemaAttributeType
            structure CustomDomainConfigType
             CertificateArn! ArnType
             SecurityPolicy SecurityPolicyType
            structure CustomEmailLambdaVersionConfigType
             LambdaVersion! CustomEmailSenderLambdaVersionType
             LambdaArn! ArnType
            text CustomEmailSenderLambdaVersionType =V1_0
            structure CustomSMSLambdaVersionConfigType
             LambdaVersion! CustomSMSSenderLambdaVersionType
             LambdaArn! ArnType
            text CustomSMSSenderLambdaVersionType =V1_0
            timestamp DateType
            structure DcrConfigurationType
             EnableStatus StatusType
             OpenDcrEnabled BooleanType
             AuthenticatedGrantTypes OAuthFlowsType
             OpenDcrGrantTypes OAuthFlowsType
             AllowedScopes ScopeListType
            text DefaultEmailOptionType =CONFIRM_WITH_LINK CONFIRM_WITH_CODE
            structure DeleteCIMDPolicyRequest
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
            structure DeleteCIMDPolicyResponse
            structure DeleteGroupRequest
             GroupName! GroupNameType
             UserPoolId! UserPoolIdType
            structure DeleteIdentityProviderRequest
             UserPoolId! UserPoolIdType
             ProviderName! ProviderNameType
            structure DeleteManagedLoginBrandingRequest
             ManagedLoginBrandingId! ManagedLoginBrandingIdType
             UserPoolId! UserPoolIdType
            structure DeleteResourceServerRequest
             UserPoolId! UserPoolIdType
             Identifier! ResourceServerIdentifierType
            structure DeleteTermsRequest
             TermsId! TermsIdType
             UserPoolId! UserPoolIdType
            structure DeleteUserAttributesRequest
             UserAttributeNames! AttributeNameListType
             AccessToken! TokenModelType
            structure DeleteUserAttributesResponse
            structure DeleteUserPoolClientRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
            structure DeleteUserPoolClientSecretRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             ClientSecretId! ClientSecretIdType
            structure DeleteUserPoolClientSecretResponse
            structure DeleteUserPoolDomainRequest
             Domain! DomainType
             UserPoolId! UserPoolIdType
            structure DeleteUserPoolDomainResponse
            structure DeleteUserPoolReplicaRequest
             UserPoolId! UserPoolIdType
             RegionName! RegionNameType
            structure DeleteUserPoolReplicaResponse
             UserPoolReplica UserPoolReplicaType
            structure DeleteUserPoolRequest
             UserPoolId! UserPoolIdType
            structure DeleteUserRequest
             AccessToken! TokenModelType
            structure DeleteWebAuthnCredentialRequest
             AccessToken! TokenModelType
             CredentialId! StringType
            structure DeleteWebAuthnCredentialResponse
            text DeletionProtectionType =ACTIVE INACTIVE
            list DeliveryMediumListType DeliveryMediumType
            text DeliveryMediumType =SMS EMAIL
            structure DescribeCIMDPolicyRequest
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
            structure DescribeCIMDPolicyResponse
             CIMDPolicy! CIMDPolicyType
            structure DescribeIdentityProviderRequest
             UserPoolId! UserPoolIdType
             ProviderName! ProviderNameType
            structure DescribeIdentityProviderResponse
             IdentityProvider! IdentityProviderType
            structure DescribeManagedLoginBrandingByClientRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             ReturnMergedResources BooleanType
            structure DescribeManagedLoginBrandingByClientResponse
             ManagedLoginBranding ManagedLoginBrandingType
            structure DescribeManagedLoginBrandingRequest
             UserPoolId! UserPoolIdType
             ManagedLoginBrandingId! ManagedLoginBrandingIdType
             ReturnMergedResources BooleanType
            structure DescribeManagedLoginBrandingResponse
             ManagedLoginBranding ManagedLoginBrandingType
            structure DescribePointInTimeRecoveryRequest
             UserPoolId! UserPoolIdType
             RestoreId! RestoreIdType
            structure DescribePointInTimeRecoveryResponse
             Restoration RestorationType
            structure DescribeResourceServerRequest
             UserPoolId! UserPoolIdType
             Identifier! ResourceServerIdentifierType
            structure DescribeResourceServerResponse
             ResourceServer! ResourceServerType
            structure DescribeRiskConfigurationRequest
             UserPoolId! UserPoolIdType
             ClientId ClientIdType
            structure DescribeRiskConfigurationResponse
             RiskConfiguration! RiskConfigurationType
            structure DescribeTermsByClientRequest
             ClientId! ClientIdType
             UserPoolId! UserPoolIdType
             TermsName! TermsNameType
            structure DescribeTermsByClientResponse
             Terms TermsType
            structure DescribeTermsRequest
             TermsId! TermsIdType
             UserPoolId! UserPoolIdType
            structure DescribeTermsResponse
             Terms TermsType
            structure DescribeUserImportJobRequest
             UserPoolId! UserPoolIdType
             JobId! UserImportJobIdType
            structure DescribeUserImportJobResponse
             UserImportJob UserImportJobType
            structure DescribeUserPoolClientRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
            structure DescribeUserPoolClientResponse
             UserPoolClient UserPoolClientType
            structure DescribeUserPoolDomainRequest
             Domain! DomainType
            structure DescribeUserPoolDomainResponse
             DomainDescription DomainDescriptionType
            structure DescribeUserPoolRequest
             UserPoolId! UserPoolIdType
            structure DescribeUserPoolResponse
             UserPool UserPoolType
            text DescriptionType ..2048
            structure DeviceConfigurationType
             ChallengeRequiredOnNewDevice BooleanType
             DeviceOnlyRememberedOnUserPrompt BooleanType
            text DeviceKeyType 1..55 /[\\w-]+_[0-9a-f-]+
            list DeviceListType DeviceType
            text DeviceNameType 1..1024
            text DeviceRememberedStatusType =remembered not_remembered
            structure DeviceSecretVerifierConfigType
             PasswordVerifier StringType
             Salt StringType
            structure DeviceType
             DeviceKey DeviceKeyType
             DeviceAttributes AttributeListType
             DeviceCreateDate DateType
             DeviceLastModifiedDate DateType
             DeviceLastAuthenticatedDate DateType
            document Document
            structure DomainDescriptionType
             UserPoolId UserPoolIdType
             AWSAccountId AWSAccountIdType
             Domain DomainType
             S3Bucket S3BucketType
             CloudFrontDistribution StringType
             Version DomainVersionType
             Status DomainStatusType
             CustomDomainConfig CustomDomainConfigType
             ManagedLoginVersion WrappedIntegerType
             Routing RoutingType
            text DomainStatusType =CREATING DELETING UPDATING ACTIVE FAILED
            text DomainType 1..63 /^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$
            text DomainVersionType 1..20
            text EmailAddressType /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+
            structure EmailConfigurationType
             SourceArn ArnType
             ReplyToEmailAddress EmailAddressType
             EmailSendingAccount EmailSendingAccountType
             From StringType
             ConfigurationSet SESConfigurationSet
            text EmailInviteMessageType 6..20000 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*
            structure EmailMfaConfigType
             Message EmailMfaMessageType
             Subject EmailMfaSubjectType
            text EmailMfaMessageType 6..20000 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*
            structure EmailMfaSettingsType
             Enabled BooleanType
             PreferredMfa BooleanType
            text EmailMfaSubjectType /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+
            text EmailNotificationBodyType 6..20000 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+
            text EmailNotificationSubjectType 1..140 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+
            text EmailSendingAccountType =COGNITO_DEFAULT DEVELOPER
            text EmailVerificationMessageByLinkType 6..20000 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*
            text EmailVerificationMessageType 6..20000 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*
            text EmailVerificationSubjectByLinkType 1..140 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+
            text EmailVerificationSubjectType 1..140 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+
            text EncryptionKeyArnType 20..2048 /arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?
            text EncryptionKeyType =AWS_OWNED_KEY CUSTOMER_MANAGED_KEY
            structure EumsSmsConfigurationType
             CallerArn! ArnType
             ExternalId StringType
             OriginationIdentity StringType
             ConfigurationSetName StringType
             InEntityId StringType
             InTemplateId StringType
             Region RegionCodeType
            structure EventContextDataType
             IpAddress StringType
             DeviceName StringType
             Timezone StringType
             City StringType
             Country StringType
            structure EventFeedbackType
             FeedbackValue! FeedbackValueType
             Provider! StringType
             FeedbackDate DateType
            text EventFilterType =SIGN_IN PASSWORD_CHANGE SIGN_UP
            list EventFiltersType EventFilterType
            text EventIdType 1..50 /[\\w+-]+
            text EventResponseType =Pass Fail InProgress
            structure EventRiskType
             RiskDecision RiskDecisionType
             RiskLevel RiskLevelType
             CompromisedCredentialsDetected WrappedBooleanType
            text EventSourceName =userNotification userAuthEvents
            text EventType =SignIn SignUp ForgotPassword PasswordChange ResendCode
            list ExplicitAuthFlowsListType ExplicitAuthFlowsType
            text ExplicitAuthFlowsType =ADMIN_NO_SRP_AUTH CUSTOM_AUTH_FLOW_ONLY USER_PASSWORD_AUTH ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_CUSTOM_AUTH ALLOW_USER_PASSWORD_AUTH ALLOW_USER_SRP_AUTH ALLOW_REFRESH_TOKEN_AUTH ALLOW_USER_AUTH ALLOW_TOKEN_EXCHANGE_DELEGATION ALLOW_TOKEN_EXCHANGE_IMPERSONATION
            structure FailoverType
             SecondaryRegion! RegionNameType
             PrimaryRoute53HealthCheckId! HealthCheckIdType
            text FeatureType =ENABLED DISABLED
            text FeedbackValueType =Valid Invalid
            structure FirehoseConfigurationType
             StreamArn ArnType
            flag ForceAliasCreation
            structure ForgetDeviceRequest
             AccessToken TokenModelType
             DeviceKey! DeviceKeyType
            structure ForgotPasswordRequest
             ClientId! ClientIdType
             SecretHash SecretHashType
             UserContextData UserContextDataType
             Username! UsernameType
             AnalyticsMetadata AnalyticsMetadataType
             ClientMetadata ClientMetadataType
            structure ForgotPasswordResponse
             CodeDeliveryDetails CodeDeliveryDetailsType
            flag GenerateSecret
            structure GetCSVHeaderRequest
             UserPoolId! UserPoolIdType
            structure GetCSVHeaderResponse
             UserPoolId UserPoolIdType
             CSVHeader ListOfStringTypes
            structure GetClientTokenRequest
             ClientId! ClientIdType
             Secret! ClientSecretType
             Scopes ScopeListType
             ClientMetadata ClientMetadataType
            structure GetClientTokenResponse
             ClientAuthenticationResult ClientAuthenticationResultType
            structure GetDerivedTokenRequest
             ClientId! ClientIdType
             ClientSecret ClientSecretType
             SubjectToken! GetDerivedTokenTokenModelType
             SubjectTokenType! TokenTypeIdentifierType
             SubjectTokenProviderName ProviderNameType
             ActorToken GetDerivedTokenTokenModelType
             ActorTokenType TokenTypeIdentifierType
             ActorTokenProviderName ProviderNameType
             Scopes ScopeListType
             Audiences AudienceListType
             Resources ResourceListType
             RequestedTokenType IssuedTokenTypeIdentifierType
            structure GetDerivedTokenResponse
             IssuedToken! TokenModelType
             IssuedTokenType! IssuedTokenTypeIdentifierType
             TokenType! OAuthTokenTypeType
             ExpiresIn IntegerType
             Scopes ScopeListType
            text GetDerivedTokenTokenModelType* ..131072 /[A-Za-z0-9-_+/=.]+
            structure GetDeviceRequest
             DeviceKey! DeviceKeyType
             AccessToken TokenModelType
            structure GetDeviceResponse
             Device! DeviceType
            structure GetGroupRequest
             GroupName! GroupNameType
             UserPoolId! UserPoolIdType
            structure GetGroupResponse
             Group GroupType
            """;

    private static final String PART_3 = """
            structure GetIdentityProviderByIdentifierRequest
             UserPoolId! UserPoolIdType
             IdpIdentifier! IdpIdentifierType
            structure GetIdentityProviderByIdentifierResponse
             IdentityProvider! IdentityProviderType
            structure GetLogDeliveryConfigurationRequest
             UserPoolId! UserPoolIdType
            structure GetLogDeliveryConfigurationResponse
             LogDeliveryConfiguration LogDeliveryConfigurationType
            structure GetProvisionedLimitRequest
             LimitDefinition! LimitDefinitionType
            structure GetProvisionedLimitResponse
             Limit! LimitType
            structure GetSigningCertificateRequest
             UserPoolId! UserPoolIdType
            structure GetSigningCertificateResponse
             Certificate StringType
            structure GetTokensFromRefreshTokenRequest
             RefreshToken! TokenModelType
             ClientId! ClientIdType
             ClientSecret ClientSecretType
             DeviceKey DeviceKeyType
             ClientMetadata ClientMetadataType
            structure GetTokensFromRefreshTokenResponse
             AuthenticationResult AuthenticationResultType
            structure GetUICustomizationRequest
             UserPoolId! UserPoolIdType
             ClientId ClientIdType
            structure GetUICustomizationResponse
             UICustomization! UICustomizationType
            structure GetUserAttributeVerificationCodeRequest
             AccessToken! TokenModelType
             AttributeName! AttributeNameType
             ClientMetadata ClientMetadataType
            structure GetUserAttributeVerificationCodeResponse
             CodeDeliveryDetails CodeDeliveryDetailsType
            structure GetUserAuthFactorsRequest
             AccessToken! TokenModelType
            structure GetUserAuthFactorsResponse
             Username! UsernameType
             PreferredMfaSetting StringType
             UserMFASettingList UserMFASettingListType
             ConfiguredUserAuthFactors ConfiguredUserAuthFactorsListType
            structure GetUserPoolClientSessionConfigurationRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
            structure GetUserPoolClientSessionConfigurationResponse
             UserPoolId UserPoolIdType
             ClientId ClientIdType
             SSOSession ClientSSOSessionConfigType
            structure GetUserPoolMfaConfigRequest
             UserPoolId! UserPoolIdType
            structure GetUserPoolMfaConfigResponse
             SmsMfaConfiguration SmsMfaConfigType
             SoftwareTokenMfaConfiguration SoftwareTokenMfaConfigType
             EmailMfaConfiguration EmailMfaConfigType
             MfaConfiguration UserPoolMfaType
             WebAuthnConfiguration WebAuthnConfigurationType
            structure GetUserPoolSessionConfigurationRequest
             UserPoolId! UserPoolIdType
            structure GetUserPoolSessionConfigurationResponse
             UserPoolId UserPoolIdType
             UserSessionTracking UserSessionTrackingType
             TokenSession UserPoolTokenSessionConfigType
            structure GetUserRequest
             AccessToken! TokenModelType
            structure GetUserResponse
             Username! UsernameType
             UserAttributes! AttributeListType
             MFAOptions MFAOptionListType
             PreferredMfaSetting StringType
             UserMFASettingList UserMFASettingListType
            structure GlobalSignOutRequest
             AccessToken! TokenModelType
            structure GlobalSignOutResponse
            list GroupListType GroupType
            text GroupNameType 1..128 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+
            structure GroupType
             GroupName GroupNameType
             UserPoolId UserPoolIdType
             Description DescriptionType
             RoleArn ArnType
             Precedence PrecedenceType
             LastModifiedDate DateType
             CreationDate DateType
            text HealthCheckIdType ..64
            text HexStringType /^[0-9a-fA-F]+$
            structure HttpHeader
             headerName StringType
             headerValue StringType
            list HttpHeaderList HttpHeader
            integer IdTokenValidityType 1..86400
            structure IdentityProviderType
             UserPoolId UserPoolIdType
             ProviderName ProviderNameType
             ProviderType IdentityProviderTypeType
             ProviderDetails ProviderDetailsType
             AttributeMapping AttributeMappingType
             IdpIdentifiers IdpIdentifiersListType
             AcrMapping AcrMappingType
             LastModifiedDate DateType
             CreationDate DateType
            text IdentityProviderTypeType =SAML Facebook Google LoginWithAmazon SignInWithApple OIDC
            text IdpIdentifierType 1..40 /[\\w\\s+=.@-]+
            list IdpIdentifiersListType ..50 IdpIdentifierType
            bytes ImageFileType ..131072
            text ImageUrlType
            structure InboundFederationLambdaType
             LambdaVersion! InboundFederationLambdaVersionType
             LambdaArn! ArnType
            text InboundFederationLambdaVersionType =V1_0
            structure InitiateAuthRequest
             AuthFlow! AuthFlowType
             AuthParameters AuthParametersType
             ClientMetadata ClientMetadataType
             ClientId! ClientIdType
             AnalyticsMetadata AnalyticsMetadataType
             UserContextData UserContextDataType
             Session SessionType
            structure InitiateAuthResponse
             ChallengeName ChallengeNameType
             Session SessionType
             ChallengeParameters ChallengeParametersType
             AuthenticationResult AuthenticationResultType
             AvailableChallenges AvailableChallengeListType
            structure InitiatePointInTimeRecoveryRequest
             UserPoolId! UserPoolIdType
             RestoreTimestamp! DateType
            structure InitiatePointInTimeRecoveryResponse
             Restoration RestorationType
            integer IntegerType
            text IssuedTokenTypeIdentifierType =ACCESS_TOKEN ID_TOKEN
            structure IssuerConfigurationType
             Type IssuerType
            text IssuerType =ORIGINAL UPDATED
            structure KeyConfigurationType
             KeyType EncryptionKeyType
             KmsKeyArn EncryptionKeyArnType
            structure LambdaConfigType
             PreSignUp ArnType
             CustomMessage ArnType
             PostConfirmation ArnType
             PreAuthentication ArnType
             PostAuthentication ArnType
             DefineAuthChallenge ArnType
             CreateAuthChallenge ArnType
             VerifyAuthChallengeResponse ArnType
             PreTokenGeneration ArnType
             UserMigration ArnType
             PreTokenGenerationConfig PreTokenGenerationVersionConfigType
             CustomSMSSender CustomSMSLambdaVersionConfigType
             CustomEmailSender CustomEmailLambdaVersionConfigType
             KMSKeyID ArnType
             InboundFederation InboundFederationLambdaType
            text LanguageIdType /^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$
            text LimitClass =API_CATEGORY
            structure LimitDefinitionType
             LimitClass! LimitClass
             Attributes! StringToStringMapType
            structure LimitType
             LimitDefinition! LimitDefinitionType
             ProvisionedLimitValue! IntegerType
             FreeLimitValue! IntegerType
            text LinkUrlType 1..1024 /^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$
            map LinksType 1..13 LanguageIdType LinkUrlType
            structure ListCIMDPoliciesRequest
             UserPoolId! UserPoolIdType
             NextToken PaginationKeyType
             MaxResults PoolQueryLimitType
            structure ListCIMDPoliciesResponse
             NextToken PaginationKeyType
             CIMDPolicies! CIMDPolicySummaryListType
            structure ListClientMetadataURLsRequest
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
             NextToken PaginationKeyType
             MaxResults PoolQueryLimitType
            structure ListClientMetadataURLsResponse
             NextToken PaginationKeyType
             ClientMetadataURLs! ClientMetadataURLListType
            structure ListDevicesRequest
             AccessToken! TokenModelType
             Limit QueryLimitType
             PaginationToken SearchPaginationTokenType
            structure ListDevicesResponse
             Devices DeviceListType
             PaginationToken SearchPaginationTokenType
            structure ListGroupsRequest
             UserPoolId! UserPoolIdType
             Limit QueryLimitType
             NextToken PaginationKey
            structure ListGroupsResponse
             Groups GroupListType
             NextToken PaginationKey
            structure ListIdentityProvidersRequest
             UserPoolId! UserPoolIdType
             MaxResults ListProvidersLimitType
             NextToken PaginationKeyType
            structure ListIdentityProvidersResponse
             Providers! ProvidersListType
             NextToken PaginationKeyType
            list ListOfStringTypes StringType
            structure ListPointInTimeRecoveriesRequest
             UserPoolId! UserPoolIdType
             NextToken PaginationKeyType
             MaxResults PoolQueryLimitType
            structure ListPointInTimeRecoveriesResponse
             Restorations RestorationListType
             NextToken PaginationKeyType
            integer ListProvidersLimitType 0..60
            integer ListResourceServersLimitType 1..50
            structure ListResourceServersRequest
             UserPoolId! UserPoolIdType
             MaxResults ListResourceServersLimitType
             NextToken PaginationKeyType
            structure ListResourceServersResponse
             ResourceServers! ResourceServersListType
             NextToken PaginationKeyType
            structure ListTagsForResourceRequest
             ResourceArn! ArnType
            structure ListTagsForResourceResponse
             Tags UserPoolTagsType
            structure ListTermsRequest
             UserPoolId! UserPoolIdType
             MaxResults ListTermsRequestMaxResultsInteger
             NextToken StringType
            integer ListTermsRequestMaxResultsInteger 1..60
            structure ListTermsResponse
             Terms! TermsDescriptionListType
             NextToken StringType
            structure ListUserImportJobsRequest
             UserPoolId! UserPoolIdType
             MaxResults! PoolQueryLimitType
             PaginationToken PaginationKeyType
            structure ListUserImportJobsResponse
             UserImportJobs UserImportJobsListType
             PaginationToken PaginationKeyType
            structure ListUserPoolClientSecretsRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             NextToken PaginationKey
            structure ListUserPoolClientSecretsResponse
             ClientSecrets ClientSecretDescriptorListType
             NextToken PaginationKey
            structure ListUserPoolClientsRequest
             UserPoolId! UserPoolIdType
             MaxResults QueryLimit
             NextToken PaginationKey
             ClientType ClientTypeType
            structure ListUserPoolClientsResponse
             UserPoolClients UserPoolClientListType
             NextToken PaginationKey
            structure ListUserPoolReplicasRequest
             UserPoolId! UserPoolIdType
             NextToken PaginationKeyType
            structure ListUserPoolReplicasResponse
             UserPoolReplicas UserPoolReplicaListType
             NextToken PaginationKeyType
            structure ListUserPoolsRequest
             NextToken PaginationKeyType
             MaxResults! PoolQueryLimitType
            structure ListUserPoolsResponse
             UserPools UserPoolListType
             NextToken PaginationKeyType
            structure ListUserSessionsRequest
             AccessToken! TokenModelType
             NextToken PaginationKey
            structure ListUserSessionsResponse
             Sessions SessionsListType
             NextToken PaginationKey
            structure ListUsersInGroupRequest
             UserPoolId! UserPoolIdType
             GroupName! GroupNameType
             Limit QueryLimitType
             NextToken PaginationKey
            structure ListUsersInGroupResponse
             Users UsersListType
             NextToken PaginationKey
            structure ListUsersRequest
             UserPoolId! UserPoolIdType
             AttributesToGet SearchedAttributeNamesListType
             Limit QueryLimitType
             PaginationToken SearchPaginationTokenType
             Filter UserFilterType
            structure ListUsersResponse
             Users UsersListType
             PaginationToken SearchPaginationTokenType
            structure ListWebAuthnCredentialsRequest
             AccessToken! TokenModelType
             NextToken PaginationKey
             MaxResults WebAuthnCredentialsQueryLimitType
            structure ListWebAuthnCredentialsResponse
             Credentials! WebAuthnCredentialDescriptionListType
             NextToken PaginationKey
            list LogConfigurationListType ..2 LogConfigurationType
            structure LogConfigurationType
             LogLevel! LogLevel
             EventSource! EventSourceName
             CloudWatchLogsConfiguration CloudWatchLogsConfigurationType
             S3Configuration S3ConfigurationType
             FirehoseConfiguration FirehoseConfigurationType
            structure LogDeliveryConfigurationType
             UserPoolId! UserPoolIdType
             LogConfigurations! LogConfigurationListType
            text LogLevel =ERROR INFO
            list LogoutURLsListType ..100 RedirectUrlType
            long LongType
            list MFAOptionListType MFAOptionType
            structure MFAOptionType
             DeliveryMedium DeliveryMediumType
             AttributeName AttributeNameType
            text ManagedLoginBrandingIdType /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$
            structure ManagedLoginBrandingType
             ManagedLoginBrandingId ManagedLoginBrandingIdType
             UserPoolId UserPoolIdType
             UseCognitoProvidedValues BooleanType
             Settings Document
             Assets AssetListType
             CreationDate DateType
             LastModifiedDate DateType
            integer MaxSessionsPerUserType 1..100
            text MessageActionType =RESEND SUPPRESS
            structure MessageTemplateType
             SMSMessage SmsInviteMessageType
             EmailMessage EmailInviteMessageType
             EmailSubject EmailVerificationSubjectType
            text MetadataURLType 12..256 /^https://[^\\s]+$
            structure NewDeviceMetadataType
             DeviceKey DeviceKeyType
             DeviceGroupKey StringType
            structure NotifyConfigurationType
             From StringType
             ReplyTo StringType
             SourceArn! ArnType
             BlockEmail NotifyEmailType
             NoActionEmail NotifyEmailType
             MfaEmail NotifyEmailType
            structure NotifyEmailType
             Subject! EmailNotificationSubjectType
             HtmlBody EmailNotificationBodyType
             TextBody EmailNotificationBodyType
            structure NumberAttributeConstraintsType
             MinValue StringType
             MaxValue StringType
            text OAuthFlowType =code implicit client_credentials
            list OAuthFlowsType ..3 OAuthFlowType
            text OAuthTokenTypeType =Bearer N_A
            text OptionalArnType ..2048 /(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?
            text PaginationKey 1..131072 /[\\S]+
            text PaginationKeyType 1.. /[\\S]+
            text PasswordHashingAlgorithmType =BCRYPT SCRYPT ARGON2ID PBKDF2_SHA256
            integer PasswordHistorySizeType 0..24
            integer PasswordPolicyMinLengthType 6..99
            structure PasswordPolicyType
             MinimumLength PasswordPolicyMinLengthType
             RequireUppercase BooleanType
             RequireLowercase BooleanType
             RequireNumbers BooleanType
             RequireSymbols BooleanType
             PasswordHistorySize PasswordHistorySizeType
             TemporaryPasswordValidityDays TemporaryPasswordValidityDaysType
            text PasswordType* ..256 /[\\S]+
            integer PoolQueryLimitType 1..60
            text PreSignedUrlType ..2048
            text PreTokenGenerationLambdaVersionType =V1_0 V2_0 V3_0
            structure PreTokenGenerationVersionConfigType
             LambdaVersion! PreTokenGenerationLambdaVersionType
             LambdaArn! ArnType
            integer PrecedenceType 0..
            text PreventUserExistenceErrorTypes =LEGACY ENABLED
            integer PriorityType 1..2
            structure ProviderDescription
             ProviderName ProviderNameType
             ProviderType IdentityProviderTypeType
             LastModifiedDate DateType
             CreationDate DateType
            map ProviderDetailsType StringType StringType
            text ProviderNameType 1..32 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+
            text ProviderNameTypeV2 1..32 /[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+
            structure ProviderUserIdentifierType
             ProviderName ProviderNameType
             ProviderAttributeName StringType
             ProviderAttributeValue StringType
            list ProvidersListType ..50 ProviderDescription
            integer QueryLimit 1..60
            integer QueryLimitType 0..60
            list RecoveryMechanismsType 1..2 RecoveryOptionType
            text RecoveryOptionNameType =verified_email verified_phone_number admin_only
            structure RecoveryOptionType
             Priority! PriorityType
             Name! RecoveryOptionNameType
            text RedirectUrlType 1..1024 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+
            structure RefreshTokenRotationType
             Feature! FeatureType
             RetryGracePeriodSeconds RetryGracePeriodSecondsType
            integer RefreshTokenValidityType 0..315360000
            text RegionCodeType 5..32
            text RegionNameType 5..32
            text RelyingPartyIdType 1..127
            list ReplicaRegionsType StringType
            text ReplicaRoleType =PRIMARY SECONDARY
            text ReplicaStatusType =CREATING ACTIVE INACTIVE DELETING
            structure ResendConfirmationCodeRequest
             ClientId! ClientIdType
             SecretHash SecretHashType
             UserContextData UserContextDataType
             Username! UsernameType
             AnalyticsMetadata AnalyticsMetadataType
             ClientMetadata ClientMetadataType
            structure ResendConfirmationCodeResponse
             CodeDeliveryDetails CodeDeliveryDetailsType
            text ResourceIdType 1..40 /^[\\w\\- ]+$
            list ResourceListType ..1 ResourceServerIdentifierType
            text ResourceServerIdentifierType 1..256 /[\\x21\\x23-\\x5B\\x5D-\\x7E]+
            text ResourceServerManagedByType =COGNITO
            text ResourceServerNameType 1..256 /[\\w\\s+=,.@-]+
            text ResourceServerScopeDescriptionType 1..256
            list ResourceServerScopeListType ..100 ResourceServerScopeType
            text ResourceServerScopeNameType 1..256 /[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+
            structure ResourceServerScopeType
             ScopeName! ResourceServerScopeNameType
             ScopeDescription! ResourceServerScopeDescriptionType
            structure ResourceServerType
             UserPoolId UserPoolIdType
             Identifier ResourceServerIdentifierType
             Name ResourceServerNameType
             Scopes ResourceServerScopeListType
             ManagedBy ResourceServerManagedByType
            list ResourceServersListType ResourceServerType
            structure RespondToAuthChallengeRequest
             ClientId! ClientIdType
             ChallengeName! ChallengeNameType
             Session SessionType
             ChallengeResponses ChallengeResponsesType
             AnalyticsMetadata AnalyticsMetadataType
             UserContextData UserContextDataType
             ClientMetadata ClientMetadataType
            structure RespondToAuthChallengeResponse
             ChallengeName ChallengeNameType
             Session SessionType
             ChallengeParameters ChallengeParametersType
             AuthenticationResult AuthenticationResultType
             AvailableChallenges AvailableChallengeListType
            structure RestorationDescriptionType
             RestoreId RestoreIdType
             RestoreStatus RestoreStatusType
             RestoreTimestamp DateType
            list RestorationListType RestorationDescriptionType
            structure RestorationType
             RestoreId RestoreIdType
             RestoreStatus RestoreStatusType
             RestoreTimestamp DateType
             TriggerTimestamp DateType
             RestorePreview RestorePreviewListType
            text RestoreIdType 36..36 /^[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}$
            list RestorePreviewListType RestorePreviewType
            structure RestorePreviewType
             Entity StringType
             CreateCount LongType
             UpdateCount LongType
             DeleteCount LongType
            text RestoreStatusType =PREVIEW_GENERATING PREVIEW_GENERATED PREVIEW_CANCELLED PREVIEW_GENERATION_FAILED PREVIEW_EXPIRED RESTORING RESTORE_COMPLETED TEMPORARY_INTERNAL_ERROR_SEE_SUPPORT_CASE AWS_ABORTED
            integer RetryGracePeriodSecondsType 0..60
            text RevokeAssociatedSessionsType =NONE LINKED
            structure RevokeTokenRequest
             Token! TokenModelType
             ClientId! ClientIdType
             ClientSecret ClientSecretType
             RevokeAssociatedSessions RevokeAssociatedSessionsType
            structure RevokeTokenResponse
            structure RevokeUserSessionRequest
             AccessToken! TokenModelType
             SessionId! SessionIdType
             RevokeAssociatedSessions RevokeAssociatedSessionsType
            structure RevokeUserSessionResponse
            structure RiskConfigurationType
             UserPoolId UserPoolIdType
             ClientId ClientIdType
             CompromisedCredentialsRiskConfiguration CompromisedCredentialsRiskConfigurationType
             AccountTakeoverRiskConfiguration AccountTakeoverRiskConfigurationType
             RiskExceptionConfiguration RiskExceptionConfigurationType
             LastModifiedDate DateType
            text RiskDecisionType =NoRisk AccountTakeover Block
            structure RiskExceptionConfigurationType
             BlockedIPRangeList BlockedIPRangeListType
             SkippedIPRangeList SkippedIPRangeListType
            text RiskLevelType =Low Medium High
            structure RoutingType
             Failover FailoverType
            text S3ArnType 3..1024 /arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?
            text S3BucketType 3..1024 /^[0-9A-Za-z\\.\\-_]*(?<!\\.)$
            structure S3ConfigurationType
             BucketArn S3ArnType
            text SESConfigurationSet 1..64 /^[a-zA-Z0-9_-]+$
            structure SMSMfaSettingsType
             Enabled BooleanType
             PreferredMfa BooleanType
            integer SSOSessionMaxValidityMinutesType 0..129600
            structure SchemaAttributeType
             Name CustomAttributeNameType
             AttributeDataType AttributeDataType
             DeveloperOnlyAttribute BooleanType
             Mutable BooleanType
             Required BooleanType
             NumberAttributeConstraints NumberAttributeConstraintsType
             StringAttributeConstraints StringAttributeConstraintsType
            list SchemaAttributesListType 1..50 SchemaAttributeType
            list ScopeListType ..50 ScopeType
            text ScopeType 1..256 /[\\x21\\x23-\\x5B\\x5D-\\x7E]+
            text SearchPaginationTokenType 1.. /[\\S]+
            list SearchedAttributeNamesListType AttributeNameType
            text SecretCodeType* 16.. /[A-Za-z0-9]+
            text SecretHashType* 1..128 /[\\w+=/]+
            text SecurityPolicyType =TLS_V1 TLS_V1_2_2021 TLS_V1_3_2025
            structure SessionDescriptionType
             SessionId SessionIdType
             SessionType SessionTypeType
             ClientId ClientIdType
             CreateDate DateType
             LastActiveDate DateType
             DeviceType SessionDeviceType
             LastIPAddress SessionIpAddressType
             LastLocation SessionLocationType
             OriginSessionId SessionIdType
             IsCurrentSession WrappedBooleanType
            text SessionDeviceType ..1024
            text SessionIdType 28..28 /^(tkn|sso)[a-z0-9]{25}$
            text SessionIpAddressType* ..128
            text SessionLocationCityType ..256
            text SessionLocationCountryType ..256
            structure SessionLocationType
             City SessionLocationCityType
             Country SessionLocationCountryType
            text SessionType* 20..4096
            text SessionTypeType =TOKEN SSO
            list SessionsListType ..125 SessionDescriptionType
            structure SetLogDeliveryConfigurationRequest
             UserPoolId! UserPoolIdType
             LogConfigurations! LogConfigurationListType
            structure SetLogDeliveryConfigurationResponse
             LogDeliveryConfiguration LogDeliveryConfigurationType
            structure SetRiskConfigurationRequest
             UserPoolId! UserPoolIdType
             ClientId ClientIdType
             CompromisedCredentialsRiskConfiguration CompromisedCredentialsRiskConfigurationType
             AccountTakeoverRiskConfiguration AccountTakeoverRiskConfigurationType
             RiskExceptionConfiguration RiskExceptionConfigurationType
            structure SetRiskConfigurationResponse
             RiskConfiguration! RiskConfigurationType
            structure SetUICustomizationRequest
             UserPoolId! UserPoolIdType
             ClientId ClientIdType
             CSS CSSType
             ImageFile ImageFileType
            structure SetUICustomizationResponse
             UICustomization! UICustomizationType
            structure SetUserMFAPreferenceRequest
             SMSMfaSettings SMSMfaSettingsType
             SoftwareTokenMfaSettings SoftwareTokenMfaSettingsType
             EmailMfaSettings EmailMfaSettingsType
             WebAuthnMfaSettings WebAuthnMfaSettingsType
             AccessToken! TokenModelType
            structure SetUserMFAPreferenceResponse
            structure SetUserPoolClientSessionConfigurationRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             SSOSession! ClientSSOSessionConfigType
            structure SetUserPoolClientSessionConfigurationResponse
             UserPoolId UserPoolIdType
             ClientId ClientIdType
             SSOSession ClientSSOSessionConfigType
            structure SetUserPoolMfaConfigRequest
             UserPoolId! UserPoolIdType
             SmsMfaConfiguration SmsMfaConfigType
             SoftwareTokenMfaConfiguration SoftwareTokenMfaConfigType
             EmailMfaConfiguration EmailMfaConfigType
             MfaConfiguration UserPoolMfaType
             WebAuthnConfiguration WebAuthnConfigurationType
            structure SetUserPoolMfaConfigResponse
             SmsMfaConfiguration SmsMfaConfigType
             SoftwareTokenMfaConfiguration SoftwareTokenMfaConfigType
             EmailMfaConfiguration EmailMfaConfigType
             MfaConfiguration UserPoolMfaType
             WebAuthnConfiguration WebAuthnConfigurationType
            structure SetUserPoolSessionConfigurationRequest
             UserPoolId! UserPoolIdType
             UserSessionTracking! UserSessionTrackingType
             TokenSession! UserPoolTokenSessionConfigType
            structure SetUserPoolSessionConfigurationResponse
             UserPoolId UserPoolIdType
             UserSessionTracking UserSessionTrackingType
             TokenSession UserPoolTokenSessionConfigType
            structure SetUserSettingsRequest
             AccessToken! TokenModelType
             MFAOptions! MFAOptionListType
            structure SetUserSettingsResponse
            structure SignInPolicyType
             AllowedFirstAuthFactors AllowedFirstAuthFactorsListType
            structure SignUpRequest
             ClientId! ClientIdType
             SecretHash SecretHashType
             Username! UsernameType
             Password PasswordType
             UserAttributes AttributeListType
             ValidationData AttributeListType
             AnalyticsMetadata AnalyticsMetadataType
             UserContextData UserContextDataType
             ClientMetadata ClientMetadataType
            structure SignUpResponse
             UserConfirmed! BooleanType
             CodeDeliveryDetails CodeDeliveryDetailsType
             UserSub! StringType
             Session SessionType
            list SkippedIPRangeListType ..200 StringType
            structure SmsConfigurationType
             SnsCallerArn OptionalArnType
             ExternalId StringType
             SnsRegion RegionCodeType
             EumsSms EumsSmsConfigurationType
            text SmsInviteMessageType 6..140 /(?s).*
            structure SmsMfaConfigType
             SmsAuthenticationMessage SmsVerificationMessageType
             SmsConfiguration SmsConfigurationType
            text SmsVerificationMessageType 6..140 /.*\\{####\\}.*
            text SoftwareTokenMFAUserCodeType* 6..6 /[0-9]+
            structure SoftwareTokenMfaConfigType
             Enabled BooleanType
            structure SoftwareTokenMfaSettingsType
             Enabled BooleanType
             PreferredMfa BooleanType
            structure StartPointInTimeRecoveryRequest
             UserPoolId! UserPoolIdType
             RestoreId! RestoreIdType
            structure StartPointInTimeRecoveryResponse
             Restoration RestorationType
            structure StartUserImportJobRequest
             UserPoolId! UserPoolIdType
             JobId! UserImportJobIdType
            structure StartUserImportJobResponse
             UserImportJob UserImportJobType
            structure StartWebAuthnRegistrationRequest
             AccessToken! TokenModelType
            structure StartWebAuthnRegistrationResponse
             CredentialCreationOptions! Document
            text StatusType =Enabled Disabled
            structure StopUserImportJobRequest
             UserPoolId! UserPoolIdType
             JobId! UserImportJobIdType
            structure StopUserImportJobResponse
             UserImportJob UserImportJobType
            structure StringAttributeConstraintsType
             MinLength StringType
             MaxLength StringType
            map StringToStringMapType StringType StringType
            text StringType ..131072
            list SupportedIdentityProvidersListType ProviderNameType
            text TagKeysType 1..128
            structure TagResourceRequest
             ResourceArn! ArnType
             Tags! UserPoolTagsType
            structure TagResourceResponse
            text TagValueType ..256
            integer TemporaryPasswordValidityDaysType 0..365
            list TermsDescriptionListType TermsDescriptionType
            structure TermsDescriptionType
             TermsId! TermsIdType
             TermsName! TermsNameType
             Enforcement! TermsEnforcementType
             CreationDate! DateType
             LastModifiedDate! DateType
            text TermsEnforcementType =NONE
            text TermsIdType /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$
            text TermsNameType /^(terms-of-use|privacy-policy)$
            text TermsSourceType =LINK
            structure TermsType
             TermsId! TermsIdType
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             TermsName! TermsNameType
             TermsSource! TermsSourceType
             Enforcement! TermsEnforcementType
             Links! LinksType
             CreationDate! DateType
             LastModifiedDate! DateType
            text TimeUnitsType =seconds minutes hours days
            text TokenModelType* /[A-Za-z0-9-_=.]+
            text TokenTypeIdentifierType =ACCESS_TOKEN ID_TOKEN SAML2
            structure TokenValidityUnitsType
             AccessToken TimeUnitsType
             IdToken TimeUnitsType
             RefreshToken TimeUnitsType
            structure UICustomizationType
             UserPoolId UserPoolIdType
             ClientId ClientIdType
             ImageUrl ImageUrlType
             CSS CSSType
             CSSVersion CSSVersionType
             LastModifiedDate DateType
             CreationDate DateType
            list URLPatternListType 1..5 URLPatternType
            text URLPatternType 12..256 /^https://[!$-;=@-\\[\\]_a-z~]+$
            structure UntagResourceRequest
             ResourceArn! ArnType
             TagKeys! UserPoolTagsListType
            structure UntagResourceResponse
            structure UpdateAuthEventFeedbackRequest
             UserPoolId! UserPoolIdType
             Username! UsernameType
             EventId! EventIdType
             FeedbackToken! TokenModelType
             FeedbackValue! FeedbackValueType
            structure UpdateAuthEventFeedbackResponse
            structure UpdateCIMDPolicyRequest
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
             ClientId! ClientIdType
             PolicyName CIMDPolicyNameType
             CacheDuration CacheDurationType
             URLPatterns! URLPatternListType
            structure UpdateCIMDPolicyResponse
             CIMDPolicy! CIMDPolicyType
            structure UpdateClientMetadataURLStateRequest
             UserPoolId! UserPoolIdType
             CIMDPolicyId! CIMDPolicyIdType
             URL! MetadataURLType
             Action! CIMDCacheActionType
            structure UpdateClientMetadataURLStateResponse
            structure UpdateDeviceStatusRequest
             AccessToken! TokenModelType
             DeviceKey! DeviceKeyType
             DeviceRememberedStatus DeviceRememberedStatusType
            structure UpdateDeviceStatusResponse
            structure UpdateGroupRequest
             GroupName! GroupNameType
             UserPoolId! UserPoolIdType
             Description DescriptionType
             RoleArn ArnType
             Precedence PrecedenceType
            structure UpdateGroupResponse
             Group GroupType
            structure UpdateIdentityProviderRequest
             UserPoolId! UserPoolIdType
             ProviderName! ProviderNameType
             ProviderDetails ProviderDetailsType
             AttributeMapping AttributeMappingType
             IdpIdentifiers IdpIdentifiersListType
             AcrMapping AcrMappingType
            structure UpdateIdentityProviderResponse
             IdentityProvider! IdentityProviderType
            structure UpdateManagedLoginBrandingRequest
             UserPoolId UserPoolIdType
             ManagedLoginBrandingId ManagedLoginBrandingIdType
             UseCognitoProvidedValues BooleanType
             Settings Document
             Assets AssetListType
            structure UpdateManagedLoginBrandingResponse
             ManagedLoginBranding ManagedLoginBrandingType
            structure UpdateProvisionedLimitRequest
             LimitDefinition! LimitDefinitionType
             RequestedLimitValue! IntegerType
            structure UpdateProvisionedLimitResponse
             Limit! LimitType
            text UpdateReplicaStatusType =ACTIVE INACTIVE
            structure UpdateResourceServerRequest
             UserPoolId! UserPoolIdType
             Identifier! ResourceServerIdentifierType
             Name! ResourceServerNameType
             Scopes ResourceServerScopeListType
            structure UpdateResourceServerResponse
             ResourceServer! ResourceServerType
            structure UpdateTermsRequest
             TermsId! TermsIdType
             UserPoolId! UserPoolIdType
             TermsName TermsNameType
             TermsSource TermsSourceType
             Enforcement TermsEnforcementType
             Links LinksType
            structure UpdateTermsResponse
             Terms TermsType
            structure UpdateUserAttributesRequest
             UserAttributes! AttributeListType
             AccessToken! TokenModelType
             ClientMetadata ClientMetadataType
            structure UpdateUserAttributesResponse
             CodeDeliveryDetailsList CodeDeliveryDetailsListType
            structure UpdateUserPoolClientRequest
             UserPoolId! UserPoolIdType
             ClientId! ClientIdType
             ClientName ClientNameType
             RefreshTokenValidity RefreshTokenValidityType
             AccessTokenValidity AccessTokenValidityType
             IdTokenValidity IdTokenValidityType
             TokenValidityUnits TokenValidityUnitsType
             ReadAttributes ClientPermissionListType
             WriteAttributes ClientPermissionListType
             ExplicitAuthFlows ExplicitAuthFlowsListType
             SupportedIdentityProviders SupportedIdentityProvidersListType
             CallbackURLs CallbackURLsListType
             LogoutURLs LogoutURLsListType
             DefaultRedirectURI RedirectUrlType
             AllowedOAuthFlows OAuthFlowsType
             AllowedOAuthScopes ScopeListType
             AllowedOAuthFlowsUserPoolClient BooleanType
             AnalyticsConfiguration AnalyticsConfigurationType
             PreventUserExistenceErrors PreventUserExistenceErrorTypes
             EnableTokenRevocation WrappedBooleanType
             EnablePropagateAdditionalUserContextData WrappedBooleanType
             AuthSessionValidity AuthSessionValidityType
             RefreshTokenRotation RefreshTokenRotationType
             PublishSecretsInAWSSecretsManager WrappedBooleanType
            structure UpdateUserPoolClientResponse
             UserPoolClient UserPoolClientType
            structure UpdateUserPoolDomainRequest
             Domain! DomainType
             UserPoolId! UserPoolIdType
             ManagedLoginVersion WrappedIntegerType
             CustomDomainConfig CustomDomainConfigType
             Routing RoutingType
            structure UpdateUserPoolDomainResponse
             ManagedLoginVersion WrappedIntegerType
             CloudFrontDomain DomainType
             Routing RoutingType
            structure UpdateUserPoolReplicaRequest
             UserPoolId! UserPoolIdType
             RegionName! RegionNameType
             Status! UpdateReplicaStatusType
            structure UpdateUserPoolReplicaResponse
             UserPoolReplica UserPoolReplicaType
            structure UpdateUserPoolRequest
             UserPoolId! UserPoolIdType
             Policies UserPoolPolicyType
             DeletionProtection DeletionProtectionType
             LambdaConfig LambdaConfigType
             AutoVerifiedAttributes VerifiedAttributesListType
             SmsVerificationMessage SmsVerificationMessageType
            """;

    private static final String PART_4 = """
             EmailVerificationMessage EmailVerificationMessageType
             EmailVerificationSubject EmailVerificationSubjectType
             VerificationMessageTemplate VerificationMessageTemplateType
             SmsAuthenticationMessage SmsVerificationMessageType
             UserAttributeUpdateSettings UserAttributeUpdateSettingsType
             MfaConfiguration UserPoolMfaType
             DeviceConfiguration DeviceConfigurationType
             EmailConfiguration EmailConfigurationType
             SmsConfiguration SmsConfigurationType
             UserPoolTags UserPoolTagsType
             AdminCreateUserConfig AdminCreateUserConfigType
             UserPoolAddOns UserPoolAddOnsType
             DcrConfiguration DcrConfigurationType
             AccountRecoverySetting AccountRecoverySettingType
             PoolName UserPoolNameType
             UserPoolTier UserPoolTierType
             KeyConfiguration KeyConfigurationType
             IssuerConfiguration IssuerConfigurationType
             AcrConfiguration AcrConfigurationType
            structure UpdateUserPoolResponse
            structure UserAttributeUpdateSettingsType
             AttributesRequireVerificationBeforeUpdate AttributesRequireVerificationBeforeUpdateType
            structure UserContextDataType*
             IpAddress StringType
             EncodedData StringType
            text UserFilterType ..256
            text UserImportJobIdType 1..55 /import-[0-9a-zA-Z-]+
            text UserImportJobNameType 1..128 /[\\w\\s+=,.@-]+
            text UserImportJobStatusType =Created Pending InProgress Stopping Expired Stopped Failed Succeeded
            structure UserImportJobType
             JobName UserImportJobNameType
             JobId UserImportJobIdType
             UserPoolId UserPoolIdType
             PreSignedUrl PreSignedUrlType
             CreationDate DateType
             StartDate DateType
             CompletionDate DateType
             Status UserImportJobStatusType
             CloudWatchLogsRoleArn ArnType
             ImportedUsers LongType
             SkippedUsers LongType
             FailedUsers LongType
             CompletionMessage CompletionMessageType
             PasswordHashingAlgorithm PasswordHashingAlgorithmType
            list UserImportJobsListType 1..50 UserImportJobType
            list UserMFASettingListType StringType
            structure UserPoolAddOnsType
             AdvancedSecurityMode! AdvancedSecurityModeType
             AdvancedSecurityAdditionalFlows AdvancedSecurityAdditionalFlowsType
            structure UserPoolClientDescription
             ClientId ClientIdType
             UserPoolId UserPoolIdType
             ClientName ClientNameType
            list UserPoolClientListType UserPoolClientDescription
            structure UserPoolClientType
             UserPoolId UserPoolIdType
             ClientName ClientNameType
             ClientId ClientIdType
             ClientSecret ClientSecretType
             ClientSecretArn ClientSecretArnType
             LastModifiedDate DateType
             CreationDate DateType
             RefreshTokenValidity RefreshTokenValidityType
             AccessTokenValidity AccessTokenValidityType
             IdTokenValidity IdTokenValidityType
             TokenValidityUnits TokenValidityUnitsType
             ReadAttributes ClientPermissionListType
             WriteAttributes ClientPermissionListType
             ExplicitAuthFlows ExplicitAuthFlowsListType
             SupportedIdentityProviders SupportedIdentityProvidersListType
             CallbackURLs CallbackURLsListType
             LogoutURLs LogoutURLsListType
             DefaultRedirectURI RedirectUrlType
             AllowedOAuthFlows OAuthFlowsType
             AllowedOAuthScopes ScopeListType
             AllowedOAuthFlowsUserPoolClient BooleanType
             AnalyticsConfiguration AnalyticsConfigurationType
             PreventUserExistenceErrors PreventUserExistenceErrorTypes
             EnableTokenRevocation WrappedBooleanType
             EnablePropagateAdditionalUserContextData WrappedBooleanType
             AuthSessionValidity AuthSessionValidityType
             RefreshTokenRotation RefreshTokenRotationType
             ClientType ClientTypeType
            structure UserPoolDescriptionType
             Id UserPoolIdType
             Name UserPoolNameType
             LambdaConfig LambdaConfigType
             Status~ StatusType
             LastModifiedDate DateType
             CreationDate DateType
             ReplicaRegions ReplicaRegionsType
            text UserPoolIdType 1..55 /[\\w-]+_[0-9a-zA-Z]+
            list UserPoolListType UserPoolDescriptionType
            text UserPoolMfaType =OFF ON OPTIONAL
            text UserPoolNameType 1..128 /[\\w\\s+=,.@-]+
            structure UserPoolPolicyType
             PasswordPolicy PasswordPolicyType
             SignInPolicy SignInPolicyType
            list UserPoolReplicaListType UserPoolReplicaType
            structure UserPoolReplicaType
             RegionName RegionNameType
             Status ReplicaStatusType
             Role ReplicaRoleType
             UserPoolArn ArnType
            list UserPoolTagsListType TagKeysType
            map UserPoolTagsType TagKeysType TagValueType
            text UserPoolTierType =LITE ESSENTIALS PLUS
            structure UserPoolTokenSessionConfigType
             MaxPerUser! MaxSessionsPerUserType
            structure UserPoolType
             Id UserPoolIdType
             Name UserPoolNameType
             Policies UserPoolPolicyType
             DeletionProtection DeletionProtectionType
             LambdaConfig LambdaConfigType
             Status~ StatusType
             LastModifiedDate DateType
             CreationDate DateType
             SchemaAttributes SchemaAttributesListType
             AutoVerifiedAttributes VerifiedAttributesListType
             AliasAttributes AliasAttributesListType
             UsernameAttributes UsernameAttributesListType
             SmsVerificationMessage SmsVerificationMessageType
             EmailVerificationMessage EmailVerificationMessageType
             EmailVerificationSubject EmailVerificationSubjectType
             VerificationMessageTemplate VerificationMessageTemplateType
             SmsAuthenticationMessage SmsVerificationMessageType
             UserAttributeUpdateSettings UserAttributeUpdateSettingsType
             MfaConfiguration UserPoolMfaType
             DeviceConfiguration DeviceConfigurationType
             EstimatedNumberOfUsers IntegerType
             EmailConfiguration EmailConfigurationType
             SmsConfiguration SmsConfigurationType
             UserPoolTags UserPoolTagsType
             SmsConfigurationFailure StringType
             EmailConfigurationFailure StringType
             Domain DomainType
             CustomDomain DomainType
             AdminCreateUserConfig AdminCreateUserConfigType
             UserPoolAddOns UserPoolAddOnsType
             DcrConfiguration DcrConfigurationType
             UsernameConfiguration UsernameConfigurationType
             Arn ArnType
             AccountRecoverySetting AccountRecoverySettingType
             UserPoolTier UserPoolTierType
             KeyConfiguration KeyConfigurationType
             IssuerConfiguration IssuerConfigurationType
             AcrConfiguration AcrConfigurationType
            text UserSessionTrackingType =ENABLED DISABLED
            text UserStatusType =UNCONFIRMED CONFIRMED ARCHIVED COMPROMISED UNKNOWN RESET_REQUIRED FORCE_CHANGE_PASSWORD EXTERNAL_PROVIDER
            structure UserType
             Username UsernameType
             Attributes AttributeListType
             UserCreateDate DateType
             UserLastModifiedDate DateType
             Enabled BooleanType
             UserStatus UserStatusType
             MFAOptions MFAOptionListType
            text UserVerificationType =required preferred
            text UsernameAttributeType =phone_number email
            list UsernameAttributesListType UsernameAttributeType
            structure UsernameConfigurationType
             CaseSensitive! WrappedBooleanType
            text UsernameType* 1..128 /[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+
            list UsersListType UserType
            structure VerificationMessageTemplateType
             SmsMessage SmsVerificationMessageType
             EmailMessage EmailVerificationMessageType
             EmailSubject EmailVerificationSubjectType
             EmailMessageByLink EmailVerificationMessageByLinkType
             EmailSubjectByLink EmailVerificationSubjectByLinkType
             DefaultEmailOption DefaultEmailOptionType
            text VerifiedAttributeType =phone_number email
            list VerifiedAttributesListType VerifiedAttributeType
            structure VerifySoftwareTokenRequest
             AccessToken TokenModelType
             Session SessionType
             UserCode! SoftwareTokenMFAUserCodeType
             FriendlyDeviceName StringType
            structure VerifySoftwareTokenResponse
             Status VerifySoftwareTokenResponseType
             Session SessionType
            text VerifySoftwareTokenResponseType =SUCCESS ERROR
            structure VerifyUserAttributeRequest
             AccessToken! TokenModelType
             AttributeName! AttributeNameType
             Code! ConfirmationCodeType
            structure VerifyUserAttributeResponse
            text WebAuthnAuthenticatorAttachmentType
            text WebAuthnAuthenticatorTransportType
            list WebAuthnAuthenticatorTransportsList WebAuthnAuthenticatorTransportType
            structure WebAuthnConfigurationType
             RelyingPartyId RelyingPartyIdType
             UserVerification UserVerificationType
             FactorConfiguration WebAuthnFactorConfigurationType
            structure WebAuthnCredentialDescription
             CredentialId! StringType
             FriendlyCredentialName! StringType
             RelyingPartyId! StringType
             AuthenticatorAttachment WebAuthnAuthenticatorAttachmentType
             AuthenticatorTransports! WebAuthnAuthenticatorTransportsList
             CreatedAt! DateType
            list WebAuthnCredentialDescriptionListType WebAuthnCredentialDescription
            integer WebAuthnCredentialsQueryLimitType 0..20
            text WebAuthnFactorConfigurationType =SINGLE_FACTOR MULTI_FACTOR_WITH_USER_VERIFICATION
            structure WebAuthnMfaSettingsType
             Enabled BooleanType
            flag WrappedBooleanType
            integer WrappedIntegerType
            """;

    static final List<String> LINES =
            Stream.of(PART_1, PART_2, PART_3, PART_4).flatMap(part -> Stream.of(part.split("\n"))).toList();

    private ServiceModelTable() {}
}
