package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.LeftOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads services of the Serverless Framework: the templates below {@code resources}, and the local files that they take in by
 * <code>${file(path)}</code>. Its other variables are replaced before anything is deployed, and stay unknown.
 */
public final class Serverless {
    private static final Pattern FILE = Pattern.compile(
            "\\$\\{\\s*file\\(([^()${}]{1,400})\\)\\s*(?::\\s*([\\w.-]{1,200})\\s*)?(?:,[^{}]{0,200})?}");
    private static final int MAX_DEPTH = 10;

    /** What a text takes in. */
    private record Taken(Document document, Node root) {}

    private final FileTree tree;
    private final Map<String, String> parameters;
    private final Set<String> included = new LinkedHashSet<>();
    private final List<Definitions> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** The service that is read just now, by its file. */
    private String unit = "";

    /** A reader that looks for files in a tree. */
    public Serverless(FileTree tree, Map<String, String> parameters) {
        this.tree = tree;
        this.parameters = parameters;
    }

    /** Whether it is a service of the framework's. */
    public static boolean isService(Node root) {
        return Node.at(root, "service") != null
                && Node.at(root, "provider") != null
                && (Node.at(root, "resources") != null || Node.at(root, "functions") != null);
    }

    /** The files that the services took in so far. */
    public Set<String> included() {
        return Set.copyOf(included);
    }

    /** What a service defines. */
    public Definitions read(Document document, Node root) {
        parts.clear();
        leftOut.clear();
        unit = document.name();
        template(document, Node.at(root, "resources"), 0);
        Definitions read = ServerlessTriggers.attached(Definitions.joined(parts), document, Node.at(root, "functions"));
        return read.toBuilder().leftOut(leftOut).build();
    }

    private void template(Document document, @Nullable Node node, int depth) {
        Taken taken = taken(document, node, depth);
        if (taken != null) {
            template(taken.document(), taken.root(), depth + 1);
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> template(document, item, depth));
        } else if (node instanceof Node.Mapping mapping) {
            resources(document, mapping, Node.at(mapping, "Resources"), depth);
        }
    }

    private void resources(Document document, Node template, @Nullable Node resources, int depth) {
        Taken taken = taken(document, resources, depth);
        if (taken != null) {
            resources(taken.document(), wrapped(taken.root()), taken.root(), depth + 1);
            return;
        }
        parts.add(CloudFormation.readServerless(document, template, parameters, unit));
        Node.members(resources).forEach((id, member) -> {
            Taken one = taken(document, member.value(), depth);
            if (one != null) {
                Map<String, Node.Member> alone = new LinkedHashMap<>();
                alone.put(id, new Node.Member(one.root().span(), one.root()));
                Node all = wrapped(new Node.Mapping(one.root().span(), alone));
                parts.add(CloudFormation.readServerless(one.document(), all, parameters, unit));
            }
        });
    }

    private static Node wrapped(Node resources) {
        return new Node.Mapping(resources.span(), Map.of("Resources", new Node.Member(resources.span(), resources)));
    }

    private @Nullable Taken taken(Document document, @Nullable Node node, int depth) {
        String text = Node.text(node);
        Matcher file = FILE.matcher(text == null ? "" : text.strip());
        if (node == null || !file.matches() || depth > MAX_DEPTH) {
            return null;
        }
        String path =
                FileTree.in(FileTree.folder(document.name()), file.group(1).strip());
        byte[] content = tree.content(path).orElse(null);
        if (content == null || path.matches(".*\\.[cm]?[jt]s")) {
            leftOut.add(new LeftOut(document.name(), node.span(), "the file that it takes in cannot be read"));
            return null;
        }
        try {
            Document read = DocumentReader.read(path, content);
            included.add(path);
            Node root = read.roots().isEmpty() ? null : read.roots().get(0);
            for (String step :
                    file.group(2) == null ? new String[0] : file.group(2).split("\\.")) {
                root = Node.at(root, step);
            }
            return root == null ? null : new Taken(read, root);
        } catch (UnreadableFileException e) {
            leftOut.add(new LeftOut(document.name(), node.span(), "the file that it takes in cannot be read"));
            return null;
        }
    }
}
