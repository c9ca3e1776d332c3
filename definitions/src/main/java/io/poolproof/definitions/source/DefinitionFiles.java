package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.NothingFoundException;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.hcl.HclFile;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.LeftOut;
import io.poolproof.definitions.read.DefinitionReader;
import io.poolproof.definitions.read.NestedStacks;
import io.poolproof.definitions.read.Serverless;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads several files together, whatever of the known formats each has: some mean something only beside others. */
public final class DefinitionFiles {
    public static final String NOTHING_OF_OURS = "holds nothing of Cognito's";

    /** A file by the name that messages give it. */
    public static final class Input {
        private final String name;
        private final byte[] content;

        public Input(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        byte[] content() {
            return content;
        }
    }

    /**
     * What was read.
     *
     * @param unreadable the files that cannot be read, each with its reason
     */
    public record Reading(Definitions definitions, List<UnreadableFileException> unreadable) {
        public Reading {
            unreadable = List.copyOf(unreadable);
        }
    }

    private final FileTree tree;
    private final Map<String, String> parameters;
    private final Serverless serverless;
    private final NestedStacks stacks;
    private final Map<String, Definitions> parts = new LinkedHashMap<>();
    private final List<HclFile> sources = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<UnreadableFileException> unreadable = new ArrayList<>();

    private DefinitionFiles(FileTree tree, Map<String, String> parameters) {
        this.tree = tree;
        this.parameters = parameters;
        this.serverless = new Serverless(tree, parameters);
        this.stacks = new NestedStacks(tree);
    }

    /**
     * What the files define and hold. One that cannot be read hides no other.
     *
     * @param tree where files are looked for that others refer to
     * @param parameters values of templates' parameters and of modules' variables
     */
    public static Reading read(List<Input> files, FileTree tree, Map<String, String> parameters) {
        DefinitionFiles reader = new DefinitionFiles(tree, parameters);
        files.forEach(reader::file);
        return reader.reading(files.size());
    }

    /** The names of the parameters and variables that a file declares; none of one that cannot be read. */
    public static Set<String> parameters(Input file) {
        try {
            if (TerraformSources.isSource(file.name())) {
                return TerraformSources.variables(TerraformSources.parse(file.name(), file.content()));
            }
            return Programs.isProgram(file.name()) || TerraformSources.isValues(file.name())
                    ? Set.of()
                    : DefinitionReader.parameters(file.name(), file.content());
        } catch (UnreadableFileException e) {
            return Set.of();
        }
    }

    private Reading reading(int files) {
        if (!sources.isEmpty()) {
            try {
                parts.put("", TerraformSources.read(sources, tree, parameters));
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        // What a service takes in is read as part of it, and so is a nested stack.
        Set<String> included = new HashSet<>(serverless.included());
        included.addAll(stacks.included());
        parts.keySet().removeIf(name -> included.contains(FileTree.in("", name)));
        Definitions all = Definitions.joined(List.copyOf(parts.values()));
        return new Reading(all.toBuilder().leftOut(leftOut).files(files).build(), unreadable);
    }

    private Definitions definitions(Input file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        if (text.contains("provider") && text.contains("service")) {
            Document document = DocumentReader.read(file.name(), file.content());
            Node root = document.roots().isEmpty() ? null : document.roots().get(0);
            if (root != null && Serverless.isService(root)) {
                return serverless.read(document, root);
            }
        }
        return DefinitionReader.read(file.name(), file.content(), parameters, stacks);
    }

    private void file(Input file) {
        try {
            if (TerraformSources.isSource(file.name()) || TerraformSources.isValues(file.name())) {
                sources.add(TerraformSources.parse(file.name(), file.content()));
            } else if (Programs.isProgram(file.name())) {
                String why = Programs.why(file.name(), file.content());
                leftOut.add(LeftOut.file(file.name(), why == null ? NOTHING_OF_OURS : why));
            } else {
                parts.put(file.name(), definitions(file));
            }
        } catch (NothingFoundException e) {
            leftOut.add(LeftOut.file(file.name(), NOTHING_OF_OURS));
        } catch (UnreadableFileException e) {
            unreadable.add(e);
        } catch (OutOfMemoryError e) {
            unreadable.add(new UnreadableFileException(
                    file.name(),
                    "too large for the memory that Java has here; give it more: JAVA_TOOL_OPTIONS=-Xmx4g"));
        }
    }
}
