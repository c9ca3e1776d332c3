package io.poolproof.definitions.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs what is deployed with what is proposed: by each of several keys in turn, and what is alone on both sides with each other.
 *
 * @param pairs deployed to proposed
 * @param gone deployed and not proposed
 * @param fresh proposed and not deployed
 */
record Pairing<T>(Map<T, T> pairs, List<T> gone, List<T> fresh) {

    @SafeVarargs
    static <T> Pairing<T> of(
            List<T> deployed, List<T> proposed, boolean loneOnes, Function<T, @Nullable String>... keys) {
        Map<T, T> pairs = new LinkedHashMap<>();
        List<T> gone = new ArrayList<>(deployed);
        List<T> fresh = new ArrayList<>(proposed);
        for (Function<T, @Nullable String> key : keys) {
            for (T before : List.copyOf(gone)) {
                String wanted = key.apply(before);
                fresh.stream()
                        .filter(after -> wanted != null && Objects.equals(wanted, key.apply(after)))
                        .findFirst()
                        .ifPresent(after -> {
                            pairs.put(before, after);
                            gone.remove(before);
                            fresh.remove(after);
                        });
            }
        }
        if (loneOnes && pairs.isEmpty() && gone.size() == 1 && fresh.size() == 1) {
            pairs.put(gone.remove(0), fresh.remove(0));
        }
        return new Pairing<>(pairs, gone, fresh);
    }
}
