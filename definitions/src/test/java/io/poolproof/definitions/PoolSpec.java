package io.poolproof.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pool as the tests mean it, to be written in any format: each member is the API's, absent where it is not in the map. */
record PoolSpec(Map<String, Object> members, @Nullable List<String> writeAttributes, List<String> mapped) {

    static PoolSpec empty() {
        return new PoolSpec(Map.of(), null, List.of());
    }

    /** With one more member of CreateUserPool. */
    PoolSpec with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put(member, value);
        return new PoolSpec(all, writeAttributes, mapped);
    }

    /** With one more attribute. */
    @SuppressWarnings("unchecked")
    PoolSpec attribute(Object... namesAndValues) {
        List<Object> schema = new ArrayList<>((List<Object>) members.getOrDefault("Schema", List.of()));
        schema.add(map(namesAndValues));
        return with("Schema", schema);
    }

    /** With an app client that has this list. */
    PoolSpec client(String... write) {
        return new PoolSpec(members, List.of(write), mapped);
    }

    /** With an identity provider that fills these attributes. */
    PoolSpec provider(String... attributes) {
        return new PoolSpec(members, writeAttributes, List.of(attributes));
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }
}
