package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.CaseFile;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.server.ReferenceServer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A server that leaves out one rule is noticed by that rule's own cases: by a verdict, or where nothing is judged by what is seen. A
 * rule that only warns, or says what a request leaves behind, refuses nothing, so that no server can leave it out.
 */
class MutantsTest {
    private static final RuleIndex RULES = RuleIndex.load();

    @TestFactory
    Stream<DynamicTest> aServerWithoutARuleIsNoticedByTheRulesOwnCases() {
        return TestRuns.FIXTURES.caseFiles().values().stream()
                .filter(file -> isRefusal(RULES.rule(file.rule()).orElseThrow()))
                .map(file -> DynamicTest.dynamicTest("without " + file.rule(), () -> {
                    Set<String> masks = new HashSet<>(file.masks());
                    assertThat(findings(file, masks)).doesNotContainValue("FAIL");
                    Set<String> mutations = new HashSet<>(masks);
                    mutations.add(file.rule());
                    assertThat(findings(file, mutations)).isNotEqualTo(findings(file, masks));
                }));
    }

    private static boolean isRefusal(RuleIndex.RuleSummary rule) {
        return rule.severity().equals("error") && !rule.kind().equals("behaviour");
    }

    /** What each case of a rule sees on a server without some rules: its failure, or its observations. */
    private static Map<String, String> findings(CaseFile file, Set<String> without) {
        try (ReferenceServer server =
                ReferenceServer.builder().without(without).controls(true).start()) {
            List<CaseLine> lines = TestRuns.linesOf(TestRuns.on(server.endpoint(), file.rule()));
            return lines.stream().collect(Collectors.toMap(CaseLine::id, MutantsTest::finding));
        }
    }

    private static String finding(CaseLine line) {
        return switch (line.verdict()) {
            case FAIL -> "FAIL";
            case OBSERVED -> line.aspects().stream().map(AspectResult::actual).collect(Collectors.joining(" | "));
            default -> line.verdict().name();
        };
    }
}
