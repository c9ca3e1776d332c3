package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A module with values for its variables: what the names in it mean. Values are made when they are first asked for. */
final class ModuleInstance implements Scope {
    private final Module module;
    private final String path;
    private final Map<String, Value> arguments;
    private final Map<String, ModuleInstance> children = new LinkedHashMap<>();
    private final Evaluator evaluator;
    private final Map<String, Value> known = new HashMap<>();
    private final Set<String> beingMade = new HashSet<>();

    /**
     * A module that is used.
     *
     * @param path what stands before the addresses of its resources, such as {@code module.auth.}
     * @param arguments values of its variables
     */
    ModuleInstance(Module module, String path, Map<String, Value> arguments, Evaluator evaluator) {
        this.module = module;
        this.path = path;
        this.arguments = arguments;
        this.evaluator = evaluator;
    }

    Module module() {
        return module;
    }

    String path() {
        return path;
    }

    /** A module that this one calls, by its name and key. */
    void child(String name, ModuleInstance child) {
        children.put(name, child);
    }

    @Override
    public @Nullable Found find(List<String> words, Span span) {
        String name = words.size() > 1 ? words.get(1) : "";
        return switch (words.get(0)) {
            case "var" -> found(variable(name), 2);
            case "local" -> found(local(name), 2);
            case "module" -> words.size() > 2 ? found(output(name, words.get(2)), 3) : null;
            case "data", "path", "terraform", "tofu", "each", "count", "self", "ephemeral" -> null;
            default -> words.size() > 1 ? new Found(resource(words.get(0) + "." + name, span), 2) : null;
        };
    }

    private static @Nullable Found found(@Nullable Value value, int words) {
        return value == null ? null : new Found(value, words);
    }

    /** Makes a value once; one that needs itself is unknown. */
    private @Nullable Value made(String name, Supplier<@Nullable Value> make) {
        Value before = known.get(name);
        if (before != null) {
            return before;
        }
        if (!beingMade.add(name)) {
            return null;
        }
        Value value = make.get();
        beingMade.remove(name);
        if (value != null) {
            known.put(name, value);
        }
        return value;
    }

    private @Nullable Value variable(String name) {
        return made("var." + name, () -> {
            Module.Located variable = module.variables().get(name);
            Value given = arguments.get(name);
            if (variable == null) {
                return given;
            }
            Expression type = variable.block().body().value("type");
            Types types = new Types(evaluator, variable.name());
            if (given != null) {
                return new Value(types.filled(given.node(), type), given.file());
            }
            Expression standard = variable.block().body().value("default");
            return standard == null
                    ? Value.unknown(
                            variable.block().header(), variable.name(), "the variable " + name + " has no value here")
                    : new Value(types.filled(evaluator.node(standard, this, variable.name()), type), variable.name());
        });
    }

    private @Nullable Value local(String name) {
        return made("local." + name, () -> {
            Module.Written local = module.locals().get(name);
            return local == null ? null : evaluator.value(local.expression(), this, local.file());
        });
    }

    private @Nullable Value output(String call, String name) {
        ModuleInstance child = children.get(call);
        Module.Written output = child == null ? null : child.module.outputs().get(name);
        return child == null || output == null
                ? null
                : child.made("output." + name, () -> evaluator.value(output.expression(), child, output.file()));
    }

    /** What is known of a resource before it is applied: which one it is. */
    private Value resource(String name, Span span) {
        Module.Located resource = module.resources().get(name);
        Value one = new Value(new Node.Reference(span, path + name, ""), "");
        if (resource == null || ResourceKind.ofType(resource.block().label(0)).isEmpty()) {
            return one;
        }
        Value value = made("resource." + name, () -> instances(name, resource, span));
        return value == null ? one : value;
    }

    private Value instances(String name, Module.Located resource, Span span) {
        List<Instances.Instance> instances = Instances.of(resource.block().body(), this, resource.name(), evaluator);
        List<Node> list = new ArrayList<>();
        Map<String, Node.Member> map = new LinkedHashMap<>();
        for (Instances.Instance instance : instances) {
            Node reference = new Node.Reference(span, path + name + instance.key(), "");
            if (instance.key().isEmpty()) {
                return new Value(reference, "");
            }
            list.add(reference);
            map.put(instance.key().replaceAll("^\\[\"|\"\\]$", ""), new Node.Member(span, reference));
        }
        boolean counted = resource.block().body().value("count") != null;
        return new Value(counted ? new Node.Sequence(span, list) : new Node.Mapping(span, map), "");
    }
}
