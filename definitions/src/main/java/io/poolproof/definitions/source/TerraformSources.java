package io.poolproof.definitions.source;

import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.hcl.Body;
import io.poolproof.definitions.hcl.Body.Block;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.hcl.HclFile;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.LeftOut;
import io.poolproof.definitions.model.Lifecycle;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Values;
import io.poolproof.definitions.read.TerraformShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads modules of Terraform and OpenTofu from their sources. The files of a folder make a module, and a module that another one
 * calls by a local path is read as part of that one. What needs a provider, a data source or a value from outside is unknown.
 */
public final class TerraformSources {
    private static final int MAX_MODULES = 500;
    private static final int MAX_MODULE_DEPTH = 20;

    private final FileTree tree;
    private final Map<String, String> parameters;
    private final Map<String, HclFile> named;
    private final Map<String, Module> modules = new HashMap<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final Evaluator evaluator = new Evaluator();
    private final List<ResourceDefinition> resources = new ArrayList<>();
    private final List<PlannedChange> changes = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int instances;

    /** The root module that is defined just now. */
    private String root = "";

    private TerraformSources(Map<String, HclFile> named, FileTree tree, Map<String, String> parameters) {
        this.named = named;
        this.tree = tree;
        this.parameters = parameters;
    }

    /** Whether a file of this name belongs to a module's source. */
    public static boolean isSource(String name) {
        return name.matches("(?s).*\\.(?:tf|tofu)(?:\\.json)?");
    }

    /** Whether a file of this name holds values of variables. */
    public static boolean isValues(String name) {
        return name.matches("(?s).*\\.tfvars(?:\\.json)?");
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableFileException if it is no HCL, or no JSON
     */
    public static HclFile parse(String name, byte[] content) {
        return name.endsWith(".json")
                ? JsonBodies.read(DocumentReader.read(name, content))
                : HclFile.read(name, DocumentReader.decode(name, content));
    }

    /** The variables that a file declares. */
    public static Set<String> variables(HclFile file) {
        Set<String> names = new LinkedHashSet<>();
        file.body().blocks("variable").forEach(variable -> names.add(variable.label(0)));
        return names;
    }

    /**
     * What modules define.
     *
     * @param files the sources, and files of values that count for every module
     * @param tree where called modules and the other files of a folder are looked for
     * @param parameters values of variables
     */
    public static Definitions read(List<HclFile> files, FileTree tree, Map<String, String> parameters) {
        Map<String, HclFile> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(FileTree.in("", file.document().name()), file));
        return new TerraformSources(named, tree, parameters).read();
    }

    private Definitions read() {
        Set<String> folders = new LinkedHashSet<>();
        named.forEach((name, file) -> {
            if (isSource(name)) {
                folders.add(FileTree.folder(name));
            }
        });
        Map<String, List<ModuleInstance>> roots = new LinkedHashMap<>();
        for (String folder : folders) {
            List<ModuleInstance> tree = new ArrayList<>();
            instance(module(folder), "", arguments(folder), 0, tree);
            roots.put(folder, tree);
        }
        roots.forEach((folder, tree) -> {
            if (!called.contains(folder)) {
                root = "module " + folder;
                tree.forEach(instance -> define(instance, instance == tree.get(0)));
            }
        });
        return Definitions.of(resources).toBuilder()
                .changes(changes)
                .leftOut(leftOut)
                .build();
    }

