package io.poolproof.definitions;

import static io.poolproof.definitions.PoolSpec.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.diff.Differ;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change will do, by tool. */
class DifferTest {
    private static final List<String> UPDATE = List.of("update");
    private static final PoolSpec TEAM = custom("team");
    private static final String TERRAFORM_ERROR =
            "updating Cognito User Pool (us-east-1_abc): cannot modify or remove schema items";
    private static final String CLOUDFORMATION_ERROR =
            "Invalid request provided: Existing schema attributes cannot be modified or deleted.";

    private static PoolSpec custom(String name) {
        return PoolSpec.empty().attribute("Name", name, "AttributeDataType", "String", "Mutable", true);
    }

    private static PoolSpec longer(String max) {
        return PoolSpec.empty()
                .attribute(
                        "Name",
                        "team",
                        "AttributeDataType",
                        "String",
                        "Mutable",
                        true,
                        "StringAttributeConstraints",
                        map("MinLength", "0", "MaxLength", max));
    }

    @Test
    void whatIsTheSameStaysAsItIs() {
        assertThat(Plans.plan(TEAM, TEAM, UPDATE)).extracting(Problem::verdict).containsExactly("nothing");
        assertThat(Plans.templates(TEAM, TEAM)).extracting(Problem::verdict).containsExactly("nothing");
    }

    @Test
    void aNewCustomAttributeIsAddedInPlaceByTheCallGiven() {
        PoolSpec after = TEAM.attribute(
                "Name",
                "level",
                "AttributeDataType",
                "Number",
                "Mutable",
                true,
                "NumberAttributeConstraints",
                map("MinValue", "1", "MaxValue", "9"));
        List<Problem> verdicts = Plans.plan(TEAM, after, UPDATE);
        assertThat(verdicts)
                .extracting(Problem::verdict, Problem::attribute)
                .containsExactly(tuple("nothing", null), tuple("added-in-place", "custom:level"));
        assertThat(verdicts.get(1).call())
                .isEqualTo("aws cognito-idp add-custom-attributes --user-pool-id us-east-1_abc --custom-attributes "
                        + "'[{\"Name\":\"level\",\"AttributeDataType\":\"Number\",\"Mutable\":true,"
                        + "\"NumberAttributeConstraints\":{\"MinValue\":\"1\",\"MaxValue\":\"9\"}}]'");
        assertThat(Plans.templates(TEAM, after))
                .extracting(Problem::verdict)
                .containsExactly("nothing", "added-in-place");
    }

    @Test
    void aChangedAttributeIsRefusedWithTheToolsOwnError() {
        assertThat(Plans.plan(longer("10"), longer("20"), UPDATE))
                .extracting(Problem::verdict, Problem::attribute, Problem::answer)
                .containsExactly(tuple("refused", "custom:team", TERRAFORM_ERROR));
        assertThat(Plans.templates(longer("10"), longer("20")))
                .extracting(Problem::verdict, Problem::attribute, Problem::answer)
                .containsExactly(tuple("refused", "custom:team", CLOUDFORMATION_ERROR));
    }

    @Test
    void aRemovedAttributeIsRefusedAndWhatIsAddedBesideItIsNotAdded() {
        PoolSpec after = PoolSpec.empty().attribute("Name", "other", "AttributeDataType", "Number", "Mutable", true);
        assertThat(Plans.plan(TEAM, after, UPDATE))
                .extracting(Problem::verdict, Problem::attribute)
                .containsExactly(tuple("refused", "custom:team"), tuple("refused", "custom:other"));
        assertThat(Plans.plan(TEAM, after, UPDATE).get(1).call()).contains("\"Name\":\"other\"");
    }

    @Test
    void aRenameIsRecognisedBySettingsOrNotation() {
        assertThat(Plans.templates(TEAM, custom("group")).get(0).problem())
                .isEqualTo(
                        "it looks renamed to custom:group: an attribute cannot be renamed; it stays with its values, and"
                                + " custom:group would start empty for every user");
        assertThat(Plans.templates(custom("user_team"), custom("userTeam"))
                        .get(0)
                        .problem())
                .startsWith("it looks renamed to custom:userTeam");
    }

