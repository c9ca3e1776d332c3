package io.poolproof.definitions.read;

import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Placeholders;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a template's intrinsic functions as far as the template and the parameters that the user gives decide them. What
 * depends on a parameter that has no value, on the account, the Region or another stack becomes unknown; nothing is guessed.
 */
final class Intrinsics {
    /** Resolving cannot grow what a file holds by more than this, whatever its functions repeat. */
    private static final int MAX_STEPS = 2_000_000;

    /** Twice as deep as a file can be. */
    private static final int MAX_DEPTH = 400;

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!{}][^{}]*)}");
    private static final String OUTPUTS = "Outputs.";
    private static final String NO_VALUE = "AWS::NoValue";

    private final String file;
    private final Map<String, String> given;
    private final @Nullable Node parameters;
    private final @Nullable Node mappings;
    private final @Nullable Node resources;
    private final Conditions conditions;
    private final String prefix;
    private final BiFunction<String, String, @Nullable Node> outputs;
    private final Map<String, Node> bindings = new HashMap<>();
    private int steps;
    private int depth;
    private long made;

    /**
     * @param prefix what the ids of the template's resources begin with: the path of a nested stack; empty for one that is not
     * @param outputs the output of a nested stack, by the stack's id and its own name; null where nobody knows it
     */
    Intrinsics(
            String file,
            Node template,
            Map<String, String> given,
            String prefix,
            BiFunction<String, String, @Nullable Node> outputs) {
        this.prefix = prefix;
        this.outputs = outputs;
        this.file = file;
        this.given = given;
        this.parameters = Node.at(template, "Parameters");
        this.mappings = Node.at(template, "Mappings");
        this.resources = Node.at(template, "Resources");
        this.conditions = new Conditions(Node.at(template, "Conditions"), this);
    }

    Conditions conditions() {
        return conditions;
    }

    /** Gives a loop's variable a value. */
    void bind(String variable, Node value) {
        bindings.put(variable, value);
    }

    void unbind(String variable) {
        bindings.remove(variable);
    }

    /**
     * Goes one level deeper into what conditions and functions refer to.
     *
     * @throws UnreadableFileException if they refer to each other deeper than anything that is meant seriously
     */
    void enter(Node node) {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableFileException(
                    file,
                    node.span().line(),
                    node.span().column(),
                    "conditions and functions refer to each other more than " + MAX_DEPTH + " levels deep");
        }
    }

    void leave() {
        depth--;
    }

    Node resolve(Node node) {
        if (++steps > MAX_STEPS) {
            throw tooMuch();
        }
        enter(node);
        try {
            return resolved(node);
        } finally {
            leave();
        }
    }

    private UnreadableFileException tooMuch() {
        return new UnreadableFileException(file, "the template's functions repeat too much");
    }

    private Node resolved(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.span(),
                    sequence.items().stream()
                            .map(this::resolve)
                            .filter(item -> !isNoValue(item))
                            .toList());
        }
        if (node instanceof Node.Mapping mapping) {
            String only = mapping.onlyKey();
            Node argument = only == null ? null : mapping.get(only);
            return only != null && argument != null && (only.startsWith("Fn::") || only.equals("Ref"))
                    ? noted(function(only, argument, mapping.span()), mapping)
                    : members(mapping);
        }
        String text = Node.text(node);
        if (text == null) {
            return node;
        }
        return Placeholders.unknown(text, this::isDeclared)
                .<Node>map(why -> new Node.Unknown(node.span(), why, Node.notation(node)))
                .orElse(node);
    }

    /** Whether a variable that stands in a text without Fn::Sub was meant for CloudFormation, which leaves it as it is. */
    private boolean isDeclared(String name) {
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return Node.at(parameters, first) != null || Node.at(resources, first) != null;
    }

    /** What stays unknown keeps what is written, so that it can be compared. */
    private static Node noted(Node resolved, Node written) {
        return resolved instanceof Node.Unknown unknown && unknown.notation().isEmpty()
                ? new Node.Unknown(unknown.span(), unknown.why(), unknown.possible(), Node.notation(written))
                : resolved;
    }

    /** What {@code AWS::NoValue} leaves: nothing, unlike a null that is written down. */
    private static boolean isNoValue(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.NULL
                && scalar.style() == Node.Style.FILLED_IN;
    }

    private Node members(Node.Mapping mapping) {
        if (mapping.members().containsKey("Fn::Transform")) {
            return unknown("Fn::Transform", mapping.span());
        }
        Map<String, Node.Member> resolved = new LinkedHashMap<>();
        mapping.members().forEach((key, member) -> {
            Node value = resolve(member.value());
            if (!isNoValue(value)) {
                resolved.put(key, new Node.Member(member.key(), value));
            }
        });
        return new Node.Mapping(mapping.span(), resolved);
    }

    private Node function(String name, Node argument, Span span) {
        List<Node> operands = Node.items(argument);
        return switch (name) {
            case "Ref" -> reference(Node.text(argument), span);
            case "Fn::GetAtt" -> attribute(argument, span);
            case "Fn::If" -> operands.size() == 3 ? choice(operands, span) : unknown(name, span);
            case "Fn::Sub" -> substituted(argument, span);
            case "Fn::Join" -> operands.size() == 2 ? joined(operands, span) : unknown(name, span);
            case "Fn::FindInMap" -> found(operands, span);
            case "Fn::Select" -> operands.size() == 2 ? selected(operands, span) : unknown(name, span);
            case "Fn::Split" -> operands.size() == 2 ? split(operands, span) : unknown(name, span);
            default -> unknown(name, span);
        };
    }

    private static Node unknown(String function, Span span) {
        return new Node.Unknown(span, function + " is resolved during deployment");
    }

    private Node text(String text, Span span) {
        made += text.length();
        if (made > DocumentReader.MAX_BYTES) {
            throw tooMuch();
        }
        return new Node.Scalar(span, Node.Kind.TEXT, text);
    }

    private Node reference(@Nullable String name, Span span) {
        if (name == null) {
            return unknown("Ref", span);
        }
        if (name.equals(NO_VALUE)) {
            return new Node.Scalar(span, Node.Kind.NULL, "", Node.Style.FILLED_IN);
        }
        Node bound = bindings.get(name);
        if (bound != null) {
            return bound;
        }
        Node parameter = Node.at(parameters, name);
        if (parameter != null) {
            return parameter(name, parameter, span);
        }
        return Node.at(resources, name) != null
                ? new Node.Reference(span, prefix + name, "")
                : new Node.Unknown(span, name + " is known only during deployment");
    }

    private Node parameter(String name, Node parameter, Span span) {
        String value = given.containsKey(name) ? given.get(name) : Node.text(Node.at(parameter, "Default"));
        String type = Node.text(Node.at(parameter, "Type"));
        if (type != null && type.startsWith("AWS::SSM::")) {
            return new Node.Unknown(span, "the parameter " + name + " is read from Systems Manager during deployment");
        }
        if (value == null) {
            return new Node.Unknown(span, "the parameter " + name + " has no value here");
        }
        if (type != null && (type.equals("CommaDelimitedList") || type.startsWith("List<"))) {
            List<Node> items = new ArrayList<>();
            for (String item : value.split(",")) {
                items.add(text(item.strip(), span));
            }
            return new Node.Sequence(span, items);
        }
        return text(value, span);
    }

    private Node attribute(Node argument, Span span) {
        String dotted = Node.text(argument);
        List<Node> operands = Node.items(argument);
        String resource = operands.isEmpty() ? dotted : Node.text(operands.get(0));
        if (resource == null) {
            return unknown("Fn::GetAtt", span);
        }
        int dot = resource.indexOf('.');
        String attribute =
                operands.size() > 1 ? Node.text(operands.get(1)) : dot < 0 ? "" : resource.substring(dot + 1);
        String id = dot < 0 ? resource : resource.substring(0, dot);
        Node output = attribute != null && attribute.startsWith(OUTPUTS)
                ? outputs.apply(id, attribute.substring(OUTPUTS.length()))
                : null;
        return output != null ? output : new Node.Reference(span, prefix + id, attribute == null ? "" : attribute);
    }

    private Node choice(List<Node> operands, Span span) {
        String name = Node.text(operands.get(0));
        Boolean answer = conditions.named(name);
        return answer == null
                ? new Node.Unknown(
                        span,
                        "the condition " + name + " cannot be decided before deployment",
                        List.of(resolve(operands.get(1)), resolve(operands.get(2))),
                        "")
                : resolve(operands.get(answer ? 1 : 2));
    }

    private Node substituted(Node argument, Span span) {
        List<Node> operands = Node.items(argument);
        String template = operands.isEmpty() ? Node.text(argument) : Node.text(operands.get(0));
        if (template == null) {
            return unknown("Fn::Sub", span);
        }
        Node variables = operands.size() > 1 ? operands.get(1) : null;
        StringBuilder text = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            Node value = variable(matcher.group(1).strip(), variables, span);
            String known = Node.text(value);
            if (known == null) {
                boolean whole = matcher.start() == 0 && matcher.end() == template.length();
                return whole && value instanceof Node.Reference ? value : unknown("Fn::Sub", span);
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(known));
        }
        matcher.appendTail(text);
        return text(text.toString().replace("${!", "${"), span);
    }

    private Node variable(String name, @Nullable Node variables, Span span) {
        Node own = Node.at(variables, name);
        if (own != null) {
            return resolve(own);
        }
        return name.contains(".") ? attribute(text(name, span), span) : reference(name, span);
    }

    private Node joined(List<Node> operands, Span span) {
        String separator = Node.text(operands.get(0));
        Node list = resolve(operands.get(1));
        List<String> parts = new ArrayList<>();
        for (Node item : Node.items(list)) {
            String part = Node.text(item);
            if (part == null) {
                return unknown("Fn::Join", span);
            }
            parts.add(part);
        }
        return separator == null || !(list instanceof Node.Sequence)
                ? unknown("Fn::Join", span)
                : text(String.join(separator, parts), span);
    }

    private Node found(List<Node> operands, Span span) {
        Node place = mappings;
        for (int level = 0; level < 3; level++) {
            String key = level < operands.size() ? Node.text(resolve(operands.get(level))) : null;
            place = key == null ? null : Node.at(place, key);
        }
        return place == null ? unknown("Fn::FindInMap", span) : place;
    }

    private Node selected(List<Node> operands, Span span) {
        String index = Node.text(resolve(operands.get(0)));
        List<Node> items = Node.items(resolve(operands.get(1)));
        if (index == null || !index.matches("\\d{1,6}") || Integer.parseInt(index) >= items.size()) {
            return unknown("Fn::Select", span);
        }
        return items.get(Integer.parseInt(index));
    }

    private Node split(List<Node> operands, Span span) {
        String separator = Node.text(operands.get(0));
        String whole = Node.text(resolve(operands.get(1)));
        if (separator == null || separator.isEmpty() || whole == null) {
            return unknown("Fn::Split", span);
        }
        List<Node> parts = new ArrayList<>();
        for (String part : whole.split(Pattern.quote(separator), -1)) {
            parts.add(text(part, span));
        }
        return new Node.Sequence(span, parts);
    }
}
