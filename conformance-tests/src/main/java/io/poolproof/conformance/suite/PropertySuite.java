package io.poolproof.conformance.suite;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.results.CaseLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Properties that the run selects, each as a test of its own. */
@ExtendWith(RunOfSession.class)
public abstract class PropertySuite {

    /** All properties of the suite. */
    protected abstract List<Property<?>> properties(Fixtures fixtures);

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> properties(ConformanceRun run) {
        return properties(run.fixtures()).stream()
                .filter(property -> run.isSelected(property.id()))
                .map(property -> DynamicTest.dynamicTest(property.title(), () -> report(Trial.of(property, run))));
    }

    /** What passes in the results passes here; what cannot be judged is aborted, which is neither. */
    protected void report(CaseLine line) {
        Reporting.report(line);
    }
}
