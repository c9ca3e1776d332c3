package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.trigger.Triggers;

/** Sign-in that the pool's own triggers define: define, create, verify, and define again, until tokens are issued or refused. */
public final class CustomAuth {
    private static final String CHALLENGE = "CUSTOM_CHALLENGE";

    private static final String PARAMETERS = "AuthParameters";
    private static final String SRP_A = "SRP_A";

    private final Authentication authentication;
    private final Challenges challenges;
    private final PasswordSignIn password;

    public CustomAuth(Authentication authentication, Challenges challenges, PasswordSignIn password) {
        this.authentication = authentication;
        this.challenges = challenges;
        this.password = password;
    }

    /** Starts; with a proof of the password before the pool's own challenges where the request begins one. */
    public ObjectNode start(Attempt attempt) throws ServiceException {
        ArrayNode rounds = Json.MAPPER.createArrayNode();
        if (attempt.call().entry(PARAMETERS, "CHALLENGE_NAME").equals(SRP_A)) {
            PasswordSignIn.requireParameters(attempt.call(), SRP_A);
            PasswordSignIn.requireProvable(attempt.call());
            rounds.addObject().put("challengeName", SRP_A).put("challengeResult", true);
        }
        return define(attempt, rounds);
    }

    /**
     * Judges an answer.
     *
     * @param state what the challenge's creation kept
     */
    private ObjectNode answer(Attempt attempt, ObjectNode state) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(attempt.user());
        request.set("privateChallengeParameters", state.path("private"));
        request.put("challengeAnswer", attempt.response("ANSWER"));
        ObjectNode response = Json.object();
        response.putNull("answerCorrect");
        ObjectNode verified =
                run(attempt, Trigger.VERIFY_AUTH_CHALLENGE, "VerifyAuthChallengeResponse", request, response);
        ArrayNode rounds = ((ArrayNode) state.get("rounds")).deepCopy();
        rounds.addObject()
                .put("challengeName", CHALLENGE)
                .put("challengeResult", verified.path("answerCorrect").asBoolean())
                .set("challengeMetadata", state.path("metadata"));
        return define(attempt, rounds);
    }

    private ObjectNode define(Attempt attempt, ArrayNode rounds) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(attempt.user()).put("userNotFound", false);
        request.set("session", rounds);
        ObjectNode response = Json.object();
        response.putNull("challengeName").putNull("issueTokens").putNull("failAuthentication");
        ObjectNode defined = run(attempt, Trigger.DEFINE_AUTH_CHALLENGE, "DefineAuthChallenge", request, response);
        if (defined.path("issueTokens").asBoolean()) {
            return authentication.complete(attempt, "Authentication");
        }
        if (defined.path("failAuthentication").asBoolean()
                || !defined.path("challengeName").isTextual()) {
            throw new ServiceException("NotAuthorizedException", "Incorrect username or password.");
        }
        String name = defined.get("challengeName").textValue();
        return name.equals(PasswordSignIn.VERIFIER) ? askForProof(attempt, rounds) : create(attempt, rounds, name);
    }

    private ObjectNode askForProof(Attempt attempt, ArrayNode rounds) {
        return password.askForProof(attempt, answer -> {
            ArrayNode more = rounds.deepCopy();
            more.addObject().put("challengeName", PasswordSignIn.VERIFIER).put("challengeResult", true);
            return define(answer, more);
        });
    }

    private ObjectNode create(Attempt attempt, ArrayNode rounds, String name) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(attempt.user()).put("challengeName", name);
        request.set("session", rounds);
        ObjectNode response = Json.object();
        response.putNull("publicChallengeParameters")
                .putNull("privateChallengeParameters")
                .putNull("challengeMetadata");
        ObjectNode created = run(attempt, Trigger.CREATE_AUTH_CHALLENGE, "CreateAuthChallenge", request, response);
        ObjectNode state = Json.object();
        state.set("private", created.path("privateChallengeParameters"));
        state.set("metadata", created.path("challengeMetadata"));
        state.set("rounds", rounds);
        JsonNode shown = created.path("publicChallengeParameters");
        ObjectNode parameters = shown instanceof ObjectNode object ? object.deepCopy() : Json.object();
        parameters.put("USERNAME", attempt.user().username());
        return challenges.ask(attempt, name, parameters, answer -> answer(answer, state));
    }

    private ObjectNode run(Attempt attempt, Trigger trigger, String source, ObjectNode request, ObjectNode response)
            throws ServiceException {
        return authentication
                .triggers()
                .run(
                        attempt.pool(),
                        attempt.call(),
                        new Triggers.Occasion(
                                trigger,
                                source + "_Authentication",
                                attempt.user().username(),
                                attempt.client().id(),
                                request,
                                response));
    }
}
