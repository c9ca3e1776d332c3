package io.poolproof.validation.model;

import java.util.Arrays;
import java.util.Optional;

/** The data types of attributes. */
public enum AttributeDataType {
    STRING("String"),
    NUMBER("Number"),
    DATE_TIME("DateTime"),
    BOOLEAN("Boolean");

    private final String wireName;

    AttributeDataType(String wireName) {
        this.wireName = wireName;
    }

    public static Optional<AttributeDataType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }
}
