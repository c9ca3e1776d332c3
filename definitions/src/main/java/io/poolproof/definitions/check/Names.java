package io.poolproof.definitions.check;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists of names in messages. */
public final class Names {
    private static final int MOST = 10;

    private Names() {}

    /** The names one after the other; of many the first, and how many more there are: a message may be said for each of them. */
    public static String listed(Collection<String> names) {
        String listed = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() <= MOST ? listed : listed + " and " + (names.size() - MOST) + " more";
    }
}
