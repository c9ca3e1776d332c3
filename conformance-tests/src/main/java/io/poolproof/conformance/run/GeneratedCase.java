package io.poolproof.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.play.Played;
import io.poolproof.conformance.wire.RequestBudget;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.CaseLine.Kind;
import io.poolproof.schemas.results.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A written case played with many inputs. It rests on that case's evidence, and its attempts together are one line of the results: the
 * plainest that fails, or the last where none does. Not safe for several threads.
 */
public final class GeneratedCase {
    /** What looking for a plainer input that fails may cost. */
    private static final int REQUESTS_FOR_PLAINER = 50;

    private static final Duration TIME_FOR_PLAINER = Duration.ofSeconds(1);

    private final ConformanceRun run;
    private final ExpandedCase written;
    private final String name;
    private final String title;
    private final LongSupplier nanoTime;
    private final long start = System.nanoTime();
    private @Nullable RequestBudget plainer;
    private @Nullable Played kept;
    private @Nullable ExpandedCase keptCase;

    /**
     * A written case whose input is generated.
     *
     * @param caseId id of the written case
     * @param name stands in the id in place of the written case's own
     * @param title what is so, for people
     */
    public GeneratedCase(ConformanceRun run, String caseId, String name, String title) {
        this(run, caseId, name, title, System::nanoTime);
    }

    public GeneratedCase(ConformanceRun run, String caseId, String name, String title, LongSupplier nanoTime) {
        this.run = run;
        this.name = name;
        this.title = title;
        this.nanoTime = nanoTime;
        this.written = run.fixtures()
                .expandedCase(caseId)
                .orElseThrow(() -> new IllegalArgumentException("no case " + caseId));
    }

    /** The case as it is written. */
    public CaseFixture written() {
        return written.fixture();
    }

    /** The same case with one value in the place in which it differs from its twin. */
    public static CaseFixture withFault(CaseFixture written, JsonNode value) {
        ObjectNode input = Objects.requireNonNull(written.input()).deepCopy();
        String pointer = Objects.requireNonNull(written.differsIn());
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode parent = input.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return written.withInput(input);
    }

    /**
     * Plays the case with another input.
     *
     * @return whether it goes as it should; what cannot be judged counts as if it did
     */
    public boolean holds(CaseFixture fixture) {
        ExpandedCase one = new ExpandedCase(written.rule(), fixture, written.operation());
        return keep(one, run.attempt(one));
    }

    /**
     * Plays the case with a plainer input than one that fails. All such attempts together send no more than 50 requests, and none later
     * than a second after the first of them starts.
     *
     * @return whether it goes as it should; empty where it was not played to its end, and no other will be
     */
    public Optional<Boolean> holdsStill(CaseFixture fixture) {
        RequestBudget budget = plainer;
        if (budget == null) {
            budget = new RequestBudget(REQUESTS_FOR_PLAINER, TIME_FOR_PLAINER, nanoTime);
            plainer = budget;
        }
        if (budget.isSpent()) {
            return Optional.empty();
        }
        ExpandedCase one = new ExpandedCase(written.rule(), fixture, written.operation());
        Played played = run.attempt(one, budget);
        return played.verdict() == Verdict.INCONCLUSIVE && budget.isSpent()
                ? Optional.empty()
                : Optional.of(keep(one, played));
    }

    /** An attempt that fails counts for more than one that could not be judged, and that for more than one that holds. */
    private boolean keep(ExpandedCase one, Played played) {
        if (kept == null || weight(played.verdict()) >= weight(kept.verdict())) {
            kept = played;
            keptCase = one;
        }
        return played.verdict() != Verdict.FAIL;
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> 3;
            case FAIL -> 2;
            case PASS, OBSERVED -> 0;
            default -> 1;
        };
    }

    /** Whether its failure is known, so that no time goes into finding the plainest input that shows it. */
    public boolean isPinned() {
        return run.isPinned(idLike(written.id(), name));
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
                Objects.requireNonNull(keptCase),
                Objects.requireNonNull(kept),
                ConformanceRun.since(start));
    }

    /** Records that a fault of our own has ended it. */
    public CaseLine finishAfter(RuntimeException fault) {
        kept = Played.fault(fault);
        keptCase = written;
        return finish();
    }
}
