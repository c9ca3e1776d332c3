package io.poolproof.reports;

import static io.poolproof.reports.Cause.shown;
import static io.poolproof.reports.Cause.slug;

import io.poolproof.schemas.ErrorTypes;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;
import java.util.List;
import java.util.Set;

/** Names causes. Every sentence is true of each case that shows the cause. */
final class Causes {
    private static final int FIRST_SERVER_FAULT = 500;
    private static final int LONGEST_WORDING = 48;
    /** How the service words every refusal by a constraint of the model. */
    private static final String OF_CONSTRAINT = "failed to satisfy constraint";
    /** Types that come from the first checks of all. */
    private static final Set<String> FIRST_TYPES = Set.of("InvalidParameterException", "SerializationException");
    /** Members of answers that hold others, so that the difference is in what they hold. */
    private static final Set<String> HOLDERS =
            Set.of("UserPool", "UserPoolClient", "AuthenticationResult", "User", "Users", "request", "0");

    private Causes() {}

    static Cause secret(CaseLine line, AspectResult aspect) {
        String place = String.valueOf(aspect.place());
        return new Cause(
                "secret:" + slug(place),
                DifferenceKind.SECRET,
                "gives a token, password or code back, in the " + shown(place),
                "Leave tokens, passwords and codes out of every answer: answers are logged and shown.");
    }

    static Cause accepts(CaseLine line) {
        return missing(Check.of(line), true, false);
    }

    /**
     * A check that is missing.
     *
     * @param accepts whether it shows in a request that is accepted
     * @param late whether it shows in one that is refused by something that comes after it
     */
    static Cause missing(Check check, boolean accepts, boolean late) {
        String words = !late
                ? "accepts " + check.broken()
                : accepts
                        ? "accepts " + check.broken() + ", or refuses them for another reason"
                        : "refuses " + check.broken() + " for another reason only";
        return new Cause(check.id() + ":accepts", DifferenceKind.ACCEPTS, words, check.hint());
    }

    static Cause refuses(CaseLine line) {
        Check check = Check.of(line);
        Observed observed = line.observed();
        String error = observed == null ? null : observed.error();
        return new Cause(
                check.id() + ":refuses" + (error == null ? "" : "-with-" + slug(error)),
                DifferenceKind.REFUSES,
                "refuses what must be accepted" + (error == null ? "" : ", with " + shown(error)) + " (" + check.id()
                        + ")",
                "Take the request: the service does.");
    }

    static Cause form(CaseLine line, AspectResult aspect) {
        int status = Differences.status(line.observed());
        if (status >= FIRST_SERVER_FAULT) {
            Check check = Check.of(line);
            String on = isExpected(line, Observed.REFUSED)
                    ? check.broken()
                    : isExpected(line, Observed.ACCEPTED) ? "good requests" : "unusual requests";
            return new Cause(
                    check.id() + ":crashes" + (on.equals(check.broken()) ? "" : "-on-" + slug(on)),
                    DifferenceKind.CRASH,
                    "crashes on " + on + (on.equals(check.broken()) ? "" : " (" + check.id() + ")"),
                    "A server status is for faults inside the service: refuse what is wrong with a client error of its type.");
        }
        String answer = status == 0
                ? "gives no answer at all"
                : "answers with status " + status
                        + (Differences.isSuccess(status) ? " and no JSON object" : " and no error type");
        return new Cause(
                "no-answer:" + (status == 0 ? "none" : status),
                DifferenceKind.FORM,
                aspect.aspect() == Aspect.FORM || status != 0 ? answer : DifferenceKind.FORM.words(),
                "Answer every request with JSON, and every error with a type.");
    }

    private static boolean isExpected(CaseLine line, String outcome) {
        return line.aspects().stream()
                .anyMatch(aspect ->
                        aspect.aspect() == Aspect.OUTCOME && aspect.expected().equals(outcome));
    }

    static Cause state(CaseLine line, AspectResult aspect) {
        String place = aspect.place();
        if (place == null) {
            Check check = Check.of(line);
            return new Cause(
                    check.id() + ":state",
                    DifferenceKind.STATE,
                    "leaves another state behind, as a later request shows (" + check.id() + ")",
                    "Compare what a later request answers with what the case expects of it.");
        }
        return switch (place) {
            case "other-error" ->
                new Cause(
                        "later-error:" + slug(line.family()),
                        DifferenceKind.ERROR,
                        "refuses a later request with another error type (" + line.family() + ")",
                        "Answer with the expected type: clients branch on it.");
            case "refused" ->
                state(
                        place,
                        "changes users by requests that it refuses",
                        "Check the whole request before anything is written.");
            case "kept" ->
                state(
                        place,
                        "keeps attributes that a request takes away",
                        "Take away what a deletion names, and what an update sets to a blank value.");
            case "not-written" ->
                state(place, "does not store what it accepts", "Store what is accepted, or refuse it.");
            case "altered" ->
                state(place, "stores another value than the one that was sent", "Store values as they were sent.");
            case "not-named" ->
                state(
                        place,
                        "changes attributes that a request does not name",
                        "Change what a request names, and nothing else.");
            case "verified-flag" ->
                state(
                        place,
                        "leaves email_verified or phone_number_verified as the service does not",
                        "An address that is new is not verified until its code comes back; one that did not change stays as it was.");
            case "user-kept" -> state(place, "keeps users that have been deleted", "Delete the user.");
            case "not-created" ->
                state(
                        place,
                        "creates no user though it accepts the request",
                        "Create the user, or refuse the request.");
            case "unreadable" ->
                state(
                        place,
                        "leaves users that cannot be read any more",
                        "Answer AdminGetUser for every user that is there.");
            default ->
                state(
                        slug(place),
                        "leaves another state behind (" + shown(place) + ")",
                        "Compare what is read back with what was sent.");
        };
    }

