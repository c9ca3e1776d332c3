package io.poolproof.definitions;

import static io.poolproof.definitions.PoolSpec.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check of a definition, on an example that breaks it and on one that differs in just that and keeps it, in the three forms
 * that definitions are deployed from.
 */
class ChecksTableTest {
    private static final List<Writing> FORMS =
            List.of(Writing.CLOUDFORMATION_YAML, Writing.CDK_JSON, Writing.TERRAFORM_PLAN);

    private record Row(String rule, Level level, PoolSpec bad, PoolSpec good) {}

    private static Row error(String rule, PoolSpec bad, PoolSpec good) {
        return new Row(rule, Level.ERROR, bad, good);
    }

    private static Row warning(String rule, PoolSpec bad, PoolSpec good) {
        return new Row(rule, Level.WARNING, bad, good);
    }

    private static PoolSpec string(String name, Object... more) {
        List<Object> members = new ArrayList<>(List.of("Name", name, "AttributeDataType", "String", "Mutable", true));
        members.addAll(List.of(more));
        return PoolSpec.empty().attribute(members.toArray());
    }

    private static PoolSpec limits(Object min, Object max) {
        return string("code", "StringAttributeConstraints", map("MinLength", min, "MaxLength", max));
    }

    private static PoolSpec numbers(Object min, Object max) {
        return PoolSpec.empty()
                .attribute(
                        "Name",
                        "level",
                        "AttributeDataType",
                        "Number",
                        "Mutable",
                        true,
                        "NumberAttributeConstraints",
                        map("MinValue", min, "MaxValue", max));
    }

    private static PoolSpec many(int count) {
        PoolSpec pool = PoolSpec.empty();
        for (int at : IntStream.range(0, count).toArray()) {
            pool = pool.attribute("Name", "a" + at, "AttributeDataType", "String", "Mutable", true);
        }
        return pool;
    }

    private static List<Row> rows() {
        return List.of(
                error(
                        "schema-definition.name.max-length",
                        string("a23456789012345678901"),
                        string("a2345678901234567890")),
                // Twenty characters of more than one byte each are within the limit, which counts characters.
                error("schema-definition.name.max-length", string("é".repeat(21)), string("é".repeat(20))),
                warning("schema-definition.name.prefix", string("custom:team"), string("team")),
                warning("schema-definition.name.prefix", string("dev:team"), string("dev_team")),
                error(
                        "schema-definition.custom.required",
                        string("team", "Required", true),
                        string("team", "Required", false)),
                error("schema-definition.string.length-range", limits(11, 10), limits(10, 10)),
                error("schema-definition.number.value-range", numbers(2, 1), numbers(1, 1)),
                error("schema-definition.string.whole-numbers", limits("ten", 20), limits("10", 20)),
                warning("schema-definition.string.length-limit", limits(1, 2049), limits(1, 2048)),
                error(
                        "schema-definition.data-type",
                        PoolSpec.empty().attribute("Name", "team", "AttributeDataType", "Text", "Mutable", true),
                        string("team")),
                error(
                        "schema-definition.standard.data-type",
                        PoolSpec.empty().attribute("Name", "locale", "AttributeDataType", "Number", "Mutable", false),
                        PoolSpec.empty().attribute("Name", "locale", "AttributeDataType", "String", "Mutable", false)),
                error("schema-definition.list.max-size", many(51), many(50)),
                error(
                        "schema-definition.name.duplicate",
                        string("team").attribute("Name", "team", "AttributeDataType", "String", "Mutable", true),
                        string("team").attribute("Name", "Team", "AttributeDataType", "String", "Mutable", true)),
                warning(
                        "schema-definition.mutable.default",
                        PoolSpec.empty().attribute("Name", "team", "AttributeDataType", "String"),
                        string("team")),
                error(
                        "user-pool-client.write-attributes.exists-in-schema",
                        string("team").client("custom:taem"),
                        string("team").client("custom:team")),
                error(
                        "user-pool-client.write-attributes.unwritable",
                        PoolSpec.empty().client("email", "email_verified"),
                        PoolSpec.empty().client("email")),
                error(
                        "user-pool-client.write-attributes.required",
                        required("email").client("name"),
                        required("email").client("name", "email")),
                error(
                        "user-pool.verification-before-update",
                        verified("phone_number", "email"),
                        verified("email", "email")),
                error(
                        "user-pool.auto-verified-attributes",
                        PoolSpec.empty().with("AutoVerifiedAttributes", List.of("address")),
                        PoolSpec.empty().with("AutoVerifiedAttributes", List.of("email"))),
                error(
                        "user-pool.alias-or-username-attributes",
                        PoolSpec.empty()
                                .with("AliasAttributes", List.of("email"))
                                .with("UsernameAttributes", List.of("phone_number")),
                        PoolSpec.empty().with("AliasAttributes", List.of("email"))),
                error(
                        "identity-provider.immutable-attribute",
                        fixed("team").provider("custom:team"),
                        string("team").provider("custom:team")),
                error(
                        "pool-definition.sms-configuration.auto-verified",
                        PoolSpec.empty().with("AutoVerifiedAttributes", List.of("phone_number")),
                        PoolSpec.empty()
                                .with("AutoVerifiedAttributes", List.of("phone_number"))
                                .with(
                                        "SmsConfiguration",
                                        map("SnsCallerArn", "arn:aws:iam::1:role/r", "ExternalId", "e"))),
                error(
                        "pool-definition.sms-configuration.mfa",
                        PoolSpec.empty().with("MfaConfiguration", "ON"),
                        PoolSpec.empty()
                                .with("MfaConfiguration", "ON")
                                .with("EnabledMfas", List.of("SOFTWARE_TOKEN_MFA"))));
    }

