package io.poolproof.server.junit;

import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;

/** Values that a user of a test has. */
final class Samples {
    static final String PHONE_NUMBER = "+15555550100";

    /** Long enough for any policy that people set. */
    static final String PASSWORD = "Correct-Horse-7-Battery-Staple-and-some-more";

    private Samples() {}

    /** A value that an attribute takes. */
    static String of(SchemaAttribute attribute) {
        String least = attribute.minValue();
        if (attribute.dataType() == AttributeDataType.NUMBER) {
            return least == null ? "1" : least;
        }
        return switch (attribute.name()) {
            case "email" -> "test-user@example.com";
            case "phone_number" -> PHONE_NUMBER;
            case "birthdate" -> "2000-01-31";
            case "updated_at" -> "1767225600";
            default -> {
                Integer length = attribute.minLength();
                yield "x".repeat(length == null ? 1 : Math.max(1, length));
            }
        };
    }
}
