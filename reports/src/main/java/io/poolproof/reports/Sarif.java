package io.poolproof.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import java.util.List;

/** Findings as SARIF 2.1.0. */
final class Sarif {
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
                .put("semanticVersion", results.run().poolproof());
        List<Finding> findings = Findings.of(results.cases());
        ArrayNode rules = driver.putArray("rules");
        ArrayNode written = run.putArray("results");
        findings.forEach(finding -> {
            rule(rules.addObject(), finding);
            result(written.addObject(), finding);
        });
        return log;
    }

    private static void rule(ObjectNode rule, Finding finding) {
        rule.put("id", finding.id());
        rule.putObject("shortDescription").put("text", finding.example().words());
        rule.putObject("help").put("text", finding.cause().hint());
        finding.strongestSource().ifPresent(source -> rule.put("helpUri", source.address()));
    }

    private static void result(ObjectNode result, Finding finding) {
        result.put("ruleId", finding.id());
        result.put("level", finding.level() == Level.MUST ? "error" : "warning");
        result.putObject("message").put("text", finding.title());
        result.putArray("locations")
                .addObject()
                .putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", "fixtures/cases/" + finding.example().family() + "/" + finding.rule() + ".json");
        result.putObject("partialFingerprints").put("finding", finding.id());
    }
}
