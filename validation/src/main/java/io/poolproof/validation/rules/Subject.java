package io.poolproof.validation.rules;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttributeType;
import java.util.List;

/**
 * Where values of one kind stand in any request, so that one rule serves every operation.
 *
 * @param <T> type of the values
 */
@SuppressWarnings("UnusedTypeParameter") // ties a rule to the type of the values at its place
public final class Subject<T> {
    public static final Subject<String> ACCESS_TOKEN = new Subject<>(0, "/AccessToken");
    public static final Subject<List<AttributeType>> ATTRIBUTE_LIST = new Subject<>(1, "/UserAttributes");
    public static final Subject<String> ATTRIBUTE_NAME = new Subject<>(2, "/UserAttributes/*/Name");
    public static final Subject<String> ATTRIBUTE_VALUE = new Subject<>(3, "/UserAttributes/*/Value");
    public static final Subject<AttributeType> ATTRIBUTE = new Subject<>(4, "/UserAttributes/*");
    public static final Subject<String> CLIENT_METADATA_KEY = new Subject<>(5, "/ClientMetadata");
    public static final Subject<String> CLIENT_METADATA_VALUE = new Subject<>(6, "/ClientMetadata/*");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE = new Subject<>(7, "/Schema/*");
    public static final Subject<String> SCHEMA_ATTRIBUTE_NAME = new Subject<>(8, "/Schema/*/Name");

    /** How many subjects there are. */
    public static final int COUNT = 9;

    private final int position;
    private final String pattern;

    private Subject(int position, String pattern) {
        this.position = position;
        this.pattern = pattern;
    }

    /** Position among all subjects, from 0. */
    public int position() {
        return position;
    }

    /** A JSON Pointer in which {@code *} stands for any index or key. */
    public String pattern() {
        return pattern;
    }
}
