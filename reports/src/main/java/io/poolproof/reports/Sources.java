package io.poolproof.reports;

import io.poolproof.schemas.results.SourceSummary;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources of expectations: which is strongest, what to call it, where to read it. */
final class Sources {
    private static final List<String> STRONGEST_FIRST =
            List.of("exchange", "deployment", "model", "guide", "assertion", "report", "emulator", "analogy");
    /** A file of a repository at a commit: {@code https://github.com/OWNER/NAME@COMMIT PATH}. */
    private static final Pattern FILE_AT_COMMIT =
            Pattern.compile("(https://github\\.com/[^/@ ]+/[^/@ ]+)@([0-9a-f]+) ([^ ]+)");

    /** The same with no commit named. */
    private static final Pattern FILE = Pattern.compile("(https://github\\.com/[^/@ ]+/[^/@ ]+) ([^ (]+/[^ ]+)");

    private static final Comparator<SourceSummary> BEST_FIRST = Comparator.comparing(
                    (SourceSummary source) -> source.address() == null)
            .thenComparing(source -> rank(source.kind()))
            .thenComparing(SourceSummary::id);

    private Sources() {}

    static int rank(String kind) {
        int place = STRONGEST_FIRST.indexOf(kind);
        return place < 0 ? STRONGEST_FIRST.size() : place;
    }

    /** The best of them; of equals, one that has an address. */
    static Optional<SourceSummary> strongest(List<SourceSummary> sources) {
        return sources.stream().min(BEST_FIRST);
    }

    /** Each source once, whichever facts it supports; those that can be looked up first, of these the strongest. */
    static List<SourceSummary> eachOnce(List<SourceSummary> sources) {
        Map<String, SourceSummary> byId = new LinkedHashMap<>();
        sources.stream().sorted(BEST_FIRST).forEach(source -> byId.putIfAbsent(source.id(), source));
        return List.copyOf(byId.values());
    }

    /** Kind, address and date in one line. */
    static String words(SourceSummary source) {
        return source.kind()
                + ' '
                + (source.address() == null ? source.id() + " (no address)" : source.address())
                + (source.date() == null ? "" : " (" + source.date() + ")");
    }

    /** Where a browser can go for it: addresses are written for people, so some have words after the page or name no page at all. */
    static Optional<String> link(SourceSummary source) {
        String address = source.address();
        if (address == null) {
            return Optional.empty();
        }
        Matcher file = FILE_AT_COMMIT.matcher(address);
        if (file.lookingAt()) {
            return Optional.of(file.group(1) + "/blob/" + file.group(2) + "/" + file.group(3));
        }
        Matcher latest = FILE.matcher(address);
        if (latest.matches()) {
            return Optional.of(latest.group(1) + "/blob/HEAD/" + latest.group(2));
        }
        try {
            URI page = new URI(address.split(" ", 2)[0]);
            return "https".equals(page.getScheme()) || "http".equals(page.getScheme())
                    ? Optional.of(page.toString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