    @Test
    void aRequiredCustomAttributeCannotBeAdded() {
        PoolSpec after =
                TEAM.attribute("Name", "must", "AttributeDataType", "String", "Mutable", true, "Required", true);
        assertThat(Plans.plan(TEAM, after, UPDATE))
                .filteredOn(problem -> "custom:must".equals(problem.attribute()))
                .extracting(Problem::verdict, Problem::answer)
                .containsExactly(tuple(
                        "refused",
                        "InvalidParameterException: Required custom attributes are not supported currently."));
    }

    @Test
    void aStandardAttributeDeclaredLaterIsRefusedByCloudFormationAndIgnoredByTerraform() {
        PoolSpec after = TEAM.attribute("Name", "email", "AttributeDataType", "String", "Mutable", true);
        assertThat(Plans.templates(TEAM, after)).extracting(Problem::verdict).containsExactly("nothing", "refused");
        assertThat(Plans.plan(TEAM, after, UPDATE))
                .extracting(Problem::verdict)
                .containsExactly("nothing", "silently-ignored");
    }

    @Test
    void otherSignInOptionsReplaceThePoolWithTerraformAndAreRefusedByCloudFormation() {
        PoolSpec after = TEAM.with("UsernameAttributes", List.of("email"));
        List<Problem> plan = Plans.plan(TEAM, after, List.of("delete", "create"), "username_attributes");
        assertThat(plan).extracting(Problem::verdict).containsExactly("replaces-pool");
        assertThat(plan.get(0).problem())
                .startsWith(
                        "the user pool is replaced because of username_attributes: a new one is made and the old one is deleted;"
                                + " lost is every user");
        assertThat(Plans.templates(TEAM, after))
                .extracting(Problem::verdict, Problem::answer)
                .contains(tuple("refused", "Updates are not allowed for property - UsernameAttributes"));
    }

    @Test
    void aProtectedPoolIsNotDeletedAndTheVerdictSaysSo() {
        PoolSpec before = TEAM.with("DeletionProtection", "ACTIVE");
        assertThat(Plans.plan(before, TEAM, List.of("delete", "create"), "name")
                        .get(0)
                        .answer())
                .startsWith(
                        "InvalidParameterException: The user pool cannot be deleted because deletion protection is");
    }

    @Test
    void anotherLogicalIdIsANewPool() {
        String before = "Resources: {Users: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: users}}}";
        List<Problem> verdicts = Differ.verdicts(
                Plans.read("before.yaml", before), Plans.read("after.yaml", before.replace("Users:", "People:")));
        assertThat(verdicts).extracting(Problem::verdict).containsExactly("replaces-pool");
        assertThat(verdicts.get(0).problem())
                .startsWith(
                        "the user pool is replaced, since it looks renamed from Users: a new one is made and the old one is"
                                + " deleted; lost is every user");
    }

    @Test
    void aPoolThatIsGoneFromTheTemplateIsDeleted() {
        assertThat(Differ.verdicts(
                        Plans.template(TEAM),
                        Plans.read(
                                "after.yaml",
                                "Resources: {Topic: {Type: AWS::SNS::Topic}}\nAWSTemplateFormatVersion: x")))
                .extracting(Problem::verdict)
                .containsExactly("removes-pool");
    }

