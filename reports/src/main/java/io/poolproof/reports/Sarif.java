package io.poolproof.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Findings as SARIF 2.1.0; those that the target's file expects are there as suppressed. */
final class Sarif {
    private static final int LONGEST_MESSAGE = 1000;

    private Sarif() {}

    static ObjectNode of(Results results) {
        ObjectNode log = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "Poolproof")
                .put("version", results.run().poolproof());
        driver.putObject("fullDescription")
                .put("text", Authority.of(results.cases()).sentence());
        List<Finding> findings = Findings.all(results.cases()).toList();
        Map<String, Finding> rules = new LinkedHashMap<>();
        findings.forEach(finding -> rules.putIfAbsent(finding.id(), finding));
        ArrayNode ruleNodes = driver.putArray("rules");
        rules.values().forEach(finding -> rule(ruleNodes.addObject(), finding));
        run.putArray("invocations").addObject().put("executionSuccessful", !results.isPartial());
        ArrayNode written = run.putArray("results");
        findings.forEach(finding -> result(written.addObject(), finding));
        return log;
    }

    private static void rule(ObjectNode rule, Finding finding) {
        rule.put("id", finding.id());
        rule.putObject("shortDescription")
                .put("text", Texts.line(finding.cause().words(), LONGEST_MESSAGE));
        rule.putObject("help").put("text", finding.cause().hint());
        finding.strongestSource().flatMap(Sources::link).ifPresent(link -> rule.put("helpUri", link));
    }

    private static void result(ObjectNode result, Finding finding) {
        result.put("ruleId", finding.id());
        result.put("level", finding.level() == Level.MUST ? "error" : "warning");
        result.putObject("message")
                .put(
                        "text",
                        Texts.line(
                                finding.title() + "; first " + finding.example().id() + ": expected "
                                        + finding.aspect().expected() + ", got "
                                        + Texts.got(finding.example(), finding.aspect()),
                                LONGEST_MESSAGE));
        ArrayNode locations = result.putArray("locations");
        finding.cases().stream()
                .sorted(Comparator.comparing(
                        line -> !line.rule().equals(finding.example().rule())))
                .map(Sarif::file)
                .distinct()
                .forEach(file -> locations
                        .addObject()
                        .putObject("physicalLocation")
                        .putObject("artifactLocation")
                        .put("uri", file));
        result.putObject("partialFingerprints").put("finding/v1", finding.id());
        ArrayNode cases = result.putObject("properties").putArray("cases");
        finding.cases().forEach(line -> cases.add(line.id()));
        if (finding.isPinned()) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put(
                            "justification",
                            Objects.requireNonNull(finding.example().deviation())
                                    .reason());
        }
    }

    private static String file(CaseLine line) {
        return "fixtures/cases/" + line.family() + "/" + line.rule() + ".json";
    }
}
