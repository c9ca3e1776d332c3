package io.poolproof.reports;

import java.util.List;

/** The kinds of sources, strongest first. */
final class Sources {
    private static final List<String> STRONGEST_FIRST =
            List.of("recording", "model", "guide", "report", "emulator", "analogy");

    private Sources() {}

    static int rank(String kind) {
        int place = STRONGEST_FIRST.indexOf(kind);
        return place < 0 ? STRONGEST_FIRST.size() : place;
    }
}
