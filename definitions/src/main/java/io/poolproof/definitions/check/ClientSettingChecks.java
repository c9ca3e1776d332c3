package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.rules.SettingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What settings of an app client have to fit each other, and what its pool has to have for them. */
final class ClientSettingChecks extends SettingChecks {
    private static final Set<String> STANDARD_SCOPES =
            Set.of("openid", "email", "profile", "phone", "aws.cognito.signin.user.admin");
    private static final Map<String, Long> SECONDS =
            Map.of("seconds", 1L, "minutes", 60L, "hours", 3_600L, "days", 86_400L);
    private static final long DAY = 86_400;

    /** The refresh token's greatest validity is 3,650 days. */
    private static final long TEN_YEARS = 3_650 * DAY;

    ClientSettingChecks(Definitions all, ResourceDefinition client) {
        super(all, client);
    }

    @Override
    void judge() {
        addresses();
        flows();
        secret();
        analytics();
        validity();
        providers();
        scopes();
    }

    private void addresses() {
        for (String list : List.of("CallbackURLs", "LogoutURLs")) {
            for (Stated<String> entry : list(list).items()) {
                String url = entry.value();
                if (url == null) {
                    continue;
                }
                if (list.equals("CallbackURLs") && url.contains("#")) {
                    add(
                            SettingRules.URL_FRAGMENT,
                            entry.span(),
                            "the callback URL has a fragment",
                            "leave out what follows #",
                            "… cannot use fragment");
                }
                if (url.startsWith("http://") && !isLocal(url)) {
                    add(
                            SettingRules.URL_HTTPS,
                            entry.span(),
                            "the URL uses http on another host than localhost",
                            "https, or http on localhost",
                            "… cannot use the HTTP protocol.");
                }
            }
        }
        StatedList callbacks = list("CallbackURLs");
        Stated<String> redirect = text("DefaultRedirectURI");
        if (redirect.value() != null && callbacks.isKnown() && !callbacks.holds(redirect.value())) {
            add(
                    SettingRules.DEFAULT_REDIRECT,
                    redirect.span(),
                    "it is none of the callback URLs",
                    "one of CallbackURLs",
                    "The default redirect URI … is not in the callback URIs list.");
        }
    }

    private static boolean isLocal(String url) {
        String host = url.substring("http://".length());
        return host.startsWith("localhost") || host.startsWith("127.0.0.1") || host.startsWith("[::1]");
    }

    private void flows() {
        StatedList oauth = list("AllowedOAuthFlows");
        boolean redirects = oauth.holds("code") || oauth.holds("implicit");
        if (oauth.holds("client_credentials") && redirects) {
            add(
                    SettingRules.CREDENTIALS_ALONE,
                    oauth.span(),
                    "client_credentials stands beside another flow",
                    "a client of its own for client_credentials",
                    "client_credentials flow can not be selected along with code flow or implicit flow.");
        }
        StatedList callbacks = list("CallbackURLs");
        if (redirects && callbacks.isKnown() && callbacks.items().isEmpty()) {
            add(
                    SettingRules.CALLBACK,
                    oauth.span(),
                    "a flow that redirects is allowed, and there is no callback URL",
                    "add CallbackURLs",
                    "CallbackUrls can not be empty when code flow or implicit flow is selected");
        }
        StatedList scopes = list("AllowedOAuthScopes");
        boolean lacks = (oauth.isKnown() && oauth.items().isEmpty())
                || (scopes.isKnown() && scopes.items().isEmpty());
        if (isTrue("AllowedOAuthFlowsUserPoolClient") && lacks) {
            add(
                    SettingRules.OAUTH_PARTS,
                    "AllowedOAuthFlowsUserPoolClient",
                    "the client may use OAuth, and flows or scopes are missing",
                    "add AllowedOAuthFlows and AllowedOAuthScopes",
                    "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.");
        }
        StatedList explicit = list("ExplicitAuthFlows");
        boolean newer = explicit.texts().stream().anyMatch(flow -> flow.startsWith("ALLOW_"));
        boolean legacy = explicit.texts().stream().anyMatch(flow -> !flow.startsWith("ALLOW_"));
        if (newer && legacy) {
            add(
                    SettingRules.FLOW_NAMES,
                    explicit.span(),
                    "names with ALLOW_ stand beside legacy ones",
                    "names with ALLOW_ alone",
                    "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.");
        }
    }

    private void secret() {
        if (!isFalse("GenerateSecret")) {
            return;
        }
        if (list("AllowedOAuthFlows").holds("client_credentials")) {
            add(
                    SettingRules.CREDENTIALS_SECRET,
                    "AllowedOAuthFlows",
                    "client_credentials is allowed, and the client gets no secret",
                    "set GenerateSecret to true",
                    "client_credentials flow can not be selected if client does not have a client secret.");
        }
        if (isTrue("EnablePropagateAdditionalUserContextData")) {
            add(
                    SettingRules.CONTEXT_SECRET,
                    "EnablePropagateAdditionalUserContextData",
                    "it is true, and the client gets no secret",
                    "set GenerateSecret to true",
                    "Client Secret is required to set EnablePropagateAdditionalUserContextData as true");
        }
    }

