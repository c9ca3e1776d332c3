package io.poolproof.definitions.check;

import io.poolproof.definitions.check.Validators.Permissions;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.DefinitionRules;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that the tokens of an app client may be used for requests by which users change themselves. Tokens of a hosted sign-in
 * have the scopes of the client; those of a sign-in by the API always have the one that is needed.
 */
final class ScopeCheck {
    private static final String NEEDED = "aws.cognito.signin.user.admin";

    /** Flows that give no first token. */
    private static final Set<String> NO_SIGN_IN = Set.of("ALLOW_REFRESH_TOKEN_AUTH");

    /** Of more, nobody knows through which the request goes. */
    private static final int MOST_CLIENTS = 100;

    private ScopeCheck() {}

    static List<Problem> problems(
            RequestExample example, Operation operation, Map<Permissions, List<ClientDefinition>> through) {
        List<ClientDefinition> clients = through.values().stream()
                .flatMap(List::stream)
                .limit(MOST_CLIENTS + 1)
                .toList();
        if (clients.size() > MOST_CLIENTS) {
            return List.of();
        }
        boolean byToken = ServiceModel.current()
                .operation(operation.wireName())
                .filter(OperationShape::takesAccessToken)
                .isPresent();
        return byToken
                ? clients.stream()
                        .filter(client -> lacksScope(client.resource()))
                        .map(client -> problem(example, operation, client))
                        .toList()
                : List.of();
    }

    private static boolean lacksScope(ResourceDefinition client) {
        StatedList scopes = client.list("AllowedOAuthScopes");
        return Boolean.TRUE.equals(
                        client.flag("AllowedOAuthFlowsUserPoolClient").value())
                && scopes.isKnown()
                && !scopes.isAbsent()
                && !scopes.holds(NEEDED);
    }

    private static Problem problem(RequestExample example, Operation operation, ClientDefinition client) {
        StatedList flows = client.resource().list("ExplicitAuthFlows");
        boolean hostedAlone = flows.isKnown() && !flows.isAbsent() && NO_SIGN_IN.containsAll(flows.texts());
        Node token = example.body().get("AccessToken");
        return Problems.of(
                DefinitionRules.SCOPE_OF_USER_ADMIN,
                hostedAlone ? Level.WARNING : Level.NOTE,
                example.origin(),
                example.address(),
                null,
                token == null ? example.body().span() : token.span(),
                "a token of a hosted sign-in through " + client.address() + " lacks the scope that "
                        + operation.wireName() + " needs",
                "add " + NEEDED + " to AllowedOAuthScopes of " + client.address() + ", and let the sign-in ask for it",
                hostedAlone ? "NotAuthorizedException: Access Token does not have required scopes" : null);
    }
}
