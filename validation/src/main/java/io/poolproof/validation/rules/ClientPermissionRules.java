package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.StandardAttributes;
import java.util.Collection;
import java.util.List;

/** Rules about what an app client may write. */
public final class ClientPermissionRules {
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
                    Phase.CLIENT_PERMISSION,
                    Refusal.NOT_AUTHORIZED,
                    (attribute, context) -> List.of("A client attempted to write unauthorized attribute")));

    private ClientPermissionRules() {}

    static boolean grants(Collection<String> granted, String name) {
        return granted.contains(name)
                || (granted.contains(OIDC_PROFILE) && StandardAttributes.OIDC_PROFILE.contains(name));
    }
}
