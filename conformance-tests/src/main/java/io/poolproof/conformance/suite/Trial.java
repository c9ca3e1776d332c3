package io.poolproof.conformance.suite;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.GeneratedCase;
import io.poolproof.schemas.results.CaseLine;
import java.util.Iterator;
import java.util.Optional;

/** Plays a property: one input after another until one fails, then plainer inputs as long as they are worth it. */
final class Trial<T> {
    private final Property<T> property;
    private final GeneratedCase generated;

    private Trial(Property<T> property, ConformanceRun run) {
        this.property = property;
        this.generated = new GeneratedCase(run, property.like(), property.name(), property.title());
    }

    /** Plays a property and records its line; a fault of our own is a verdict too. */
    static <T> CaseLine of(Property<T> property, ConformanceRun run) {
        Trial<T> trial = new Trial<>(property, run);
        try {
            trial.play(run.seed());
        } catch (RuntimeException e) {
            return trial.generated.finishAfter(e);
        }
        return trial.generated.finish();
    }

    private void play(long seed) {
        for (Sample<T> sample : Sample.some(property.inputs(), property.tries(), seed)) {
            if (!generated.holds(property.with().apply(generated.written(), sample.value()))) {
                if (!generated.isPinned()) {
                    shrink(sample);
                }
                return;
            }
        }
    }

    private void shrink(Sample<T> failing) {
        Iterator<Sample<T>> plainer = failing.plainer();
        while (plainer.hasNext()) {
            Sample<T> candidate = plainer.next();
            Optional<Boolean> holds =
                    generated.holdsStill(property.with().apply(generated.written(), candidate.value()));
            if (holds.isEmpty()) {
                return;
            }
            if (!holds.get()) {
                plainer = candidate.plainer();
            }
        }
    }
}
