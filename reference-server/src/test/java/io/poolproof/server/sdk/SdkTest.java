package io.poolproof.server.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.server.junit.CognitoExtension;
import io.poolproof.server.junit.TestUserPool;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.InvalidRequestException;
import io.poolproof.validation.Violation;
import io.poolproof.validation.awssdk.SdkDescriptions;
import io.poolproof.validation.awssdk.ValidationInterceptor;
import io.poolproof.validation.model.SchemaAttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderAsyncClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/** The real SDK client with the interceptor, against the embedded user pool. */
class SdkTest {
    @RegisterExtension
    static final CognitoExtension POOL = CognitoExtension.builder()
            .attribute(new SchemaAttributeType("code", "String", true, null, null, "2", "10", null, null))
            .attribute(new SchemaAttributeType("fixed", "String", false, null, null, null, null, null, null))
            .writeAttributes(List.of("email", "nickname", "custom:code", "custom:fixed"))
            .build();

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void aRefusingClientSendsNothingThatTheServiceWouldRefuse(TestUserPool pool) {
        try (CognitoIdentityProviderClient client = client(pool, ValidationInterceptor.refusing(validator(pool)))) {
            UpdateUserAttributesRequest request = update(pool, "custom:cod", "x");
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.updateUserAttributes(request))
                    .satisfies(refused -> assertThat(refused.result().violations())
                            .extracting(Violation::attributeName)
                            .containsExactly("custom:cod", "custom:cod"))
                    .withMessageNotContaining(pool.accessToken());
            assertThat(calls).hasValue(0);
            client.updateUserAttributes(update(pool, "custom:code", "abc"));
            assertThat(calls).hasValue(1);
            assertThat(client.getUser(get -> get.accessToken(pool.accessToken()))
                            .userAttributes())
                    .contains(AttributeType.builder()
                            .name("custom:code")
                            .value("abc")
                            .build());
        }
    }

    @Test
    void aReportingClientSendsAllAndSurfacesTheServicesOwnErrors(TestUserPool pool) {
        List<String> reports = new ArrayList<>();
        ValidationInterceptor interceptor = ValidationInterceptor.reporting(
                validator(pool),
                (operation, result) -> result.violations()
                        .forEach(violation ->
                                reports.add(operation + " " + violation.rule().id())));
        try (CognitoIdentityProviderClient client = client(pool, interceptor)) {
            assertThatThrownBy(() -> client.updateUserAttributes(update(pool, "custom:code", "abcdefghijk")))
                    .isInstanceOfSatisfying(
                            InvalidParameterException.class,
                            error -> assertThat(error.awsErrorDetails().errorMessage())
                                    .isEqualTo("user.custom:code: String must be no longer than 10 characters\n"));
            assertThatThrownBy(() -> client.updateUserAttributes(update(pool, "name", "a")))
                    .isInstanceOf(NotAuthorizedException.class);
            assertThat(reports)
                    .containsExactly(
                            "UpdateUserAttributes attribute-value.string.max-length",
                            "UpdateUserAttributes client-permission.write");
            assertThat(calls).hasValue(2);
        }
    }

    @Test
    void modelledErrorsSurfaceAsTheSdksOwnTypes(TestUserPool pool) {
        try (CognitoIdentityProviderClient client = client(pool, null)) {
            expect(
                    ResourceNotFoundException.class,
                    () -> client.describeUserPool(one -> one.userPoolId("us-east-1_no")));
            expect(
                    UserNotFoundException.class,
                    () -> client.adminGetUser(
                            one -> one.userPoolId(pool.userPoolId()).username("nobody")));
            expect(
                    UsernameExistsException.class,
                    () -> client.signUp(one -> one.clientId(pool.clientId())
                            .username(pool.username())
                            .password(pool.password())));
            expect(NotAuthorizedException.class, () -> client.getUser(one -> one.accessToken("none")));
            expect(InvalidParameterException.class, () -> client.getUser(one -> one.accessToken("")));
        }
    }

    @Test
    void anAsynchronousClientIsRefusedToo(TestUserPool pool) {
        try (CognitoIdentityProviderAsyncClient client = CognitoIdentityProviderAsyncClient.builder()
                .endpointOverride(pool.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials())
                .overrideConfiguration(configuration(ValidationInterceptor.refusing(validator(pool))))
                .build()) {
            UpdateUserAttributesRequest request = update(pool, "custom:fixed", "x");
            assertThatThrownBy(() -> client.updateUserAttributes(request).join())
                    .satisfies(thrown -> assertThat(
                                    thrown instanceof CompletionException completion ? completion.getCause() : thrown)
                            .isInstanceOf(InvalidRequestException.class));
            assertThat(calls).hasValue(0);
            client.updateUserAttributes(update(pool, "nickname", "x")).join();
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void theSdksDescriptionsAreReadAsPoolAndClient(TestUserPool pool) {
        try (CognitoIdentityProviderClient client = client(pool, null)) {
            assertThat(SdkDescriptions.userPool(client.describeUserPool(one -> one.userPoolId(pool.userPoolId())))
                            .schema())
                    .containsExactlyInAnyOrderElementsOf(pool.userPool().schema());
            assertThat(SdkDescriptions.userPoolClient(client.describeUserPoolClient(
                            one -> one.userPoolId(pool.userPoolId()).clientId(pool.clientId()))))
                    .isEqualTo(pool.client());
        }
    }

    private static void expect(
            Class<? extends Exception> type, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(type);
    }

    private static CognitoValidator validator(TestUserPool pool) {
        return CognitoValidator.forPool(pool.userPool(), pool.client());
    }

    private static UpdateUserAttributesRequest update(TestUserPool pool, String name, String value) {
        return UpdateUserAttributesRequest.builder()
                .accessToken(pool.accessToken())
                .userAttributes(AttributeType.builder().name(name).value(value).build())
                .build();
    }

    private CognitoIdentityProviderClient client(TestUserPool pool, @Nullable ExecutionInterceptor interceptor) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(pool.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration(interceptor))
                .build();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    }

    private Consumer<ClientOverrideConfiguration.Builder> configuration(@Nullable ExecutionInterceptor interceptor) {
        return configuration -> {
            if (interceptor != null) {
                configuration.addExecutionInterceptor(interceptor);
            }
            configuration.addExecutionInterceptor(new ExecutionInterceptor() {
                @Override
                public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                    calls.incrementAndGet();
                }
            });
        };
    }
}
