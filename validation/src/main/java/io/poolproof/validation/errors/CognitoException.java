package io.poolproof.validation.errors;

import java.util.HashMap;
import java.util.Map;

/**
 * An error that the service answered with: a type for each that the service model has (and for the unmodelled
 * {@code SerializationException}), and {@link Unknown} for any other. The service's own words may repeat what was
 * sent, so the exception's message does not show them. Generated from the service model.
 */
public abstract sealed class CognitoException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Factory> MODELLED = modelled();

    private final String code;
    private final transient String serviceMessage;
    private final int httpStatus;

    private CognitoException(Answer answer) {
        super(answer.code() + " (HTTP status " + answer.httpStatus() + ", a message of "
                + answer.serviceMessage()
                        .codePointCount(0, answer.serviceMessage().length()) + " characters)");
        this.code = answer.code();
        this.serviceMessage = answer.serviceMessage();
        this.httpStatus = answer.httpStatus();
    }

    private record Answer(String code, String serviceMessage, int httpStatus) {}

    @FunctionalInterface
    private interface Factory {
        CognitoException of(Answer answer);
    }

    /**
     * The exception for an error.
     *
     * @param code short name of the error's type, such as {@code UserNotFoundException}
     * @param serviceMessage the service's own words, empty where it has none
     */
    public static CognitoException of(String code, String serviceMessage, int httpStatus) {
        Factory factory = MODELLED.getOrDefault(code, Unknown::new);
        return factory.of(new Answer(code, serviceMessage, httpStatus));
    }

    /** Short name of the error's type. */
    public String code() {
        return code;
    }

    /** The service's own words, which may repeat what was sent: not for logs. */
    public String serviceMessage() {
        return serviceMessage;
    }

    public int httpStatus() {
        return httpStatus;
    }

    private static Map<String, Factory> modelled() {
        Map<String, Factory> map = new HashMap<>();
        map.put("AccessDeniedException", AccessDenied::new);
        map.put("AliasExistsException", AliasExists::new);
        map.put("CachedCIMDURLDoesNotExistException", CachedCIMDURLDoesNotExist::new);
        map.put("CodeDeliveryFailureException", CodeDeliveryFailure::new);
        map.put("CodeMismatchException", CodeMismatch::new);
        map.put("ConcurrentModificationException", ConcurrentModification::new);
        map.put("DeviceKeyExistsException", DeviceKeyExists::new);
        map.put("DuplicateProviderException", DuplicateProvider::new);
        map.put("EnableSoftwareTokenMFAException", EnableSoftwareTokenMFA::new);
        map.put("ExpiredCodeException", ExpiredCode::new);
        map.put("FeatureUnavailableInTierException", FeatureUnavailableInTier::new);
        map.put("ForbiddenException", Forbidden::new);
        map.put("GroupExistsException", GroupExists::new);
        map.put("InternalErrorException", InternalServiceError::new);
        map.put("InternalServerException", InternalServer::new);
        map.put("InvalidEmailRoleAccessPolicyException", InvalidEmailRoleAccessPolicy::new);
        map.put("InvalidLambdaResponseException", InvalidLambdaResponse::new);
        map.put("InvalidOAuthFlowException", InvalidOAuthFlow::new);
        map.put("InvalidParameterException", InvalidParameter::new);
        map.put("InvalidPasswordException", InvalidPassword::new);
        map.put("InvalidSmsRoleAccessPolicyException", InvalidSmsRoleAccessPolicy::new);
        map.put("InvalidSmsRoleTrustRelationshipException", InvalidSmsRoleTrustRelationship::new);
        map.put("InvalidUserPoolConfigurationException", InvalidUserPoolConfiguration::new);
        map.put("LimitExceededException", LimitExceeded::new);
        map.put("MFAMethodNotFoundException", MFAMethodNotFound::new);
        map.put("ManagedLoginBrandingExistsException", ManagedLoginBrandingExists::new);
        map.put("NotAuthorizedException", NotAuthorized::new);
        map.put("OperationNotEnabledException", OperationNotEnabled::new);
        map.put("PasswordHistoryPolicyViolationException", PasswordHistoryPolicyViolation::new);
        map.put("PasswordResetRequiredException", PasswordResetRequired::new);
        map.put("PreconditionNotMetException", PreconditionNotMet::new);
        map.put("RefreshTokenReuseException", RefreshTokenReuse::new);
        map.put("ResourceNotFoundException", ResourceNotFound::new);
        map.put("ScopeDoesNotExistException", ScopeDoesNotExist::new);
        map.put("SerializationException", Serialization::new);
        map.put("ServiceQuotaExceededException", ServiceQuotaExceeded::new);
        map.put("SoftwareTokenMFANotFoundException", SoftwareTokenMFANotFound::new);
        map.put("TermsExistsException", TermsExists::new);
        map.put("TierChangeNotAllowedException", TierChangeNotAllowed::new);
        map.put("TooManyFailedAttemptsException", TooManyFailedAttempts::new);
        map.put("TooManyRequestsException", TooManyRequests::new);
        map.put("UnauthorizedException", Unauthorized::new);
        map.put("UnexpectedLambdaException", UnexpectedLambda::new);
        map.put("UnsupportedIdentityProviderException", UnsupportedIdentityProvider::new);
        map.put("UnsupportedOperationException", UnsupportedOperation::new);
        map.put("UnsupportedTokenTypeException", UnsupportedTokenType::new);
        map.put("UnsupportedUserStateException", UnsupportedUserState::new);
        map.put("UserImportInProgressException", UserImportInProgress::new);
        map.put("UserLambdaValidationException", UserLambdaValidation::new);
        map.put("UserNotConfirmedException", UserNotConfirmed::new);
        map.put("UserNotFoundException", UserNotFound::new);
        map.put("UserPoolAddOnNotEnabledException", UserPoolAddOnNotEnabled::new);
        map.put("UserPoolTaggingException", UserPoolTagging::new);
        map.put("UsernameExistsException", UsernameExists::new);
        map.put("WebAuthnChallengeNotFoundException", WebAuthnChallengeNotFound::new);
        map.put("WebAuthnClientMismatchException", WebAuthnClientMismatch::new);
        map.put("WebAuthnConfigurationMissingException", WebAuthnConfigurationMissing::new);
        map.put("WebAuthnCredentialNotSupportedException", WebAuthnCredentialNotSupported::new);
        map.put("WebAuthnNotEnabledException", WebAuthnNotEnabled::new);
        map.put("WebAuthnOriginNotAllowedException", WebAuthnOriginNotAllowed::new);
        map.put("WebAuthnRelyingPartyMismatchException", WebAuthnRelyingPartyMismatch::new);
        return Map.copyOf(map);
    }

    /** An error of a type that this library does not know. */
    public static final class Unknown extends CognitoException {
        private static final long serialVersionUID = 1L;

        private Unknown(Answer answer) {
            super(answer);
        }
    }

    /** {@code AccessDeniedException}. */
    public static final class AccessDenied extends CognitoException {
        private static final long serialVersionUID = 1L;

        private AccessDenied(Answer answer) {
            super(answer);
        }
    }

    /** {@code AliasExistsException}. */
    public static final class AliasExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private AliasExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code CachedCIMDURLDoesNotExistException}. */
    public static final class CachedCIMDURLDoesNotExist extends CognitoException {
        private static final long serialVersionUID = 1L;

        private CachedCIMDURLDoesNotExist(Answer answer) {
            super(answer);
        }
    }

    /** {@code CodeDeliveryFailureException}. */
    public static final class CodeDeliveryFailure extends CognitoException {
        private static final long serialVersionUID = 1L;

        private CodeDeliveryFailure(Answer answer) {
            super(answer);
        }
    }

    /** {@code CodeMismatchException}. */
    public static final class CodeMismatch extends CognitoException {
        private static final long serialVersionUID = 1L;

        private CodeMismatch(Answer answer) {
            super(answer);
        }
    }

    /** {@code ConcurrentModificationException}. */
    public static final class ConcurrentModification extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ConcurrentModification(Answer answer) {
            super(answer);
        }
    }

    /** {@code DeviceKeyExistsException}. */
    public static final class DeviceKeyExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private DeviceKeyExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code DuplicateProviderException}. */
    public static final class DuplicateProvider extends CognitoException {
        private static final long serialVersionUID = 1L;

        private DuplicateProvider(Answer answer) {
            super(answer);
        }
    }

    /** {@code EnableSoftwareTokenMFAException}. */
    public static final class EnableSoftwareTokenMFA extends CognitoException {
        private static final long serialVersionUID = 1L;

        private EnableSoftwareTokenMFA(Answer answer) {
            super(answer);
        }
    }

    /** {@code ExpiredCodeException}. */
    public static final class ExpiredCode extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ExpiredCode(Answer answer) {
            super(answer);
        }
    }

    /** {@code FeatureUnavailableInTierException}. */
    public static final class FeatureUnavailableInTier extends CognitoException {
        private static final long serialVersionUID = 1L;

        private FeatureUnavailableInTier(Answer answer) {
            super(answer);
        }
    }

    /** {@code ForbiddenException}. */
    public static final class Forbidden extends CognitoException {
        private static final long serialVersionUID = 1L;

        private Forbidden(Answer answer) {
            super(answer);
        }
    }

    /** {@code GroupExistsException}. */
    public static final class GroupExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private GroupExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code InternalErrorException}. */
    public static final class InternalServiceError extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InternalServiceError(Answer answer) {
            super(answer);
        }
    }

    /** {@code InternalServerException}. */
    public static final class InternalServer extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InternalServer(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidEmailRoleAccessPolicyException}. */
    public static final class InvalidEmailRoleAccessPolicy extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidEmailRoleAccessPolicy(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidLambdaResponseException}. */
    public static final class InvalidLambdaResponse extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidLambdaResponse(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidOAuthFlowException}. */
    public static final class InvalidOAuthFlow extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidOAuthFlow(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidParameterException}. */
    public static final class InvalidParameter extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidParameter(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidPasswordException}. */
    public static final class InvalidPassword extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidPassword(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidSmsRoleAccessPolicyException}. */
    public static final class InvalidSmsRoleAccessPolicy extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidSmsRoleAccessPolicy(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidSmsRoleTrustRelationshipException}. */
    public static final class InvalidSmsRoleTrustRelationship extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidSmsRoleTrustRelationship(Answer answer) {
            super(answer);
        }
    }

    /** {@code InvalidUserPoolConfigurationException}. */
    public static final class InvalidUserPoolConfiguration extends CognitoException {
        private static final long serialVersionUID = 1L;

        private InvalidUserPoolConfiguration(Answer answer) {
            super(answer);
        }
    }

    /** {@code LimitExceededException}. */
    public static final class LimitExceeded extends CognitoException {
        private static final long serialVersionUID = 1L;

        private LimitExceeded(Answer answer) {
            super(answer);
        }
    }

    /** {@code MFAMethodNotFoundException}. */
    public static final class MFAMethodNotFound extends CognitoException {
        private static final long serialVersionUID = 1L;

        private MFAMethodNotFound(Answer answer) {
            super(answer);
        }
    }

    /** {@code ManagedLoginBrandingExistsException}. */
    public static final class ManagedLoginBrandingExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ManagedLoginBrandingExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code NotAuthorizedException}. */
    public static final class NotAuthorized extends CognitoException {
        private static final long serialVersionUID = 1L;

        private NotAuthorized(Answer answer) {
            super(answer);
        }
    }

    /** {@code OperationNotEnabledException}. */
    public static final class OperationNotEnabled extends CognitoException {
        private static final long serialVersionUID = 1L;

        private OperationNotEnabled(Answer answer) {
            super(answer);
        }
    }

    /** {@code PasswordHistoryPolicyViolationException}. */
    public static final class PasswordHistoryPolicyViolation extends CognitoException {
        private static final long serialVersionUID = 1L;

        private PasswordHistoryPolicyViolation(Answer answer) {
            super(answer);
        }
    }

    /** {@code PasswordResetRequiredException}. */
    public static final class PasswordResetRequired extends CognitoException {
        private static final long serialVersionUID = 1L;

        private PasswordResetRequired(Answer answer) {
            super(answer);
        }
    }

    /** {@code PreconditionNotMetException}. */
    public static final class PreconditionNotMet extends CognitoException {
        private static final long serialVersionUID = 1L;

        private PreconditionNotMet(Answer answer) {
            super(answer);
        }
    }

    /** {@code RefreshTokenReuseException}. */
    public static final class RefreshTokenReuse extends CognitoException {
        private static final long serialVersionUID = 1L;

        private RefreshTokenReuse(Answer answer) {
            super(answer);
        }
    }

    /** {@code ResourceNotFoundException}. */
    public static final class ResourceNotFound extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ResourceNotFound(Answer answer) {
            super(answer);
        }
    }

    /** {@code ScopeDoesNotExistException}. */
    public static final class ScopeDoesNotExist extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ScopeDoesNotExist(Answer answer) {
            super(answer);
        }
    }

    /** {@code SerializationException}. */
    public static final class Serialization extends CognitoException {
        private static final long serialVersionUID = 1L;

        private Serialization(Answer answer) {
            super(answer);
        }
    }

    /** {@code ServiceQuotaExceededException}. */
    public static final class ServiceQuotaExceeded extends CognitoException {
        private static final long serialVersionUID = 1L;

        private ServiceQuotaExceeded(Answer answer) {
            super(answer);
        }
    }

    /** {@code SoftwareTokenMFANotFoundException}. */
    public static final class SoftwareTokenMFANotFound extends CognitoException {
        private static final long serialVersionUID = 1L;

        private SoftwareTokenMFANotFound(Answer answer) {
            super(answer);
        }
    }

    /** {@code TermsExistsException}. */
    public static final class TermsExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private TermsExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code TierChangeNotAllowedException}. */
    public static final class TierChangeNotAllowed extends CognitoException {
        private static final long serialVersionUID = 1L;

        private TierChangeNotAllowed(Answer answer) {
            super(answer);
        }
    }

    /** {@code TooManyFailedAttemptsException}. */
    public static final class TooManyFailedAttempts extends CognitoException {
        private static final long serialVersionUID = 1L;

        private TooManyFailedAttempts(Answer answer) {
            super(answer);
        }
    }

    /** {@code TooManyRequestsException}. */
    public static final class TooManyRequests extends CognitoException {
        private static final long serialVersionUID = 1L;

        private TooManyRequests(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnauthorizedException}. */
    public static final class Unauthorized extends CognitoException {
        private static final long serialVersionUID = 1L;

        private Unauthorized(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnexpectedLambdaException}. */
    public static final class UnexpectedLambda extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UnexpectedLambda(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnsupportedIdentityProviderException}. */
    public static final class UnsupportedIdentityProvider extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UnsupportedIdentityProvider(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnsupportedOperationException}. */
    public static final class UnsupportedOperation extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UnsupportedOperation(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnsupportedTokenTypeException}. */
    public static final class UnsupportedTokenType extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UnsupportedTokenType(Answer answer) {
            super(answer);
        }
    }

    /** {@code UnsupportedUserStateException}. */
    public static final class UnsupportedUserState extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UnsupportedUserState(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserImportInProgressException}. */
    public static final class UserImportInProgress extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserImportInProgress(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserLambdaValidationException}. */
    public static final class UserLambdaValidation extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserLambdaValidation(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserNotConfirmedException}. */
    public static final class UserNotConfirmed extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserNotConfirmed(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserNotFoundException}. */
    public static final class UserNotFound extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserNotFound(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserPoolAddOnNotEnabledException}. */
    public static final class UserPoolAddOnNotEnabled extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserPoolAddOnNotEnabled(Answer answer) {
            super(answer);
        }
    }

    /** {@code UserPoolTaggingException}. */
    public static final class UserPoolTagging extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UserPoolTagging(Answer answer) {
            super(answer);
        }
    }

    /** {@code UsernameExistsException}. */
    public static final class UsernameExists extends CognitoException {
        private static final long serialVersionUID = 1L;

        private UsernameExists(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnChallengeNotFoundException}. */
    public static final class WebAuthnChallengeNotFound extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnChallengeNotFound(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnClientMismatchException}. */
    public static final class WebAuthnClientMismatch extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnClientMismatch(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnConfigurationMissingException}. */
    public static final class WebAuthnConfigurationMissing extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnConfigurationMissing(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnCredentialNotSupportedException}. */
    public static final class WebAuthnCredentialNotSupported extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnCredentialNotSupported(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnNotEnabledException}. */
    public static final class WebAuthnNotEnabled extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnNotEnabled(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnOriginNotAllowedException}. */
    public static final class WebAuthnOriginNotAllowed extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnOriginNotAllowed(Answer answer) {
            super(answer);
        }
    }

    /** {@code WebAuthnRelyingPartyMismatchException}. */
    public static final class WebAuthnRelyingPartyMismatch extends CognitoException {
        private static final long serialVersionUID = 1L;

        private WebAuthnRelyingPartyMismatch(Answer answer) {
            super(answer);
        }
    }
}
