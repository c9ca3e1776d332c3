package io.poolproof.validation.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The map that a caller hands to the pool's triggers, in the order given; read by position, so that looking at it allocates
 * nothing.
 */
public final class ClientMetadata {
    private final String[] keys;
    private final @Nullable String[] values;

    private ClientMetadata(String[] keys, @Nullable String[] values) {
        this.keys = keys;
        this.values = values;
    }

    /**
     * Entries in the order of the map.
     *
     * @throws NullPointerException if a key is null, for which JSON has no form
     */
    public static ClientMetadata of(Map<String, ? extends @Nullable String> entries) {
        String[] keys = entries.keySet().toArray(String[]::new);
        @Nullable String[] values = new @Nullable String[keys.length];
        for (int position = 0; position < keys.length; position++) {
            Objects.requireNonNull(keys[position], "a key of ClientMetadata is null");
            values[position] = entries.get(keys[position]);
        }
        return new ClientMetadata(keys, values);
    }

    public int size() {
        return keys.length;
    }

    public String key(int position) {
        return keys[position];
    }

    public @Nullable String value(int position) {
        return values[position];
    }

    /** A new map of the entries. */
    public Map<String, @Nullable String> asMap() {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        for (int position = 0; position < size(); position++) {
            map.put(key(position), value(position));
        }
        return map;
    }

    /** Shows how many entries there are, never what they hold. */
    @Override
    public String toString() {
        return "(" + keys.length + " entries)";
    }
}
