package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about attributes that cannot be changed. */
public final class MutabilityRules {
    static final String SUB_NAME = "sub";

    static final RequestRule<AttributeType> SUB = RequestRule.of(Subject.ATTRIBUTE, "attribute-mutability.sub")
            .words("Nobody writes sub: the service gives it to each user once.")
            .facts(Fact.UPDATE_SUB_BY_ADMIN, Fact.UPDATE_SUB_BY_USER, Fact.ADMIN_CREATE_WITH_SUB)
            .holds((attribute, context) -> attribute == null || !SUB_NAME.equals(attribute.name()))
            .problem("the request writes sub")
            .allowed("any other attribute")
            .refusedWith(Refusal.answer(
                    Phase.SUB,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) -> context.operation() == Operation.SIGN_UP
                            ? List.of()
                            : List.of("Cannot modify the non-mutable attribute sub")));

    static final RequestRule<AttributeType> IMMUTABLE = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-mutability.immutable")
            .words("An immutable attribute is set when its user is created and never again,"
                    + " not even to a blank or to the value it has.")
            .facts(
                    Fact.UPDATE_IMMUTABLE_CUSTOM_ATTRIBUTE,
                    Fact.UPDATE_IMMUTABLE_NEVER_SET,
                    Fact.UPDATE_IMMUTABLE_BLANK,
                    Fact.UPDATE_IMMUTABLE_STANDARD_ATTRIBUTE)
            .holds((attribute, context) -> attribute == null
                    || !context.operation().updatesAttributes()
                    || SUB_NAME.equals(attribute.name())
                    || isMutable(context.definitionOf(attribute.name())))
            .problem("the attribute is immutable in this pool")
            .allowed("to leave it out; it can be given only when the user is created")
            .refusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) ->
                            List.of(SchemaMessages.atUpdate(attribute, "Attribute cannot be updated.\n"))));

    private MutabilityRules() {}

    private static boolean isMutable(@Nullable SchemaAttribute definition) {
        return definition == null || definition.mutable();
    }
}
