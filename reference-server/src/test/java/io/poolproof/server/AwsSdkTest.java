package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.server.signature.Credentials;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserAttributesResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/** AWS's own client goes through the main flows, its signatures verified. */
class AwsSdkTest {
    private static final Credentials ACCEPTED = new Credentials("AKIDPOOLPROOF", "not-a-secret-of-anyone");

    private static CognitoIdentityProviderClient client(ReferenceServer server, String key, String secret) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static ReferenceServer verifying() {
        return ReferenceServer.builder()
                .controls(true)
                .verifySignatures(ACCEPTED)
                .start();
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    @Test
    void goesThroughTheMainFlows() {
        try (ReferenceServer server = verifying();
                CognitoIdentityProviderClient cognito =
                        client(server, ACCEPTED.accessKeyId(), ACCEPTED.secretAccessKey())) {
            String pool = cognito.createUserPool(
                            request -> request.poolName("p").autoVerifiedAttributes(VerifiedAttributeType.EMAIL))
                    .userPool()
                    .id();
            String app = cognito.createUserPoolClient(request -> request.userPoolId(pool)
                            .clientName("c")
                            .explicitAuthFlows(ExplicitAuthFlowsType.ALLOW_USER_PASSWORD_AUTH))
                    .userPoolClient()
                    .clientId();
            UserType user = cognito.adminCreateUser(request -> request.userPoolId(pool)
                            .username("ann")
                            .messageAction(MessageActionType.SUPPRESS)
                            .userAttributes(attribute("nickname", "annie")))
                    .user();
            assertThat(user.userStatus()).isEqualTo(UserStatusType.FORCE_CHANGE_PASSWORD);
            assertThat(user.userCreateDate()).isNotNull();
            cognito.adminSetUserPassword(request -> request.userPoolId(pool)
                    .username("ann")
                    .password(Api.PASSWORD)
                    .permanent(true));
            String token = cognito.initiateAuth(request -> request.clientId(app)
                            .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                            .authParameters(Map.of("USERNAME", "ann", "PASSWORD", Api.PASSWORD)))
                    .authenticationResult()
                    .accessToken();

            UpdateUserAttributesResponse updated = cognito.updateUserAttributes(request -> request.accessToken(token)
                    .userAttributes(attribute("email", "ann@example.com"))
                    .clientMetadata(Map.of("a", "b")));

            assertThat(updated.codeDeliveryDetailsList())
                    .singleElement()
                    .satisfies(details -> assertThat(details.destination()).isEqualTo("a***@e***"))
                    .satisfies(details -> assertThat(details.deliveryMedium()).isEqualTo(DeliveryMediumType.EMAIL));
            String code = new Api(server)
                    .control("code", "{'UserPoolId': '%s', 'Username': 'ann', 'AttributeName': 'email'}", pool)
                    .text("/Code");
            cognito.verifyUserAttribute(
                    request -> request.accessToken(token).attributeName("email").code(code));
            assertThat(cognito.getUser(request -> request.accessToken(token)).userAttributes())
                    .contains(attribute("email", "ann@example.com"), attribute("email_verified", "true"));
            assertThatThrownBy(() -> cognito.updateUserAttributes(
                            request -> request.accessToken(token).userAttributes(attribute("nosuch", "x"))))
                    .isInstanceOfSatisfying(
                            InvalidParameterException.class,
                            e -> assertThat(e.awsErrorDetails().errorMessage())
                                    .isEqualTo("user.nosuch: Attribute does not exist in the schema.\n"));
            assertThat(cognito.listUsers(request -> request.userPoolId(pool)).users())
                    .hasSize(1);
            cognito.globalSignOut(request -> request.accessToken(token));
            assertThatThrownBy(() -> cognito.getUser(request -> request.accessToken(token)))
                    .isInstanceOf(NotAuthorizedException.class);
            cognito.adminDeleteUser(request -> request.userPoolId(pool).username("ann"));
            cognito.deleteUserPool(request -> request.userPoolId(pool));
        }
    }

    @Test
    void isRefusedWithAnUnknownKeyOrAWrongSecret() {
        try (ReferenceServer server = verifying();
                CognitoIdentityProviderClient unknown = client(server, "AKIDOTHER", "x");
                CognitoIdentityProviderClient wrong = client(server, ACCEPTED.accessKeyId(), "x")) {
            assertThat(errorOf(unknown)).isEqualTo("UnrecognizedClientException");
            assertThat(errorOf(wrong)).isEqualTo("InvalidSignatureException");
        }
    }

    private static String errorOf(CognitoIdentityProviderClient client) {
        try {
            client.listUserPools(request -> request.maxResults(1));
            return "none";
        } catch (CognitoIdentityProviderException e) {
            return e.awsErrorDetails().errorCode();
        }
    }
}
