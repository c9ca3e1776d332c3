package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Span;
import java.util.Arrays;

/** Turns indexes into a text into lines and columns. */
@FunctionalInterface
interface Places {
    Span span(int start, int end);

    /** The places of a file, whose lines may end in any way. */
    static Places of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pair) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = at + 1;
            }
        }
        int[] all = Arrays.copyOf(starts, lines);
        return (start, end) -> {
            int from = line(all, start);
            int to = line(all, end);
            return new Span(from + 1, start - all[from] + 1, to + 1, end - all[to] + 1);
        };
    }

    private static int line(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
