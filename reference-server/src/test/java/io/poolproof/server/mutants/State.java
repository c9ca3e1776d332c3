package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Servers whose operations leave another state behind than they should. */
final class State {
    private static final String VERIFY = "VerifyUserAttribute";
    private static final long OVERLAP_MILLISECONDS = 5;

    private State() {}

    static Seams writesPartially() {
        return onRefusedUpdate((right, parts, operation, body) -> {
            for (JsonNode attribute : body.path("UserAttributes")) {
                ObjectNode alone = ((ObjectNode) body).deepCopy();
                alone.putArray("UserAttributes").add(attribute);
                try {
                    right.answer(operation, alone);
                } catch (ServiceException refusedToo) {
                    // One of those that are not good.
                }
            }
        });
    }

    static Seams appliesWhatItRefuses() {
        return onRefusedUpdate((right, parts, operation, body) -> Who.of(parts, operation, body)
                .ifPresent(who -> {
                    List<AttributeType> sent = new ArrayList<>();
                    body.path("UserAttributes")
                            .forEach(one -> sent.add(new AttributeType(
                                    one.path("Name").asText(), one.path("Value").asText())));
                    who.user().write(sent, Set.of(), who.pool().now());
                }));
    }

    /** Does something about an update that was refused. */
    @FunctionalInterface
    private interface Despite {
        void act(Planted.Right right, Parts parts, String operation, JsonNode body);
    }

    private static Seams onRefusedUpdate(Despite despite) {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    try {
                        return right.answer(operation, body);
                    } catch (ServiceException refusal) {
                        despite.act(right, parts, operation, body);
                        throw refusal;
                    }
                },
                Planted.UPDATE,
                Planted.ADMIN_UPDATE);
    }

    static Seams losesParallelUpdates() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    Optional<Who> who = Who.of(parts, operation, body);
                    if (who.isPresent()) {
                        Map<String, String> asFound = who.get().user().attributes();
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(OVERLAP_MILLISECONDS));
                        who.get().restore(asFound, who.get().pool().now());
                    }
                    return right.answer(operation, body);
                },
                Planted.UPDATE,
                Planted.ADMIN_UPDATE);
    }

    static Seams forgetsDeletion() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    Optional<Who> who = Who.of(parts, operation, body);
                    Map<String, String> asFound =
                            who.map(one -> one.user().attributes()).orElse(Map.of());
                    ObjectNode answer = right.answer(operation, body);
                    who.ifPresent(one -> one.restore(asFound, one.user().modified()));
                    return answer;
                },
                "DeleteUserAttributes",
                "AdminDeleteUserAttributes");
    }

    static Seams bindsAdministrator() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    Pool pool = Who.pool(parts, operation, body);
                    for (AppClient client :
                            pool == null ? List.<AppClient>of() : pool.clients().values()) {
                        Set<String> writable = client.model().writeAttributes();
                        for (JsonNode attribute : body.path("UserAttributes")) {
                            if (writable != null
                                    && !writable.contains(attribute.path("Name").asText())) {
                                throw new ServiceException(
                                        "NotAuthorizedException", "A client attempted to write unauthorized attribute");
                            }
                        }
                    }
                    return right.answer(operation, body);
                },
                Planted.ADMIN_UPDATE);
    }

    static Seams storesClientMetadata() {
        return Planted.after(
                (answer, parts, operation, body) -> {
                    Optional<Who> who = Who.of(parts, operation, body);
                    List<AttributeType> entries = body.path("ClientMetadata").properties().stream()
                            .map(entry -> new AttributeType(
                                    "custom:" + entry.getKey(), entry.getValue().asText()))
                            .toList();
                    who.ifPresent(one ->
                            one.user().write(entries, Set.of(), one.pool().now()));
                },
                Planted.UPDATE,
                Planted.ADMIN_UPDATE);
    }

    static Seams leavesFlag() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    String flag = User.verifiedFlag(body.path("AttributeName").asText());
                    return keeping(right, parts, operation, body, flag);
                },
                VERIFY);
    }

    static Seams losesPendingValue() {
        return Planted.instead(
                (right, parts, operation, body) -> keeping(
                        right,
                        parts,
                        operation,
                        body,
                        body.path("AttributeName").asText()),
                VERIFY);
    }

    /** Calls the operation and gives one attribute back the value that it had. */
    private static ObjectNode keeping(
            Planted.Right right, Parts parts, String operation, JsonNode body, String attribute)
            throws ServiceException {
        Optional<Who> who = Who.of(parts, operation, body);
        String asFound = who.map(one -> one.user().attribute(attribute)).orElse("");
        ObjectNode answer = right.answer(operation, body);
        who.ifPresent(one -> one.user()
                .write(
                        List.of(new AttributeType(attribute, asFound)),
                        Set.of(),
                        one.pool().now()));
        return answer;
    }

    static Seams triggerWithoutMessage() {
        return Planted.after(
                (answer, parts, operation, body) -> {
                    Optional<Who> who = Who.of(parts, operation, body);
                    if (who.isPresent() && !answer.has("CodeDeliveryDetailsList")) {
                        parts.messages()
                                .compose(new Message(
                                        who.get().pool(),
                                        new Call(operation, body, "", "", null),
                                        who.get().user(),
                                        who.get().clientId(),
                                        "UpdateUserAttribute",
                                        new Delivery(Delivery.EMAIL, "")));
                    }
                },
                Planted.UPDATE,
                Planted.ADMIN_UPDATE);
    }
}
