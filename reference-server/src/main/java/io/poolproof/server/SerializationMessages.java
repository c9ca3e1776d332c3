package io.poolproof.server;

import io.poolproof.validation.json.JsonKind;

/** The service's wording for JSON of another kind than the model's (facts {@code value-json-*}). */
final class SerializationMessages {
    private SerializationMessages() {}

    static String of(JsonKind found) {
        return switch (found) {
            case NUMBER ->
                "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String";
            case BOOLEAN -> "class java.lang.Boolean can not be converted to an String";
            case OBJECT -> "Start of structure or map found where not expected.";
            case ARRAY -> "Start of list found where not expected";
            case TEXT, NULL, NO_OBJECT -> "";
        };
    }
}
