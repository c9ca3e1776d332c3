package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.user.Delivery;
import io.poolproof.validation.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Servers whose delivery details are wrong. */
final class Deliveries {
    private static final String LIST = "CodeDeliveryDetailsList";
    private static final String MASK = "***";

    private Deliveries() {}

    static Seams always() {
        return Planted.after(
                (answer, parts, operation, body) -> {
                    if (!answer.has(LIST)) {
                        String email = Who.of(parts, operation, body)
                                .map(who -> who.user().attribute(Delivery.EMAIL))
                                .orElse("a@example.com");
                        answer.putArray(LIST).add(new Delivery(Delivery.EMAIL, email).details());
                    }
                },
                Planted.UPDATE);
    }

    static Seams never() {
        return Planted.after((answer, parts, operation, body) -> answer.remove(LIST), Planted.UPDATE);
    }

    static Seams forAdministrator() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    List<AttributeType> sent = new ArrayList<>();
                    body.path("UserAttributes")
                            .forEach(one -> sent.add(new AttributeType(
                                    one.path("Name").asText(), one.path("Value").asText())));
                    List<Delivery> deliveries = Who.of(parts, operation, body)
                            .map(who -> parts.writer()
                                    .plan(who.pool(), who.user(), sent)
                                    .deliveries())
                            .orElse(List.of());
                    ObjectNode answer = right.answer(operation, body);
                    if (!deliveries.isEmpty()) {
                        ArrayNode details = answer.putArray(LIST);
                        deliveries.forEach(delivery -> details.add(delivery.details()));
                    }
                    return answer;
                },
                Planted.ADMIN_UPDATE);
    }

    /** Changes each of the delivery details in an answer. */
    @FunctionalInterface
    private interface Change {
        void change(ObjectNode details, Optional<Who> who);
    }

    private static Seams each(Change change) {
        return Planted.after((answer, parts, operation, body) -> {
            Optional<Who> who = Who.of(parts, operation, body);
            List<JsonNode> all = new ArrayList<>();
            answer.path(LIST).forEach(all::add);
            all.add(answer.path("CodeDeliveryDetails"));
            all.forEach(details -> {
                if (details instanceof ObjectNode one) {
                    change.change(one, who);
                }
            });
        });
    }

    private static Seams destination(UnaryOperator<String> shown) {
        return each((details, who) -> {
            String attribute = details.path("AttributeName").asText();
            who.map(one -> one.user().pending(attribute))
                    .or(() -> who.map(one -> one.user().attribute(attribute)))
                    .ifPresent(address -> details.put("Destination", shown.apply(address)));
        });
    }

    static Seams wholeDestination() {
        return destination(address -> address);
    }

    static Seams wrongMask() {
        return destination(address -> {
            int at = address.indexOf('@');
            return at < 0 ? address.substring(0, Math.min(3, address.length())) + MASK : MASK + address.substring(at);
        });
    }

    static Seams wrongMedium() {
        return each((details, who) -> details.put(
                "DeliveryMedium", details.path("DeliveryMedium").asText().equals("SMS") ? "EMAIL" : "SMS"));
    }
}
