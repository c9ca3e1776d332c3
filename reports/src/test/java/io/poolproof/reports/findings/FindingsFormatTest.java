package io.poolproof.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.findings.Baseline;
import io.poolproof.schemas.findings.EvidenceSummary;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Place;
import io.poolproof.schemas.findings.Severity;
import io.poolproof.schemas.results.Confidence;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Each form says the same, validly. */
class FindingsFormatTest {
    private static final String PRINT = "0123456789abcdef0123456789abcdef";
    private static final Finding REQUIRED = new Finding(
            "schema-definition.custom.required",
            "A custom attribute is not required.",
            Severity.ERROR,
            null,
            "infra/my template.yaml",
            "UserPool",
            "team",
            new Place("infra/my template.yaml", 12, 21, 25, "          Required: true", 20, 24),
            "the custom attribute is required",
            "Required only on standard attributes",
            "InvalidParameterException: Required custom attributes are not supported currently.",
            null,
            List.of(new EvidenceSummary("schema-required-custom-attribute", Confidence.RECORDED)),
            PRINT,
            null);
    private static final Finding REPLACED = new Finding(
            "diff.pool.replaced",
            "A pool that is replaced takes its users with it.",
            Severity.ERROR,
            "replaces-pool",
            "plan.json",
            "module.auth[\"a,b:c%\"].aws_cognito_user_pool.main",
            null,
            null,
            "the plan destroys the pool because of name and creates an empty one",
            "undo that change",
            null,
            null,
            List.of(),
            PRINT.replace('0', 'a'),
            null);
    private static final Finding ADDED = new Finding(
            "diff.schema.added",
            "Custom attributes can be added.",
            Severity.NOTE,
            "added-in-place",
            "plan.json",
            "pool",
            "custom:x",
            null,
            "the pool gets it",
            "",
            null,
            "aws cognito-idp add-custom-attributes <&>",
            List.of(),
            PRINT.replace('1', 'b'),
            null);
    private static final Findings FINDINGS = new Findings(
            List.of(REQUIRED, REPLACED, ADDED, REQUIRED.acceptedFor("old pool")),
            List.of("x at y: no longer found; remove it"));

    private static String write(FindingsFormat format) {
        return format.write(FINDINGS, "2 pools", "1.0", Severity.ERROR, false);
    }

    @Test
    void textShowsTheLineMarkedAndWhatToDo() {
        assertThat(write(FindingsFormat.TEXT)).isEqualTo("""
                error[schema-definition.custom.required]: team: the custom attribute is required
                  --> infra/my template.yaml:12:21  in UserPool
                   |
                12 |           Required: true
                   |                     ^^^^
                   = answer: InvalidParameterException: Required custom attributes are not supported currently.
                   = help: Required only on standard attributes
                   = known: recorded, schema-required-custom-attribute

                replaces pool[diff.pool.replaced]: the plan destroys the pool because of name and creates an empty one
                  --> plan.json  in module.auth["a,b:c%"].aws_cognito_user_pool.main
                   = will: THIS REPLACES THE POOL: ITS USERS ARE LOST
                   = help: undo that change

                added in place[diff.schema.added]: custom:x: the pool gets it
                  --> plan.json  in pool
                   = run: aws cognito-idp add-custom-attributes <&>

                baseline: x at y: no longer found; remove it

                2 pools: 2 errors, 1 note, 1 accepted by the baseline; poolproof explain RULE or FACT says more""");
    }

    @Test
    void textWithoutFindingsSaysSo() {
        assertThat(FindingsFormat.TEXT.write(new Findings(List.of(), List.of()), "no pool", "1", Severity.ERROR, true))
                .isEqualTo("no pool: nothing found");
    }

    @Test
    void colourMarksTheSeverityAndChangesNoWord() {
        String coloured = FindingsFormat.TEXT.write(FINDINGS, "2 pools", "1.0", Severity.ERROR, true);
        assertThat(coloured).contains("\u001B[1;31m").isNotEqualTo(write(FindingsFormat.TEXT));
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(write(FindingsFormat.TEXT));
    }

    @Test
    void jsonIsOfItsFormatAndReadsBack() throws Exception {
        byte[] json = write(FindingsFormat.JSON).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonSchema.fromResource("format/findings.schema.json").problemsOf(json))
                .isEmpty();
        assertThat(StrictJson.MAPPER.readValue(json, Findings.class)).isEqualTo(FINDINGS);
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws Exception {
        try (InputStream stream =
                Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaLoader.builder()
                    .draftV7Support()
                    .schemaJson(new JSONObject(new JSONTokener(stream)))
                    .build()
                    .load()
                    .build();
            schema.validate(new JSONObject(write(FindingsFormat.SARIF)));
        }
    }

    @Test
    void sarifHasAPhysicalPlaceOnlyForFilesThatPeopleWrite() throws Exception {
        JsonNode results =
                StrictJson.MAPPER.readTree(write(FindingsFormat.SARIF)).at("/runs/0/results");
        assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("infra/my%20template.yaml");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(12);
        assertThat(results.at("/1/locations/0").has("physicalLocation")).isFalse();
        assertThat(results.at("/1/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("module.auth[\"a,b:c%\"].aws_cognito_user_pool.main");
        assertThat(results.at("/0/partialFingerprints/poolproof~1v1").asText()).isEqualTo(PRINT);
        assertThat(results.at("/3/suppressions/0/justification").asText()).isEqualTo("old pool");
        assertThat(StrictJson.MAPPER.readTree(write(FindingsFormat.SARIF)).at("/runs/0/tool/driver/rules"))
                .hasSize(3);
    }

    @Test
    void junitFailsWhatFailsTheCommand() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(write(FindingsFormat.JUNIT))));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    }

    @Test
    void annotationsEscapeWhatWouldEndThem() {
        assertThat(write(FindingsFormat.GITHUB).lines().toList())
                .containsExactly(
                        "::error file=infra/my template.yaml,line=12,col=21,endColumn=25,title=schema-definition.custom.required::"
                                + "UserPool: team: the custom attribute is required%0Aanswer: InvalidParameterException: Required"
                                + " custom attributes are not supported currently.%0Ahelp: Required only on standard attributes",
                        "::error title=diff.pool.replaced::plan.json, module.auth[\"a,b:c%25\"].aws_cognito_user_pool.main: the plan"
                                + " destroys the pool because of name and creates an empty one%0Ahelp: undo that change",
                        "::notice title=diff.schema.added::plan.json, pool: custom:x: the pool gets it");
    }

    @Test
    void aBaselineAcceptsUntilItsDayAndNamesWhatIsOutOfDate() {
        Baseline baseline = new Baseline(List.of(
                new Baseline.Entry(REQUIRED.rule(), "UserPool", "team", "old pool", "2026-11-25"),
                new Baseline.Entry(REPLACED.rule(), REPLACED.address(), null, "agreed", "2026-11-24"),
                new Baseline.Entry("diff.schema.added", "elsewhere", null, "why", null)));
        Findings applied = baseline.applyTo(List.of(REQUIRED, REPLACED), LocalDate.of(2026, 11, 25));
        assertThat(applied.open()).containsExactly(REPLACED);
        assertThat(applied.findings().get(0).accepted()).isEqualTo("old pool");
        assertThat(applied.outdated())
                .containsExactly(
                        "diff.pool.replaced at " + REPLACED.address() + ": expired on 2026-11-24",
                        "diff.schema.added at elsewhere: no longer found; remove it");
        assertThat(applied.anyAtLeast(Severity.ERROR)).isTrue();
    }
}
