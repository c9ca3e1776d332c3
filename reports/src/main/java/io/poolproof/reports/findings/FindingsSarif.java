package io.poolproof.reports.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Looked;
import io.poolproof.schemas.findings.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings as SARIF 2.1.0. A finding in a file that nobody writes by hand has a logical location alone. */
final class FindingsSarif {
    private FindingsSarif() {}

    static ObjectNode of(Findings findings, String version) {
        ObjectNode log = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "Poolproof")
                .put("version", version);
        run.put("columnKind", "utf16CodeUnits");
        Map<String, Integer> rules = new LinkedHashMap<>();
        ArrayNode described = driver.putArray("rules");
        ArrayNode results = run.putArray("results");
        for (Finding finding : findings.findings()) {
            if (rules.putIfAbsent(finding.rule(), rules.size()) == null) {
                rule(described.addObject(), finding);
            }
            result(results.addObject(), finding, rules.getOrDefault(finding.rule(), 0));
        }
        Looked looked = findings.looked();
        if (looked != null) {
            run.putObject("properties").set("looked", StrictJson.MAPPER.valueToTree(looked));
        }
        return log;
    }

    private static void rule(ObjectNode rule, Finding finding) {
        rule.put("id", finding.rule());
        rule.putObject("shortDescription").put("text", finding.words());
        StringBuilder help = new StringBuilder(finding.words());
        finding.evidence()
                .forEach(evidence -> help.append("\nKnown from the fact ")
                        .append(evidence.fact())
                        .append(": ")
                        .append(evidence.confidence()));
        help.append("\nMore: poolproof explain ").append(finding.rule());
        rule.putObject("help").put("text", help.toString());
        rule.putObject("defaultConfiguration").put("level", finding.severity().id());
    }

    private static void result(ObjectNode result, Finding finding, int rule) {
        result.put("ruleId", finding.rule())
                .put("ruleIndex", rule)
                .put("level", finding.severity().id());
        result.putObject("message").put("text", message(finding));
        ObjectNode location = result.putArray("locations").addObject();
        Place place = finding.place();
        if (place != null) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(place.file()));
            physical.putObject("region")
                    .put("startLine", place.line())
                    .put("startColumn", place.column())
                    .put("endColumn", Math.max(place.endColumn(), place.column() + 1));
        }
        ObjectNode logical = location.putArray("logicalLocations").addObject();
        logical.put("fullyQualifiedName", finding.address()).put("kind", "resource");
        if (finding.attribute() != null) {
            logical.put("name", finding.attribute());
        }
        result.putObject("partialFingerprints").put("poolproof/v1", finding.fingerprint());
        if (finding.accepted() != null) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("justification", finding.accepted());
        }
        if (finding.verdict() != null) {
            result.putObject("properties").put("verdict", finding.verdict());
        }
    }

    private static String message(Finding finding) {
        return finding.address() + ": " + finding.headline()
                + (finding.answer() == null ? "" : "\nAnswer: " + finding.answer())
                + (finding.help().isEmpty() ? "" : "\nHelp: " + finding.help())
                + (finding.call() == null ? "" : "\nRun: " + finding.call());
    }

    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            boolean drive = path.matches("[A-Za-z]:/.*");
            return path.startsWith("/") || drive
                    ? new URI("file", "", drive ? "/" + path : path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "file";
        }
    }
}
