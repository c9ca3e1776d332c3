package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.StandardAttributes;
import java.util.Collection;
import java.util.List;

/** Rules about what an app client may write. */
public final class ClientPermissionRules {
    /** Does not name the attribute, and has no full stop (fact {@code write-outside-write-list}). */
    static final String UNAUTHORISED = "A client attempted to write unauthorized attribute";

    /** An entry that stands for several attributes (fact {@code client-list-oidc-profile}). */
    static final String OIDC_PROFILE = "oidc:profile";

    static final RequestRule<AttributeType> WRITE = RequestRule.of(Subject.ATTRIBUTE, "client-permission.write")
            .words("An app client with WriteAttributes writes only the attributes that they list.")
            .facts(Fact.WRITE_OUTSIDE_WRITE_LIST, Fact.WRITE_PERMISSION_BEFORE_SCHEMA)
            .holds((attribute, context) -> attribute == null
                    || attribute.name() == null
                    || !context.operation().boundByClientPermissions()
                    || context.client() == null
                    || context.client().writeAttributes() == null
                    || grants(context.client().writeAttributes(), attribute.name()))
            .problem("the app client may not write this attribute")
            .allowed("an attribute in the client's WriteAttributes")
            .refusedWith(Refusal.answer(
                    Phase.CLIENT_PERMISSION, Refusal.NOT_AUTHORIZED, (attribute, context) -> List.of(UNAUTHORISED)));

    static final RequestRule<AttributeType> DEVELOPER_ONLY = RequestRule.of(
                    Subject.ATTRIBUTE, "client-permission.developer-only")
            .words("A user does not write a developer-only attribute.")
            .facts(Fact.DEVELOPER_ONLY_ATTRIBUTE_BY_USER, Fact.DEVELOPER_ONLY_ATTRIBUTE_BY_ADMIN)
            .holds((attribute, context) -> {
                if (attribute == null || !context.operation().boundByClientPermissions()) {
                    return true;
                }
                SchemaAttribute definition = context.definitionOf(attribute.name());
                return definition == null
                        ? context.developerOnlyByOtherName(attribute.name()) == null
                        : !definition.developerOnly();
            })
            .problem("the attribute is for administrators only")
            .allowed("attributes that users may write")
            .refusedWith(
                    Refusal.answer(Phase.CLIENT_PERMISSION, Refusal.NOT_AUTHORIZED, (attribute, context) -> List.of()));

    static final RequestRule<AttributeType> WRITE_DEFAULT = RequestRule.of(
                    Subject.ATTRIBUTE, "client-permission.write-default")
            .words("Whether a client without WriteAttributes may write custom attributes is contested.")
            .facts(Fact.DEFAULT_WRITE_CUSTOM_ATTRIBUTES, Fact.DEFAULT_WRITE_STANDARD_ATTRIBUTES)
            .holds((attribute, context) -> attribute == null
                    || attribute.name() == null
                    || !context.operation().boundByClientPermissions()
                    || context.client() == null
                    || context.client().writeAttributes() != null
                    || !attribute.name().startsWith(SchemaAttribute.CUSTOM_PREFIX))
            .problem(
                    "the app client has no WriteAttributes, and sources differ on whether it may write custom attributes")
            .allowed("a client whose WriteAttributes list the attribute, to be safe")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.CLIENT_PERMISSION, Refusal.NOT_AUTHORIZED, (attribute, context) -> List.of(UNAUTHORISED)));

    private ClientPermissionRules() {}

    static boolean grants(Collection<String> granted, String name) {
        return granted.contains(name)
                || (granted.contains(OIDC_PROFILE) && StandardAttributes.OIDC_PROFILE.contains(name));
    }
}
