package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.rules.DefinitionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks settings of one resource that have to fit each other. What is not known is never judged, and of what exists already
 * nothing is said.
 */
class SettingChecks {
    final Definitions all;
    final ResourceDefinition resource;
    private final List<Problem> problems = new ArrayList<>();

    SettingChecks(Definitions all, ResourceDefinition resource) {
        this.all = all;
        this.resource = resource;
    }

    /** Every problem of one resource. */
    static List<Problem> problems(Definitions all, ResourceDefinition resource) {
        Format format = resource.origin().format();
        if (format.isDeployed() || format.isPartial() || resource.shape() instanceof Node.Unknown) {
            return List.of();
        }
        SettingChecks checks = switch (resource.kind()) {
            case POOL -> new PoolSettingChecks(all, resource);
            case CLIENT -> new ClientSettingChecks(all, resource);
            case PROVIDER -> new ProviderSettingChecks(all, resource);
            default -> new OtherSettingChecks(all, resource);
        };
        checks.judge();
        List<Problem> found = new ArrayList<>(ShapeCheck.problems(resource));
        found.addAll(checks.problems);
        return found;
    }

    /** To be said by each kind of resource. */
    void judge() {}

    final Stated<String> text(String path) {
        return resource.text(path);
    }

    final StatedList list(String path) {
        return resource.list(path);
    }

    final boolean isTrue(String path) {
        return Boolean.TRUE.equals(resource.flag(path).value());
    }

    /** Whether a setting is known to be false or left out. */
    final boolean isFalse(String path) {
        Stated<Boolean> flag = resource.flag(path);
        return !flag.isUnknown() && !Boolean.TRUE.equals(flag.value());
    }

    final boolean isAbsent(String path) {
        return text(path).isAbsent()
                && Node.at(parent(path), last(path)) == null
                && !(parent(path) instanceof Node.Unknown);
    }

    private Node parent(String path) {
        Node node = resource.shape();
        String[] steps = path.split("/");
        for (int at = 0; at < steps.length - 1; at++) {
            Node next = Node.at(node, steps[at]);
            if (next == null || next instanceof Node.Unknown) {
                return next == null ? node : next;
            }
            node = next;
        }
        return node;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The pool that the resource belongs to, as far as the same definitions make it; null where they do not. */
    final @Nullable PoolDefinition pool() {
        return all.pool(resource)
                .filter(pool -> !pool.origin().format().isPartial())
                .orElse(null);
    }

    final Span place(String path) {
        return Node.nearest(resource.shape(), "/" + path).span();
    }

    final void add(DefinitionRule rule, String path, String problem, String help, String answer) {
        add(rule, place(path), problem, help, answer);
    }

    final void add(DefinitionRule rule, Span span, String problem, String help, String answer) {
        problems.add(Problems.of(
                rule,
                resource.origin(),
                resource.address(),
                null,
                key(resource.shape(), span),
                problem,
                help,
                "InvalidParameterException: " + answer));
    }

    /** The key under which a value stands: marking the key shows nothing of what the user wrote. */
    static Span key(Node node, Span span) {
        for (Node.Member member : Node.members(node).values()) {
            if (member.value().span().covers(span)) {
                Span inner = key(member.value(), span);
                return inner.equals(span) ? member.key() : inner;
            }
        }
        for (Node item : Node.items(node)) {
            if (item instanceof Node.Mapping
                    && item.span().covers(span)
                    && !item.span().equals(span)) {
                return key(item, span);
            }
        }
        return span;
    }
}
