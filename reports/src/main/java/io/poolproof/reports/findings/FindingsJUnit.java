package io.poolproof.reports.findings;

import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Looked;
import io.poolproof.schemas.findings.Severity;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Findings as JUnit XML: a suite for each file, a test for each finding. */
final class FindingsJUnit {
    private final XMLStreamWriter xml;
    private final Severity failOn;

    private FindingsJUnit(XMLStreamWriter xml, Severity failOn) {
        this.xml = xml;
        this.failOn = failOn;
    }

    static String of(Findings findings, Severity failOn) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new FindingsJUnit(xml, failOn).write(findings);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Findings findings) throws XMLStreamException {
        Map<String, List<Finding>> files = findings.findings().stream()
                .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "poolproof");
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", PlainText.part(file.getKey()));
            xml.writeAttribute("tests", String.valueOf(file.getValue().size()));
            xml.writeAttribute(
                    "failures",
                    count(file.getValue().stream().filter(this::fails).count()));
            xml.writeAttribute(
                    "skipped",
                    count(file.getValue().stream()
                            .filter(one -> one.accepted() != null)
                            .count()));
            for (Finding finding : file.getValue()) {
                test(finding);
            }
            xml.writeEndElement();
        }
        Looked looked = findings.looked();
        if (looked != null) {
            looked(looked);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** A test that always passes, since the format has no other place for it. */
    private void looked(Looked looked) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "poolproof");
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("failures", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "poolproof");
        xml.writeAttribute("name", "looked at " + looked.words());
        xml.writeStartElement("system-out");
        xml.writeCharacters(PlainText.log(
                looked.leftOut().stream().map(one -> "left out: " + one.words()).collect(Collectors.joining("\n"))));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String count(long number) {
        return String.valueOf(number);
    }

    private boolean fails(Finding finding) {
        return finding.accepted() == null && finding.severity().isAtLeast(failOn);
    }

    private void test(Finding finding) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", PlainText.part(finding.rule()));
        String attribute = finding.attribute() == null ? "" : ", " + finding.attribute();
        xml.writeAttribute("name", PlainText.part(finding.address() + attribute));
        if (finding.accepted() != null) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", PlainText.part(finding.accepted()));
            xml.writeEndElement();
        } else if (fails(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.severity().id());
            xml.writeAttribute("message", PlainText.part(finding.headline()));
            xml.writeCharacters(PlainText.log(detail(finding)));
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(
                    PlainText.log(finding.severity().id() + ": " + finding.headline() + "\n" + detail(finding)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String detail(Finding finding) {
        String where = finding.place() == null
                ? finding.file()
                : finding.file() + ":" + finding.place().line() + ":"
                        + finding.place().column();
        return where
                + (finding.answer() == null ? "" : "\nanswer: " + finding.answer())
                + (finding.help().isEmpty() ? "" : "\nhelp: " + finding.help())
                + (finding.call() == null ? "" : "\nrun: " + finding.call());
    }
}
