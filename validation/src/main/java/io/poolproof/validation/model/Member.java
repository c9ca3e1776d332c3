package io.poolproof.validation.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The request members that rules look at, by their wire names, in the order in which they are judged. */
public enum Member {
    ACCESS_TOKEN("AccessToken", "TokenModelType", Kind.TEXT),
    REFRESH_TOKEN("RefreshToken", "TokenModelType", Kind.TEXT),
    USER_POOL_ID("UserPoolId", "UserPoolIdType", Kind.TEXT),
    CLIENT_ID("ClientId", "ClientIdType", Kind.TEXT),
    CLIENT_SECRET("ClientSecret", "ClientSecretType", Kind.TEXT),
    SECRET_HASH("SecretHash", "SecretHashType", Kind.TEXT),
    POOL_NAME("PoolName", "UserPoolNameType", Kind.TEXT),
    CLIENT_NAME("ClientName", "ClientNameType", Kind.TEXT),
    USERNAME("Username", "UsernameType", Kind.TEXT),
    PASSWORD("Password", "PasswordType", Kind.TEXT),
    TEMPORARY_PASSWORD("TemporaryPassword", "PasswordType", Kind.TEXT),
    ATTRIBUTE_NAME("AttributeName", "AttributeNameType", Kind.TEXT),
    CODE("Code", "ConfirmationCodeType", Kind.TEXT),
    CONFIRMATION_CODE("ConfirmationCode", "ConfirmationCodeType", Kind.TEXT),
    SESSION("Session", "SessionType", Kind.TEXT),
    DEVICE_KEY("DeviceKey", "DeviceKeyType", Kind.TEXT),
    AUTH_FLOW("AuthFlow", "AuthFlowType", Kind.TEXT),
    CHALLENGE_NAME("ChallengeName", "ChallengeNameType", Kind.TEXT),
    MESSAGE_ACTION("MessageAction", "MessageActionType", Kind.TEXT),
    USER_ATTRIBUTES("UserAttributes", "AttributeListType", Kind.ATTRIBUTES),
    VALIDATION_DATA("ValidationData", "AttributeListType", Kind.ATTRIBUTES),
    USER_ATTRIBUTE_NAMES("UserAttributeNames", "AttributeNameListType", Kind.NAMES),
    DESIRED_DELIVERY_MEDIUMS("DesiredDeliveryMediums", "DeliveryMediumListType", Kind.NAMES),
    AUTH_PARAMETERS("AuthParameters", "AuthParametersType", Kind.TEXTS),
    CHALLENGE_RESPONSES("ChallengeResponses", "ChallengeResponsesType", Kind.TEXTS),
    CLIENT_METADATA("ClientMetadata", "ClientMetadataType", Kind.TEXTS),
    SCHEMA("Schema", "SchemaAttributesListType", Kind.DECLARATIONS),
    CUSTOM_ATTRIBUTES("CustomAttributes", "CustomAttributesListType", Kind.DECLARATIONS),
    AUTO_VERIFIED_ATTRIBUTES("AutoVerifiedAttributes", "VerifiedAttributesListType", Kind.NAMES),
    VERIFIED_BEFORE_UPDATE(
            "UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate",
            "AttributesRequireVerificationBeforeUpdateType",
            Kind.NAMES),
    ALIAS_ATTRIBUTES("AliasAttributes", "AliasAttributesListType", Kind.NAMES),
    USERNAME_ATTRIBUTES("UsernameAttributes", "UsernameAttributesListType", Kind.NAMES),
    READ_ATTRIBUTES("ReadAttributes", "ClientPermissionListType", Kind.NAMES),
    WRITE_ATTRIBUTES("WriteAttributes", "ClientPermissionListType", Kind.NAMES);

    private final String wireName;
    private final String shapeName;
    private final Kind kind;
    private final String serviceName;

    Member(String wireName, String shapeName, Kind kind) {
        this.wireName = wireName;
        this.shapeName = shapeName;
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

    /** The name of its shape in the service model; a member of the same name and another shape is another member. */
    public String shapeName() {
        return shapeName;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in the service's own messages, such as {@code userAttributes}. */
    public String serviceName() {
        return serviceName;
    }
}
