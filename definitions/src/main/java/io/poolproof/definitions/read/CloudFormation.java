package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Placeholders;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.LeftOut;
import io.poolproof.definitions.model.Lifecycle;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads templates of CloudFormation and SAM, and those that the CDK synthesises. */
final class CloudFormation {
    private static final String LOOP = "Fn::ForEach::";
    private static final String CDK_PATH = "aws:cdk:path";
    static final Map<String, String> POOL = Map.of("UserPoolName", "PoolName");

    private final Origin origin;
    private final Intrinsics intrinsics;
    private final Map<String, Node> resources = new LinkedHashMap<>();
    private final Map<String, Map<String, Node.Member>> triggers = new LinkedHashMap<>();
    private final List<ResourceDefinition> found = new ArrayList<>();

    private final Node template;
    private final NestedStacks stacks;

    /** The path of a nested stack, with which the ids of its resources begin; empty for a stack that is not nested. */
    private final String prefix;

    private final int depth;
    private final Map<String, @Nullable CloudFormation> nested = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private CloudFormation(Origin origin, Node template, Map<String, String> parameters, NestedStacks stacks) {
        this(origin, template, parameters, stacks, "", 0);
    }

    private CloudFormation(
            Origin origin,
            Node template,
            Map<String, String> parameters,
            NestedStacks stacks,
            String prefix,
            int depth) {
        this.origin = origin;
        this.template = template;
        this.stacks = stacks;
        this.prefix = prefix;
        this.depth = depth;
        this.intrinsics = new Intrinsics(origin.file(), template, parameters, prefix, this::output);
    }

    static boolean isTemplate(Node root) {
        return Node.at(root, "Resources") instanceof Node.Mapping
                && (Node.at(root, "AWSTemplateFormatVersion") != null
                        || Node.members(Node.at(root, "Resources")).entrySet().stream()
                                .anyMatch(entry -> entry.getKey().startsWith(LOOP)
                                        || Node.at(entry.getValue().value(), "Type") != null));
    }

    /** The names of the parameters that a template declares. */
    static Set<String> parameters(Node template) {
        return Node.members(Node.at(template, "Parameters")).keySet();
    }

    static Definitions read(Document document, Node template, Map<String, String> parameters, NestedStacks stacks) {
        Origin origin = origin(document, template, document.name());
        return new CloudFormation(origin, asRead(origin, template), parameters, stacks).read();
    }

    private static Origin origin(Document document, Node template, String unit) {
        boolean synthesised = Node.members(Node.at(template, "Resources")).values().stream()
                .anyMatch(resource -> cdkPath(resource.value()) != null);
        Format format = synthesised ? Format.CDK : isOfServerless(template) ? Format.SERVERLESS : Format.CLOUDFORMATION;
        return new Origin(document, format, unit);
    }

    private static Node asRead(Origin origin, Node template) {
        boolean yaml11 = origin.document().syntax() == Document.Syntax.YAML && origin.format() != Format.SERVERLESS;
        return yaml11 ? Yaml11.read(template) : template;
    }

    /** A template that the Serverless Framework reads, whose YAML is not CloudFormation's. */
    static Definitions readServerless(Document document, Node template, Map<String, String> parameters, String unit) {
        return new CloudFormation(
                        new Origin(document, Format.SERVERLESS, unit),
                        template,
                        parameters,
                        new NestedStacks(FileTree.NONE))
                .read();
    }

    /** Whether the Serverless Framework replaces variables in it, so that its reader of YAML counts, and not CloudFormation's. */
    private static boolean isOfServerless(Node node) {
        String text = Node.text(node);
        return text != null
                ? Placeholders.isOfServerless(text)
                : Node.items(node).stream().anyMatch(CloudFormation::isOfServerless)
                        || Node.members(node).values().stream().anyMatch(member -> isOfServerless(member.value()));
    }

    private static @Nullable String cdkPath(Node resource) {
        return Node.text(Node.at(Node.at(resource, "Metadata"), CDK_PATH));
    }

    private Definitions read() {
        define();
        return Definitions.of(found).toBuilder().leftOut(leftOut).build();
    }

    private void define() {
        collect(Node.at(template, "Resources"));
        resources.forEach(this::samTriggers);
        resources.forEach(this::resource);
        resources.forEach((id, resource) -> {
            CloudFormation stack = NestedStacks.isStack(resource) ? nested(id) : null;
            if (stack != null) {
                stack.define();
                found.addAll(stack.found);
                leftOut.addAll(stack.leftOut);
            } else if (NestedStacks.isStack(resource)) {
                leftOut.add(new LeftOut(
                        origin.file(),
                        resource.span(),
                        "the template of the nested stack " + id + " is not a file here"));
            }
        });
    }

