package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.definitions.model.Values;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an app client may do no longer, and what it may do now, by one of its lists. */
final class RightsDiff {
    private record Words(String lost, String lostHelp, String won, String wonHelp) {}

    private static final Map<String, Words> WORDS = Map.of(
            "ReadAttributes",
            new Words(
                    "the client may no longer read it: answers and tokens come without it",
                    "see that the app does without it, or keep it in ReadAttributes",
                    "the client may now read it",
                    "see that users may read it through this client"),
            "WriteAttributes",
            new Words(
                    "the client may no longer write it: every request that does is refused",
                    "take it out of the app's requests first, or keep it in WriteAttributes",
                    "the client may now write it",
                    "see that users may write it through this client"));

    private static final Map<String, String> NOUNS = Map.of(
            "ExplicitAuthFlows", "flow",
            "AllowedOAuthFlows", "OAuth flow",
            "AllowedOAuthScopes", "scope",
            "CallbackURLs", "callback URL",
            "LogoutURLs", "logout URL",
            "SupportedIdentityProviders", "identity provider");

    private final ResourceDefinition client;
    private final String list;
    private final @Nullable StatedList before;
    private final StatedList after;
    private final List<Problem> problems = new ArrayList<>();

    RightsDiff(ResourceDefinition client, String list, @Nullable Node before, Settings.Setting after) {
        this.client = client;
        this.list = list;
        this.before = before == null ? null : listed(list, before);
        this.after = listed(list, after.value());
    }

    private static StatedList listed(String name, Node value) {
        Node.Mapping holder = new Node.Mapping(value.span(), Map.of(name, new Node.Member(value.span(), value)));
        return Values.list(holder, name);
    }

    List<Problem> problems() {
        if (!after.isKnown() || (before != null && !before.isKnown())) {
            problems.add(change(Verdict.UNKNOWN)
                    .said(
                            list + " is known only after deployment",
                            "compare the plan or the synthesised template, in which it is known"));
        } else if (before == null) {
            problems.add(change(Verdict.PERMISSION_WITHDRAWN)
                    .said(
                            "in place of the default of " + list + " there is now: " + String.join(", ", after.texts()),
                            "see what the app needs before you deploy"));
        } else if (list.endsWith("URLs")) {
            addresses(before);
        } else {
            withdrawn(before);
            granted(before);
        }
        return problems;
    }

    /** Addresses may hold what is nobody's business, so they are counted and not shown. */
    private void addresses(StatedList before) {
        TreeSet<String> gone = before.texts();
        gone.removeAll(after.texts());
        TreeSet<String> fresh = after.texts();
        fresh.removeAll(before.texts());
        if (!gone.isEmpty()) {
            problems.add(change(Verdict.PERMISSION_WITHDRAWN)
                    .said(
                            "the client loses " + counted(gone.size()),
                            "see that no app is sent back there, or keep it in " + list));
        }
        if (!fresh.isEmpty()) {
            problems.add(change(Verdict.PERMISSION_GRANTED)
                    .said("the client gets " + counted(fresh.size()), "see that this is meant"));
        }
    }

    private String counted(int number) {
        return number + " " + NOUNS.get(list) + (number == 1 ? "" : "s");
    }

    private Change change(Verdict verdict) {
        return new Change(ChangeRules.CLIENT_PERMISSION, verdict, client).at(after.span());
    }

    private boolean isOfAttributes() {
        return WORDS.containsKey(list);
    }

    private void withdrawn(StatedList before) {
        TreeSet<String> gone = before.texts();
        gone.removeAll(after.texts());
        for (String name : gone) {
            Words words = WORDS.get(list);
            Change change = change(Verdict.PERMISSION_WITHDRAWN).attribute(isOfAttributes() ? name : null);
            if (list.equals("WriteAttributes")) {
                change.answer("NotAuthorizedException: A client attempted to write unauthorized attribute")
                        .facts(Fact.WRITE_OUTSIDE_WRITE_LIST);
            }
            problems.add(
                    words == null
                            ? change.said(
                                    "the client loses the " + NOUNS.get(list) + " " + name,
                                    "see that no app uses it, or keep it in " + list)
                            : change.said(words.lost(), words.lostHelp()));
        }
    }

    private void granted(StatedList before) {
        TreeSet<String> fresh = after.texts();
        fresh.removeAll(before.texts());
        Map<String, Span> places = new HashMap<>();
        after.items().forEach(entry -> places.putIfAbsent(String.valueOf(entry.value()), entry.span()));
        for (String name : fresh) {
            Words words = WORDS.get(list);
            Change change = change(Verdict.PERMISSION_GRANTED)
                    .at(places.getOrDefault(name, after.span()))
                    .attribute(isOfAttributes() ? name : null);
            problems.add(
                    words == null
                            ? change.said(
                                    "the client gets the " + NOUNS.get(list) + " " + name, "see that this is meant")
                            : change.said(words.won(), words.wonHelp()));
        }
    }
}
