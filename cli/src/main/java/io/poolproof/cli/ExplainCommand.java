package io.poolproof.cli;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.MessageSearch;
import io.poolproof.reports.Exchange;
import io.poolproof.reports.Finding;
import io.poolproof.reports.IssueText;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.UnreadableDocumentException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule, a case, a fact or a finding is, and what it rests on. */
@Command(
        name = "explain",
        description =
                "Says what a fact, a rule or a case is, and how it is known; what an error means and what to do about it; tells a run's"
                        + " finding as an issue to paste.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof explain attribute-name-over-32",
            "  poolproof explain attribute-name.max-length",
            "  poolproof explain attribute-name.max-length/over-limit@UpdateUserAttributes",
            "  poolproof explain \"Access Token does not have required scopes\"",
            "  poolproof explain schema-lookup:accepts --from target/poolproof/NAME"
        })
final class ExplainCommand implements Callable<Integer> {
    /** As facts, rules, cases and findings are called. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][\\w.:/@-]*");

    @Parameters(
            paramLabel = "FACT|RULE|CASE|FINDING|MESSAGE",
            description = "An id, as list or a report shows it, or the text of an error that the service sent.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private String id;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Results of the run whose finding is explained, or the run's folder.")
    private @Nullable Path from;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Fixtures fixtures = Fixtures.load();
        if (from != null) {
            EarlierRun run = EarlierRun.read(from);
            Finding finding = run.finding(id);
            spec.commandLine()
                    .getOut()
                    .println(IssueText.of(
                            run.results(),
                            finding,
                            Exchange.of(finding.example(), run.folder()),
                            SetUpText.of(fixtures, finding)));
            return ExitCode.AS_EXPECTED;
        }
        RuleIndex rules = RuleIndex.load();
        ExplainText text = new ExplainText(fixtures, rules);
        String explained = fixtures.catalogue()
                .factOnceCalled(id)
                .map(text::ofFact)
                .or(() -> rules.rule(id).map(text::ofRule))
                .or(() -> fixtures.expandedCase(id).map(text::ofCase))
                .or(() -> ofMessage(fixtures, rules))
                .orElseThrow(() -> unknown(fixtures, rules));
        spec.commandLine().getOut().println(explained);
        return ExitCode.AS_EXPECTED;
    }

    /** Whatever has not the form of an id is taken for the text of an error. */
    private Optional<String> ofMessage(Fixtures fixtures, RuleIndex rules) {
        if (ID.matcher(id).matches()) {
            return Optional.empty();
        }
        List<MessageSearch.Match> matches = new MessageSearch(fixtures.catalogue()).matches(id);
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageText(fixtures.catalogue(), rules).of(matches));
    }

    private UnreadableDocumentException unknown(Fixtures fixtures, RuleIndex rules) {
        if (!ID.matcher(id).matches()) {
            return new UnreadableDocumentException(
                    "explain", "no fact has words like these; shorten them to what the service said, or ask for an id");
        }
        List<String> known = new ArrayList<>();
        rules.rules().forEach(rule -> known.add(rule.id()));
        fixtures.catalogue().facts().forEach(fact -> known.add(fact.id()));
        fixtures.expandedCases().forEach(one -> known.add(one.id()));
        return new UnreadableDocumentException(
                "explain " + id,
                "no fact, rule or case has this id"
                        + (id.contains(":")
                                ? "; a finding stands in the results of a run, given with --from FILE"
                                : Suggestions.of(id, known)));
    }
}
