package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Answer.Form;
import io.poolproof.conformance.wire.Bindings;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.fixtures.CaseFile.Http;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations that a target does not have, found by experiment: good requests of an operation are held against a request of an
 * operation that nobody has, and against an empty one. An operation is asked about once, when one of its answers gives reason to.
 */
public class MissingOperations {
    /** An operation that no service has. */
    public static final String NO_OPERATION = "NoSuchOperation";

    /** What stands before operations says so where it does not know one. */
    private static final Set<Integer> NO_SUCH_THING = Set.of(404, 405, 501);

    private static final int ENOUGH_ALIKE = 2;

    private final Channel channel;
    private final Set<String> declared;
    private final Set<String> typesOfService;
    private final GoodRequests goodRequests;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private @Nullable Answer ofNoOperation;

    /** Plays requests that the service takes, each on a user and a pool made for it. */
    interface GoodRequests {
        /** What the target answers to a few good requests of the operation; empty where none can be made. */
        List<Answer> answersOf(String operation);
    }

    /**
     * Operations to be found out.
     *
     * @param declared the operations that the target's file says it lacks
     * @param typesOfService every type of error that the service's model names
     */
    MissingOperations(
            Channel channel, Collection<String> declared, Set<String> typesOfService, GoodRequests goodRequests) {
        this.channel = channel;
        this.declared = Set.copyOf(declared);
        this.typesOfService = typesOfService;
        this.goodRequests = goodRequests;
    }

    /**
     * Why the target counts as having no such operation, seen one of its answers.
     *
     * @param answer to a request of the operation in its usual form
     * @return empty where the operation is there
     */
    Optional<String> reasonFor(String operation, Answer answer) {
        if (declared.contains(operation)) {
            return Optional.of(ofFile(operation));
        }
        return answer.isAccepted() || answer.absence() != null || !isSuspicious(answer)
                ? Optional.empty()
                : reasonOnce(operation, answer);
    }

    public static String ofFile(String operation) {
        return "the target's file says that it lacks " + operation;
    }

    private boolean isSuspicious(Answer answer) {
        return isUnlikeService(answer.form())
                || answer.form().equals(ofNoOperation().form());
    }

    /** A refusal of the service's own has a type of its model and blames the client. */
    private boolean isUnlikeService(Form form) {
        return form.error() == null || hasOwnType(form) || form.status() >= Answer.FIRST_SERVER_FAULT;
    }

    private boolean hasOwnType(Form form) {
        return form.error() != null && !typesOfService.contains(form.error());
    }

    private synchronized Optional<String> reasonOnce(String operation, Answer suspicious) {
        Optional<String> before = known.get(operation);
        if (before == null) {
            before = experiment(operation, suspicious);
            known.put(operation, before);
        }
        return before;
    }

    private synchronized Answer ofNoOperation() {
        if (ofNoOperation == null) {
            ofNoOperation = sendEmpty(NO_OPERATION);
        }
        return ofNoOperation;
    }

    private Answer sendEmpty(String operation) {
        return channel.send(new Call(
                "",
                "which operations are there",
                operation,
                true,
                JsonNodeFactory.instance.objectNode(),
                Http.USUAL,
                new Bindings()));
    }

    private Optional<String> experiment(String operation, Answer suspicious) {
        List<Answer> good = goodRequests.answersOf(operation).stream()
                .filter(answer -> answer.absence() == null)
                .toList();
        if (good.isEmpty()) {
            return ofStep(operation, suspicious);
        }
        if (good.stream().anyMatch(Answer::isAccepted)) {
            return Optional.empty();
        }
        Form first = good.get(0).form();
        boolean alike = good.stream().allMatch(answer -> answer.form().equals(first));
        boolean likeNoOperation = alike && isLikeNoOperation(operation, good.get(0));
        if (!alike || !(likeNoOperation || isUnlikeService(first))) {
            return Optional.empty();
        }
        boolean evenEmptyOne = sendEmpty(operation).form().equals(first);
        boolean saysSo = hasOwnType(first) || NO_SUCH_THING.contains(first.status());
        String said = good.get(0).summary();
        if (likeNoOperation && (saysSo || evenEmptyOne)) {
            return Optional.of(likeNoOperation(operation, said));
        }
        return evenEmptyOne || (saysSo && good.size() >= ENOUGH_ALIKE)
                ? Optional.of("the target has no " + operation + ": it answers every request of it alike, with " + said)
                : Optional.empty();
    }

    /** No case is about the operation, so that the step of a set-up is the only good request of it. */
    private Optional<String> ofStep(String operation, Answer answer) {
        return isLikeNoOperation(operation, answer)
                        && sendEmpty(operation).form().equals(answer.form())
                ? Optional.of(likeNoOperation(operation, answer.summary()))
                : Optional.empty();
    }

    private static String likeNoOperation(String operation, String said) {
        return "the target has no " + operation
                + ": it answers good requests as it answers an operation that nobody has, with " + said;
    }

    /** A type that operations have, too, says so only in the same words. */
    private boolean isLikeNoOperation(String operation, Answer answer) {
        Answer none = ofNoOperation();
        return answer.form().equals(none.form())
                && (isUnlikeService(answer.form()) || words(operation, answer).equals(words(NO_OPERATION, none)));
    }

    private static String words(String operation, Answer answer) {
        return String.valueOf(answer.message()).replace(operation, "");
    }

    /** Of a service that has all of them. */
    static MissingOperations none(Channel channel) {
        return new MissingOperations(channel, List.of(), Set.of(), operation -> List.of()) {
            @Override
            Optional<String> reasonFor(String operation, Answer answer) {
                return Optional.empty();
            }
        };
    }
}
