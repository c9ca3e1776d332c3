package io.poolproof.conformance.suite;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.CaseLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every written case that the run selects, as a test of its own, by rule; those that may spoil their pool come last. */
@ExtendWith(RunOfSession.class)
public class CaseSuite {

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicContainer> cases(ConformanceRun run) {
        return Stream.of(false, true).flatMap(dangerous -> {
            Map<String, List<ExpandedCase>> byRule = run.cases().stream()
                    .filter(one -> one.fixture().given().needsOwnPool() == dangerous)
                    .collect(groupingBy(ExpandedCase::rule, TreeMap::new, Collectors.toList()));
            return byRule.entrySet().stream()
                    .map(rule -> DynamicContainer.dynamicContainer(
                            rule.getKey(), rule.getValue().stream().map(one -> test(run, one))));
        });
    }

    private DynamicTest test(ConformanceRun run, ExpandedCase one) {
        String name = one.fixture().id() + "@" + one.operation() + ": "
                + one.fixture().title();
        return DynamicTest.dynamicTest(name, () -> report(run.play(one)));
    }

    /** What passes in the results passes here; what cannot be judged is aborted, which is neither. */
    protected void report(CaseLine line) {
        Reporting.report(line);
    }
}
