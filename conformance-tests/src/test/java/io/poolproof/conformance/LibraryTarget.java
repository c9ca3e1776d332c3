package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.judge.Judge;
import io.poolproof.conformance.judge.Observation;
import io.poolproof.conformance.play.Templates;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.Descriptions;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The validation library in the part of a target: it is given a case's request, pool and app client, and what it predicts stands for the
 * answer. What users and earlier requests have made is out of its sight.
 */
final class LibraryTarget {
    private static final String TOKEN = "eyJraWQiOiJhIn0.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
    private static final String POOL_ID = "us-east-1_Standard1";
    private static final Set<String> OTHERS = Set.of("otherPool", "otherClient");

    private final Fixtures fixtures;
    private final Templates templates;
    private final Map<String, UserPool> pools = new HashMap<>();

    LibraryTarget(Fixtures fixtures) {
        this.fixtures = fixtures;
        this.templates = new Templates(fixtures);
    }

    /** What the library says of a case's request. */
    ValidationResult validate(ExpandedCase one) {
        Operation operation = Operation.named(one.operation()).orElseThrow();
        return RequestCodec.validate(validatorFor(one), operation, body(one));
    }

    /** The prediction aspect by aspect against what the case's facts claim, as any target's answer is judged. */
    List<AspectResult> judge(ExpandedCase one, ValidationResult result) {
        Expectation expectation = Expectation.of(fixtures, one);
        PredictedError error = result.predicted().orElse(null);
        if (error == null) {
            return Judge.compare(
                    expectation, new Observation(Observation.Kind.ACCEPTED, null, 200, true), null, List.of());
        }
        Observation refused = new Observation(Observation.Kind.REFUSED, error.type(), error.status(), true);
        List<String> wordings = error.messages().isEmpty() ? List.of("") : error.messages();
        return wordings.stream()
                .map(wording -> Judge.compare(expectation, refused, wording, List.of()))
                .filter(aspects ->
                        aspects.stream().allMatch(aspect -> aspect.aspect() != Aspect.MESSAGE || aspect.matches()))
                .findFirst()
                .orElseGet(() -> Judge.compare(expectation, refused, wordings.get(0), List.of()));
    }

    /** A case's request as other languages can read it; empty where its body is no JSON object. */
    Optional<JudgedRequest> judged(ExpandedCase one) {
        UserPool pool = poolFor(one);
        UserPoolClient client = clientFor(one);
        return RequestCodec.parse(body(one))
                .map(body -> new JudgedRequest(
                        one.id(),
                        Operation.named(one.operation()).orElseThrow(),
                        pool == null ? null : JudgedRequest.describe(pool),
                        pool == null || client == null ? null : JudgedRequest.describe(client),
                        body));
    }

    private CognitoValidator validatorFor(ExpandedCase one) {
        UserPool pool = poolFor(one);
        UserPoolClient client = clientFor(one);
        return pool == null
                ? CognitoValidator.withoutPool()
                : client == null ? CognitoValidator.forPool(pool) : CognitoValidator.forPool(pool, client);
    }

    private @Nullable UserPool poolFor(ExpandedCase one) {
        Set<String> used = new TreeSet<>(Inputs.bindingsIn(templates.of(one)));
        used.retainAll(OTHERS);
        if (!used.isEmpty() || one.operation().equals("CreateUserPool")) {
            return null;
        }
        PoolFixture fixture = templates.pool(one.fixture().pool());
        return withAdded(pools.computeIfAbsent(fixture.id(), id -> described(fixture)), one);
    }

    private @Nullable UserPoolClient clientFor(ExpandedCase one) {
        JsonNode client = templates
                .pool(one.fixture().pool())
                .clients()
                .get(one.fixture().given().client());
        return client == null ? null : Descriptions.userPoolClient(client);
    }

    /** The pool that its creation makes. */
    private static UserPool described(PoolFixture fixture) {
        ObjectNode description = fixture.create().deepCopy().put("Id", POOL_ID);
        fixture.triggers()
                .forEach(trigger -> description.withObject("/LambdaConfig").put(trigger, "arn"));
        CognitoRequest creation =
                ((DecodedRequest.Read) RequestCodec.decode(Operation.CREATE_USER_POOL, fixture.create())).request();
        return Descriptions.userPool(description).toBuilder()
                .declared(Objects.requireNonNullElse(creation.schema(), List.of()))
                .build();
    }

    /** The pool with what earlier requests add to its schema. */
    private static UserPool withAdded(UserPool pool, ExpandedCase one) {
        UserPool.Builder grown = pool.toBuilder();
        for (Step step : one.fixture().steps()) {
            if ("AddCustomAttributes".equals(step.operation()) && step.input() != null) {
                CognitoRequest addition = ((DecodedRequest.Read)
                                RequestCodec.decode(Operation.ADD_CUSTOM_ATTRIBUTES, step.input()))
                        .request();
                Objects.requireNonNullElse(addition.schema(), List.<SchemaAttributeType>of())
                        .forEach(declared -> grown.attribute(SchemaAttribute.custom(declared)));
            }
        }
        return grown.build();
    }

    private byte[] body(ExpandedCase one) {
        JsonNode template = templates.of(one);
        Map<String, String> bindings = new HashMap<>();
        Inputs.bindingsIn(template).forEach(name -> bindings.put(name, bound(name, one)));
        one.fixture().let().forEach((name, text) -> bindings.put(name, Inputs.text(text)));
        return Inputs.bytes(template, bindings);
    }

    /** A value of the form that the real one has. */
    private String bound(String name, ExpandedCase one) {
        PoolFixture pool = templates.pool(one.fixture().pool());
        return switch (name) {
            case "userPoolId", "otherPool" -> POOL_ID;
            case "clientId", "otherClient" -> "1example23456789";
            case "username", "newUsername", "otherUsername" ->
                switch (pool.create().at("/UsernameAttributes/0").asText()) {
                    case "email" -> name + "@example.com";
                    case "phone_number" -> "+12065550100";
                    default -> name;
                };
            case "password" -> "Aa1!aaaa";
            case "code" -> "123456";
            case "session" -> "s".repeat(40);
            case "sub" -> "00000000-0000-4000-8000-000000000000";
            case "poolName" -> "pool";
            case "otherKey" -> "us-east-1_00000000-0000-4000-8000-000000000000";
            default -> TOKEN;
        };
    }
}
