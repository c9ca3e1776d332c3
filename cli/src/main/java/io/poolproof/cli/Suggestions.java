package io.poolproof.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What someone may have meant by a name that does not exist. */
final class Suggestions {
    private static final int SHORTEST_COMMON = 3;
    private static final int MOST = 3;

    private Suggestions() {}

    /** A question with the names that start alike or hold what was asked for; empty where there are none. */
    static String of(String asked, Collection<String> known) {
        List<String> near = known.stream()
                .distinct()
                .filter(name -> common(name, asked) >= SHORTEST_COMMON || name.contains(asked))
                .sorted(Comparator.comparingInt((String name) -> -common(name, asked))
                        .thenComparingInt(name -> Math.abs(name.length() - asked.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    private static int common(String name, String asked) {
        int length = 0;
        while (length < Math.min(name.length(), asked.length()) && name.charAt(length) == asked.charAt(length)) {
            length++;
        }
        return length;
    }
}
