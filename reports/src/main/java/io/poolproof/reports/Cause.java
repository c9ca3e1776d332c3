package io.poolproof.reports;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What several failures have in common, and one change mends.
 *
 * @param id stable name: the same cause has it in every run
 * @param words what the target does
 * @param hint what its author could do
 */
public record Cause(String id, Way way, String words, String hint) {
    /** What names an error's type may be anything that a target says. */
    private static final int LONGEST_TYPE = 64;

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** The cause of a line in which something owed differs: that of its worst aspect. */
    public static Optional<Cause> of(CaseLine line) {
        return Way.worst(line).map(worst -> of(line, worst));
    }

    private static Cause of(CaseLine line, AspectResult worst) {
        Check check = Check.of(line.rule());
        Way way = Way.of(worst);
        return switch (way) {
            case ACCEPTS -> new Cause(check.id() + ":accepts", way, check.absence(), check.hint());
            case REFUSES -> refuses(line, check, way);
            case NO_ANSWER -> noAnswer(line, worst, way);
            case EFFECT ->
                new Cause(
                        check.id() + ":effect",
                        way,
                        "answers rightly and leaves another state behind (" + check.id() + ")",
                        "Compare the attributes read back with those sent; a refusal changes nothing.");
            case ERROR ->
                new Cause(
                        "error:" + slug(worst.actual()) + "-for-" + slug(worst.expected()),
                        way,
                        "answers " + Texts.line(worst.actual(), LONGEST_TYPE) + " where the service answers "
                                + worst.expected(),
                        "Answer with the expected type: clients branch on it.");
            case MESSAGE ->
                new Cause(
                        check.id() + ":message",
                        way,
                        "words refusals otherwise than the service (" + check.id() + ")",
                        "Word the message as the service does: clients show it, and some read it.");
            case STATUS ->
                new Cause(
                        "status:" + slug(worst.actual()) + "-for-" + slug(worst.expected()),
                        way,
                        "answers with HTTP status " + worst.actual() + " where the service answers with "
                                + worst.expected(),
                        "Answer with the expected HTTP status.");
        };
    }

    private static Cause refuses(CaseLine line, Check check, Way way) {
        Observed observed = line.observed();
        String error = observed == null ? null : observed.error();
        return new Cause(
                check.id() + ":refuses" + (error == null ? "" : "-with-" + slug(error)),
                way,
                "refuses what must be accepted" + (error == null ? "" : ", with " + Texts.line(error, LONGEST_TYPE))
                        + " (" + check.id() + ")",
                "Take the request: the service does.");
    }

    private static Cause noAnswer(CaseLine line, AspectResult worst, Way way) {
        Observed observed = line.observed();
        int status = observed == null ? 0 : observed.status();
        String answer = status == 0 ? "gives no answer at all" : "answers with status " + status + " and no error type";
        return new Cause(
                "no-answer:" + (status == 0 ? "none" : status),
                way,
                worst.aspect() == Aspect.OUTCOME ? answer : way.words(),
                "Answer every request with JSON, and every error with a type.");
    }

    private static String slug(String words) {
        return WORD_START
                .matcher(Texts.line(words, LONGEST_TYPE))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