    @Test
    void aDescribedPoolIsComparedWithWhatATemplateDeclares() {
        String described = "{\"UserPool\":{\"Id\":\"eu-west-1_x\",\"Name\":\"users\",\"SchemaAttributes\":["
                + "{\"Name\":\"sub\",\"AttributeDataType\":\"String\",\"Mutable\":false,\"Required\":true,\"StringAttributeConstraints\":{\"MinLength\":\"1\",\"MaxLength\":\"2048\"}},"
                + "{\"Name\":\"custom:team\",\"AttributeDataType\":\"String\",\"Mutable\":true,\"Required\":false,\"DeveloperOnlyAttribute\":false,\"StringAttributeConstraints\":{}},"
                + "{\"Name\":\"custom:old\",\"AttributeDataType\":\"String\",\"Mutable\":true,\"Required\":false}]}}";
        List<Problem> verdicts = Differ.verdicts(
                Plans.read("deployed.json", described),
                Plans.template(TEAM.attribute("Name", "fresh", "AttributeDataType", "Boolean", "Mutable", true)));
        assertThat(verdicts)
                .extracting(Problem::verdict, Problem::attribute)
                .containsExactly(
                        tuple("nothing", null),
                        tuple("unknown", "custom:old"),
                        tuple("added-in-place", "custom:fresh"));
        assertThat(verdicts.get(2).call()).contains("--user-pool-id eu-west-1_x");
    }

    @Test
    void whatOnlyApplyKnowsIsUnknownAndNotGuessed() {
        List<Problem> verdicts = Plans.of("""
                {"format_version":"1.2","resource_changes":[{"address":"aws_cognito_user_pool.main","mode":"managed",
                "type":"aws_cognito_user_pool","change":{"actions":["update"],
                "before":{"id":"x","name":"users","schema":[{"name":"team","attribute_data_type":"String","mutable":true,
                  "string_attribute_constraints":[{"max_length":"10"}]}]},
                "after":{"id":"x","name":"users","schema":[{"name":"team","attribute_data_type":"String","mutable":true,
                  "string_attribute_constraints":[{}]}]},
                "after_unknown":{"schema":[{"string_attribute_constraints":[{"max_length":true}]}]}}}]}""");
        assertThat(verdicts)
                .extracting(Problem::verdict, Problem::attribute, Problem::problem)
                .containsExactly(tuple("unknown", "custom:team", "it is known only after apply"));
    }

    @Test
    void aClientsPermissionsAreComparedAttributeByAttribute() {
        assertThat(Plans.templates(TEAM.client("email", "name"), TEAM.client("email", "custom:team")))
                .filteredOn(problem -> problem.rule().equals("diff.client.permission"))
                .extracting(Problem::verdict, Problem::attribute)
                .containsExactly(tuple("permission-withdrawn", "name"), tuple("permission-granted", "custom:team"));
    }

    @Test
    void poolsWithoutACounterpartAreNotCompared() {
        String described = "{\"UserPool\":{\"Id\":\"eu-west-1_%s\",\"Name\":\"%s\",\"SchemaAttributes\":[]}}";
        List<Problem> verdicts = Differ.verdicts(
                Plans.read("a.json", described.formatted("a", "a") + described.formatted("b", "b")),
                Plans.template(TEAM));
        assertThat(verdicts).extracting(Problem::verdict).containsExactly("unpaired", "unpaired", "created");
    }

    @Test
    void everyVerdictRestsOnFactsOrSaysNothingOfTheService() {
        List<Problem> verdicts = Plans.plan(TEAM, longer("5"), UPDATE);
        assertThat(verdicts)
                .filteredOn(problem -> problem.answer() != null)
                .allMatch(problem -> !problem.evidence().isEmpty());
    }

    @Test
    void aCallTakesTwentyFiveAndAPoolFifty() {
        PoolSpec more = PoolSpec.empty();
        for (int at = 0; at < 26; at++) {
            more = more.attribute("Name", "a" + at, "AttributeDataType", "String", "Mutable", true);
        }
        assertThat(Plans.plan(PoolSpec.empty(), more, UPDATE))
                .filteredOn(problem -> "refused".equals(problem.verdict()))
                .extracting(Problem::problem)
                .containsExactly("26 attributes go into one call, which takes at most 25");
        for (int at = 26; at < 51; at++) {
            more = more.attribute("Name", "a" + at, "AttributeDataType", "String", "Mutable", true);
        }
        assertThat(Plans.templates(TEAM, more))
                .extracting(Problem::problem)
                .contains("the pool would have 52 custom attributes");
    }
}
