package io.poolproof.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file of deviations that expects what a run saw: pins that hold are kept with their reasons, stale ones are left out, and what is not
 * pinned gets a draft without a reason, which no run accepts until someone writes one.
 */
public final class DeviationDrafts {
    private static final Set<Verdict> PINNABLE =
            EnumSet.of(Verdict.FAIL, Verdict.DEVIATES, Verdict.UNSUPPORTED, Verdict.INCONCLUSIVE);

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private int drafts;

    private DeviationDrafts() {}

    /**
     * Drafts the file.
     *
     * @param today stands in new entries
     */
    public static DeviationDrafts of(Results results, LocalDate today) {
        DeviationDrafts drafts = new DeviationDrafts();
        TreeMap<String, ObjectNode> entries = new TreeMap<>();
        for (CaseLine line : results.cases()) {
            Observed observed = line.observed();
            if (observed != null && PINNABLE.contains(line.verdict())) {
                ObjectNode entry = entry(line, observed, today);
                String key = entry.toString() + Cause.of(line).map(Cause::id).orElse("");
                ((ArrayNode) entries.computeIfAbsent(key, fresh -> entry).path("cases")).add(line.id());
            }
        }
        ArrayNode list = drafts.document.putArray("deviations");
        entries.values().stream()
                .sorted((one, other) -> first(one).compareTo(first(other)))
                .forEach(list::add);
        list.forEach(entry -> drafts.drafts += entry.path("reason").asText().isEmpty() ? 1 : 0);
        return drafts;
    }

    private static String first(ObjectNode entry) {
        return entry.at("/cases/0").asText();
    }

    private static ObjectNode entry(CaseLine line, Observed observed, LocalDate today) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.putArray("cases");
        ObjectNode outcome = entry.putObject("outcome");
        switch (observed.outcome()) {
            case Observed.ACCEPTED -> outcome.putObject("accepted");
            case Observed.REFUSED ->
                outcome.putObject("rejected").put("error", observed.error()).put("status", observed.status());
            default -> outcome.put("other", observed.outcome());
        }
        if (!observed.effectAsExpected()) {
            entry.put("effect", "differs");
        }
        DeviationSummary held = line.verdict() == Verdict.DEVIATES ? line.deviation() : null;
        if (held == null) {
            return entry.put("reason", "").put("since", today.toString());
        }
        entry.put("reason", held.reason());
        if (held.issue() != null) {
            entry.put("issue", held.issue());
        }
        entry.put("since", held.since());
        if (held.expires() != null) {
            entry.put("expires", held.expires());
        }
        return entry;
    }

    /** The file's content. */
    public ObjectNode document() {
        return document;
    }

    /** How many entries still need a reason. */
    public int drafts() {
        return drafts;
    }
}
