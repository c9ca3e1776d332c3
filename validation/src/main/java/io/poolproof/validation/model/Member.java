package io.poolproof.validation.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The request members that rules look at, by their wire names, in the order in which they are judged. */
public enum Member {
    ACCESS_TOKEN("AccessToken", Kind.TEXT),
    REFRESH_TOKEN("RefreshToken", Kind.TEXT),
    USER_POOL_ID("UserPoolId", Kind.TEXT),
    CLIENT_ID("ClientId", Kind.TEXT),
    CLIENT_SECRET("ClientSecret", Kind.TEXT),
    SECRET_HASH("SecretHash", Kind.TEXT),
    POOL_NAME("PoolName", Kind.TEXT),
    CLIENT_NAME("ClientName", Kind.TEXT),
    USERNAME("Username", Kind.TEXT),
    PASSWORD("Password", Kind.TEXT),
    TEMPORARY_PASSWORD("TemporaryPassword", Kind.TEXT),
    ATTRIBUTE_NAME("AttributeName", Kind.TEXT),
    CODE("Code", Kind.TEXT),
    CONFIRMATION_CODE("ConfirmationCode", Kind.TEXT),
    SESSION("Session", Kind.TEXT),
    DEVICE_KEY("DeviceKey", Kind.TEXT),
    AUTH_FLOW("AuthFlow", Kind.TEXT),
    CHALLENGE_NAME("ChallengeName", Kind.TEXT),
    MESSAGE_ACTION("MessageAction", Kind.TEXT),
    USER_ATTRIBUTES("UserAttributes", Kind.ATTRIBUTES),
    VALIDATION_DATA("ValidationData", Kind.ATTRIBUTES),
    USER_ATTRIBUTE_NAMES("UserAttributeNames", Kind.NAMES),
    DESIRED_DELIVERY_MEDIUMS("DesiredDeliveryMediums", Kind.NAMES),
    AUTH_PARAMETERS("AuthParameters", Kind.TEXTS),
    CHALLENGE_RESPONSES("ChallengeResponses", Kind.TEXTS),
    CLIENT_METADATA("ClientMetadata", Kind.TEXTS),
    SCHEMA("Schema", Kind.DECLARATIONS),
    CUSTOM_ATTRIBUTES("CustomAttributes", Kind.DECLARATIONS),
    AUTO_VERIFIED_ATTRIBUTES("AutoVerifiedAttributes", Kind.NAMES),
    VERIFIED_BEFORE_UPDATE("UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate", Kind.NAMES),
    ALIAS_ATTRIBUTES("AliasAttributes", Kind.NAMES),
    USERNAME_ATTRIBUTES("UsernameAttributes", Kind.NAMES),
    READ_ATTRIBUTES("ReadAttributes", Kind.NAMES),
    WRITE_ATTRIBUTES("WriteAttributes", Kind.NAMES);

    private final String wireName;
    private final Kind kind;
    private final String serviceName;

    Member(String wireName, Kind kind) {
        this.wireName = wireName;
        this.kind = kind;
        this.serviceName = Arrays.stream(wireName.split("/", -1))
                .map(step -> Character.toLowerCase(step.charAt(0)) + step.substring(1))
                .collect(Collectors.joining("."));
    }

    /** What a member holds. */
    public enum Kind {
        TEXT,
        /** Attributes with their values. */
        ATTRIBUTES,
        /** Names alone, mostly of attributes. */
        NAMES,
        /** Texts by key. */
        TEXTS,
        /** Attributes that a pool declares. */
        DECLARATIONS
    }

    /** The name in JSON, such as {@code UserAttributes}; steps of a nested one are parted by {@code /}. */
    public String wireName() {
        return wireName;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in the service's own messages, such as {@code userAttributes}. */
    public String serviceName() {
        return serviceName;
    }
}
