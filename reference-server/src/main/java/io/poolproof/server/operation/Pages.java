package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Pages of a list that is kept in order ({@link io.poolproof.server.rule.Reading#PAGINATION}). */
final class Pages {
    private static final int LARGEST = 60;

    private Pages() {}

    /** Reads and writes the places of a list. */
    interface Place<K> {
        String written(K key);

        K read(String text);
    }

    static final Place<Long> NUMBER = new Place<>() {
        @Override
        public String written(Long key) {
            return key.toString();
        }

        @Override
        public Long read(String text) {
            return Long.valueOf(text);
        }
    };

    static final Place<String> NAME = new Place<>() {
        @Override
        public String written(String key) {
            return key;
        }

        @Override
        public String read(String text) {
            return text;
        }
    };

    /**
     * What one page has.
     *
     * @param next token of the page after it; empty where there is none
     */
    record Page<V>(List<V> entries, String next) {}

    /**
     * One page.
     *
     * @param all the whole list
     * @param limit the member of the request that says how much a page may have
     * @param token the member that says where it begins
     */
    static <K, V> Page<V> page(
            Call call, String limit, String token, SortedMap<K, V> all, Place<K> place, Predicate<V> wanted)
            throws ServiceException {
        int most = call.body().path(limit).asInt(0);
        most = most <= 0 ? LARGEST : Math.min(most, LARGEST);
        SortedMap<K, V> rest = call.text(token).isEmpty() ? all : after(all, place(call.text(token), token, place));
        List<V> entries = new ArrayList<>();
        K last = null;
        for (Map.Entry<K, V> entry : rest.entrySet()) {
            if (!wanted.test(entry.getValue())) {
                continue;
            }
            if (entries.size() == most) {
                return new Page<>(entries, last == null ? "" : encoded(place.written(last)));
            }
            entries.add(entry.getValue());
            last = entry.getKey();
        }
        return new Page<>(entries, "");
    }

    private static <K, V> SortedMap<K, V> after(SortedMap<K, V> all, K key) {
        return all instanceof NavigableMap<K, V> map ? map.tailMap(key, false) : all.tailMap(key);
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("after " + place).getBytes(StandardCharsets.UTF_8));
    }

    private static <K> K place(String token, String member, Place<K> place) throws ServiceException {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.startsWith("after ")) {
                return place.read(text.substring("after ".length()));
            }
        } catch (IllegalArgumentException e) {
            // Refused like any other token that was made for no list.
        }
        throw new ServiceException("InvalidParameterException", "Invalid " + member + ".");
    }

    /** The answer that shows a page. */
    static <V> ObjectNode answer(Page<V> page, String member, String token, Function<V, ObjectNode> shown) {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray(member);
        page.entries().forEach(entry -> list.add(shown.apply(entry)));
        if (!page.next().isEmpty()) {
            answer.put(token, page.next());
        }
        return answer;
    }
}
