package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.hcl.Expression.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives expressions their values as far as a module's own files decide them; the rest is unknown and never guessed. */
final class Evaluator {
    private static final int MAX_STEPS = 2_000_000;
    private static final int MAX_DEPTH = 400;

    private int steps;
    private int depth;

    /** What an expression of a file gives. */
    Value value(Expression expression, Scope scope, String file) {
        if (++steps > MAX_STEPS) {
            throw new UnreadableFileException(file, "the module's expressions repeat too much");
        }
        if (++depth > MAX_DEPTH) {
            depth--;
            return Value.unknown(expression.span(), file, "it takes too many steps to follow");
        }
        try {
            return evaluate(expression, scope, file);
        } finally {
            depth--;
        }
    }

    /** The same, with every place in the expression's own file. */
    Node node(Expression expression, Scope scope, String file) {
        return value(expression, scope, file).seenFrom(file, expression.span());
    }

    private Value evaluate(Expression expression, Scope scope, String file) {
        Span span = expression.span();
        if (expression instanceof Expression.Literal literal) {
            return new Value(new Node.Scalar(span, literal.kind(), literal.text()), file);
        }
        if (expression instanceof Expression.Parentheses parentheses) {
            return value(parentheses.inner(), scope, file);
        }
        if (expression instanceof Expression.Tuple tuple) {
            List<Node> items = new ArrayList<>();
            tuple.items().forEach(item -> items.add(node(item, scope, file)));
            return new Value(new Node.Sequence(span, items), file);
        }
        if (expression instanceof Expression.ObjectLiteral object) {
            return object(object, scope, file);
        }
        if (expression instanceof Expression.Template template) {
            return template(template, scope, file);
        }
        if (expression instanceof Expression.Name || expression instanceof Expression.Traversal) {
            return traversal(expression, scope, file);
        }
        if (expression instanceof Expression.Conditional conditional) {
            return conditional(conditional, scope, file);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, scope, file);
        }
        if (expression instanceof Expression.Loop loop) {
            return new Loops(this).value(loop, scope, file);
        }
        if (expression instanceof Expression.Operations operations) {
            return operations(operations, scope, file);
        }
        if (expression instanceof Expression.Negation negation
                && negation.operator().equals("!")) {
            Boolean operand = Nodes.flag(node(negation.operand(), scope, file));
            return operand == null ? undecided(span, file) : flag(span, file, !operand);
        }
        return undecided(span, file);
    }

    private static Value undecided(Span span, String file) {
        return Value.unknown(span, file, "Terraform computes it");
    }

    private static Value flag(Span span, String file, boolean value) {
        return new Value(new Node.Scalar(span, Node.Kind.BOOLEAN, String.valueOf(value)), file);
    }

    private Value object(Expression.ObjectLiteral object, Scope scope, String file) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (Expression.Item item : object.items()) {
            String key =
                    item.key() instanceof Expression.Name name ? name.name() : Node.text(node(item.key(), scope, file));
            if (key == null) {
                return Value.unknown(object.span(), file, "one of its keys is known to Terraform alone");
            }
            members.put(key, new Node.Member(item.key().span(), node(item.value(), scope, file)));
        }
        return new Value(new Node.Mapping(object.span(), members), file);
    }

    private Value template(Expression.Template template, Scope scope, String file) {
        List<Expression> parts = template.parts();
        if (parts.size() == 1) {
            return value(parts.get(0), scope, file);
        }
        StringBuilder text = new StringBuilder();
        for (Expression part : parts) {
            Node node = node(part, scope, file);
            String known = Node.text(node);
            if (known == null) {
                return Value.unknown(
                        template.span(),
                        file,
                        node instanceof Node.Unknown unknown ? unknown.why() : "it is known only after apply");
            }
            text.append(known);
        }
        return Value.text(template.span(), file, text.toString());
    }

    private Value conditional(Expression.Conditional conditional, Scope scope, String file) {
        Boolean condition = Nodes.flag(node(conditional.condition(), scope, file));
        if (condition == null) {
            return new Value(new Node.Unknown(conditional.span(), "its condition is known to Terraform alone"), file);
        }
        return value(condition ? conditional.then() : conditional.otherwise(), scope, file);
    }

    private Value call(Expression.Call call, Scope scope, String file) {
        if (call.function().equals("try") || call.function().equals("can")) {
            for (Expression argument : call.arguments()) {
                Value value = value(argument, scope, file);
                if (call.function().equals("can")) {
                    return value.isMissing()
                            ? flag(call.span(), file, false)
                            : value.node() instanceof Node.Unknown
                                    ? undecided(call.span(), file)
                                    : flag(call.span(), file, true);
                }
                if (!value.isMissing()) {
                    return value;
                }
            }
            return undecided(call.span(), file);
        }
        List<Node> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(node(argument, scope, file)));
        if (call.expanded()) {
            Node last = arguments.remove(arguments.size() - 1);
            if (!(last instanceof Node.Sequence list)) {
                return undecided(call.span(), file);
            }
            arguments.addAll(list.items());
        }
        Node result = Functions.call(call.function(), arguments, call.span());
        return new Value(
                result == null
                        ? new Node.Unknown(call.span(), "Terraform computes it with " + call.function() + "()")
                        : result,
                file);
    }

    private Value operations(Expression.Operations operations, Scope scope, String file) {
        Node left = node(operations.first(), scope, file);
        for (Expression.Operation operation : operations.rest()) {
            Node right = node(operation.operand(), scope, file);
            Node result = Operators.apply(operation.operator(), left, right, operations.span());
            if (result == null) {
                return undecided(operations.span(), file);
            }
            left = result;
        }
        return new Value(left, file);
    }

    private Value traversal(Expression expression, Scope scope, String file) {
        Span span = expression.span();
        List<Step> steps = expression instanceof Expression.Traversal traversal ? traversal.steps() : List.of();
        Expression root = expression instanceof Expression.Traversal traversal ? traversal.root() : expression;
        Value value;
        int from = 0;
        if (root instanceof Expression.Name name) {
            List<String> words = new ArrayList<>(List.of(name.name()));
            for (Step step : steps) {
                if (!(step instanceof Step.Attribute attribute)) {
                    break;
                }
                words.add(attribute.name());
            }
            Scope.Found found = scope.find(words, span);
            if (found == null) {
                return Value.unknown(span, file, String.join(".", words) + " is known to Terraform alone");
            }
            value = found.value();
            from = found.words() - 1;
        } else {
            value = value(root, scope, file);
        }
        return follow(value, steps.subList(from, steps.size()), scope, span, file);
    }

    private Value follow(Value start, List<Step> steps, Scope scope, Span span, String file) {
        Value value = start;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step instanceof Step.Each || step instanceof Step.EachAttribute) {
                return splat(value, step, steps.subList(at + 1, steps.size()), scope, span, file);
            }
            value = step(value, step, scope, span, file);
            if (value.node() instanceof Node.Unknown) {
                return value;
            }
        }
        return value;
    }

    private Value step(Value value, Step step, Scope scope, Span span, String file) {
        Node node = value.node();
        if (step instanceof Step.Attribute attribute) {
            if (node instanceof Node.Reference reference) {
                return new Value(referred(reference, attribute.name()), value.file());
            }
            return member(value, attribute.name(), span);
        }
        if (node instanceof Node.Reference && step instanceof Step.Index) {
            // How many instances there are is unknown, and each of them stands for all.
            return value;
        }
        Node key = step instanceof Step.Index index ? node(index.key(), scope, file) : null;
        String text = key == null ? null : Node.text(key);
        if (text == null) {
            return Value.unknown(span, file, "its index is known to Terraform alone");
        }
        if (node instanceof Node.Sequence list) {
            BigDecimal number = Nodes.number(key);
            int index = number == null || number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0
                    ? -1
                    : number.intValue();
            return index >= 0 && index < list.items().size()
                    ? new Value(list.items().get(index), value.file())
                    : Value.unknown(span, file, Value.MISSING);
        }
        return member(value, text, span);
    }

    private static Node referred(Node.Reference reference, String attribute) {
        return reference.attribute().isEmpty()
                ? new Node.Reference(reference.span(), reference.resource(), attribute)
                : new Node.Unknown(reference.span(), "it is known only after apply");
    }

    private static Value member(Value value, String name, Span span) {
        Node.Member member = Node.members(value.node()).get(name);
        if (member != null) {
            return new Value(member.value(), value.file());
        }
        return value.node() instanceof Node.Unknown ? value : Value.unknown(span, value.file(), Value.MISSING);
    }

    /** {@code [*]} makes a list of what is none; {@code .*} likewise. */
    private Value splat(Value value, Step splat, List<Step> rest, Scope scope, Span span, String file) {
        if (value.node() instanceof Node.Unknown) {
            return value;
        }
        int own = 0;
        while (own < rest.size() && (splat instanceof Step.Each || rest.get(own) instanceof Step.Attribute)) {
            own++;
        }
        List<Node> items = value.node() instanceof Node.Sequence list
                ? list.items()
                : Node.isNull(value.node()) ? List.of() : List.of(value.node());
        List<Node> results = new ArrayList<>();
        for (Node item : items) {
            results.add(follow(new Value(item, value.file()), rest.subList(0, own), scope, span, file)
                    .seenFrom(file, span));
        }
        return follow(
                new Value(new Node.Sequence(span, results), file), rest.subList(own, rest.size()), scope, span, file);
    }

    /** The items that a collection has, by key; null where nobody knows. */
    static @Nullable Map<String, Value> items(Value collection) {
        Map<String, Value> items = new LinkedHashMap<>();
        if (collection.node() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                items.put(String.valueOf(items.size()), new Value(item, collection.file()));
            }
            return items;
        }
        if (collection.node() instanceof Node.Mapping mapping) {
            mapping.members().forEach((key, member) -> items.put(key, new Value(member.value(), collection.file())));
            return items;
        }
        return null;
    }
}
