package io.poolproof.validation.rules;

import io.poolproof.validation.model.SchemaAttributeType;

/** Declarations of the tests. */
final class SchemaDeclarations {
    static final SchemaAttributeType CODE =
            new SchemaAttributeType("code", "String", true, null, null, "1", "10", null, null);

    private SchemaDeclarations() {}
}
