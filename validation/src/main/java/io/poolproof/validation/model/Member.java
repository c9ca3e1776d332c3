package io.poolproof.validation.model;

/** The request members that rules look at, by their wire names. */
public enum Member {
    ACCESS_TOKEN("AccessToken"),
    USER_ATTRIBUTES("UserAttributes"),
    CLIENT_METADATA("ClientMetadata"),
    SCHEMA("Schema"),
    CUSTOM_ATTRIBUTES("CustomAttributes");

    private final String wireName;

    Member(String wireName) {
        this.wireName = wireName;
    }

    /** The name in JSON, such as {@code UserAttributes}. */
    public String wireName() {
        return wireName;
    }

    /** The name in the service's own messages, such as {@code userAttributes}. */
    public String serviceName() {
        return Character.toLowerCase(wireName.charAt(0)) + wireName.substring(1);
    }
}