    private Module module(String folder) {
        Module known = modules.get(folder);
        if (known != null) {
            return known;
        }
        Map<String, HclFile> files = new TreeMap<>();
        for (String name : tree.names(folder)) {
            if (isSource(name)) {
                String path = FileTree.in(folder, name);
                HclFile read = named.containsKey(path) ? named.get(path) : neighbour(path);
                if (read != null) {
                    files.put(path, read);
                }
            }
        }
        named.forEach((name, file) -> {
            if (isSource(name) && FileTree.folder(name).equals(folder)) {
                files.put(name, file);
            }
        });
        // Where two files declare the same resource, the one that was named counts.
        List<HclFile> ordered = new ArrayList<>(files.values());
        ordered.sort(Comparator.comparing((HclFile file) ->
                !named.containsKey(FileTree.in("", file.document().name()))));
        Module module = new Module(folder, ordered);
        module.again().forEach(again -> {
            if (named.containsKey(FileTree.in("", again.name()))) {
                leaveOut(again, "another file of the module declares this resource, too; Terraform takes only one");
            }
        });
        modules.put(folder, module);
        return module;
    }

    /** A file that nobody named: one that cannot be read leaves values unknown. */
    private @Nullable HclFile neighbour(String path) {
        try {
            return tree.content(path).map(content -> parse(path, content)).orElse(null);
        } catch (UnreadableFileException e) {
            leftOut.add(LeftOut.file(path, "it cannot be read, so what it says is unknown"));
            return null;
        }
    }

    /** In Terraform's order: the files that it takes by itself, those that are named, then single values. */
    private Map<String, Value> arguments(String folder) {
        List<HclFile> files = new ArrayList<>();
        List<String> names = new ArrayList<>(tree.names(folder));
        names.removeIf(name -> !name.matches("terraform\\.tfvars(?:\\.json)?|.*\\.auto\\.tfvars(?:\\.json)?"));
        names.sort((left, right) -> Boolean.compare(right.startsWith("terraform."), left.startsWith("terraform.")) * 2
                + Integer.signum(left.compareTo(right)));
        names.forEach(name -> {
            HclFile file = neighbour(FileTree.in(folder, name));
            if (file != null) {
                files.add(file);
            }
        });
        named.forEach((name, file) -> {
            if (isValues(name)) {
                files.add(file);
            }
        });
        Map<String, Value> arguments = new LinkedHashMap<>();
        for (HclFile file : files) {
            String name = file.document().name();
            file.body()
                    .attributes()
                    .forEach((key, value) ->
                            arguments.put(key, evaluator.value(value.value(), (words, span) -> null, name)));
        }
        parameters.forEach((name, value) -> arguments.put(name, Value.text(Span.NOWHERE, "parameters", value)));
        return arguments;
    }

    private void instance(
            Module module, String path, Map<String, Value> arguments, int depth, List<ModuleInstance> all) {
        ModuleInstance instance = new ModuleInstance(module, path, arguments, evaluator);
        all.add(instance);
        module.calls().forEach((name, call) -> call(instance, name, call, depth, all));
    }

    private void call(ModuleInstance caller, String name, Module.Located call, int depth, List<ModuleInstance> all) {
        Body body = call.block().body();
        String source = body.value("source") instanceof Expression.Literal literal ? literal.text() : "";
        if (!source.startsWith("./") && !source.startsWith("../")) {
            leaveOut(
                    call, "the module " + name + " comes from elsewhere; a plan has it: terraform show -json plan.out");
            return;
        }
        String folder = FileTree.in(caller.module().folder(), source);
        Module module = module(folder);
        called.add(folder);
        if (depth == MAX_MODULE_DEPTH || instances > MAX_MODULES) {
            leaveOut(call, "modules call each other more than " + MAX_MODULE_DEPTH + " levels deep");
            return;
        }
        for (Instances.Instance one : Instances.of(body, caller, call.name(), evaluator)) {
            instances++;
            Scope scope = caller.with(one.bound());
            Map<String, Value> arguments = new LinkedHashMap<>();
            body.attributes().forEach((argument, value) -> {
                if (module.variables().containsKey(argument)) {
                    arguments.put(argument, evaluator.value(value.value(), scope, call.name()));
                }
            });
            int at = all.size();
            instance(module, caller.path() + "module." + name + one.key() + ".", arguments, depth + 1, all);
            if (one.key().isEmpty()) {
                caller.child(name, all.get(at));
            }
        }
    }

