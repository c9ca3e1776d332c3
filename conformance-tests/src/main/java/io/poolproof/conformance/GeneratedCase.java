package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Check;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.CaseLine.Kind;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A written case played with many inputs. It rests on that case's evidence, and its attempts together are one line of the results: the
 * first that goes wrong, shrunk to the plainest that does, or the last where all go well.
 */
public final class GeneratedCase {
    private final ConformanceRun run;
    private final ExpandedCase written;
    private final String name;
    private final String title;
    private final long start = System.nanoTime();
    private @Nullable Played latest;
    private @Nullable ExpandedCase latestCase;

    /**
     * A written case whose input is generated.
     *
     * @param caseId id of the written case
     * @param name stands in the id in place of the written case's own
     * @param title what is so, for people
     */
    public GeneratedCase(ConformanceRun run, String caseId, String name, String title) {
        this.run = run;
        this.name = name;
        this.title = title;
        this.written = run.fixtures()
                .expandedCase(caseId)
                .orElseThrow(() -> new IllegalArgumentException("no case " + caseId));
    }

    /**
     * Plays the case with one value in the place in which it differs from its twin.
     *
     * @return whether it goes as it should
     */
    public boolean holdsWithFault(JsonNode value) {
        ObjectNode input = Objects.requireNonNull(written.fixture().input()).deepCopy();
        String pointer = Objects.requireNonNull(written.fixture().differsIn());
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode parent = input.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return holdsWith(input);
    }

    /**
     * Plays the case with another input.
     *
     * @return whether it goes as it should; what cannot be judged counts as if it did, so that nothing is shrunk for it
     */
    public boolean holdsWith(ObjectNode input) {
        return holds(written.fixture().withInput(input));
    }

    /**
     * Plays steps, then the case with another input, then looks whether the user has what they leave.
     *
     * @param left looks that show it
     * @return whether it goes as it should
     */
    public boolean holdsAfter(List<Step> steps, ObjectNode input, List<Check> left) {
        return holds(written.fixture().withInput(input).between(steps, left));
    }

    private boolean holds(CaseFixture fixture) {
        ExpandedCase one = new ExpandedCase(written.rule(), fixture, written.operation());
        Played played = run.attempt(one);
        if (latest == null || isWrong(played.verdict()) || !isWrong(latest.verdict())) {
            latest = played;
            latestCase = one;
        }
        // What is pinned is known, so that no time goes into finding the plainest input that shows it.
        return played.verdict() != Verdict.FAIL || run.isPinned(idLike(written.id(), name));
    }

    private static boolean isWrong(Verdict verdict) {
        return verdict != Verdict.PASS && verdict != Verdict.OBSERVED;
    }

    /**
     * The id under which the generated inputs of a written case stand in results and pins.
     *
     * @param name stands in place of the written case's own
     */
    public static String idLike(String caseId, String name) {
        return caseId.replaceFirst("/[^@]*@", "/" + name + "@");
    }

    /** Records the line. */
    public CaseLine finish() {
        return run.record(
                idLike(written.id(), name),
                Kind.PROPERTY,
                title,
                Objects.requireNonNull(latestCase),
                Objects.requireNonNull(latest),
                ConformanceRun.since(start));
    }
}
