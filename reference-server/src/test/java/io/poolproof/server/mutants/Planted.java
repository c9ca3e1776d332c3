package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.attribute.AttributeWrites;
import io.poolproof.server.http.Exchange;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answering;
import io.poolproof.server.protocol.Received;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Judge;
import io.poolproof.server.trigger.Functions;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes seams at one of which something stands. */
final class Planted {
    static final String UPDATE = "UpdateUserAttributes";
    static final String ADMIN_UPDATE = "AdminUpdateUserAttributes";

    private Planted() {}

    /** What the server answers that is not wrong. */
    @FunctionalInterface
    interface Right {
        ObjectNode answer(String operation, JsonNode body) throws ServiceException;
    }

    /** Answers a call instead of the operation, which it may ask. */
    @FunctionalInterface
    interface Twist {
        ObjectNode answer(Right right, Parts parts, String operation, JsonNode body) throws ServiceException;
    }

    /** Changes what an operation reads. */
    @FunctionalInterface
    interface Rewriting {
        void rewrite(ObjectNode body, Parts parts, String operation);
    }

    /** Changes what an operation answers. */
    @FunctionalInterface
    interface Afterthought {
        void change(ObjectNode answer, Parts parts, String operation, JsonNode body) throws ServiceException;
    }

    /** A twist of these operations, or of all where none is named. */
    static Seams instead(Twist twist, String... operations) {
        Set<String> twisted = Set.of(operations);
        return new Seams() {
            @Override
            public Answering operations(Answering inner, Parts parts) {
                return received -> twisted.isEmpty() || twisted.contains(received.operation())
                        ? twist.answer(right(inner, received), parts, received.operation(), received.body())
                        : inner.answer(received);
            }
        };
    }

    private static Right right(Answering inner, Received received) {
        return (operation, body) -> inner.answer(received.withBody(body));
    }

    static Seams before(Rewriting rewriting, String... operations) {
        return instead(
                (right, parts, operation, body) -> {
                    if (!(body instanceof ObjectNode members)) {
                        return right.answer(operation, body);
                    }
                    ObjectNode other = members.deepCopy();
                    rewriting.rewrite(other, parts, operation);
                    return right.answer(operation, other);
                },
                operations);
    }

    static Seams after(Afterthought afterthought, String... operations) {
        return instead(
                (right, parts, operation, body) -> {
                    ObjectNode answer = right.answer(operation, body);
                    afterthought.change(answer, parts, operation, body);
                    return answer;
                },
                operations);
    }

    static Seams exchange(UnaryOperator<Exchange> plant) {
        return new Seams() {
            @Override
            public Exchange exchange(Exchange inner) {
                return plant.apply(inner);
            }
        };
    }

    static Seams judge(UnaryOperator<Judge> plant) {
        return new Seams() {
            @Override
            public Judge judge(Judge inner) {
                return plant.apply(inner);
            }
        };
    }

    static Seams writes(UnaryOperator<AttributeWrites> plant) {
        return new Seams() {
            @Override
            public AttributeWrites writes(AttributeWrites inner) {
                return plant.apply(inner);
            }
        };
    }

    static Seams functions(UnaryOperator<Functions> plant) {
        return new Seams() {
            @Override
            public Functions functions(Functions inner) {
                return plant.apply(inner);
            }
        };
    }
}
