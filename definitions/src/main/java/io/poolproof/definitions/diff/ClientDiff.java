package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.evidence.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What will happen to an app client's permissions. */
final class ClientDiff {
    private final ClientDefinition proposed;
    private final List<Problem> problems = new ArrayList<>();

    private ClientDiff(ClientDefinition proposed) {
        this.proposed = proposed;
    }

    static List<Problem> problems(ClientDefinition deployed, ClientDefinition proposed) {
        ClientDiff diff = new ClientDiff(proposed);
        diff.list("write", deployed.writeAttributes(), proposed.writeAttributes());
        diff.list("read", deployed.readAttributes(), proposed.readAttributes());
        return diff.problems;
    }

    private void list(String what, StatedList before, StatedList after) {
        if (!before.isKnown() || !after.isKnown()) {
            problems.add(change(Verdict.UNKNOWN, after)
                    .said(
                            "what the client may " + what + " is known only after deployment",
                            "compare the plan or the synthesised template, in which it is known"));
        } else if (before.isAbsent() != after.isAbsent()) {
            problems.add(change(Verdict.PERMISSION_WITHDRAWN, after)
                    .facts(Fact.CLIENT_UPDATE_RESETS_OMITTED)
                    .said(
                            after.isAbsent()
                                    ? "the list of what it may " + what + " is gone: the service's default holds"
                                    : "from the default it may now " + what + " only "
                                            + String.join(", ", after.texts()),
                            "see which attributes the app " + what + "s before you deploy"));
        } else {
            withdrawn(what, before, after);
            granted(what, before, after);
        }
    }

    private Change change(Verdict verdict, StatedList list) {
        return new Change(DiffRule.CLIENT_PERMISSION, verdict, proposed.origin(), proposed.address(), list.span());
    }

    private void withdrawn(String what, StatedList before, StatedList after) {
        TreeSet<String> gone = before.texts();
        gone.removeAll(after.texts());
        for (String name : gone) {
            Change change = change(Verdict.PERMISSION_WITHDRAWN, after).attribute(name);
            problems.add(
                    what.equals("write")
                            ? change.answer(
                                            "NotAuthorizedException: A client attempted to write unauthorized attribute")
                                    .facts(Fact.WRITE_OUTSIDE_WRITE_LIST)
                                    .said(
                                            "the client may no longer write it: every request that does is refused",
                                            "take it out of the app's requests first, or keep it in WriteAttributes")
                            : change.said(
                                    "the client may no longer read it: answers and tokens come without it",
                                    "see that the app does without it, or keep it in ReadAttributes"));
        }
    }

    private void granted(String what, StatedList before, StatedList after) {
        TreeSet<String> fresh = after.texts();
        fresh.removeAll(before.texts());
        for (String name : fresh) {
            Span span = after.items().stream()
                    .filter(entry -> entry.is(name))
                    .map(Stated::span)
                    .findFirst()
                    .orElse(after.span());
            problems.add(new Change(
                            DiffRule.CLIENT_PERMISSION,
                            Verdict.PERMISSION_GRANTED,
                            proposed.origin(),
                            proposed.address(),
                            span)
                    .attribute(name)
                    .said(
                            "the client may now " + what + " it",
                            "see that users may " + what + " it through this client"));
        }
    }
}
