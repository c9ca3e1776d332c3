package io.poolproof.cli;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Comments in the files that were looked at by which a team accepts a finding where it stands: {@code # poolproof: ignore RULE
 * reason}, at the end of its line or alone in the line above.
 */
final class InlineIgnores {
    private static final Pattern COMMENT =
            Pattern.compile("(?:#|//)\\s*poolproof: ignore\\s+([\\w.-]+)[ \\t]*(.*?)\\s*$");

    /** One comment. */
    private static final class Ignore {
        private final String file;
        private final int line;
        private final int meant;
        private final String rule;
        private final String reason;
        private boolean used;

        Ignore(String file, int line, int meant, Matcher comment) {
            this.file = file;
            this.line = line;
            this.meant = meant;
            this.rule = comment.group(1);
            this.reason = comment.group(2);
        }

        private String stale() {
            String place = file + ":" + line + ": ignore " + rule + ": ";
            return reason.isEmpty()
                    ? place + "it has no reason, and counts for nothing"
                    : place + "no longer found; remove it";
        }
    }

    private final List<Ignore> all = new ArrayList<>();
    private final Map<String, List<Ignore>> byPlace = new HashMap<>();

    private InlineIgnores() {}

    /** The comments in all files that were looked at. */
    static InlineIgnores in(Definitions looked) {
        InlineIgnores ignores = new InlineIgnores();
        IdentityHashMap<Document, Boolean> seen = new IdentityHashMap<>();
        Stream.concat(
                        looked.resources().stream()
                                .map(resource -> resource.origin().document()),
                        looked.requests().stream()
                                .map(request -> request.origin().document()))
                .filter(document -> document.syntax() != Document.Syntax.JSON && seen.put(document, true) == null)
                .forEach(ignores::read);
        return ignores;
    }

    private void read(Document document) {
        List<String> lines = document.lines();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            Matcher comment = line.contains("poolproof: ignore") ? COMMENT.matcher(line) : null;
            if (comment != null && comment.find()) {
                boolean alone = line.substring(0, comment.start()).isBlank();
                Ignore ignore =
                        new Ignore(document.name(), index + 1, alone ? below(lines, index) : index + 1, comment);
                all.add(ignore);
                if (!ignore.reason.isEmpty()) {
                    byPlace.computeIfAbsent(key(ignore.file, ignore.meant), place -> new ArrayList<>())
                            .add(ignore);
                }
            }
        }
    }

    /** The line below that is no comment of this kind itself. */
    private static int below(List<String> lines, int index) {
        int at = index + 1;
        while (at < lines.size() && COMMENT.matcher(lines.get(at)).find()) {
            at++;
        }
        return at + 1;
    }

    private static String key(String file, int line) {
        return file + "\n" + line;
    }

    /** The findings with those marked that a comment accepts, and the comments that accept nothing. */
    Findings applyTo(Findings findings) {
        if (all.isEmpty()) {
            return findings;
        }
        List<Finding> marked = findings.findings().stream().map(this::marked).toList();
        List<String> outdated = new ArrayList<>(findings.outdated());
        all.stream().filter(ignore -> !ignore.used).map(Ignore::stale).forEach(outdated::add);
        return new Findings(marked, outdated);
    }

    private Finding marked(Finding finding) {
        Place place = finding.place();
        if (place == null || finding.accepted() != null) {
            return finding;
        }
        for (Ignore ignore : byPlace.getOrDefault(key(place.file(), place.line()), List.of())) {
            if (ignore.rule.equals(finding.rule())) {
                ignore.used = true;
                return finding.acceptedFor(ignore.reason);
            }
        }
        return finding;
    }
}
