package io.poolproof.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.definitions.check.Validators.Permissions;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.Violation;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks requests against the pool and the app client that they go to. Access tokens are not judged: what a file holds in their
 * place is seldom one.
 */
public final class RequestCheck {
    private static final String NOT_JUDGED = "access-token";

    /** A request may go through any client of a pool, and is judged for each of these. */
    private static final int MOST_PERMISSIONS = 20;

    private static final CognitoValidator SHAPES =
            CognitoValidator.withoutPool().ignoring(NOT_JUDGED);

    private final Definitions definitions;
    private final Destinations destinations;
    private final Validators validators = new Validators(validator -> validator.ignoring(NOT_JUDGED));
    private final List<Problem> problems = new ArrayList<>();

    private RequestCheck(Definitions definitions) {
        this.definitions = definitions;
        this.destinations = new Destinations(definitions);
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
        Optional<PoolDefinition> pool = destinations.poolOf(example);
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
            Map<Permissions, List<ClientDefinition>> clients =
                    pool.map(found -> destinations.clientsOf(example, found)).orElse(Map.of());
            judge(example, read, pool, clients);
            problems.addAll(ScopeCheck.problems(example, operation, clients));
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

    private void judge(
            RequestExample example,
            List<CognitoRequest> requests,
            Optional<PoolDefinition> pool,
            Map<Permissions, List<ClientDefinition>> clients) {
        if (pool.isEmpty()) {
            problems.addAll(judged(example, requests, SHAPES));
        } else if (clients.isEmpty()) {
            problems.addAll(judged(example, requests, validators.of(pool.get())));
        } else if (clients.size() > MOST_PERMISSIONS) {
            note(
                    DefinitionRules.REQUEST_CLIENT,
                    example,
                    "it may go through any of " + clients.size() + " app clients that may do different things, so their"
                            + " permissions are not judged",
                    "name its ClientId");
            problems.addAll(judged(example, requests, validators.of(pool.get())));
        } else {
            throughEach(example, requests, pool.get(), clients);
        }
    }

    private void throughEach(
            RequestExample example,
            List<CognitoRequest> requests,
            PoolDefinition pool,
            Map<Permissions, List<ClientDefinition>> clients) {
        List<Judged> each = clients.entrySet().stream()
                .map(alike ->
                        new Judged(alike.getValue(), judged(example, requests, validators.of(pool, alike.getKey()))))
                .toList();
        Map<Place, Long> times = each.stream()
                .flatMap(one -> one.problems().stream().map(Place::of).distinct())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        Predicate<Problem> always = problem -> times.getOrDefault(Place.of(problem), 0L) == each.size();
        each.get(0).problems().stream().filter(always).forEach(problems::add);
        each.forEach(one -> one.problems().stream()
                .filter(always.negate())
                .map(problem -> through(one.clients(), problem))
                .forEach(problems::add));
    }

    /** What is wrong through app clients that may do the same. */
    private record Judged(List<ClientDefinition> clients, List<Problem> problems) {}

    /** What is wrong where. */
    private record Place(String rule, Span span) {
        static Place of(Problem problem) {
            return new Place(problem.rule(), problem.span());
        }
    }

    /** The request does not say through which client it goes, and the clients' answers differ. */
    private static Problem through(List<ClientDefinition> clients, Problem problem) {
        List<String> names =
                clients.stream().map(client -> client.address().shown()).toList();
        return new Problem(
                problem.rule(),
                problem.words(),
                problem.level() == Level.ERROR ? Level.WARNING : problem.level(),
                problem.verdict(),
                problem.origin(),
                problem.address(),
                problem.attribute(),
                problem.span(),
                "through the app client" + (names.size() == 1 ? " " : "s ") + Names.listed(names) + ": "
                        + problem.problem(),
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
}
