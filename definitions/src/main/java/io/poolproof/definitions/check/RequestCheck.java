package io.poolproof.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.Violation;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.DefinitionRules;
import io.poolproof.validation.rules.RuleIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks requests against the pool and the app client that they go to. Access tokens are not judged: what a file holds in their
 * place is seldom one.
 */
public final class RequestCheck {
    private static final String[] NOT_JUDGED = {"access-token"};

    /** The family of rules that depend on how users sign in. */
    private static final String USERNAMES = "username";

    private final Definitions definitions;
    private final List<Problem> problems = new ArrayList<>();

    private RequestCheck(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Every problem, in the order of the files. */
    public static List<Problem> problems(Definitions definitions) {
        RequestCheck check = new RequestCheck(definitions);
        definitions.requests().forEach(check::request);
        return check.problems;
    }

    private void request(RequestExample example) {
        Operation operation = example.operation();
        if (operation == null) {
            note(
                    DefinitionRules.REQUEST_OPERATION,
                    example,
                    "its operation is unknown, so it is not judged",
                    "name it beside the request, as \"operation\": \"UpdateUserAttributes\"");
            return;
        }
        Optional<PoolDefinition> pool = poolOf(example);
        if (pool.isEmpty() && definitions.pools().size() > 1) {
            note(
                    DefinitionRules.REQUEST_POOL,
                    example,
                    "it may go to any of several pools, so it is judged by its form alone",
                    "pick one with --pool");
        }
        List<CognitoRequest> read = new ArrayList<>();
        List<List<Violation>> refused = new ArrayList<>();
        for (JsonNode body : Bodies.of(example.body())) {
            DecodedRequest decoded = RequestCodec.decode(operation, body);
            if (decoded instanceof DecodedRequest.Read one) {
                read.add(one.request());
            } else if (decoded instanceof DecodedRequest.Refused one) {
                refused.add(one.violations());
            }
        }
        if (read.isEmpty()) {
            refused.get(0)
                    .forEach(violation -> problems.add(Problems.of(
                            violation,
                            example.origin(),
                            example.address(),
                            Judgement.place(example.body(), violation.path()),
                            Optional.empty())));
        } else {
            judge(example, read, pool);
            pool.ifPresent(
                    found -> problems.addAll(ScopeCheck.problems(example, operation, clientsOf(example, found))));
        }
    }

    private void note(DefinitionRule rule, RequestExample example, String problem, String help) {
        problems.add(Problems.of(
                rule,
                Level.NOTE,
                example.origin(),
                example.address(),
                null,
                example.body().span(),
                problem,
                help,
                null));
    }

    private void judge(RequestExample example, List<CognitoRequest> request, Optional<PoolDefinition> pool) {
        List<ClientDefinition> clients =
                pool.map(found -> clientsOf(example, found)).orElse(List.of());
        if (clients.isEmpty()) {
            problems.addAll(judged(example, request, validator(pool, Optional.empty())));
            return;
        }
        List<List<Problem>> each = clients.stream()
                .map(client -> judged(example, request, validator(pool, Optional.of(client))))
                .toList();
        List<Problem> first = each.get(0);
        first.stream()
                .filter(problem -> each.stream().allMatch(found -> holds(found, problem)))
                .forEach(problems::add);
        for (int at = 0; at < clients.size(); at++) {
            ClientDefinition client = clients.get(at);
            each.get(at).stream()
                    .filter(problem -> !each.stream().allMatch(found -> holds(found, problem)))
                    .map(problem -> through(client, problem))
                    .forEach(problems::add);
        }
    }

    private static boolean holds(List<Problem> problems, Problem one) {
        return problems.stream()
                .anyMatch(
                        other -> other.rule().equals(one.rule()) && other.span().equals(one.span()));
    }

    /** The request does not say through which client it goes, and the clients' answers differ. */
    private static Problem through(ClientDefinition client, Problem problem) {
        return new Problem(
                problem.rule(),
                problem.words(),
                problem.level() == Level.ERROR ? Level.WARNING : problem.level(),
                problem.verdict(),
                problem.origin(),
                problem.address(),
                problem.attribute(),
                problem.span(),
                "through the app client " + client.address() + ": " + problem.problem(),
                problem.help(),
                problem.answer(),
                problem.call(),
                problem.evidence());
    }

    private static List<Problem> judged(
            RequestExample example, List<CognitoRequest> requests, CognitoValidator validator) {
        return new Judgement(validator, example.origin(), example.address(), example.body())
                .ofRequests(requests, violation -> !isLeftOut(example, violation.path()));
    }

    /** Fixtures leave out what their test fills in, such as the user's name; what they hold is judged. */
    private static boolean isLeftOut(RequestExample example, String path) {
        return path.indexOf('/', 1) < 0
                && path.length() > 1
                && !path.equals("/UserAttributes")
                && !example.body().has(path.substring(1));
    }

    private static CognitoValidator validator(Optional<PoolDefinition> pool, Optional<ClientDefinition> client) {
        if (pool.isEmpty()) {
            return CognitoValidator.withoutPool().ignoring(NOT_JUDGED);
        }
        UserPool model = PoolModel.pool(pool.get());
        CognitoValidator validator = client.map(one -> CognitoValidator.forPool(model, PoolModel.client(one)))
                .orElseGet(() -> CognitoValidator.forPool(model))
                .ignoring(NOT_JUDGED);
        if (!pool.get().usernameAttributes().isKnown()) {
            validator = validator.ignoring(USERNAMES);
        }
        return PoolModel.knowsAllNames(pool.get())
                ? validator
                : validator.ignoring(RuleIds.ATTRIBUTE_NAME_EXISTS_IN_SCHEMA, RuleIds.ATTRIBUTE_NAME_LETTER_CASE);
    }

    private Optional<PoolDefinition> poolOf(RequestExample example) {
        List<PoolDefinition> pools = definitions.pools().stream()
                .filter(pool -> pool.origin().format() != Format.ADDITION)
                .toList();
        String id = Node.text(example.body().get("UserPoolId"));
        String clientId = Node.text(example.body().get("ClientId"));
        Optional<PoolDefinition> named = pools.stream()
                .filter(pool -> new PoolReference(id, null).isTo(pool))
                .findFirst()
                .or(() -> definitions.clients().stream()
                        .filter(client -> clientId != null && clientId.equals(client.clientId()))
                        .flatMap(client -> definitions.pool(client.pool()).stream())
                        .findFirst());
        return named.isPresent() || pools.size() != 1 ? named : Optional.of(pools.get(0));
    }

    /** The client that the request names, else every client of the pool. */
    private List<ClientDefinition> clientsOf(RequestExample example, PoolDefinition pool) {
        List<ClientDefinition> all = definitions.clients().stream()
                .filter(client ->
                        definitions.pool(client.pool()).filter(pool::equals).isPresent())
                .toList();
        String id = Node.text(example.body().get("ClientId"));
        List<ClientDefinition> named = all.stream()
                .filter(client -> id != null
                        && (id.equals(client.clientId()) || client.name().is(id)))
                .toList();
        return named.isEmpty() ? all : named;
    }
}