    /** What the template of a nested stack makes of the parameters that it is given here; null where there is no such file. */
    private @Nullable CloudFormation nested(String id) {
        if (nested.containsKey(id) || depth == NestedStacks.MAX_DEPTH) {
            return nested.get(id);
        }
        nested.put(id, null);
        Node resource = Node.at(Node.at(template, "Resources"), id);
        Document document = NestedStacks.isStack(resource) && resource != null
                ? stacks.template(origin.file(), resource).orElse(null)
                : null;
        if (resource == null || document == null) {
            return null;
        }
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, Node> bound = new LinkedHashMap<>();
        Node stated = Node.at(Node.at(resource, "Properties"), "Parameters");
        Node.members(stated == null ? null : intrinsics.resolve(stated)).forEach((name, member) -> {
            String text = Node.text(member.value());
            if (text == null) {
                bound.put(name, member.value());
            } else {
                given.put(name, text);
            }
        });
        Node root = document.roots().get(0);
        Origin own = origin(document, root, origin.unit());
        CloudFormation stack = new CloudFormation(own, asRead(own, root), given, stacks, prefix + id + "/", depth + 1);
        bound.forEach(stack.intrinsics::bind);
        nested.put(id, stack);
        return stack;
    }

    private @Nullable Node output(String id, String name) {
        CloudFormation stack = nested(id);
        Node value = stack == null ? null : Node.at(Node.at(Node.at(stack.template, "Outputs"), name), "Value");
        return stack == null || value == null ? null : stack.intrinsics.resolve(value);
    }

    private void collect(@Nullable Node members) {
        Node.members(members).forEach((id, member) -> {
            if (id.startsWith(LOOP)) {
                loop(Node.items(member.value()));
            } else if (!Boolean.FALSE.equals(condition(member.value()))) {
                resources.put(id, intrinsics.resolve(member.value()));
            }
        });
    }

    private @Nullable Boolean condition(Node resource) {
        String name = Node.text(Node.at(resource, "Condition"));
        return name == null ? Boolean.TRUE : intrinsics.conditions().named(name);
    }

    /** {@code Fn::ForEach}: a variable, the values it takes, and what each of them makes. */
    private void loop(List<Node> parts) {
        String variable = parts.size() == 3 ? Node.text(parts.get(0)) : null;
        if (variable == null) {
            return;
        }
        for (Node value : Node.items(intrinsics.resolve(parts.get(1)))) {
            String text = Node.text(value);
            if (text != null) {
                intrinsics.bind(variable, value);
                Map<String, Node.Member> made = new LinkedHashMap<>();
                Node.members(parts.get(2))
                        .forEach((key, member) -> made.put(
                                key.replace("${" + variable + "}", text).replace("&{" + variable + "}", text), member));
                collect(new Node.Mapping(parts.get(2).span(), made));
                intrinsics.unbind(variable);
            }
        }
    }

    /** SAM attaches functions to pools by the functions' own events. */
    private void samTriggers(String id, Node resource) {
        if (!"AWS::Serverless::Function".equals(Node.text(Node.at(resource, "Type")))) {
            return;
        }
        Node.members(Node.at(Node.at(resource, "Properties"), "Events"))
                .values()
                .forEach(member -> {
                    Node event = member.value();
                    Node properties = Node.at(event, "Properties");
                    if ("Cognito".equals(Node.text(Node.at(event, "Type")))
                            && Node.at(properties, "UserPool") instanceof Node.Reference pool) {
                        Node trigger = Node.at(properties, "Trigger");
                        List<Node> names = trigger instanceof Node.Sequence list
                                ? list.items()
                                : trigger == null ? List.of() : List.of(trigger);
                        for (Node name : names) {
                            String text = Node.text(name);
                            triggers.computeIfAbsent(pool.resource(), unknown -> new LinkedHashMap<>())
                                    .put(
                                            text == null ? "" : text,
                                            new Node.Member(
                                                    name.span(), new Node.Reference(name.span(), prefix + id, "Arn")));
                        }
                    }
                });
    }

    private void resource(String id, Node resource) {
        ResourceKind kind =
                ResourceKind.ofType(Node.text(Node.at(resource, "Type"))).orElse(null);
        if (kind == null) {
            return;
        }
        Node stated = Node.at(resource, "Properties");
        Node properties = stated == null ? ApiShape.empty(resource.span()) : stated;
        found.add(new ResourceDefinition(
                kind,
                origin,
                new Address(prefix + id, cdkPath(resource)),
                null,
                kind == ResourceKind.POOL
                        ? PoolReference.UNKNOWN
                        : ApiShape.reference(Node.at(properties, "UserPoolId")),
                lifecycle(resource),
                kind == ResourceKind.POOL ? ApiShape.renamed(withTriggers(id, properties), POOL) : properties));
    }

    private Lifecycle lifecycle(Node resource) {
        String condition = Node.text(Node.at(resource, "Condition"));
        return new Lifecycle(
                Values.text(resource, "DeletionPolicy"),
                Values.text(resource, "UpdateReplacePolicy"),
                Stated.absent(resource.span()),
                condition == null || Boolean.TRUE.equals(intrinsics.conditions().named(condition))
                        ? null
                        : "the condition " + condition);
    }

    private Node withTriggers(String id, Node properties) {
        Map<String, Node.Member> attached = triggers.get(prefix + id);
        if (attached == null) {
            return properties;
        }
        Map<String, Node.Member> all = new LinkedHashMap<>(attached);
        all.putAll(Node.members(Node.at(properties, "LambdaConfig")));
        Map<String, Node.Member> members = new LinkedHashMap<>(Node.members(properties));
        members.put("LambdaConfig", new Node.Member(properties.span(), new Node.Mapping(properties.span(), all)));
        return new Node.Mapping(properties.span(), members);
    }
}
