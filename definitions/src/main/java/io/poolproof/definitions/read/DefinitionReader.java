package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.NothingFoundException;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file, whatever of the known formats it has. */
public final class DefinitionReader {
    private DefinitionReader() {}

    /**
     * What a file defines or holds; of a plan, what is to be.
     *
     * @param name path as the user gave it
     * @throws UnreadableFileException if it cannot be read or is of no known format
     */
    public static Definitions read(String name, byte[] content) {
        return read(name, content, Map.of());
    }

    /**
     * The same, with values for parameters of templates.
     *
     * @param parameters values by the parameter's name; one that a template does not declare is not looked at
     * @throws UnreadableFileException if it cannot be read or is of no known format
     */
    public static Definitions read(String name, byte[] content, Map<String, String> parameters) {
        return read(name, content, parameters, new NestedStacks(FileTree.NONE));
    }

    /**
     * The same, with the templates of nested stacks.
     *
     * @throws UnreadableFileException if it cannot be read or is of no known format
     */
    public static Definitions read(String name, byte[] content, Map<String, String> parameters, NestedStacks stacks) {
        return read(name, content, Terraform.Side.AFTER, parameters, stacks);
    }

    /**
     * The names of the parameters that the templates in a file declare.
     *
     * @throws UnreadableFileException if it cannot be read
     */
    public static Set<String> parameters(String name, byte[] content) {
        return DocumentReader.read(name, content).roots().stream()
                .filter(CloudFormation::isTemplate)
                .flatMap(root -> CloudFormation.parameters(root).stream())
                .collect(Collectors.toSet());
    }

    /** What a plan or a change set starts from; empty for a file that is neither. */
    public static Optional<Definitions> readBefore(String name, byte[] content) {
        Document document = DocumentReader.read(name, content);
        Node root = document.roots().isEmpty() ? null : document.roots().get(0);
        if (root != null && ChangeSets.isChangeSet(root)) {
            return Optional.of(ChangeSets.read(document, root, Terraform.Side.BEFORE));
        }
        return root != null && Terraform.isPlan(root)
                ? Optional.of(Terraform.plan(document, root, Terraform.Side.BEFORE))
                : Optional.empty();
    }

    private static Definitions read(
            String name, byte[] content, Terraform.Side side, Map<String, String> parameters, NestedStacks stacks) {
        Document document = DocumentReader.read(name, content);
        List<Definitions> parts = document.roots().stream()
                .flatMap(root -> definitions(document, root, side, parameters, stacks).stream())
                .toList();
        if (!parts.isEmpty()) {
            Definitions all = Definitions.joined(parts);
            return all.toBuilder().remarks(repeated(document, all)).build();
        }
        Definitions requests = Definitions.ofRequests(Requests.in(document));
        if (requests.isEmpty()) {
            throw new NothingFoundException(
                    name, "holds no user pool definition and no request; see poolproof check --help for what is read");
        }
        return requests;
    }

    private static List<Remark> repeated(Document document, Definitions read) {
        Origin origin = read.resources().isEmpty()
                ? new Origin(document, Format.REQUESTS)
                : read.resources().get(0).origin();
        return document.repeated().stream()
                .map(key -> new Remark(Remark.Kind.KEY_TWICE, origin, Address.of(""), key.span(), key.key()))
                .toList();
    }

    private static Optional<Definitions> definitions(
            Document document, Node root, Terraform.Side side, Map<String, String> parameters, NestedStacks stacks) {
        if (Terraform.isPlan(root)) {
            return Optional.of(Terraform.plan(document, root, side));
        }
        if (Terraform.isState(root)) {
            return Optional.of(Terraform.state(document, root));
        }
        Terraform.refuseRawState(document, root);
        if (ChangeSets.isChangeSet(root)) {
            return Optional.of(ChangeSets.read(document, root, side));
        }
        if (Pulumi.isStack(root)) {
            return Optional.of(Pulumi.read(document, root));
        }
        if (CloudFormation.isTemplate(root)) {
            return Optional.of(CloudFormation.read(document, root, parameters, stacks));
        }
        return ApiDocuments.read(document, root);
    }
}
