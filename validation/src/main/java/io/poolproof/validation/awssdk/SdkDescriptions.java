package io.poolproof.validation.awssdk;

import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LambdaConfigType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SmsConfigurationType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/** Pools and app clients as the SDK describes them. */
public final class SdkDescriptions {
    private SdkDescriptions() {}

    /** The pool of an answer to {@code DescribeUserPool}. */
    public static UserPool userPool(DescribeUserPoolResponse response) {
        return userPool(response.userPool());
    }

    /** A pool; where its schema is missing the standard attributes stand in. */
    public static UserPool userPool(UserPoolType pool) {
        UserPool.Builder builder = UserPool.builder(pool.id() == null ? "" : pool.id())
                .usernameAttributes(pool.usernameAttributesAsStrings())
                .aliasAttributes(pool.aliasAttributesAsStrings())
                .autoVerifiedAttributes(pool.autoVerifiedAttributesAsStrings())
                .triggers(triggers(pool.lambdaConfig()))
                .sendsSms(sendsSms(pool.smsConfiguration()));
        if (pool.userAttributeUpdateSettings() != null) {
            builder.verifiedBeforeUpdate(
                    pool.userAttributeUpdateSettings().attributesRequireVerificationBeforeUpdateAsStrings());
        }
        pool.schemaAttributes().forEach(one -> builder.attribute(attribute(SdkRequests.declaration(one))));
        return builder.build();
    }

    /** The client of an answer to {@code DescribeUserPoolClient}. */
    public static UserPoolClient userPoolClient(DescribeUserPoolClientResponse response) {
        return userPoolClient(response.userPoolClient());
    }

    /**
     * An app client; lists at their defaults are absent (fact {@code describe-client-omits-defaults}), and what an empty one stands
     * for was not seen, so that it counts as absent.
     */
    public static UserPoolClient userPoolClient(UserPoolClientType client) {
        return new UserPoolClient(
                client.clientId() == null ? "" : client.clientId(),
                client.readAttributes().isEmpty() ? null : new HashSet<>(client.readAttributes()),
                client.writeAttributes().isEmpty() ? null : new HashSet<>(client.writeAttributes()));
    }

    /** A described attribute has its prefix already. */
    private static SchemaAttribute attribute(SchemaAttributeType described) {
        return new SchemaAttribute(
                described.name() == null ? "" : described.name(),
                AttributeDataType.named(String.valueOf(described.attributeDataType()))
                        .orElse(AttributeDataType.STRING),
                Boolean.TRUE.equals(described.mutable()),
                Boolean.TRUE.equals(described.required()),
                Boolean.TRUE.equals(described.developerOnlyAttribute()),
                SchemaAttribute.length(described.minLength()),
                SchemaAttribute.length(described.maxLength()),
                described.minValue(),
                described.maxValue());
    }

    /** By Amazon SNS, or by AWS End User Messaging, of which older SDKs know nothing. */
    private static boolean sendsSms(@Nullable SmsConfigurationType configuration) {
        return configuration != null
                && (configuration.snsCallerArn() != null
                        || configuration
                                .getValueForField("EumsSms", Object.class)
                                .isPresent());
    }

    private static List<Trigger> triggers(@Nullable LambdaConfigType config) {
        List<Trigger> triggers = new ArrayList<>();
        if (config != null) {
            for (SdkField<?> field : config.sdkFields()) {
                if (field.getValueOrDefault(config) != null) {
                    Trigger.named(field.memberName()).ifPresent(triggers::add);
                }
            }
        }
        return triggers;
    }
}
