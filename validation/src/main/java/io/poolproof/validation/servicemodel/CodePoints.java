package io.poolproof.validation.servicemodel;

import java.util.Arrays;

/** A set of code points, as sorted ranges. */
final class CodePoints {
    static final CodePoints NONE = new CodePoints(new int[0]);

    /** Where ranges start and, exclusively, end, by turns, in ascending order. */
    private final int[] bounds;

    private CodePoints(int[] bounds) {
        this.bounds = bounds;
    }

    static CodePoints range(int first, int last) {
        return new CodePoints(new int[] {first, last + 1});
    }

    /** Ranges in hexadecimal digits, such as {@code 0-1f 7f-9f ad}. */
    static CodePoints parse(String ranges) {
        String[] words = ranges.trim().split("\\s+");
        int[] bounds = new int[2 * words.length];
        for (int at = 0; at < words.length; at++) {
            int dash = words[at].indexOf('-');
            bounds[2 * at] = Integer.parseInt(dash < 0 ? words[at] : words[at].substring(0, dash), 16);
            bounds[2 * at + 1] = Integer.parseInt(words[at].substring(dash + 1), 16) + 1;
        }
        return new CodePoints(bounds);
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        // A bound at an even position starts a range; between bounds, an odd insertion point is inside one.
        return at >= 0 ? (at & 1) == 0 : (-at - 1 & 1) == 1;
    }

    CodePoints or(CodePoints other) {
        int[] merged = new int[bounds.length + other.bounds.length];
        int length = 0;
        int here = 0;
        int there = 0;
        while (here < bounds.length || there < other.bounds.length) {
            boolean takesHere =
                    there == other.bounds.length || (here < bounds.length && bounds[here] <= other.bounds[there]);
            int start = takesHere ? bounds[here] : other.bounds[there];
            int end = takesHere ? bounds[here + 1] : other.bounds[there + 1];
            here += takesHere ? 2 : 0;
            there += takesHere ? 0 : 2;
            if (length > 0 && start <= merged[length - 1]) {
                merged[length - 1] = Math.max(merged[length - 1], end);
            } else {
                merged[length++] = start;
                merged[length++] = end;
            }
        }
        return new CodePoints(Arrays.copyOf(merged, length));
    }

    CodePoints complement() {
        int limit = Character.MAX_CODE_POINT + 1;
        int from = bounds.length > 0 && bounds[0] == 0 ? 1 : 0;
        int to = bounds.length > 0 && bounds[bounds.length - 1] == limit ? bounds.length - 1 : bounds.length;
        int[] turned = new int[to - from + (from == 0 ? 1 : 0) + (to == bounds.length ? 1 : 0)];
        int at = 0;
        if (from == 0) {
            turned[at++] = 0;
        }
        for (int bound = from; bound < to; bound++) {
            turned[at++] = bounds[bound];
        }
        if (to == bounds.length) {
            turned[at] = limit;
        }
        return new CodePoints(turned);
    }

    /** How many ranges there are. */
    int size() {
        return bounds.length / 2;
    }

    int first(int range) {
        return bounds[2 * range];
    }

    int last(int range) {
        return bounds[2 * range + 1] - 1;
    }
}
