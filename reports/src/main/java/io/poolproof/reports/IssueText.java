package io.poolproof.reports;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.SourceSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A finding as an issue for the target's tracker, ready to paste. */
public final class IssueText {
    private static final int SOURCES = 8;
    private static final int LONGEST_BODY = 1000;
    /** What a client sees of a refusal. */
    private static final Set<Aspect> OF_ERROR = Set.of(Aspect.ERROR, Aspect.MESSAGE, Aspect.STATUS);

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
     * The issue in Markdown; its first line is a title. What convinces comes first: the exchange, what the service says instead, where that
     * was seen and when.
     *
     * @param exchange the deciding request of the finding's example and its answer; empty where they are not known
     * @param setUp what has to be there before the request is sent, as Markdown; empty where that is not known
     */
    public static String of(Results results, Finding finding, Optional<Exchange> exchange, Optional<String> setUp) {
        IssueText issue = new IssueText();
        String target = Markdown.escaped(Headline.target(results.run()));
        CaseLine example = finding.example();
        issue.line("# " + Markdown.escaped(finding.cause().words()));
        issue.line("");
        issue.line("Smallest of " + Words.count(finding.cases().size(), "case") + ": "
                + Markdown.escaped(example.title()) + " (`" + example.operation() + "`).");
        issue.line("");
        issue.target(target, finding, exchange);
        issue.service(finding);
        issue.again(example, setUp);
        issue.line("## What would mend it");
        issue.line("");
        issue.line(Markdown.escaped(finding.cause().hint()));
        issue.cases(results, finding);
        return issue.text.toString().stripTrailing();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void target(String target, Finding finding, Optional<Exchange> exchange) {
        line("## What " + target + " does");
        line("");
        exchange.ifPresent(seen -> {
            text.append(Markdown.code("http", request(seen))).append('\n');
            text.append(Markdown.code("http", response(seen))).append('\n');
        });
        AspectResult aspect = finding.aspect();
        line("- " + aspect.aspect().words() + ": " + Markdown.escaped(Texts.got(finding.example(), aspect)));
        line("");
    }

    private static String request(Exchange exchange) {
        return "POST /\nX-Amz-Target: AWSCognitoIdentityProviderService." + exchange.operation() + "\n\n"
                + Texts.shortened(exchange.request(), LONGEST_BODY);
    }

    private static String response(Exchange exchange) {
        return "HTTP/1.1 " + exchange.status() + "\n\n" + Texts.shortened(exchange.response(), LONGEST_BODY);
    }

    private void service(Finding finding) {
        line("## What Amazon Cognito does");
        line("");
        line(Markdown.escaped(finding.example().words()));
        line("");
        AspectResult shown = finding.aspect();
        line("- " + shown.aspect().words() + ": " + Markdown.escaped(shown.expected()) + known(shown));
        finding.example().aspects().stream()
                .filter(aspect -> OF_ERROR.contains(aspect.aspect()) && aspect.aspect() != shown.aspect())
                .forEach(aspect -> line(
                        "- " + aspect.aspect().words() + ": " + Markdown.escaped(aspect.expected()) + known(aspect)));
        line("");
        List<SourceSummary> sources = finding.sources();
        if (!sources.isEmpty()) {
            line("Seen, said or documented here:");
            line("");
            sources.stream().limit(SOURCES).forEach(source -> line("- " + Markdown.source(source)));
            line("");
        }
    }

    private static String known(AspectResult aspect) {
        return " (" + aspect.confidence() + (aspect.level() == Level.OBSERVE ? ", not judged" : "") + ")";
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
