package io.poolproof.cli;

import io.poolproof.conformance.run.CallPlan;
import io.poolproof.conformance.service.Live;
import io.poolproof.fixtures.TargetFixture;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what a run on the real service will do before it does it. */
final class PlanText {
    private static final int SECONDS = 60;

    private PlanText() {}

    /** Lines for people. */
    static List<String> of(CallPlan plan, TargetFixture target, Live live, URI endpoint) {
        TargetFixture.Service service = Objects.requireNonNull(target.service());
        List<String> lines = new ArrayList<>();
        lines.add("This run calls " + target.title() + ":");
        lines.add("  where        " + endpoint + " (region " + live.account().region() + ")");
        lines.add("  as           " + live.account().who());
        lines.add("  cases        " + plan.cases() + " written ones are played, no generated ones"
                + (plan.closed() == 0 ? "" : ", " + plan.closed() + " are not (see --slow, --allow-messages)"));
        lines.add("  pools        at most " + plan.pools() + ", named poolproof-" + live.runId()
                + "-… and tagged poolproof:run=" + live.runId() + tier(live)
                + "; deleted at the end; no other pool is touched");
        lines.add("  users        about " + plan.usersIfAsExpected() + ", at most " + live.maxUsers()
                + "; each may count as a monthly active user, for which the account may have to pay");
        lines.add(
                "  messages     " + (plan.messages() == 0 ? "none is sent" : "at most " + plan.messages() + " are sent")
                        + (live.lambda() == null
                                ? ""
                                : "; where a pool would send one, a function throws first"
                                        + " (that nothing is sent then is inferred)"));
        if (live.lambda() != null) {
            lines.add("  functions    one, poolproof-" + live.runId() + ", deleted at the end");
        }
        if (plan.waitingSeconds() > 0) {
            lines.add("  waiting      " + plan.waitingSeconds() / SECONDS + " minutes in all");
        }
        lines.add("  calls        at most " + plan.calls() + ", and no more than " + live.maxCalls()
                + " with those that are sent again; at most " + service.percentOfQuotas()
                + " % of each default quota is used:");
        plan.byCategory(service.quotas()).forEach((category, calls) -> lines.add("    " + category + ": " + calls));
        return lines;
    }

    private static String tier(Live live) {
        return live.poolTier() == null
                ? ""
                : ", feature plan " + live.poolTier() + " where a case does not need another";
    }
}
