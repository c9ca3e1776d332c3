package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.user.Codes;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.SecondFactors;
import io.poolproof.server.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The second factor of a sign-in, where the pool or the user wants one. */
public final class SecondFactorSignIn {
    public static final String SET_UP = "MFA_SETUP";
    private static final String SELECT = "SELECT_MFA_TYPE";
    private static final String USER_ID = "USER_ID_FOR_SRP";

    private final Authentication authentication;
    private final Challenges challenges;
    private final Messages messages;
    private final Guard guard;

    public SecondFactorSignIn(Authentication authentication, Challenges challenges, Messages messages, Guard guard) {
        this.authentication = authentication;
        this.challenges = challenges;
        this.messages = messages;
        this.guard = guard;
    }

    /**
     * Asks for the second factor, or signs in where none is wanted.
     *
     * @param source last part of the pre token generation event's source
     */
    ObjectNode proceed(Attempt attempt, String source) throws ServiceException {
        PoolSettings settings = attempt.pool().settings();
        List<String> usable = usable(attempt.user(), settings);
        if (settings.mfa().equals("OFF") || (usable.isEmpty() && !settings.mfa().equals("ON"))) {
            return authentication.complete(attempt, source);
        }
        if (usable.isEmpty()) {
            return askToSetUp(attempt, settings, source);
        }
        String preferred = attempt.user().factors().preferred();
        if (usable.size() == 1 || (preferred != null && usable.contains(preferred))) {
            return ask(attempt, preferred != null && usable.contains(preferred) ? preferred : usable.get(0), source);
        }
        ObjectNode parameters = Json.object()
                .put("MFAS_CAN_CHOOSE", Json.array(usable).toString())
                .put(USER_ID, attempt.user().username());
        return challenges.ask(attempt, SELECT, parameters, answer -> {
            String chosen = answer.response("ANSWER");
            if (!usable.contains(chosen)) {
                throw new ServiceException("InvalidParameterException", "Invalid MFA type was chosen.");
            }
            return ask(answer, chosen, source);
        });
    }

    /** The factors that the user has and the pool takes; where the pool demands one, those that are set up count. */
    private static List<String> usable(User user, PoolSettings settings) {
        List<String> usable = new ArrayList<>(user.factors().enabled());
        boolean isDemanded = settings.mfa().equals("ON");
        if (isDemanded && user.factors().secret() != null && !usable.contains(SecondFactors.SOFTWARE_TOKEN)) {
            usable.add(SecondFactors.SOFTWARE_TOKEN);
        }
        if (isDemanded && usable.isEmpty() && user.attribute(Delivery.PHONE_NUMBER) != null) {
            usable.add(SecondFactors.SMS);
        }
        usable.removeIf(factor ->
                factor.equals(SecondFactors.SMS) ? !settings.takesSmsCodes() : !settings.takesSoftwareTokens());
        return usable;
    }

    private ObjectNode askToSetUp(Attempt attempt, PoolSettings settings, String source) {
        List<String> possible =
                settings.takesSoftwareTokens() ? List.of(SecondFactors.SOFTWARE_TOKEN) : List.of(SecondFactors.SMS);
        ObjectNode parameters = Json.object()
                .put("MFAS_CAN_SETUP", Json.array(possible).toString())
                .put(USER_ID, attempt.user().username());
        return challenges.ask(attempt, SET_UP, parameters, answer -> {
            if (usable(answer.user(), settings).isEmpty()) {
                throw new ServiceException("NotAuthorizedException", "Invalid session for the user.");
            }
            return authentication.complete(answer, source);
        });
    }

    private ObjectNode ask(Attempt attempt, String factor, String source) throws ServiceException {
        return factor.equals(SecondFactors.SMS) ? askForCode(attempt, source) : askForToken(attempt, source);
    }

    private ObjectNode askForCode(Attempt attempt, String source) throws ServiceException {
        User user = attempt.user();
        String number = user.attribute(Delivery.PHONE_NUMBER);
        Delivery delivery = new Delivery(Delivery.PHONE_NUMBER, number == null ? "" : number);
        messages.send(
                new Message(
                        attempt.pool(), attempt.call(), user, attempt.client().id(), "Authentication", delivery),
                Codes.SECOND_FACTOR);
        ObjectNode details = delivery.details();
        ObjectNode parameters = Json.object()
                .put(
                        "CODE_DELIVERY_DELIVERY_MEDIUM",
                        details.path("DeliveryMedium").asText())
                .put("CODE_DELIVERY_DESTINATION", details.path("Destination").asText())
                .put(USER_ID, user.username());
        return challenges.ask(attempt, SecondFactors.SMS, parameters, answer -> {
            answer.user()
                    .codes()
                    .redeem(
                            Codes.SECOND_FACTOR,
                            answer.response("SMS_MFA_CODE"),
                            answer.pool().now(),
                            guard);
            return authentication.complete(answer, source);
        });
    }

    private ObjectNode askForToken(Attempt attempt, String source) {
        ObjectNode parameters = Json.object().put(USER_ID, attempt.user().username());
        return challenges.ask(attempt, SecondFactors.SOFTWARE_TOKEN, parameters, answer -> {
            String secret = answer.user().factors().secret();
            OptionalLong step = secret == null
                    ? OptionalLong.empty()
                    : Totp.step(
                            secret,
                            answer.response("SOFTWARE_TOKEN_MFA_CODE"),
                            answer.pool().now());
            if (step.isEmpty()) {
                throw new ServiceException("CodeMismatchException", "Invalid code received for user");
            }
            if (!answer.user().factors().use(step.getAsLong())) {
                throw new ServiceException("ExpiredCodeException", "Your software token has already been used once.");
            }
            return authentication.complete(answer, source);
        });
    }
}