    private static PoolSpec required(String name) {
        return PoolSpec.empty()
                .attribute("Name", name, "AttributeDataType", "String", "Mutable", true, "Required", true);
    }

    private static PoolSpec fixed(String name) {
        return PoolSpec.empty().attribute("Name", name, "AttributeDataType", "String", "Mutable", false);
    }

    private static PoolSpec verified(String automatically, String beforeUpdate) {
        return PoolSpec.empty()
                .with("AutoVerifiedAttributes", List.of(automatically))
                .with("SmsConfiguration", map("SnsCallerArn", "arn:aws:iam::1:role/r", "ExternalId", "e"))
                .with(
                        "UserAttributeUpdateSettings",
                        map("AttributesRequireVerificationBeforeUpdate", List.of(beforeUpdate)));
    }

    static Stream<Arguments> examples() {
        return rows().stream().flatMap(row -> FORMS.stream().map(form -> Arguments.of(row.rule(), form, row)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("examples")
    void findsTheBadExampleAndNotTheGoodOne(String rule, Writing form, Row row) {
        assertThat(problems(form, row.bad()))
                .filteredOn(problem -> problem.rule().equals(rule))
                .isNotEmpty()
                .allMatch(problem -> problem.level() == row.level())
                .allMatch(problem -> !problem.evidence().isEmpty(), "says how it is known");
        assertThat(problems(form, row.good()))
                .noneMatch(problem -> problem.rule().equals(rule));
    }

    static List<Problem> problems(Writing form, PoolSpec pool) {
        return DefinitionCheck.problems(DefinitionReader.read(form.file(), form.bytes(pool)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOUDFORMATION_YAML", "CDK_JSON", "TERRAFORM_PLAN"})
    void anAttributeThatIsGoneOrOtherIsRefusedAndOneThatIsNewComesWithItsCall(Writing form) {
        PoolSpec before = string("team");
        assertThat(verdicts(form, before, string("group"))).contains("refused");
        assertThat(verdicts(form, before, string("team", "DeveloperOnlyAttribute", false)))
                .as("CloudFormation compares what is written")
                .isEqualTo(form == Writing.TERRAFORM_PLAN ? List.of("nothing") : List.of("nothing", "unknown"));
        assertThat(verdicts(form, before, fixed("team"))).contains("refused");
        PoolSpec more = before.attribute("Name", "more", "AttributeDataType", "String", "Mutable", true);
        assertThat(verdicts(form, before, more)).containsExactly("nothing", "added-in-place");
    }

    private static List<@Nullable String> verdicts(Writing form, PoolSpec before, PoolSpec after) {
        List<Problem> problems = form == Writing.TERRAFORM_PLAN
                ? Plans.plan(before, after, List.of("update"))
                : Differ.verdicts(read(form, before), read(form, after));
        return problems.stream().map(Problem::verdict).collect(Collectors.toList());
    }

    private static Definitions read(Writing form, PoolSpec pool) {
        return DefinitionReader.read(form.file(), form.bytes(pool));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOUDFORMATION_YAML", "CDK_JSON", "TERRAFORM_PLAN"})
    void whatTheAppSendsIsHeldAgainstThePool(Writing form) {
        String request = "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"custom:%s\",\"Value\":\"red\"}]}";
        Definitions pool = read(form, string("team"));
        assertThat(RequestCheck.problems(pool.and(Plans.read("bad.json", request.formatted("taem")))))
                .extracting(Problem::rule, Problem::attribute)
                .containsExactly(tuple("attribute-name.exists-in-schema", "custom:taem"));
        assertThat(RequestCheck.problems(pool.and(Plans.read("good.json", request.formatted("team")))))
                .isEmpty();
    }

    @Test
    void aRequestWhoseOperationOrPoolIsUnknownIsSaidNotToBeJudged() {
        Definitions two = read(Writing.CDK_JSON, string("a")).and(read(Writing.CLOUDFORMATION_YAML, string("b")));
        assertThat(RequestCheck.problems(two.and(Plans.read("r.json", "{\"UserAttributes\":[]}"))))
                .extracting(Problem::rule, Problem::level)
                .containsExactly(tuple("request.operation", Level.NOTE));
        assertThat(RequestCheck.problems(
                        two.and(Plans.read("r.json", "{\"AccessToken\":\"t\",\"UserAttributes\":[]}"))))
                .extracting(Problem::rule, Problem::level)
                .contains(tuple("request.pool", Level.NOTE));
    }
}
