package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.rules.SignInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The challenge of a user with a temporary password (fact {@code sign-in-temporary-password}). */
public final class NewPassword {
    private static final String NAME = "NEW_PASSWORD_REQUIRED";
    private static final String ATTRIBUTE_PREFIX = "userAttributes.";
    private static final Set<String> FIXED = Set.of("email", "phone_number");

    private final Challenges challenges;
    private final SecondFactorSignIn secondFactor;
    private final Guard guard;

    public NewPassword(Challenges challenges, SecondFactorSignIn secondFactor, Guard guard) {
        this.challenges = challenges;
        this.secondFactor = secondFactor;
        this.guard = guard;
    }

    ObjectNode ask(Attempt attempt) {
        User user = attempt.user();
        Map<String, String> attributes = user.attributes();
        attributes.remove("sub");
        ArrayNode missing = Json.MAPPER.createArrayNode();
        missing(attempt.pool(), attributes).forEach(name -> missing.add(ATTRIBUTE_PREFIX + name));
        ObjectNode parameters = Json.object()
                .put("USER_ID_FOR_SRP", user.username())
                .put("requiredAttributes", missing.toString())
                .put("userAttributes", Json.map(attributes).toString());
        return challenges.ask(attempt, NAME, parameters, this::answer);
    }

    private static List<String> missing(Pool pool, Map<String, String> attributes) {
        return pool.model().schema().stream()
                .filter(SchemaAttribute::required)
                .map(SchemaAttribute::name)
                .filter(name -> !name.equals("sub") && !attributes.containsKey(name))
                .toList();
    }

    private ObjectNode answer(Attempt attempt) throws ServiceException {
        Pool pool = attempt.pool();
        User user = attempt.user();
        List<AttributeType> given = given(attempt.call().body().path("ChallengeResponses"));
        CognitoRequest request = attempt.call().request();
        if (request != null) {
            guard.requireValid(pool.validator("", guard), request);
        }
        String chosen = attempt.response("NEW_PASSWORD");
        if (chosen.isEmpty()) {
            throw new ServiceException("InvalidParameterException", "Missing required parameter NEW_PASSWORD");
        }
        requireFitting(pool, user, given);
        Passwords.requireChosen(pool, user, chosen);
        user.write(given, Set.of(), pool.now());
        user.setPassword(chosen, User.CONFIRMED, pool.now());
        return secondFactor.proceed(attempt, "NewPasswordChallenge");
    }

    private static List<AttributeType> given(JsonNode responses) {
        List<AttributeType> given = new ArrayList<>();
        responses.properties().forEach(entry -> {
            if (entry.getKey().startsWith(ATTRIBUTE_PREFIX)) {
                given.add(new AttributeType(
                        entry.getKey().substring(ATTRIBUTE_PREFIX.length()),
                        entry.getValue().asText()));
            }
        });
        return given;
    }

    /** Facts {@code challenge-*}; whatever else is judged as at sign-up. */
    private void requireFitting(Pool pool, User user, List<AttributeType> given) throws ServiceException {
        Map<String, String> all = user.attributes();
        for (AttributeType attribute : given) {
            String name = String.valueOf(attribute.name());
            guard.require(
                    !FIXED.contains(name) || user.attribute(name) == null, SignInRules.NEW_PASSWORD_PROVIDED, name);
            all.put(name, String.valueOf(attribute.value()));
        }
        for (String name : missing(pool, all)) {
            guard.require(false, SignInRules.NEW_PASSWORD_REQUIRED_ATTRIBUTE, name);
        }
        String username = pool.usernameAttributes().stream()
                .flatMap(attribute -> Stream.ofNullable(user.attribute(attribute)))
                .findFirst()
                .orElse(user.username());
        CognitoRequest request = CognitoRequest.builder(Operation.ADMIN_CREATE_USER)
                .text(Member.USER_POOL_ID, pool.id())
                .text(Member.USERNAME, username)
                .userAttributes(given)
                .build();
        guard.requireValid(pool.validator("", guard), request);
    }
}
