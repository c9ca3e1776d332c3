package io.poolproof.validation.rules;

import io.poolproof.validation.model.AttributeType;

/** The two lead-ins of messages about the schema (facts {@code update-unknown-attribute}, {@code signup-unknown-attribute}). */
final class SchemaMessages {
    /** Stands once before all lines when a user is created. */
    static final String CREATION_LEAD_IN = "Attributes did not conform to the schema: ";

    private SchemaMessages() {}

    static String atUpdate(AttributeType attribute, String problem) {
        return "user." + attribute.name() + ": " + problem;
    }

    static String atCreation(AttributeType attribute, String problem) {
        return CREATION_LEAD_IN + attribute.name() + ": " + problem;
    }

    static String at(Context context, AttributeType attribute, String problem) {
        return context.operation().createsUser() ? atCreation(attribute, problem) : atUpdate(attribute, problem);
    }
}
