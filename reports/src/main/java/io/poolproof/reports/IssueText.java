package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.SourceSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A finding as an issue for the target's tracker, ready to paste. */
public final class IssueText {
    private static final int SOURCES = 8;
    private static final Pattern VARIABLE = Pattern.compile("\"\\$([A-Z][A-Z_]+)");
    private static final Map<String, String> VARIABLES = Map.of(
            "ACCESS_TOKEN", "the access token of a user of the pool, from InitiateAuth",
            "ID_TOKEN", "the id token of a user of the pool, from InitiateAuth",
            "TAMPERED_TOKEN", "an access token whose signature is changed in one place",
            "USER_POOL_ID", "the pool's id",
            "CLIENT_ID", "the app client's id",
            "USERNAME", "the name of a confirmed user",
            "NEW_USERNAME", "a name that no user has yet",
            "PASSWORD", "a password that the pool takes",
            "POOL_NAME", "a name for a pool");

    private final StringBuilder text = new StringBuilder();

    private IssueText() {}

    /**
     * The issue in Markdown; its first line is a title.
     *
     * @param setUp what has to be there before the request is sent, as Markdown; empty where that is not known
     */
    public static String of(Results results, Finding finding, Optional<String> setUp) {
        IssueText issue = new IssueText();
        String target = Headline.target(results.run());
        CaseLine example = finding.example();
        issue.line("# " + Markdown.escaped(finding.cause().words()));
        issue.line("");
        issue.line("**" + Markdown.escaped(target) + "** differs from Amazon Cognito in "
                + Words.count(finding.cases().size(), "case") + " that "
                + (finding.cases().size() == 1 ? "has" : "have")
                + " this in common. The smallest: " + Markdown.escaped(example.title()) + ", sent to `"
                + example.operation() + "`.");
        issue.service(finding);
        issue.target(target, finding);
        issue.again(example, setUp);
        issue.line("## What would mend it");
        issue.line("");
        issue.line(finding.cause().hint());
        issue.cases(results, finding);
        return issue.text.toString().stripTrailing();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void service(Finding finding) {
        line("");
        line("## What the service does, and how that is known");
        line("");
        line(Markdown.escaped(finding.example().words()));
        line("");
        finding.example().aspects().stream()
                .filter(aspect -> !aspect.matches())
                .forEach(aspect -> line("- " + aspect.aspect().words() + ": " + Markdown.escaped(aspect.expected())
                        + " (" + aspect.level() + ", " + aspect.confidence() + ")"));
        line("");
        finding.example().aspects().stream()
                .filter(aspect -> !aspect.matches())
                .flatMap(aspect -> aspect.sources().stream())
                .distinct()
                .sorted(Comparator.comparingInt((SourceSummary source) -> Sources.rank(source.kind())))
                .limit(SOURCES)
                .forEach(source -> line("- " + Markdown.source(source)));
        line("");
    }

    private void target(String target, Finding finding) {
        line("## What " + Markdown.escaped(target) + " does");
        line("");
        for (AspectResult aspect : finding.example().aspects()) {
            if (!aspect.matches()) {
                line("- " + aspect.aspect().words() + ": " + Markdown.escaped(aspect.actual()));
            }
        }
        line("");
    }

    private void again(CaseLine example, Optional<String> setUp) {
        Reproduction again = example.reproduction();
        if (again == null) {
            return;
        }
        line("## See it again");
        line("");
        setUp.ifPresent(words -> line(words + "\n"));
        for (String variable : variables(again)) {
            line("- `" + variable + "`: " + VARIABLES.getOrDefault(variable, "bound when the case is played"));
        }
        line("");
        text.append(Markdown.code("sh", again.curl())).append('\n');
        if (again.awsCli() != null) {
            text.append(Markdown.code("sh", again.awsCli())).append('\n');
        }
        if (again.java() != null) {
            text.append(Markdown.code("java", again.java())).append('\n');
        }
    }

    private static List<String> variables(Reproduction again) {
        TreeSet<String> names = new TreeSet<>();
        VARIABLE.matcher(again.curl()).results().forEach(found -> names.add(found.group(1)));
        names.removeIf(name -> name.startsWith("AWS_") || again.curl().contains(name + "="));
        return List.copyOf(names);
    }

    private void cases(Results results, Finding finding) {
        line("");
        line("<details><summary>" + Words.count(finding.cases().size(), "case") + "</summary>");
        line("");
        finding.cases().forEach(one -> line("- `" + one.id() + "`: " + Markdown.escaped(one.title())));
        line("");
        line("</details>");
        line("");
        line("Found by Poolproof " + Markdown.escaped(results.run().poolproof()) + " as `" + finding.id() + "`; seed "
                + results.run().seed() + ".");
    }
}
