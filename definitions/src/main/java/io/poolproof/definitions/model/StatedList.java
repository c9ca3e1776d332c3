package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts, of which some or all may be known only after deployment.
 *
 * @param entries null where the list is left out
 * @param complete whether the entries are all there are
 */
public record StatedList(@Nullable List<Stated<String>> entries, boolean complete, Span span) {

    public StatedList {
        entries = entries == null ? null : List.copyOf(entries);
    }

    public static StatedList absent(Span span) {
        return new StatedList(null, true, span);
    }

    public static StatedList unknown(Span span) {
        return new StatedList(List.of(), false, span);
    }

    public boolean isAbsent() {
        return entries == null;
    }

    /** Whether every entry is known. */
    public boolean isKnown() {
        return complete && items().stream().noneMatch(Stated::isUnknown);
    }

    /** The entries; none where the list is left out. */
    public List<Stated<String>> items() {
        return entries == null ? List.of() : entries;
    }

    /** The texts that are known. */
    public TreeSet<String> texts() {
        TreeSet<String> texts = new TreeSet<>();
        items().stream().map(Stated::value).filter(Objects::nonNull).forEach(texts::add);
        return texts;
    }

    public boolean holds(String text) {
        return items().stream().anyMatch(entry -> entry.is(text));
    }

    /** Whether it holds the text, or may turn out to. */
    public boolean mayHold(String text) {
        return holds(text) || !isKnown();
    }
}
