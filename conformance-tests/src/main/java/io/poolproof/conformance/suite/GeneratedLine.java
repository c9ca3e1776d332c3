package io.poolproof.conformance.suite;

import io.poolproof.conformance.CurrentRun;
import io.poolproof.conformance.GeneratedCase;
import io.poolproof.schemas.results.CaseLine;
import java.util.Objects;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Turns the attempts of a {@link Generated} property into one line of the results, seeds them, and leaves out what was not selected. */
final class GeneratedLine implements AroundPropertyHook, SkipExecutionHook {
    private static @Nullable GeneratedCase current;

    /** The case of the property that runs; properties run one after another. */
    static synchronized GeneratedCase current() {
        return Objects.requireNonNull(current);
    }

    private static synchronized void set(GeneratedCase generated) {
        current = generated;
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return context.findAnnotation(Generated.class)
                .map(generated -> GeneratedCase.idLike(generated.like(), generated.name()))
                .filter(id -> !CurrentRun.get().isSelected(id))
                .map(id -> SkipResult.skip(id + " is not selected"))
                .orElse(SkipResult.doNotSkip());
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Generated named = context.findAnnotation(Generated.class).orElseThrow();
        GeneratedCase generated = new GeneratedCase(CurrentRun.get(), named.like(), named.name(), named.title());
        set(generated);
        context.attributes().setSeed(String.valueOf(CurrentRun.get().seed()));
        PropertyExecutionResult result = property.execute();
        CaseLine line = generated.finish();
        return switch (line.verdict()) {
            case PASS, OBSERVED, DEVIATES -> result.mapToSuccessful();
            case FAIL, STALE, ERROR -> result.mapToFailed(new AssertionError(FailureText.of(line)));
            case UNSUPPORTED, INCONCLUSIVE ->
                result.mapToAborted(new TestAbortedException(String.valueOf(line.reason())));
        };
    }
}