    private void analytics() {
        String base = "AnalyticsConfiguration/";
        if (!(Node.at(resource.shape(), "AnalyticsConfiguration") instanceof Node.Mapping)) {
            return;
        }
        boolean arn = !isAbsent(base + "ApplicationArn");
        boolean id = !isAbsent(base + "ApplicationId");
        boolean role = !isAbsent(base + "RoleArn");
        boolean external = !isAbsent(base + "ExternalId");
        if (arn ? id || role || external : !(id && role && external)) {
            add(
                    SettingRules.ANALYTICS,
                    "AnalyticsConfiguration",
                    "it is neither an ARN alone nor id, role and external id",
                    "ApplicationArn alone, or ApplicationId, RoleArn and ExternalId",
                    "Invalid analytics configuration given, either <application arn> or <application id, role arn, external"
                            + " id> are valid");
        }
    }

    private void validity() {
        Long access = seconds("AccessTokenValidity", "AccessToken", "hours", 3_600L);
        Long id = seconds("IdTokenValidity", "IdToken", "hours", 3_600L);
        Long refresh = seconds("RefreshTokenValidity", "RefreshToken", "days", 30 * DAY);
        range("AccessTokenValidity", access, 300, DAY);
        range("IdTokenValidity", id, 300, DAY);
        range("RefreshTokenValidity", refresh, 3_600, TEN_YEARS);
        boolean outlived = refresh != null && ((access != null && access > refresh) || (id != null && id > refresh));
        if (outlived) {
            add(
                    SettingRules.TOKEN_ORDER,
                    "RefreshTokenValidity",
                    "access or ID tokens outlive the refresh token",
                    "a refresh token that is valid at least as long as the others",
                    "Access and Id Token expiration times must be less than or equal to refresh token expiration times.");
        }
    }

    private void range(String setting, @Nullable Long seconds, long least, long most) {
        if (seconds != null && text(setting).isStated() && (seconds < least || seconds > most)) {
            add(
                    SettingRules.TOKEN_RANGE,
                    setting,
                    "the validity is outside the range of its token",
                    setting.startsWith("Refresh") ? "60 minutes to 10 years" : "5 minutes to 1 day",
                    "Invalid range for token validity.");
        }
    }

    /** What a validity comes to; the default where it is left out or 0, null where nobody knows it. */
    private @Nullable Long seconds(String setting, String unit, String usual, long standard) {
        Stated<String> validity = text(setting);
        String units = text("TokenValidityUnits/" + unit).or(usual);
        Long each = units == null ? null : SECONDS.get(units);
        if (validity.isUnknown() || each == null) {
            return null;
        }
        String digits = validity.value();
        if (digits == null || digits.equals("0")) {
            return standard;
        }
        return digits.matches("\\d{1,9}") ? (Long) (Long.parseLong(digits) * each) : null;
    }

    private void providers() {
        PoolDefinition pool = pool();
        StatedList providers = list("SupportedIdentityProviders");
        if (pool == null || resource.pool().isUnknown() || pool.isDeployed()) {
            return;
        }
        List<String> known = new ArrayList<>(List.of("COGNITO"));
        for (ResourceDefinition provider : all.resources(ResourceKind.PROVIDER)) {
            Stated<String> name = provider.text("ProviderName");
            if (name.value() == null) {
                return;
            }
            known.add(name.value());
        }
        for (Stated<String> entry : providers.items()) {
            if (entry.value() != null && !known.contains(entry.value())) {
                add(
                        SettingRules.PROVIDER_UNKNOWN,
                        entry.span(),
                        "the definitions make no provider of this name for " + pool.address(),
                        "COGNITO, or a provider that the pool has before the client is made",
                        "The provider … does not exist for User Pool …");
            }
        }
    }

    private void scopes() {
        PoolDefinition pool = pool();
        if (pool == null || resource.pool().isUnknown() || pool.isDeployed()) {
            return;
        }
        List<String> known = new ArrayList<>(STANDARD_SCOPES);
        for (ResourceDefinition server : all.resources(ResourceKind.RESOURCE_SERVER)) {
            String identifier = server.text("Identifier").value();
            for (Node scope : Node.items(Node.at(server.shape(), "Scopes"))) {
                String name = Node.text(Node.at(scope, "ScopeName"));
                if (identifier == null || name == null) {
                    return;
                }
                known.add(identifier + "/" + name);
            }
        }
        for (Stated<String> entry : list("AllowedOAuthScopes").items()) {
            if (entry.value() != null && !known.contains(entry.value())) {
                add(
                        SettingRules.SCOPE_UNKNOWN,
                        entry.span(),
                        "no resource server of the definitions has this scope",
                        "a standard scope, or IDENTIFIER/NAME of a resource server that is made before the client",
                        "Invalid scope requested: …");
            }
        }
    }
}
