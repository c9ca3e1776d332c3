package io.poolproof.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Unknowns;
import io.poolproof.fixtures.Unknowns.Unknown;
import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.RuleIndex;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what there is. */
@Command(
        name = "list",
        description = "Lists rules, cases, facts or targets, a line each.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof list rules",
            "  poolproof list cases --json",
            "  poolproof list facts --unknown   what a recording of the service would settle"
        })
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum Subject {
        RULES,
        CASES,
        FACTS,
        TARGETS
    }

    @Parameters(paramLabel = "rules|cases|facts|targets", description = "What to list.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Subject subject;

    @Option(names = "--json", description = "One JSON array.")
    private boolean json;

    @Option(
            names = "--unknown",
            description = "Only facts with claims that nobody knows well enough to judge by, the most wanted first.")
    private boolean unknown;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        if (unknown && subject != Subject.FACTS) {
            throw new ParameterException(spec.commandLine(), "--unknown goes with facts alone");
        }
        Fixtures fixtures = Fixtures.load();
        List<Map<String, String>> rows = new ArrayList<>();
        switch (subject) {
            case RULES ->
                RuleIndex.load().rules().stream().forEach(rule -> rows.add(row(rule.id(), "words", rule.words())));
            case CASES ->
                fixtures.expandedCases()
                        .forEach(one ->
                                rows.add(row(one.id(), "title", one.fixture().title())));
            case FACTS -> {
                if (unknown) {
                    Unknowns.of(fixtures).forEach(one -> rows.add(row(one)));
                    break;
                }
                fixtures.catalogue().facts().forEach(fact -> rows.add(row(fact.id(), "statement", fact.statement())));
            }
            case TARGETS ->
                fixtures.targets().values().forEach(target -> rows.add(row(target.id(), "title", target.title())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            LogWriter.raw(out)
                    .println(PlainText.json(
                            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows)));
        } else {
            print(out, rows);
        }
        return ExitCode.AS_EXPECTED;
    }

    private static Map<String, String> row(String id, String name, String text) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put(name, text);
        return row;
    }

    private static Map<String, String> row(Unknown one) {
        Map<String, String> row = row(
                one.fact().id(),
                "unknown",
                String.join(", ", one.aspects()) + " (" + one.cases() + (one.cases() == 1 ? " case)" : " cases)"));
        row.put("statement", one.fact().statement());
        return row;
    }

    private static void print(PrintWriter out, List<Map<String, String>> rows) {
        int width = rows.stream()
                .mapToInt(row -> row.getOrDefault("id", "").length())
                .max()
                .orElse(0);
        for (Map<String, String> row : rows) {
            List<String> cells = List.copyOf(row.values());
            out.println(cells.get(0) + " ".repeat(width - cells.get(0).length() + 2) + cells.get(1));
        }
    }
}
