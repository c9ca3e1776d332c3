package io.poolproof.reports.findings;

import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Looked;
import io.poolproof.schemas.findings.Place;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
final class FindingsGitHub {
    private static final int MOST_LEFT_OUT = 20;

    private FindingsGitHub() {}

    static String of(Findings findings) {
        Stream<String> found = findings.open().stream().map(FindingsGitHub::command);
        return Stream.concat(found, Stream.ofNullable(findings.looked()).map(FindingsGitHub::looked))
                .collect(Collectors.joining("\n"));
    }

    private static String looked(Looked looked) {
        String leftOut = looked.leftOut().stream()
                .map(one -> "\nleft out: " + one.words())
                .limit(MOST_LEFT_OUT)
                .collect(Collectors.joining());
        return "::notice title=poolproof::" + data("looked at " + looked.words() + leftOut);
    }

    private static String command(Finding finding) {
        String name = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        Place place = finding.place();
        String where = place == null
                ? ""
                : "file=" + property(place.file()) + ",line=" + place.line() + ",col=" + place.column() + ",endColumn="
                        + place.endColumn() + ",";
        return "::" + name + " " + where + "title=" + property(finding.rule()) + "::" + data(message(finding));
    }

    private static String message(Finding finding) {
        return (finding.place() == null ? finding.file() + ", " : "")
                + finding.address() + ": " + finding.headline()
                + (finding.answer() == null ? "" : "\nanswer: " + finding.answer())
                + (finding.help().isEmpty() ? "" : "\nhelp: " + finding.help());
    }

    private static String data(String text) {
        return PlainText.of(text).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
