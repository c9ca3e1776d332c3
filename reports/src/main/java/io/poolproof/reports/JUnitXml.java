package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A run as JUnit XML with the cases' own names: a suite for each rule. */
final class JUnitXml {
    private static final int LONGEST_MESSAGE = 300;
    private static final String SKIPPED = "skipped";

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Results results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(xml).write(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Results results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", Texts.line(Headline.of(results), LONGEST_MESSAGE));
        Map<String, List<CaseLine>> rules =
                results.cases().stream().collect(groupingBy(CaseLine::rule, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseLine>> rule : rules.entrySet()) {
            suite(rule.getKey(), rule.getValue());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(String rule, List<CaseLine> lines) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", rule);
        xml.writeAttribute("tests", String.valueOf(lines.size()));
        xml.writeAttribute("failures", count(lines, Verdict.FAIL, Verdict.STALE));
        xml.writeAttribute("errors", count(lines, Verdict.ERROR));
        xml.writeAttribute(SKIPPED, count(lines, Verdict.UNSUPPORTED, Verdict.INCONCLUSIVE, Verdict.DEVIATES));
        xml.writeAttribute(
                "time", seconds(lines.stream().mapToLong(CaseLine::milliseconds).sum()));
        for (CaseLine line : lines) {
            testCase(line);
        }
        xml.writeEndElement();
    }

    private static String count(List<CaseLine> lines, Verdict... verdicts) {
        return String.valueOf(lines.stream()
                .filter(line -> List.of(verdicts).contains(line.verdict()))
                .count());
    }

    private void testCase(CaseLine line) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", line.rule());
        xml.writeAttribute(
                "name",
                Texts.line(line.id().substring(line.id().indexOf('/') + 1) + ": " + line.title(), LONGEST_MESSAGE));
        xml.writeAttribute("time", seconds(line.milliseconds()));
        switch (line.verdict()) {
            case FAIL, STALE -> detail("failure", line);
            case ERROR -> detail("error", line);
            case UNSUPPORTED, INCONCLUSIVE, DEVIATES -> detail(SKIPPED, line);
            case PASS, OBSERVED -> {}
        }
        xml.writeEndElement();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
    }

    private void detail(String element, CaseLine line) throws XMLStreamException {
        xml.writeStartElement(element);
        String message = line.verdict() + ": " + Texts.line(Explanation.headline(line), LONGEST_MESSAGE);
        if (SKIPPED.equals(element)) {
            // In the published schema it has no attributes.
            xml.writeCharacters(message + "\n");
        } else {
            xml.writeAttribute("message", message);
        }
        xml.writeCharacters(Texts.printable(Explanation.of(line)));
        xml.writeEndElement();
    }
}
