package io.poolproof.definitions;

import static io.poolproof.definitions.PoolSpec.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our verdicts beside those of cdk-preflight, whose rules were deployed: where it has one on what this project is about, we agree,
 * or the difference is argued here. What else it judges (OAuth, domains, texts, passwords and more) we leave to it.
 */
class PreflightAgreementTest {
    private static final String RULES = "/cdk-preflight-0.0.143.txt";

    /** A pool that each rule refuses. */
    private static final Map<String, PoolSpec> REFUSED = Map.ofEntries(
            Map.entry(
                    "pf-cognito-alias-username-exclusive",
                    list("AliasAttributes", "email").with("UsernameAttributes", List.of("email"))),
            Map.entry("pf-cognito-auto-verified-attributes-enum", list("AutoVerifiedAttributes", "preferred_username")),
            Map.entry("pf-cognito-auto-verified-username-consistency", list("AutoVerifiedAttributes", "phone_number")),
            Map.entry("pf-cognito-mfa-sms-config", PoolSpec.empty().with("MfaConfiguration", "ON")),
            Map.entry("pf-cognito-read-attributes-exists", PoolSpec.empty().client("custom:nope")),
            Map.entry(
                    "pf-cognito-schema-attr-length-order",
                    limited("StringAttributeConstraints", "String", "MinLength", "MaxLength")),
            Map.entry("pf-cognito-schema-attr-max", many(51)),
            Map.entry("pf-cognito-schema-custom-name-length", custom("a".repeat(21))),
            Map.entry("pf-cognito-schema-custom-required", custom("team", "Required", true)),
            Map.entry(
                    "pf-cognito-schema-standard-attr-datatype",
                    PoolSpec.empty().attribute("Name", "email", "AttributeDataType", "Number", "Mutable", true)),
            Map.entry(
                    "pf-cognito-schema-name-duplicate",
                    custom("team").attribute("Name", "team", "AttributeDataType", "String", "Mutable", true)),
            Map.entry(
                    "pf-cognito-schema-number-min-max-order",
                    limited("NumberAttributeConstraints", "Number", "MinValue", "MaxValue")),
            Map.entry("pf-cognito-user-attribute-update-requires-auto-verified", updates("email")),
            Map.entry("pf-cognito-user-attribute-update-settings-enum", updates("address")),
            Map.entry("pf-cognito-write-attributes-immutable", PoolSpec.empty().client("email_verified")));

    private record Row(String theirs, String relation, String ours) {
        @Override
        public String toString() {
            return theirs;
        }
    }

    private static PoolSpec list(String member, String value) {
        return PoolSpec.empty().with(member, List.of(value));
    }

    private static PoolSpec custom(String name, Object... more) {
        return more.length == 0
                ? PoolSpec.empty().attribute("Name", name, "AttributeDataType", "String", "Mutable", true)
                : PoolSpec.empty()
                        .attribute("Name", name, "AttributeDataType", "String", "Mutable", true, more[0], more[1]);
    }

    private static PoolSpec limited(String constraints, String type, String least, String greatest) {
        return PoolSpec.empty()
                .attribute(
                        "Name",
                        "x",
                        "AttributeDataType",
                        type,
                        "Mutable",
                        true,
                        constraints,
                        map(least, "9", greatest, "1"));
    }

    private static PoolSpec updates(String name) {
        return PoolSpec.empty()
                .with("UserAttributeUpdateSettings", map("AttributesRequireVerificationBeforeUpdate", List.of(name)));
    }

    private static PoolSpec many(int count) {
        PoolSpec pool = PoolSpec.empty();
        for (int at : IntStream.range(0, count).toArray()) {
            pool = pool.attribute("Name", "a" + at, "AttributeDataType", "String", "Mutable", true);
        }
        return pool;
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PreflightAgreementTest.class.getResourceAsStream(RULES)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Row(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    static Stream<Row> agreeing() throws IOException {
        return rows().stream().filter(row -> row.relation().equals("agrees"));
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void weRefuseWhatWasSeenToFail(Row row) {
        PoolSpec pool = Objects.requireNonNull(REFUSED.get(row.theirs()), row.theirs());
        assertThat(row.ours().contains("read-attributes") ? readList(pool) : problems(pool))
                .filteredOn(problem -> problem.rule().equals(row.ours()))
                .isNotEmpty()
                .allMatch(problem -> problem.level() == Level.ERROR);
    }

    private static List<Problem> problems(PoolSpec pool) {
        return ChecksTableTest.problems(Writing.CDK_JSON, pool);
    }

    /** The same template with the list as ReadAttributes. */
    private static List<Problem> readList(PoolSpec pool) {
        String template = Writing.CDK_JSON.write(pool).replace("WriteAttributes", "ReadAttributes");
        return DefinitionCheck.problems(Plans.read("Stack.template.json", template));
    }

    /** They count custom attributes alone; the service model's limit is on the whole list. What they deployed does not decide. */
    @Test
    void theLimitOfFiftyCountsStandardAttributesToo() {
        PoolSpec pool =
                many(50).attribute("Name", "email", "AttributeDataType", "String", "Mutable", true, "Required", true);
        assertThat(problems(pool)).extracting(Problem::rule).contains("schema-definition.list.max-size");
    }

    @Test
    void everyRuleOfTheirsIsAccountedFor() throws IOException {
        assertThat(rows())
                .hasSize(113)
                .allMatch(row -> List.of("agrees", "differs", "none").contains(row.relation()));
        assertThat(rows().stream()
                        .filter(row -> row.relation().equals("agrees"))
                        .map(Row::theirs))
                .containsExactlyInAnyOrderElementsOf(REFUSED.keySet());
    }
}
