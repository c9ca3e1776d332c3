package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.validation.rules.SettingRules;
import java.util.List;
import java.util.Map;

/** What an identity provider of each type has to have. */
final class ProviderSettingChecks extends SettingChecks {
    private static final String DETAILS = "ProviderDetails";
    private static final List<String> SOCIAL = List.of("Google", "Facebook", "LoginWithAmazon", "SignInWithApple");

    private record Needs(List<String> keys, String answer) {}

    private static final Needs PLAIN_SOCIAL = new Needs(
            List.of("client_id", "client_secret", "authorize_scopes"),
            "clientId, clientSecret and authorizeScopes are all required idp details.");
    private static final Map<String, Needs> NEEDS = Map.of(
            "Google", PLAIN_SOCIAL,
            "Facebook", PLAIN_SOCIAL,
            "LoginWithAmazon", PLAIN_SOCIAL,
            "SignInWithApple",
                    new Needs(
                            List.of("client_id", "team_id", "key_id", "private_key"),
                            "clientId, privateKey, teamId, and keyId are all required idp details."),
            "OIDC",
                    new Needs(
                            List.of("client_id", "authorize_scopes", "oidc_issuer", "attributes_request_method"),
                            "clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details."));

    ProviderSettingChecks(Definitions all, ResourceDefinition provider) {
        super(all, provider);
    }

    @Override
    void judge() {
        String type = text("ProviderType").value();
        if (type == null) {
            return;
        }
        Node details = Node.at(resource.shape(), DETAILS);
        if (details instanceof Node.Mapping mapping) {
            keys(type, mapping);
        }
        Stated<String> name = text("ProviderName");
        if (SOCIAL.contains(type) && name.value() != null && !name.is(type)) {
            add(
                    SettingRules.SOCIAL_NAME,
                    name.span(),
                    "a provider of the type " + type + " has another name",
                    type,
                    "Provider … cannot be of type " + type + ".");
        }
    }

    private void keys(String type, Node.Mapping details) {
        Needs needs = NEEDS.get(type);
        if (needs != null) {
            List<String> missing = needs.keys().stream()
                    .filter(key -> !details.members().containsKey(key))
                    .toList();
            if (!missing.isEmpty()) {
                add(
                        SettingRules.PROVIDER_KEYS,
                        details.span(),
                        "ProviderDetails lack " + String.join(", ", missing),
                        String.join(", ", needs.keys()),
                        needs.answer());
            }
        }
        if (type.equals("SAML")) {
            metadata(details);
        }
        if (type.equals("OIDC")) {
            openId();
        }
    }

    private void metadata(Node.Mapping details) {
        boolean url = details.members().containsKey("MetadataURL");
        boolean file = details.members().containsKey("MetadataFile");
        if (url == file) {
            add(
                    SettingRules.PROVIDER_KEYS,
                    details.span(),
                    url ? "ProviderDetails have MetadataURL and MetadataFile" : "ProviderDetails have no metadata",
                    "MetadataURL or MetadataFile",
                    (url ? "Only one" : "At least one") + " of the MetadataURL or MetadataFile should be provided.");
        }
    }

    private void openId() {
        Stated<String> method = text(DETAILS + "/attributes_request_method");
        if (method.isStated() && !method.is("GET") && !method.is("POST")) {
            add(
                    SettingRules.OIDC_METHOD,
                    method.span(),
                    "the method is neither GET nor POST",
                    "GET or POST",
                    "1 validation error detected: Value at 'providerConfiguration.oidcConfig.attributesRequestMethod' failed to"
                            + " satisfy constraint: Member must satisfy enum value set: [POST, GET]");
        }
        Stated<String> issuer = text(DETAILS + "/oidc_issuer");
        if (issuer.value() != null && !issuer.value().startsWith("https://")) {
            add(
                    SettingRules.OIDC_ISSUER,
                    issuer.span(),
                    "the issuer does not start with https",
                    "an https address",
                    "OIDC endpoint must start with https://");
        }
    }
}
