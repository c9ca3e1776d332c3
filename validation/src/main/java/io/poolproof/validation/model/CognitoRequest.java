package io.poolproof.validation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to one operation, as it stands: building it refuses nothing, judging is the validator's. An absent member is null
 * and differs from an empty one.
 */
public final class CognitoRequest {
    private final Operation operation;
    private final @Nullable String accessToken;
    private final @Nullable List<AttributeType> userAttributes;
    private final @Nullable ClientMetadata clientMetadata;
    private final @Nullable List<SchemaAttributeType> schema;
    private final Map<String, String> texts;

    private CognitoRequest(Builder builder) {
        this.operation = builder.operation;
        this.accessToken = builder.accessToken;
        this.userAttributes = frozen(builder.userAttributes);
        this.clientMetadata = builder.clientMetadata;
        this.schema = frozen(builder.schema);
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.texts));
    }

    public static Builder builder(Operation operation) {
        return new Builder(operation);
    }

    private static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    public Operation operation() {
        return operation;
    }

    public @Nullable String accessToken() {
        return accessToken;
    }

    public @Nullable List<AttributeType> userAttributes() {
        return userAttributes;
    }

    public @Nullable ClientMetadata clientMetadata() {
        return clientMetadata;
    }

    /** The attributes that {@code Schema} or {@code CustomAttributes} declares. */
    public @Nullable List<SchemaAttributeType> schema() {
        return schema;
    }

    /** A member that is plain text, such as {@code Username}; null where it is absent. */
    public @Nullable String text(String member) {
        return texts.get(member);
    }

    public Builder toBuilder() {
        Builder builder = new Builder(operation)
                .accessToken(accessToken)
                .userAttributes(userAttributes)
                .schema(schema)
                .clientMetadata(clientMetadata);
        builder.texts.putAll(texts);
        return builder;
    }

    /** Shows which members are there and how much they hold, never a value. */
    @Override
    public String toString() {
        return operation.wireName() + "[accessToken=" + Redacted.text(accessToken) + ", userAttributes="
                + userAttributes + ", clientMetadata=" + clientMetadata + ", schema="
                + (schema == null ? "absent" : "(" + schema.size() + " entries)") + ", also " + texts.keySet() + "]";
    }

    /** Collects a request's members. */
    public static final class Builder {
        private final Operation operation;
        private @Nullable String accessToken;
        private @Nullable List<AttributeType> userAttributes;
        private @Nullable ClientMetadata clientMetadata;
        private @Nullable List<SchemaAttributeType> schema;
        private final Map<String, String> texts = new LinkedHashMap<>();

        private Builder(Operation operation) {
            this.operation = operation;
        }

        public Builder accessToken(@Nullable String token) {
            this.accessToken = token;
            return this;
        }

        public Builder userAttributes(@Nullable List<AttributeType> attributes) {
            this.userAttributes = attributes == null ? null : new ArrayList<>(attributes);
            return this;
        }

        /** Adds one attribute. */
        public Builder attribute(@Nullable String name, @Nullable String value) {
            if (userAttributes == null) {
                userAttributes = new ArrayList<>();
            }
            userAttributes.add(new AttributeType(name, value));
            return this;
        }

        public Builder clientMetadata(@Nullable ClientMetadata metadata) {
            this.clientMetadata = metadata;
            return this;
        }

        public Builder clientMetadata(Map<String, String> metadata) {
            return clientMetadata(ClientMetadata.of(metadata));
        }

        public Builder schema(@Nullable List<SchemaAttributeType> attributes) {
            this.schema = attributes == null ? null : new ArrayList<>(attributes);
            return this;
        }

        /** Sets a member that is plain text, such as {@code Username}. */
        public Builder text(String member, String value) {
            texts.put(member, value);
            return this;
        }

        public CognitoRequest build() {
            return new CognitoRequest(this);
        }
    }
}
