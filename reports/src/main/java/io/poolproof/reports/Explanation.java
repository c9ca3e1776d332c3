package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.SourceSummary;

/** Why a case has its verdict, in plain text: what is expected, how that is known, what is so, and how to see it again. */
final class Explanation {
    private Explanation() {}

    /** In one line. */
    static String headline(CaseLine line) {
        if (line.reason() != null) {
            return line.reason();
        }
        DeviationSummary deviation = line.deviation();
        if (deviation != null) {
            return "as pinned: " + deviation.reason();
        }
        return Cause.of(line).map(Cause::words).orElse("as expected");
    }

    static String of(CaseLine line) {
        StringBuilder text = new StringBuilder(line.words()).append('\n');
        line.aspects().forEach(aspect -> append(text, aspect));
        DeviationSummary deviation = line.deviation();
        if (deviation != null) {
            text.append("pinned since ")
                    .append(deviation.since())
                    .append(": ")
                    .append(deviation.pinned())
                    .append("; ")
                    .append(deviation.reason())
                    .append('\n');
        }
        if (line.reproduction() != null) {
            text.append("\nagain:\n").append(line.reproduction().curl()).append('\n');
            if (line.reproduction().awsCli() != null) {
                text.append(line.reproduction().awsCli()).append('\n');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, AspectResult aspect) {
        text.append('\n').append(aspect.aspect().words()).append(aspect.matches() ? ": as expected\n" : ": differs\n");
        text.append("  expected  ").append(aspect.expected()).append('\n');
        text.append("  is        ").append(aspect.actual()).append('\n');
        text.append("  owed      ")
                .append(aspect.level())
                .append(", ")
                .append(aspect.confidence())
                .append('\n');
        for (SourceSummary source : aspect.sources()) {
            text.append("  source    ").append(Sources.words(source)).append('\n');
        }
    }
}
