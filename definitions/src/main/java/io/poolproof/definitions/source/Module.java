package io.poolproof.definitions.source;

import io.poolproof.definitions.hcl.Body;
import io.poolproof.definitions.hcl.Body.Block;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.hcl.HclFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one folder, which make a module together. */
final class Module {
    /** A block, and the file in which it stands. */
    record Located(Block block, HclFile file) {
        String name() {
            return file.document().name();
        }
    }

    /** An expression, and the name of the file in which it stands. */
    record Written(Expression expression, String file) {}

    private final String folder;
    private final Map<String, Written> locals = new LinkedHashMap<>();
    private final Map<String, Located> variables = new LinkedHashMap<>();
    private final Map<String, Written> outputs = new LinkedHashMap<>();
    private final Map<String, Located> calls = new LinkedHashMap<>();
    private final Map<String, Located> resources = new LinkedHashMap<>();
    private final List<Located> others = new ArrayList<>();
    private final List<Located> again = new ArrayList<>();

    Module(String folder, List<HclFile> files) {
        this.folder = folder;
        files.stream().filter(file -> !isOverride(file)).forEach(this::add);
        files.stream().filter(Module::isOverride).forEach(this::add);
    }

    /** Files of these names change what the others declare. */
    private static boolean isOverride(HclFile file) {
        return file.document().name().matches("(?:.*[/\\\\])?(?:.*_)?override\\.(?:tf|tofu)(?:\\.json)?");
    }

    private void add(HclFile file) {
        String name = file.document().name();
        for (Block block : file.body().blocks()) {
            Located located = new Located(block, file);
            switch (block.type()) {
                case "locals" ->
                    block.body()
                            .attributes()
                            .forEach((key, value) -> locals.put(key, new Written(value.value(), name)));
                case "variable" -> variables.put(block.label(0), located);
                case "output" -> {
                    Expression value = block.body().value("value");
                    if (value != null) {
                        outputs.put(block.label(0), new Written(value, name));
                    }
                }
                case "module" -> calls.put(block.label(0), located);
                case "resource" -> resource(block.label(0) + "." + block.label(1), located);
                case "moved", "removed", "import" -> others.add(located);
                default -> {}
            }
        }
    }

    private void resource(String name, Located located) {
        if (resources.containsKey(name) && !isOverride(located.file())) {
            again.add(located);
        }
        resources.merge(name, located, Module::overridden);
    }

    /** Resources that were declared before. */
    List<Located> again() {
        return again;
    }

    /** Arguments and blocks of the second take the place of the first's. */
    private static Located overridden(Located first, Located second) {
        if (!isOverride(second.file())) {
            return first;
        }
        Map<String, Body.Attribute> attributes =
                new LinkedHashMap<>(first.block().body().attributes());
        attributes.putAll(second.block().body().attributes());
        List<Block> blocks = new ArrayList<>(first.block().body().blocks());
        second.block()
                .body()
                .blocks()
                .forEach(block -> blocks.removeIf(old -> old.type().equals(block.type())));
        blocks.addAll(second.block().body().blocks());
        Block merged = new Block(
                first.block().type(),
                first.block().labels(),
                new Body(attributes, blocks),
                first.block().header(),
                first.block().span());
        return new Located(merged, first.file());
    }

    String folder() {
        return folder;
    }

    Map<String, Written> locals() {
        return locals;
    }

    Map<String, Located> variables() {
        return variables;
    }

    Map<String, Written> outputs() {
        return outputs;
    }

    Map<String, Located> calls() {
        return calls;
    }

    /** By type and name, with a dot between. */
    Map<String, Located> resources() {
        return resources;
    }

    /** What is said of resources beside their declaration: moved, removed, imported. */
    List<Located> others() {
        return others;
    }
}
