package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the names of attributes that a request deletes. */
public final class DeletionRules {
    static final RequestRule<List<String>> LIST_REQUIRED = RequestRule.of(
                    Subject.DELETED_NAMES, "attribute-deletion.list.required")
            .words("A deletion has a list of names; an empty one deletes nothing.")
            .facts(Fact.DELETE_NAMES_MISSING, Fact.DELETE_EMPTY_LIST)
            .holds((list, context) -> list != null)
            .problem("the request has no UserAttributeNames")
            .allowed("a list, which may be empty")
            .refusedWith(Refusal.constraint("Member must not be null"));

    static final RequestRule<String> EXISTS = RequestRule.of(
                    Subject.DELETED_NAME, "attribute-deletion.exists-in-schema")
            .words("That a deletion names only attributes of the pool's schema is known from an emulator.")
            .facts(Fact.DELETE_UNKNOWN_ATTRIBUTE, Fact.DELETE_UNSET_ATTRIBUTE)
            .holds((name, context) -> name == null || context.pool() == null || context.definitionOf(name) != null)
            .problem("the pool's schema has no attribute of this name")
            .allowed(DeletionRules::nearest)
            .mayBeRefusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (name, context) -> List.of("user." + name + ": Attribute does not exist in the schema.\n")));

    static final RequestRule<String> REQUIRED = RequestRule.of(
                    Subject.DELETED_NAME, "attribute-deletion.required-attribute")
            .words("A required attribute is not deleted.")
            .facts(Fact.DELETE_REQUIRED_ATTRIBUTE, Fact.REQUIRED_ATTRIBUTE_BLANK)
            .holds((name, context) -> !RequiredAttributeRules.isRequired(name, context))
            .problem("the pool requires this attribute")
            .allowed("attributes that the pool does not require")
            .refusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (name, context) -> List.of("user." + name + ": Required attribute cannot be deleted.")));

    static final RequestRule<String> IMMUTABLE = RequestRule.of(Subject.DELETED_NAME, "attribute-deletion.immutable")
            .words("Whether an immutable attribute can be deleted by name is not known; a blank value is refused.")
            .facts(Fact.UPDATE_IMMUTABLE_BLANK)
            .holds((name, context) -> {
                SchemaAttribute definition = context.definitionOf(name);
                return definition == null || definition.mutable();
            })
            .problem("the attribute is immutable in this pool")
            .allowed("mutable attributes, to be safe")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (name, context) -> List.of("user." + name + ": Attribute cannot be updated.\n")));

    static final RequestRule<String> WRITE_PERMISSION = RequestRule.of(
                    Subject.DELETED_NAME, "attribute-deletion.write-permission")
            .words("Whether an app client may delete an attribute that its WriteAttributes do not list is not known.")
            .facts(Fact.WRITE_OUTSIDE_WRITE_LIST, Fact.DELETE_ATTRIBUTE)
            .holds((name, context) -> name == null
                    || !context.operation().boundByClientPermissions()
                    || context.client() == null
                    || context.client().writeAttributes() == null
                    || ClientPermissionRules.grants(context.client().writeAttributes(), name))
            .problem("the app client may not write this attribute, and nobody shows whether it may delete it")
            .allowed("an attribute in the client's WriteAttributes, to be safe")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.CLIENT_PERMISSION,
                    Refusal.NOT_AUTHORIZED,
                    (name, context) -> List.of(ClientPermissionRules.UNAUTHORISED)));

    private DeletionRules() {}

    private static String nearest(@Nullable String name, Context context) {
        return DidYouMean.inSchemaOf(context, name);
    }
}
