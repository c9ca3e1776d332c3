package io.poolproof.server.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.awssdk.ValidationInterceptor;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderAsyncClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderRequest;

/**
 * Behind the interceptor every error that the service model gives an operation surfaces as the SDK's own type. The errors are those
 * that the SDK's methods declare; a stub answers with whichever is asked for.
 */
class SdkErrorsTest {
    private static final String MESSAGE = "as told";

    /** Operations that each error is tried on. */
    private static final int MOST_ASKED = 4;

    private static HttpServer stub;
    private static CognitoIdentityProviderClient client;
    private static CognitoIdentityProviderAsyncClient asyncClient;
    private static volatile String answered = "";

    @BeforeAll
    static void start() throws IOException {
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = ("{\"__type\":\"" + answered + "\",\"message\":\"" + MESSAGE + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(answered.equals("InternalErrorException") ? 500 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        stub.start();
        client = configured(CognitoIdentityProviderClient.builder())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        asyncClient = configured(CognitoIdentityProviderAsyncClient.builder()).build();
    }

    private static <B extends AwsClientBuilder<B, ?>> B configured(B builder) {
        return builder.endpointOverride(
                        URI.create("http://localhost:" + stub.getAddress().getPort()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .addExecutionInterceptor(ValidationInterceptor.reporting(
                                CognitoValidator.withoutPool(), (operation, result) -> {})));
    }

    @AfterAll
    static void stop() {
        client.close();
        asyncClient.close();
        stub.stop(0);
    }

    /** Of the operations that the SDK of this version has; each error on the first few that have it. */
    @TestFactory
    Stream<DynamicTest> everyModelledErrorIsTheSdksOwnType() {
        Map<Class<?>, Integer> asked = new HashMap<>();
        return Arrays.stream(Operation.values()).filter(SdkErrorsTest::isKnown).flatMap(operation -> {
            Method method = method(CognitoIdentityProviderClient.class, operation);
            return errorsOf(method)
                    .filter(error -> asked.merge(error, 1, Integer::sum) <= MOST_ASKED)
                    .map(error -> DynamicTest.dynamicTest(
                            operation.wireName() + " " + error.getSimpleName(), () -> surfaces(operation, error)));
        });
    }

    private static boolean isKnown(Operation operation) {
        return named(CognitoIdentityProviderClient.class, operation).isPresent();
    }

    private static void surfaces(Operation operation, Class<?> error) {
        answered = codeOf(error);
        Method sync = method(CognitoIdentityProviderClient.class, operation);
        Method async = method(CognitoIdentityProviderAsyncClient.class, operation);
        Object request = empty(sync.getParameterTypes()[0]);
        assertThat(catchThrowable(() -> call(sync, client, request)))
                .isExactlyInstanceOf(error)
                .isInstanceOfSatisfying(AwsServiceException.class, SdkErrorsTest::isAsTold);
        assertThat(catchThrowable(() -> ((CompletableFuture<?>) call(async, asyncClient, request)).join()))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isExactlyInstanceOf(error)
                .isInstanceOfSatisfying(AwsServiceException.class, SdkErrorsTest::isAsTold);
    }

    /** The SDK names its classes by the service's codes, save that it writes MFA as a word. */
    private static String codeOf(Class<?> error) {
        return error.getSimpleName().replaceFirst("Mfa", "MFA");
    }

    private static void isAsTold(AwsServiceException error) {
        assertThat(error.awsErrorDetails().errorCode()).isEqualTo(answered);
        assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(MESSAGE);
    }

    private static Stream<Class<?>> errorsOf(Method method) {
        return Arrays.stream(method.getExceptionTypes())
                .filter(CognitoIdentityProviderException.class::isAssignableFrom)
                .filter(type -> type != CognitoIdentityProviderException.class);
    }

    private static Method method(Class<?> client, Operation operation) {
        return named(client, operation).orElseThrow();
    }

    private static Optional<Method> named(Class<?> client, Operation operation) {
        String name = operation.wireName().substring(0, 1).toLowerCase(Locale.ROOT)
                + operation.wireName().substring(1);
        return Arrays.stream(client.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> CognitoIdentityProviderRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
                .findFirst();
    }

    private static Object empty(Class<?> request) {
        try {
            Object builder = request.getMethod("builder").invoke(null);
            return request.getMethod("builder")
                    .getReturnType()
                    .getMethod("build")
                    .invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object target, Object request) throws Throwable {
        try {
            return method.invoke(target, request);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
