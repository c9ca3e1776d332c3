package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.protocol.ServiceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settings that do not go together, in the words of deployments that the service refused
 * (https://github.com/badmintoncryer/cdk-preflight, September 2026). The error's type is the operations' usual one.
 */
final class SettingRules {
    private static final String INVALID = "InvalidParameterException";
    private static final Pattern FUNCTION = Pattern.compile("arn:[\\w-]+:lambda:([\\w-]+):.*");
    private static final Duration LEAST_ACCESS = Duration.ofMinutes(5);
    private static final Duration MOST_ACCESS = Duration.ofDays(1);
    private static final Duration LEAST_REFRESH = Duration.ofHours(1);
    private static final Duration MOST_REFRESH = Duration.ofDays(3650);

    private SettingRules() {}

    private static void require(boolean holds, String message) throws ServiceException {
        if (!holds) {
            throw new ServiceException(INVALID, message);
        }
    }

    /** Refuses settings of a pool. */
    static void ofPool(JsonNode body, String region) throws ServiceException {
        recovery(body.path("AccountRecoverySetting").path("RecoveryMechanisms"));
        lambdas(body.path("LambdaConfig"), region);
        require(
                !(body.path("AdminCreateUserConfig")
                                        .path("UnusedAccountValidityDays")
                                        .asInt()
                                > 0
                        && body.path("Policies").path("PasswordPolicy").has("TemporaryPasswordValidityDays")),
                "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays");
        JsonNode first = body.path("Policies").path("SignInPolicy").path("AllowedFirstAuthFactors");
        require(
                first.isMissingNode() || first.isNull() || texts(first).contains("PASSWORD"),
                "PASSWORD should be configured as one of the allowed first auth factors.");
    }

    private static void recovery(JsonNode mechanisms) throws ServiceException {
        Set<String> names = new HashSet<>();
        Set<Integer> priorities = new HashSet<>();
        boolean isRepeated = false;
        for (JsonNode mechanism : mechanisms) {
            isRepeated |= !names.add(mechanism.path("Name").asText())
                    || !priorities.add(mechanism.path("Priority").asInt());
        }
        String invalid = "Invalid account recovery setting parameter. Account Recovery Setting cannot ";
        require(
                names.size() < 2 || !names.contains("admin_only"),
                invalid + "use admin_only setting with any other recovery mechanisms.");
        require(!isRepeated, invalid + "have duplicate priorities or recovery mechanisms.");
    }

    private static void lambdas(JsonNode lambdas, String region) throws ServiceException {
        for (JsonNode lambda : lambdas) {
            String arn = lambda.path("LambdaArn").asText(lambda.asText());
            var function = FUNCTION.matcher(arn);
            require(
                    !function.matches() || function.group(1).equals(region),
                    "Cross-region lambda functions are not supported");
        }
        String older = lambdas.path("PreTokenGeneration").asText();
        String newer =
                lambdas.path("PreTokenGenerationConfig").path("LambdaArn").asText();
        require(
                older.isEmpty() || newer.isEmpty() || older.equals(newer),
                "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's");
        boolean sends = lambdas.hasNonNull("CustomSMSSender") || lambdas.hasNonNull("CustomEmailSender");
        require(
                !sends || lambdas.hasNonNull("KMSKeyID"),
                "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.");
    }

    /** Refuses settings of an app client. */
    static void ofClient(JsonNode body, boolean hasSecret) throws ServiceException {
        AppClient client = AppClient.of("", body, null, Instant.EPOCH);
        Duration access = client.validity("AccessTokenValidity");
        Duration id = client.validity("IdTokenValidity");
        Duration refresh = client.refreshValidity();
        require(
                isWithin(access, LEAST_ACCESS, MOST_ACCESS)
                        && isWithin(id, LEAST_ACCESS, MOST_ACCESS)
                        && isWithin(refresh, LEAST_REFRESH, MOST_REFRESH),
                "Invalid range for token validity.");
        require(
                access.compareTo(refresh) <= 0 && id.compareTo(refresh) <= 0,
                "Access and Id Token expiration times must be less than or equal to refresh token expiration times.");
        List<String> flows = texts(body.path("ExplicitAuthFlows"));
        long newer = flows.stream().filter(flow -> flow.startsWith("ALLOW_")).count();
        require(
                newer == 0 || newer == flows.size(),
                "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.");
        require(
                hasSecret
                        || !body.path("EnablePropagateAdditionalUserContextData")
                                .asBoolean(),
                "Client Secret is required to set EnablePropagateAdditionalUserContextData as true");
        oauth(body, hasSecret);
    }

    private static void oauth(JsonNode body, boolean hasSecret) throws ServiceException {
        List<String> flows = texts(body.path("AllowedOAuthFlows"));
        boolean isMachine = flows.contains("client_credentials");
        boolean isAllowed = body.path("AllowedOAuthFlowsUserPoolClient").asBoolean();
        require(
                !isMachine || flows.size() == 1,
                "client_credentials flow can not be selected along with code flow or implicit flow.");
        require(
                !isMachine || hasSecret,
                "client_credentials flow can not be selected if client does not have a client secret.");
        require(
                !isAllowed
                        || (!flows.isEmpty() && !body.path("AllowedOAuthScopes").isEmpty()),
                "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.");
        require(
                isMachine || flows.isEmpty() || !body.path("CallbackURLs").isEmpty(),
                "CallbackUrls can not be empty when code flow or implicit flow is selected");
    }

    private static boolean isWithin(Duration validity, Duration least, Duration most) {
        return validity.compareTo(least) >= 0 && validity.compareTo(most) <= 0;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
