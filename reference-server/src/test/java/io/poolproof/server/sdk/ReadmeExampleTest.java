package io.poolproof.server.sdk;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.server.junit.CognitoExtension;
import io.poolproof.server.junit.TestUserPool;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.InvalidRequestException;
import io.poolproof.validation.awssdk.SdkDescriptions;
import io.poolproof.validation.awssdk.ValidationInterceptor;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClientBuilder;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserAttributesRequest;

/** The code that the README shows to users of the AWS SDK does what it says there. */
@ExtendWith(CognitoExtension.class)
class ReadmeExampleTest {
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any"));

    private static CognitoIdentityProviderClientBuilder builder(TestUserPool user) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(user.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS);
    }

    private static ValidationInterceptor validation(
            CognitoIdentityProviderClient cognito, String poolId, String clientId) {
        UserPool pool = SdkDescriptions.userPool(cognito.describeUserPool(ask -> ask.userPoolId(poolId)));
        UserPoolClient client = SdkDescriptions.userPoolClient(
                cognito.describeUserPoolClient(ask -> ask.userPoolId(poolId).clientId(clientId)));
        return ValidationInterceptor.refusing(CognitoValidator.forPool(pool, client));
    }

    @Test
    void aRequestThatTheServiceWouldRefuseDoesNotLeave(TestUserPool user) {
        try (CognitoIdentityProviderClient plain = builder(user).build();
                CognitoIdentityProviderClient validating = builder(user)
                        .overrideConfiguration(with ->
                                with.addExecutionInterceptor(validation(plain, user.userPoolId(), user.clientId())))
                        .build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> validating.updateUserAttributes(update(user, "custom:tier", "gold")))
                    .withMessageContaining("[attribute-name.exists-in-schema]");
        }
    }

    private static UpdateUserAttributesRequest update(TestUserPool user, String name, String value) {
        return UpdateUserAttributesRequest.builder()
                .accessToken(user.accessToken())
                .userAttributes(AttributeType.builder().name(name).value(value).build())
                .build();
    }

    @Test
    void anUnknownAttributeIsRefused(TestUserPool user) {
        CognitoIdentityProviderClient cognito = builder(user).build();
        assertThatThrownBy(() -> cognito.updateUserAttributes(update(user, "custom:tier", "gold")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("user.custom:tier: Attribute does not exist in the schema.");
    }
}
