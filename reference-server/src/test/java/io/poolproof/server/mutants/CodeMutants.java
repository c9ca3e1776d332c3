package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.trigger.CodeSender;
import io.poolproof.server.user.Codes;
import io.poolproof.server.user.Delivery;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Servers that are careless with codes: each puts the right code in the place of one that they should refuse. */
final class CodeMutants {
    private static final String VERIFY = "VerifyUserAttribute";
    private static final String CONFIRM = "ConfirmSignUp";
    private static final String CONFIRM_PASSWORD = "ConfirmForgotPassword";

    private CodeMutants() {}

    static Seams sendsNone() {
        return new Seams() {
            @Override
            public CodeSender codes(CodeSender inner) {
                return (message, purpose) -> {};
            }
        };
    }

    /** Whether a server takes this code, although it is not the right one. */
    @FunctionalInterface
    private interface Carelessness {
        boolean takes(Who who, String offered, String attribute, Instant now);
    }

    private static Seams taking(Carelessness carelessness) {
        return Planted.before(
                (body, parts, operation) -> Who.of(parts, operation, body).ifPresent(who -> {
                    Instant now = who.pool().now();
                    String member = operation.equals(VERIFY) ? "Code" : "ConfirmationCode";
                    if (carelessness.takes(who, body.path(member).asText(), attribute(body), now)) {
                        body.put(member, right(who, operation, body, now));
                    }
                }),
                VERIFY,
                CONFIRM,
                CONFIRM_PASSWORD);
    }

    private static String attribute(JsonNode body) {
        return body.path("AttributeName").asText(Delivery.EMAIL);
    }

    /** The code that is active; a new one where none is. */
    private static String right(Who who, String operation, ObjectNode body, Instant now) {
        Codes codes = who.user().codes();
        Optional<String> active = codes.newest(attribute(body), now);
        if (active.isPresent()) {
            return active.get();
        }
        String purpose = switch (operation) {
            case CONFIRM -> Codes.SIGN_UP;
            case CONFIRM_PASSWORD -> Codes.PASSWORD;
            default -> attribute(body);
        };
        codes.issue(purpose, attribute(body), now);
        return codes.newest(attribute(body), now).orElse("");
    }

    static Seams anyWhileActive() {
        return taking((who, offered, attribute, now) ->
                who.user().codes().newest(attribute, now).isPresent());
    }

    static Seams any() {
        return taking((who, offered, attribute, now) -> true);
    }

    /** Every code ever offered for an attribute serves again once it was the right one. */
    static Seams used() {
        Set<String> right = ConcurrentHashMap.newKeySet();
        return taking((who, offered, attribute, now) -> {
            String key = who.user().sub() + attribute + offered;
            boolean isRight = who.user().codes().newest(attribute, now).equals(Optional.of(offered));
            return isRight ? !right.add(key) : right.contains(key);
        });
    }

    static Seams ofOtherAttribute() {
        return taking((who, offered, attribute, now) -> Stream.of(Delivery.EMAIL, Delivery.PHONE_NUMBER)
                .filter(other -> !other.equals(attribute))
                .anyMatch(other -> who.user().codes().newest(other, now).equals(Optional.of(offered))));
    }
}