    private void leaveOut(Module.Located located, String why) {
        leftOut.add(new LeftOut(located.name(), located.block().header(), why));
    }

    /** Of a root's own files those that are named, of called modules all. */
    private void define(ModuleInstance instance, boolean root) {
        instance.module().resources().forEach((name, resource) -> {
            if (!root || named.containsKey(FileTree.in("", resource.name()))) {
                String type = resource.block().label(0);
                ResourceKind.ofType(type).ifPresent(kind -> resource(kind, name, resource, instance));
                if (type.startsWith("awscc_cognito_")) {
                    leaveOut(resource, "resources of the provider awscc are not read; a plan names what it does");
                }
            }
        });
        instance.module().others().forEach(other -> other(other, instance));
    }

    private void resource(ResourceKind kind, String name, Module.Located resource, ModuleInstance instance) {
        String file = resource.name();
        Origin origin = new Origin(resource.file().document(), Format.TERRAFORM_SOURCE, root);
        Body body = resource.block().body();
        for (Instances.Instance one : Instances.of(body, instance, file, evaluator)) {
            Scope scope = instance.with(one.bound());
            Node values = new Bodies(evaluator, file)
                    .values(body, scope, resource.block().header());
            String address = instance.path() + name + one.key();
            Node pool = Node.at(values, "user_pool_id");
            resources.add(new ResourceDefinition(
                    kind,
                    origin,
                    Address.of(address),
                    null,
                    kind == ResourceKind.POOL ? PoolReference.UNKNOWN : reference(pool),
                    lifecycle(body, scope, file, resource, one),
                    TerraformShape.of(kind, values)));
        }
    }

    private static PoolReference reference(@Nullable Node pool) {
        if (pool instanceof Node.Reference reference) {
            return PoolReference.toResource(reference.resource());
        }
        if (pool instanceof Node.Unknown) {
            return PoolReference.UNDECIDED;
        }
        String id = Node.text(pool);
        return id == null ? PoolReference.UNKNOWN : PoolReference.toId(id);
    }

    private Lifecycle lifecycle(
            Body body, Scope scope, String file, Module.Located resource, Instances.Instance instance) {
        Lifecycle none = Lifecycle.none(resource.block().header());
        Block block = body.blocks("lifecycle").findFirst().orElse(null);
        Stated<Boolean> kept = block == null
                ? none.preventDestroy()
                : Values.flag(
                        new Bodies(evaluator, file).values(block.body(), scope, block.header()), "prevent_destroy");
        return new Lifecycle(none.deletionPolicy(), none.updateReplacePolicy(), kept, instance.condition());
    }

    private void other(Module.Located other, ModuleInstance instance) {
        Body body = other.block().body();
        boolean moved = other.block().type().equals("moved");
        boolean removed = other.block().type().equals("removed");
        String from = Addresses.of(body.value("from"));
        String address = removed ? from : Addresses.of(body.value("to"));
        if (address == null || (moved && from == null)) {
            return;
        }
        ResourceKind kind = Addresses.kind(address);
        if (kind == null) {
            return;
        }
        changes.add(new PlannedChange(
                kind,
                instance.path() + address,
                moved ? instance.path() + from : null,
                Set.of(
                        moved
                                ? PlannedChange.Action.NOTHING
                                : !removed
                                        ? PlannedChange.Action.IMPORT
                                        : keeps(body) ? PlannedChange.Action.FORGET : PlannedChange.Action.DELETE),
                PlannedChange.Replacement.NEVER,
                List.of()));
    }

    private static boolean keeps(Body body) {
        return body.blocks("lifecycle")
                .map(lifecycle -> lifecycle.body().value("destroy"))
                .anyMatch(destroy -> destroy instanceof Expression.Literal literal
                        && literal.text().equals("false"));
    }
}
