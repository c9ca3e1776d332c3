package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.CaseLine.Kind;
import io.poolproof.schemas.results.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One named fault with many values: a written case whose faulty value is generated. It rests on that case's evidence, and its attempts
 * together are one line of the results.
 */
public final class GeneratedFault {
    private final ConformanceRun run;
    private final ExpandedCase written;
    private final String title;
    private final long start = System.nanoTime();
    private @Nullable Played latest;
    private @Nullable ExpandedCase latestCase;

    /**
     * A fault.
     *
     * @param caseId id of the written refusal, whose {@code differsIn} says where values go
     * @param title what is so, for people
     */
    public GeneratedFault(ConformanceRun run, String caseId, String title) {
        this.run = run;
        this.title = title;
        this.written = run.fixtures()
                .expandedCase(caseId)
                .orElseThrow(() -> new IllegalArgumentException("no case " + caseId));
    }

    /**
     * Plays the case with a value; the last attempt that was not refused as it should be is kept.
     *
     * @return what became of it
     */
    public Verdict attempt(String value) {
        ExpandedCase one =
                new ExpandedCase(written.rule(), written.fixture().withInput(with(value)), written.operation());
        Played played = run.attempt(one);
        if (latest == null || isWorse(played.verdict()) || !isWorse(latest.verdict())) {
            latest = played;
            latestCase = one;
        }
        return played.verdict();
    }

    private static boolean isWorse(Verdict verdict) {
        return verdict != Verdict.PASS && verdict != Verdict.OBSERVED;
    }

    private ObjectNode with(String value) {
        ObjectNode input = Objects.requireNonNull(written.fixture().input()).deepCopy();
        String pointer = Objects.requireNonNull(written.fixture().differsIn());
        int last = pointer.lastIndexOf('/');
        JsonNode parent = input.at(pointer.substring(0, last));
        ((ObjectNode) parent).set(pointer.substring(last + 1), TextNode.valueOf(value));
        return input;
    }

    /** The id of the property whose values are generated in place of a written case's. */
    public static String idLike(String caseId) {
        return caseId.replaceFirst("/[^@]*@", "/generated@");
    }

    /** Records the line. */
    public CaseLine finish() {
        return run.record(
                idLike(written.id()),
                Kind.PROPERTY,
                title,
                Objects.requireNonNull(latestCase),
                Objects.requireNonNull(latest),
                ConformanceRun.since(start));
    }
}
