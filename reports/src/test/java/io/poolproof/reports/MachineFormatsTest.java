package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.hostile;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** JUnit XML, SARIF and the badge: of their published schemas, whatever a target says. */
class MachineFormatsTest {
    private static final Results EVERYTHING = results(Stream.concat(
                    Arrays.stream(Verdict.values())
                            .map(verdict -> line(
                                    "user.exists/" + verdict.name().toLowerCase(Locale.ROOT) + "@AdminGetUser",
                                    verdict)),
                    Stream.of(
                            accepted("attribute-name.max-length/one-over@UpdateUserAttributes"),
                            hostile("attribute-value.required/hostile@UpdateUserAttributes", Verdict.FAIL),
                            hostile("attribute-value.required/pinned@UpdateUserAttributes", Verdict.DEVIATES)))
            .toArray(CaseLine[]::new));

    @Test
    void junitXmlIsOfItsSchema() {
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(MachineFormatsTest.class.getResource("/jenkins-junit.xsd"))
                        .newValidator()
                        .validate(new StreamSource(new StringReader(JUnitXml.of(EVERYTHING)))))
                .doesNotThrowAnyException();
    }

    @Test
    void junitXmlCountsWhatItHolds() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.of(EVERYTHING))));

        for (Element suite : elements(document, "testsuite")) {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
        assertThat(elements(document, "testcase").stream()
                        .map(one -> one.getAttribute("classname") + one.getAttribute("name")))
                .doesNotHaveDuplicates()
                .contains("attribute-name.max-lengthone-over@UpdateUserAttributes: a title");
    }

    @Test
    void whatATargetSaysIsTextInJUnitXml() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.of(EVERYTHING))));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script>")
                .doesNotContain("\u001b");
    }

    @Test
    void sarifIsOfItsSchema() throws IOException {
        for (Results results : List.of(EVERYTHING, results(), Samples.partial(EVERYTHING))) {
            JSONObject log = new JSONObject(new ObjectMapper().writeValueAsString(Sarif.of(results)));

            assertThatCode(() -> sarifSchema().validate(log)).doesNotThrowAnyException();
        }
    }

    @Test
    void sarifTellsPinnedFindingsAsSuppressed() {
        JsonNode results = Sarif.of(results(
                        accepted("user.exists/open@AdminGetUser"),
                        line(
                                "user.exists/pinned@AdminGetUser",
                                Verdict.DEVIATES,
                                accepted("user.exists/x@AdminGetUser").aspects().get(0))))
                .at("/runs/0/results");

        assertThat(results).hasSize(2);
        assertThat(results.get(0).has("suppressions")).isFalse();
        assertThat(results.get(1).at("/suppressions/0/justification").asText()).isEqualTo("it is simpler so");
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("fixtures/cases/user/user.exists.json");
    }

    @Test
    void aPartialRunIsNoSuccessfulInvocation() {
        assertThat(Sarif.of(Samples.partial(EVERYTHING))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void theBadgeSaysHowManyOfHowMany() {
        CaseLine pass = pass("user.exists/none@AdminGetUser");
        CaseLine fail = accepted("user.exists/other@AdminGetUser");

        assertThat(Badge.of(results(pass, fail)).toString())
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"like Cognito\",\"message\":\"1 of 2\",\"color\":\"red\"}");
        assertThat(Badge.of(results(pass)).path("color").asText()).isEqualTo("brightgreen");
        assertThat(Badge.of(Samples.partial(results(pass))).toString()).contains("1 of 1 (partial)", "yellow");
        assertThat(Badge.of(results()).path("color").asText()).isEqualTo("lightgrey");
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                MachineFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaLoader.builder()
                    .draftV7Support()
                    .schemaJson(new JSONObject(new JSONTokener(stream)))
                    .build()
                    .load()
                    .build();
        }
    }

    private static List<Element> elements(Document document, String name) {
        return Stream.iterate(0, index -> index + 1)
                .limit(document.getElementsByTagName(name).getLength())
                .map(index -> (Element) document.getElementsByTagName(name).item(index))
                .toList();
    }

    private static String count(Element suite, String name) {
        return String.valueOf(suite.getElementsByTagName(name).getLength());
    }
}
