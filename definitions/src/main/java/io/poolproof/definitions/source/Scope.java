package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names mean where an expression stands. */
interface Scope {
    /**
     * The value of a name and the words behind it, such as {@code var.name} or {@code each.value}.
     *
     * @param words the root and the attributes that follow it at once
     * @return null where the name means nothing that is known here
     */
    @Nullable
    Found find(List<String> words, Span span);

    /** A value and how many of the words it took. */
    record Found(Value value, int words) {}

    /** The same with some names bound to values. */
    default Scope with(Map<String, Value> bound) {
        Scope outer = this;
        return (words, span) -> {
            Value value = bound.get(words.get(0));
            return value == null ? outer.find(words, span) : new Found(value, 1);
        };
    }
}
