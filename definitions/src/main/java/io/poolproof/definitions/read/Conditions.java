package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A template's conditions; null is the answer that needs what nobody knows yet. */
final class Conditions {
    private final @Nullable Node conditions;
    private final Intrinsics intrinsics;
    private final Map<String, @Nullable Boolean> decided = new HashMap<>();
    private final Set<String> beingDecided = new HashSet<>();

    Conditions(@Nullable Node conditions, Intrinsics intrinsics) {
        this.conditions = conditions;
        this.intrinsics = intrinsics;
    }

    @Nullable
    Boolean named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        if (decided.containsKey(name)) {
            return decided.get(name);
        }
        Node condition = Node.at(conditions, name);
        if (condition == null || !beingDecided.add(name)) {
            return null;
        }
        Boolean answer = decide(condition);
        beingDecided.remove(name);
        decided.put(name, answer);
        return answer;
    }

    private @Nullable Boolean decide(Node condition) {
        intrinsics.enter(condition);
        try {
            return decideOn(condition);
        } finally {
            intrinsics.leave();
        }
    }

    private @Nullable Boolean decideOn(Node condition) {
        String function = condition instanceof Node.Mapping mapping ? mapping.onlyKey() : null;
        Node argument = function == null ? null : Node.at(condition, function);
        List<Node> operands = Node.items(argument);
        if (function == null) {
            return null;
        }
        return switch (function) {
            case "Condition" -> named(Node.text(argument));
            case "Fn::Equals" -> operands.size() == 2 ? equal(operands.get(0), operands.get(1)) : null;
            case "Fn::Not" -> operands.size() == 1 ? not(decide(operands.get(0))) : null;
            case "Fn::And" -> all(operands, true);
            case "Fn::Or" -> not(all(operands, false));
            default -> null;
        };
    }

    private @Nullable Boolean equal(Node left, Node right) {
        String first = Node.text(intrinsics.resolve(left));
        String second = Node.text(intrinsics.resolve(right));
        return (first == null || second == null) ? null : (Boolean) first.equals(second);
    }

    private static @Nullable Boolean not(@Nullable Boolean answer) {
        return answer == null ? null : !answer;
    }

    /** Whether all are as wanted; one that is not decides even where others are unknown. */
    private @Nullable Boolean all(List<Node> operands, boolean wanted) {
        Boolean answer = true;
        for (Node operand : operands) {
            Boolean one = decide(operand);
            if (one == null) {
                answer = null;
            } else if (one != wanted) {
                return false;
            }
        }
        return operands.isEmpty() ? null : answer;
    }
}
