package io.poolproof.definitions.source;

import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.hcl.Expression.Step;
import io.poolproof.definitions.model.ResourceKind;
import org.jspecify.annotations.Nullable;

/** Addresses that stand in a source as expressions. */
final class Addresses {
    private Addresses() {}

    /** The address as a plan writes it; null where the expression is none. */
    static @Nullable String of(@Nullable Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.text();
        }
        if (!(expression instanceof Expression.Traversal traversal)
                || !(traversal.root() instanceof Expression.Name name)) {
            return null;
        }
        StringBuilder address = new StringBuilder(name.name());
        for (Step step : traversal.steps()) {
            if (step instanceof Step.Attribute attribute) {
                address.append('.').append(attribute.name());
            } else if (step instanceof Step.Index index && index.key() instanceof Expression.Literal key) {
                boolean number = key.text().matches("\\d+");
                address.append('[')
                        .append(number ? key.text() : "\"" + key.text() + "\"")
                        .append(']');
            } else {
                return null;
            }
        }
        return address.toString();
    }

    /** The kind of resource that stands at an address; null for a whole module and for what is none of the service's. */
    static @Nullable ResourceKind kind(String address) {
        String[] words = address.replaceAll("\\[[^\\]]*]", "").split("\\.");
        return words.length < 2
                ? null
                : ResourceKind.ofType(words[words.length - 2]).orElse(null);
    }
}
