package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The settings of an operation by the service model's table, and for each a request that sets it to something that is not its default. */
final class SettingValues {
    private static final String ARN = "'arn:aws:lambda:us-east-1:123456789012:function:f'";

    /** Where a value that the shape alone suggests is the default, or does not fit. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("MfaConfiguration", "'OPTIONAL'"),
            Map.entry("Policies/SignInPolicy/AllowedFirstAuthFactors", "['PASSWORD', 'EMAIL_OTP']"),
            Map.entry("AutoVerifiedAttributes", "['email']"),
            Map.entry("UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate", "['email']"),
            Map.entry("EmailConfiguration/EmailSendingAccount", "'DEVELOPER'"),
            Map.entry("EmailConfiguration/ReplyToEmailAddress", "'a@example.com'"),
            Map.entry("UserPoolAddOns/AdvancedSecurityMode", "'AUDIT'"),
            Map.entry("UsernameConfiguration/CaseSensitive", "false"),
            Map.entry(
                    "AccountRecoverySetting/RecoveryMechanisms", "[{'Name': 'verified_phone_number', 'Priority': 1}]"),
            Map.entry("KeyConfiguration/KeyType", "'CUSTOMER_MANAGED_KEY'"),
            Map.entry("AcrConfiguration", "{'Level1': {'AcrValue': 'urn:one'}}"),
            Map.entry("Schema", "[{'Name': 'tier', 'AttributeDataType': 'String'}]"),
            Map.entry("ClientSecret", "'abcdefghijklmnopqrstuvwxyz'"),
            Map.entry("ReadAttributes", "['email']"),
            Map.entry("WriteAttributes", "['email']"),
            Map.entry("ExplicitAuthFlows", "['ALLOW_USER_AUTH']"),
            Map.entry("SupportedIdentityProviders", "['Google']"),
            Map.entry("AllowedOAuthFlows", "['code']"),
            Map.entry("AllowedOAuthScopes", "['openid']"),
            Map.entry("CallbackURLs", "['https://example.com/in']"),
            Map.entry("LogoutURLs", "['https://example.com/out']"),
            Map.entry("DefaultRedirectURI", "'https://example.com/in'"),
            Map.entry("AnalyticsConfiguration/ApplicationId", "'ab12'"),
            Map.entry("EnableTokenRevocation", "false"),
            Map.entry("RefreshTokenRotation/Feature", "'ENABLED'"));

    /** What else a request has to say. */
    private static final Map<String, String> COMPANIONS = Map.ofEntries(
            Map.entry("MfaConfiguration", "'SmsConfiguration': {'SnsCallerArn': " + ARN + "}"),
            Map.entry("UserAttributeUpdateSettings", "'AutoVerifiedAttributes': ['email']"),
            Map.entry("LambdaConfig/CustomSMSSender", "'LambdaConfig': {'KMSKeyID': " + ARN + "}"),
            Map.entry("LambdaConfig/CustomEmailSender", "'LambdaConfig': {'KMSKeyID': " + ARN + "}"),
            Map.entry("EmailConfiguration", "'EmailConfiguration': {'SourceArn': " + ARN + "}"),
            Map.entry("AllowedOAuthFlows", "'CallbackURLs': ['https://example.com/in']"),
            Map.entry("DefaultRedirectURI", "'CallbackURLs': ['https://example.com/in']"),
            Map.entry(
                    "AllowedOAuthFlowsUserPoolClient",
                    "'CallbackURLs': ['https://example.com/in'], 'AllowedOAuthFlows': ['code'],"
                            + " 'AllowedOAuthScopes': ['openid']"),
            Map.entry("EnablePropagateAdditionalUserContextData", "'GenerateSecret': true"));

    private SettingValues() {}

    /** The paths of all settings, with {@code /} between members. */
    static List<String> of(String operation) {
        List<String> paths = new ArrayList<>();
        collect("", input(operation), paths);
        return paths;
    }

    private static Shape.Structure input(String operation) {
        return ServiceModel.current().operation(operation).orElseThrow().input();
    }

    private static void collect(String path, Shape shape, List<String> paths) {
        if (shape instanceof Shape.Structure structure && !structure.members().isEmpty()) {
            structure
                    .members()
                    .forEach((name, member) ->
                            collect(path.isEmpty() ? name : path + "/" + name, member.shape(), paths));
        } else {
            paths.add(path);
        }
    }

    static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request with this setting, what it needs beside it, and nothing else. */
    static ObjectNode request(String operation, String path) {
        ObjectNode request = Json.object();
        COMPANIONS.forEach((prefix, members) -> {
            boolean isSent = !operation.startsWith("Update") || !members.contains("GenerateSecret");
            if (isSent && (path.equals(prefix) || path.startsWith(prefix + "/"))) {
                request.setAll((ObjectNode) read("{" + members + "}"));
            }
        });
        put(request, input(operation), "", path);
        return request;
    }

    private static void put(ObjectNode into, Shape.Structure structure, String before, String path) {
        int end = path.indexOf('/');
        String name = end < 0 ? path : path.substring(0, end);
        MemberShape member = Objects.requireNonNull(structure.member(name), path);
        String whole = before + name;
        if (end < 0) {
            into.set(name, value(whole, member.shape()));
        } else {
            Shape.Structure inner = (Shape.Structure) member.shape();
            ObjectNode node = into.withObject("/" + name);
            inner.members().values().stream()
                    .filter(required -> required.required() && !node.has(required.name()))
                    .forEach(required ->
                            node.set(required.name(), value(whole + "/" + required.name(), required.shape())));
            put(node, inner, whole + "/", path.substring(end + 1));
        }
    }

    private static JsonNode value(String path, Shape shape) {
        String stated = VALUES.get(path);
        if (stated != null) {
            return read(stated);
        }
        JsonNodeFactory nodes = Json.MAPPER.getNodeFactory();
        if (shape instanceof Shape.Text text) {
            return nodes.textNode(text(text));
        }
        if (shape instanceof Shape.Whole whole) {
            return nodes.numberNode((whole.min() == null ? 0 : whole.min().intValue()) + 1);
        }
        if (shape instanceof Shape.Flag) {
            return nodes.booleanNode(true);
        }
        if (shape instanceof Shape.Sequence sequence) {
            return nodes.arrayNode().add(value(path + "/*", sequence.element()));
        }
        if (shape instanceof Shape.Mapping mapping) {
            List<String> keys = mapping.key().values();
            ObjectNode map = nodes.objectNode();
            map.set(keys.isEmpty() ? "team" : keys.get(0), value(path + "/*", mapping.value()));
            return map;
        }
        return nodes.objectNode();
    }

    private static String text(Shape.Text text) {
        String pattern = String.valueOf(text.pattern());
        if (!text.values().isEmpty()) {
            return text.values().get(0);
        }
        if (pattern.contains("arn:")) {
            return ARN.replace("'", "");
        }
        if (pattern.contains("{####")) {
            return "It is {####}.";
        }
        return pattern.contains("##") ? "Go {##there##}." : "eu-west-1";
    }
}
