package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Lifecycle;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads change sets as {@code aws cloudformation describe-change-set} prints them: what is done to each resource by CloudFormation's
 * own word, and with {@code --include-property-values} also what it has before and after.
 */
final class ChangeSets {
    private static final String NO_VALUES = "the change set has no values; describe it with --include-property-values";

    private final Origin origin;
    private final Terraform.Side side;
    private final List<ResourceDefinition> resources = new ArrayList<>();
    private final List<PlannedChange> changes = new ArrayList<>();

    private ChangeSets(Origin origin, Terraform.Side side) {
        this.origin = origin;
        this.side = side;
    }

    static boolean isChangeSet(Node root) {
        return Node.at(root, "Changes") instanceof Node.Sequence
                && (Node.at(root, "ChangeSetName") != null
                        || Node.at(root, "ChangeSetId") != null
                        || Node.at(root, "StackName") != null
                        || Node.items(Node.at(root, "Changes")).stream()
                                .anyMatch(change -> Node.at(change, "ResourceChange") != null));
    }

    static Definitions read(Document document, Node root, Terraform.Side side) {
        ChangeSets reader = new ChangeSets(new Origin(document, Format.CHANGE_SET), side);
        Node.items(Node.at(root, "Changes")).forEach(change -> reader.change(Node.at(change, "ResourceChange")));
        return Definitions.of(reader.resources).toBuilder()
                .changes(reader.changes)
                .build();
    }

    private void change(@Nullable Node change) {
        ResourceKind kind =
                ResourceKind.ofType(Node.text(Node.at(change, "ResourceType"))).orElse(null);
        String id = Node.text(Node.at(change, "LogicalResourceId"));
        if (change == null || kind == null || id == null) {
            return;
        }
        String action = String.valueOf(Node.text(Node.at(change, "Action")));
        String policy = Node.text(Node.at(change, "PolicyAction"));
        boolean keeps = "Retain".equals(policy);
        changes.add(new PlannedChange(
                kind,
                id,
                null,
                actions(action, keeps),
                replacement(action, Node.text(Node.at(change, "Replacement"))),
                causes(change)));
        boolean before = side == Terraform.Side.BEFORE;
        if (before ? action.equals("Add") : action.equals("Remove")) {
            return;
        }
        Node context = parsed(Node.at(change, before ? "BeforeContext" : "AfterContext"));
        Node properties = Node.at(context, "Properties");
        Node shape = properties != null ? properties : withoutContext(change);
        resources.add(new ResourceDefinition(
                kind,
                origin,
                Address.of(id),
                Node.text(Node.at(change, "PhysicalResourceId")),
                kind == ResourceKind.POOL ? PoolReference.UNKNOWN : pool(Node.at(shape, "UserPoolId")),
                lifecycle(change.span(), policy),
                kind == ResourceKind.POOL ? ApiShape.renamed(shape, CloudFormation.POOL) : shape));
    }

    private static Set<PlannedChange.Action> actions(String action, boolean keeps) {
        return switch (action) {
            case "Add" -> Set.of(PlannedChange.Action.CREATE);
            case "Remove" -> Set.of(keeps ? PlannedChange.Action.FORGET : PlannedChange.Action.DELETE);
            case "Import" -> Set.of(PlannedChange.Action.IMPORT);
            default -> Set.of(PlannedChange.Action.UPDATE);
        };
    }

    private static PlannedChange.Replacement replacement(String action, @Nullable String word) {
        if (!action.equals("Modify") && !action.equals("Dynamic")) {
            return PlannedChange.Replacement.NEVER;
        }
        return "True".equals(word)
                ? PlannedChange.Replacement.CERTAIN
                : "Conditional".equals(word) ? PlannedChange.Replacement.POSSIBLE : PlannedChange.Replacement.NEVER;
    }

    /** The properties for which the resource is, or may be, made anew. */
    private static List<String> causes(Node change) {
        Set<String> causes = new LinkedHashSet<>();
        for (Node detail : Node.items(Node.at(change, "Details"))) {
            Node target = Node.at(detail, "Target");
            String recreation = Node.text(Node.at(target, "RequiresRecreation"));
            String name = Node.text(Node.at(target, "Name"));
            if (name != null && recreation != null && !recreation.equals("Never")) {
                causes.add(name);
            }
        }
        return List.copyOf(causes);
    }

    /** Both contexts are JSON in a text. */
    private @Nullable Node parsed(@Nullable Node context) {
        String text = Node.text(context);
        if (text == null) {
            return context;
        }
        try {
            List<Node> roots = DocumentReader.read(origin.file() + ".json", text.getBytes(StandardCharsets.UTF_8))
                    .roots();
            return roots.isEmpty() ? null : roots.get(0);
        } catch (UnreadableFileException e) {
            return null;
        }
    }

    /** What changes is known by name alone. */
    private Node withoutContext(Node change) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (Node detail : Node.items(Node.at(change, "Details"))) {
            Node target = Node.at(detail, "Target");
            String name = Node.text(Node.at(target, "Name"));
            if (name != null && "Properties".equals(Node.text(Node.at(target, "Attribute")))) {
                members.put(
                        name, new Node.Member(change.span(), new Node.Unknown(change.span(), NO_VALUES, side.name())));
            }
        }
        return new Node.Mapping(change.span(), members);
    }

    /** Values of references are not resolved in a context, but written as CloudFormation knows them. */
    private static PoolReference pool(@Nullable Node id) {
        return id instanceof Node.Scalar ? ApiShape.reference(id) : PoolReference.UNDECIDED;
    }

    private static Lifecycle lifecycle(Span span, @Nullable String policy) {
        Lifecycle none = Lifecycle.none(span);
        return new Lifecycle(
                "Retain".equals(policy) ? Stated.of("Retain", span) : none.deletionPolicy(),
                "ReplaceAndRetain".equals(policy) ? Stated.of("Retain", span) : none.updateReplacePolicy(),
                none.preventDestroy(),
                null);
    }
}
