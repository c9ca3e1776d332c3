package io.poolproof.definitions.diff;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.ResourceShapes;
import io.poolproof.validation.servicemodel.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A resource's settings by path: structures are taken apart, lists and maps of the user's own keys are not. */
final class Settings {
    /** Judged by rules of their own. */
    private static final Set<String> ELSEWHERE = Set.of("Schema", "UserPoolId", "ClientId");

    record Setting(Span key, Node value) {}

    private Settings() {}

    static Map<String, Setting> of(ResourceDefinition resource) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Shape.Structure shape = ResourceShapes.of(resource.kind());
        Node.members(resource.shape()).forEach((name, member) -> {
            boolean known = shape.members().isEmpty() || shape.member(name) != null;
            if (known && !ELSEWHERE.contains(name)) {
                add(settings, resource.kind(), name, member);
            }
        });
        return settings;
    }

    private static void add(Map<String, Setting> settings, ResourceKind kind, String path, Node.Member member) {
        boolean structure =
                member.value() instanceof Node.Mapping && ResourceShapes.of(kind, path) instanceof Shape.Structure;
        if (structure) {
            Node.members(member.value()).forEach((name, inner) -> add(settings, kind, path + "/" + name, inner));
        } else {
            settings.put(path, new Setting(member.key(), member.value()));
        }
    }

    /** Whether two values are the same to the service: lists as sets, numbers and booleans however they are written. */
    static boolean same(Node before, Node after) {
        return canonical(before).equals(canonical(after));
    }

    private static String canonical(Node node) {
        if (node instanceof Node.Sequence list) {
            Set<String> entries = new TreeSet<>();
            list.items().forEach(item -> entries.add(canonical(item)));
            return entries.toString();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, String> members = new TreeMap<>();
            mapping.members().forEach((name, member) -> members.put(name, canonical(member.value())));
            return members.toString();
        }
        if (node instanceof Node.Scalar scalar) {
            String lower = scalar.text().toLowerCase(Locale.ROOT);
            return lower.equals("true") || lower.equals("false") ? lower : Node.notation(scalar);
        }
        return Node.notation(node);
    }

    /** A value in words, where it may be shown: numbers, flags, words of the service model, and names; empty for other texts. */
    static String shown(ResourceKind kind, String path, Node value) {
        return isShown(ResourceShapes.of(kind, path)) ? text(value) : "";
    }

    private static boolean isShown(@Nullable Shape shape) {
        if (shape instanceof Shape.Sequence list) {
            return isShown(list.element());
        }
        return shape instanceof Shape.Whole
                || shape instanceof Shape.Flag
                || (shape instanceof Shape.Text text && (!text.values().isEmpty() || isName(text.name())));
    }

    private static boolean isName(String shape) {
        return shape.equals("ClientPermissionType") || shape.equals("ScopeType") || shape.equals("ProviderNameType");
    }

    private static String text(Node value) {
        if (value instanceof Node.Sequence list) {
            return list.items().isEmpty()
                    ? "none"
                    : String.join(
                            ", ", list.items().stream().map(Settings::text).toList());
        }
        String text = Node.text(value);
        return text == null ? "" : text;
    }
}
