package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.UnreadableFileException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The templates of nested stacks, as far as they are local files: CloudFormation's, SAM's, and those that the CDK synthesises. */
public final class NestedStacks {
    static final int MAX_DEPTH = 10;
    private static final Set<String> TYPES = Set.of("AWS::CloudFormation::Stack", "AWS::Serverless::Application");

    private final FileTree tree;
    private final Set<String> included = new LinkedHashSet<>();

    /** Looks for templates in a tree of files. */
    public NestedStacks(FileTree tree) {
        this.tree = tree;
    }

    /** The files that were read as part of others so far. */
    public Set<String> included() {
        return Set.copyOf(included);
    }

    static boolean isStack(@Nullable Node resource) {
        return TYPES.contains(String.valueOf(Node.text(Node.at(resource, "Type"))));
    }

    /** The template of a nested stack; empty where it is none of the files here. */
    Optional<Document> template(String parent, Node resource) {
        String path = path(resource);
        if (path == null || path.contains("://") || path.contains("${")) {
            return Optional.empty();
        }
        String file = FileTree.in(FileTree.folder(parent), path);
        try {
            Optional<Document> read = tree.content(file).map(content -> DocumentReader.read(file, content));
            read.ifPresent(document -> included.add(file));
            return read.filter(document -> !document.roots().isEmpty()
                    && CloudFormation.isTemplate(document.roots().get(0)));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String path(Node resource) {
        String asset = Node.text(Node.at(Node.at(resource, "Metadata"), "aws:asset:path"));
        if (asset != null) {
            return asset;
        }
        Node properties = Node.at(resource, "Properties");
        String url = Node.text(Node.at(properties, "TemplateURL"));
        return url != null ? url : Node.text(Node.at(properties, "Location"));
    }
}
