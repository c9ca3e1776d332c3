package io.poolproof.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Set;

/** A run in three words, in the form that shields.io reads from an endpoint. */
final class Badge {
    private static final Set<Verdict> JUDGED =
            Set.of(Verdict.PASS, Verdict.FAIL, Verdict.DEVIATES, Verdict.STALE, Verdict.INCONCLUSIVE);

    private Badge() {}

    static ObjectNode of(Results results) {
        List<CaseLine> judged = results.cases().stream()
                .filter(line -> JUDGED.contains(line.verdict()))
                .toList();
        long passed =
                judged.stream().filter(line -> line.verdict() == Verdict.PASS).count();
        boolean fails = judged.stream().anyMatch(line -> line.verdict() == Verdict.FAIL);
        return JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", 1)
                .put("label", "like Cognito")
                .put("message", passed + " of " + judged.size() + (results.isPartial() ? " (partial)" : ""))
                .put(
                        "color",
                        judged.isEmpty()
                                ? "lightgrey"
                                : colour(passed == judged.size() && !results.isPartial(), fails));
    }

    private static String colour(boolean all, boolean fails) {
        return all ? "brightgreen" : fails ? "red" : "yellow";
    }
}