    private static Cause state(String place, String words, String hint) {
        return new Cause("state:" + place, DifferenceKind.STATE, words, hint);
    }

    static Cause triggers(CaseLine line, AspectResult aspect) {
        String place = String.valueOf(aspect.place());
        if (aspect.place() == null || place.equals("calls")) {
            return new Cause(
                    "triggers:calls",
                    DifferenceKind.TRIGGERS,
                    "calls other triggers than the service, or in another order",
                    "Call the functions of triggers when the service does.");
        }
        String member = member(place);
        return new Cause(
                "triggers:" + slug(member),
                DifferenceKind.TRIGGERS,
                "calls triggers with another " + shown(member) + " in the event",
                "Hand a trigger's function the event that the service hands it.");
    }

    static Cause error(CaseLine line, AspectResult aspect) {
        Check check = Check.of(line);
        boolean isLaterReason = check.comesFirst()
                && !FIRST_TYPES.contains(aspect.actual())
                && ErrorTypes.ofService().contains(aspect.actual());
        if (isLaterReason) {
            return missing(check, false, true);
        }
        return new Cause(
                "error:" + slug(aspect.actual()) + "-for-" + slug(aspect.expected()),
                DifferenceKind.ERROR,
                "answers " + shown(aspect.actual()) + " where the service answers " + aspect.expected(),
                "Answer with the expected type: clients branch on it.");
    }

    /** One wording is one finding, whatever its cases are about; the constraint checker words all that it refuses alike. */
    static Cause message(CaseLine line, AspectResult aspect) {
        if (aspect.expected().contains(OF_CONSTRAINT)) {
            return new Cause(
                    "message:constraints",
                    DifferenceKind.MESSAGE,
                    "words refusals by the model's constraints otherwise, as in \"" + shown(aspect.actual()) + "\"",
                    "Name the member and the constraint that it breaks: \"1 validation error detected: Value at 'member' failed to"
                            + " satisfy constraint: …\".");
        }
        String first = aspect.expected().split(" or ", 2)[0];
        String expected = Texts.line(first.replace("…", " "), LONGEST_WORDING);
        return new Cause(
                "message:" + slug(expected),
                DifferenceKind.MESSAGE,
                "says \"" + shown(aspect.actual()) + "\" where the service says \""
                        + Texts.line(first, LONGEST_WORDING * 2) + "\"",
                "Word the message as the service does: clients show it, and some read it.");
    }

    static Cause status(CaseLine line, AspectResult aspect) {
        return new Cause(
                "status:" + slug(aspect.actual()) + "-for-" + slug(aspect.expected()),
                DifferenceKind.STATUS,
                "answers with HTTP status " + shown(aspect.actual()) + " where the service answers with "
                        + aspect.expected(),
                "Answer with the expected HTTP status.");
    }

    /** By the member or header in which answers differ. */
    static Cause answer(CaseLine line, AspectResult aspect) {
        String place = aspect.place() == null ? aspect.aspect().words() : aspect.place();
        return switch (aspect.aspect()) {
            case CONTENT_TYPE ->
                new Cause(
                        "content-type",
                        DifferenceKind.CONTENT_TYPE,
                        "answers with another content type than the service",
                        "Answer with application/x-amz-json-1.1, errors included.");
            case HEADER ->
                new Cause(
                        "header:" + slug(place),
                        DifferenceKind.HEADER,
                        "answers without the service's header " + shown(place) + ", or with another value",
                        "Send the header as the service does.");
            default -> {
                String member = member(place);
                yield new Cause(
                        "response:" + slug(member),
                        DifferenceKind.RESPONSE,
                        "answers without the service's " + shown(member) + ", or with another value",
                        "Answer with the members that the service answers with.");
            }
        };
    }

    /** The member at a JSON Pointer as far as it is the same in every case. */
    private static String member(String pointer) {
        if (!pointer.startsWith("/")) {
            return pointer;
        }
        List<String> names = List.of(pointer.split(" ", 2)[0].split("/")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        for (String name : names) {
            if (!HOLDERS.contains(name)) {
                return name;
            }
        }
        return names.isEmpty() ? pointer : names.get(names.size() - 1);
    }
}
