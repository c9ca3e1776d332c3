package io.poolproof.cli;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule, a case or a fact is, and what it rests on. */
@Command(
        name = "explain",
        description = "Says what a fact, a rule or a case is, and how it is known.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof explain attribute-name-over-32",
            "  poolproof explain attribute-name.max-length",
            "  poolproof explain attribute-name.max-length/over-limit@UpdateUserAttributes"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FACT|RULE|CASE", description = "An id, as list shows it.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private String id;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Fixtures fixtures = Fixtures.load();
        RuleIndex rules = RuleIndex.load();
        ExplainText text = new ExplainText(fixtures, rules);
        String explained = fixtures.catalogue()
                .factOnceCalled(id)
                .map(text::ofFact)
                .or(() -> rules.rule(id).map(text::ofRule))
                .or(() -> fixtures.expandedCase(id).map(text::ofCase))
                .orElseThrow(() -> unknown(fixtures, rules));
        spec.commandLine().getOut().println(explained);
        return ExitCode.AS_EXPECTED;
    }

    private UnreadableDocumentException unknown(Fixtures fixtures, RuleIndex rules) {
        List<String> known = new ArrayList<>();
        rules.rules().forEach(rule -> known.add(rule.id()));
        fixtures.catalogue().facts().forEach(fact -> known.add(fact.id()));
        fixtures.expandedCases().forEach(one -> known.add(one.id()));
        return new UnreadableDocumentException(
                "explain " + id, "no fact, rule or case has this id" + Suggestions.of(id, known));
    }
}
