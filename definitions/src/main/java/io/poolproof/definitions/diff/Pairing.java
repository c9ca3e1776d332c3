package io.poolproof.definitions.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs what is deployed with what is proposed: by each of several keys in turn, and what is alone on both sides with each other.
 *
 * @param pairs deployed and proposed
 * @param gone deployed and not proposed
 * @param fresh proposed and not deployed
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> fresh) {

    /** What is deployed and what takes its place. */
    record Pair<T>(T before, T after) {}

    @SafeVarargs
    static <T> Pairing<T> of(
            List<T> deployed, List<T> proposed, boolean loneOnes, Function<T, @Nullable String>... keys) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> gone = deployed;
        List<T> fresh = proposed;
        for (Function<T, @Nullable String> key : keys) {
            Map<String, Deque<Integer>> waiting = byKey(fresh, key);
            Set<Integer> taken = new LinkedHashSet<>();
            List<T> left = new ArrayList<>();
            for (T before : gone) {
                String wanted = key.apply(before);
                Deque<Integer> found = wanted == null ? null : waiting.get(wanted);
                if (found == null || found.isEmpty()) {
                    left.add(before);
                } else {
                    taken.add(found.peekFirst());
                    pairs.add(new Pair<>(before, fresh.get(found.removeFirst())));
                }
            }
            gone = left;
            fresh = without(fresh, taken);
        }
        if (loneOnes && pairs.isEmpty() && gone.size() == 1 && fresh.size() == 1) {
            return new Pairing<>(List.of(new Pair<>(gone.get(0), fresh.get(0))), List.of(), List.of());
        }
        return new Pairing<>(pairs, gone, fresh);
    }

    private static <T> Map<String, Deque<Integer>> byKey(List<T> all, Function<T, @Nullable String> key) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            String of = key.apply(all.get(place));
            if (of != null) {
                places.computeIfAbsent(of, unknown -> new ArrayDeque<>()).addLast(place);
            }
        }
        return places;
    }

    private static <T> List<T> without(List<T> all, Collection<Integer> places) {
        List<T> rest = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (!places.contains(place)) {
                rest.add(all.get(place));
            }
        }
        return rest;
    }
}
