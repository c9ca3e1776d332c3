package io.poolproof.definitions;

import static io.poolproof.definitions.PoolSpec.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.model.Definitions;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What people reported after a deployment, caught before it. Each test is named after the report. Reports about what a running
 * service or an emulator does with metadata or with a CSV file have no counterpart in a definition
 * or a request and are not here.
 */
class ReportedIssuesTest {
    private static final List<String> UPDATE = List.of("update");

    private static PoolSpec string(String name, Object... constraints) {
        PoolSpec pool = PoolSpec.empty();
        return constraints.length == 0
                ? pool.attribute("Name", name, "AttributeDataType", "String", "Mutable", true)
                : pool.attribute(
                        "Name",
                        name,
                        "AttributeDataType",
                        "String",
                        "Mutable",
                        true,
                        "StringAttributeConstraints",
                        map(constraints));
    }

    /** The plan looks fine, and apply fails. */
    @Test
    void terraformProviderAws21654() {
        assertThat(Plans.plan(
                        string("adviceAdminRole", "MinLength", "0", "MaxLength", "2048"),
                        string("azureGroups"),
                        UPDATE))
                .extracting(Problem::verdict)
                .containsOnly("refused");
    }

    /** The state has limits that the configuration leaves out, so that every plan differs and every apply fails. */
    @Test
    void terraformProviderAws38224() {
        List<Problem> verdicts =
                Plans.plan(string("name2", "MinLength", "1", "MaxLength", "512"), string("name2"), UPDATE);
        assertThat(verdicts).extracting(Problem::verdict).containsExactly("refused");
        assertThat(verdicts.get(0).help()).isEqualTo("write the limits out as they are in the pool");
    }

    /** A schema change that forced a new pool: the plan says so in one word, the verdict in a sentence. */
    @Test
    void terraformProviderAws8826() {
        assertThat(Plans.plan(
                        string("user_id"),
                        string("user_id").attribute("Name", "x", "AttributeDataType", "String", "Mutable", true),
                        List.of("delete", "create"),
                        "schema"))
                .extracting(Problem::verdict)
                .containsExactly("replaces-pool");
    }

    /** The same with a tool that creates first and deletes afterwards. */
    @Test
    void pulumiAws828() {
        assertThat(Plans.plan(string("a"), string("b"), List.of("create", "delete"), "schema"))
                .extracting(Problem::verdict)
                .containsExactly("replaces-pool");
    }

    /** A custom attribute named like a standard one never comes into being, which shows where it is written. */
    @Test
    void awsCdk31593() {
        assertThat(ChecksTableTest.problems(Writing.CDK_JSON, string("locale"))).isEmpty();
        assertThat(requests(
                        string("locale"),
                        "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"custom:locale\",\"Value\":\"en\"}]}"))
                .extracting(Problem::rule, Problem::help)
                .containsExactly(tuple(
                        "attribute-name.exists-in-schema", "a name in the pool's schema; did you mean \"locale\"?"));
    }

    /** phone_number_verified has 21 characters, and only the deployment says so. */
    @Test
    void awsCdk14175() {
        assertThat(ChecksTableTest.problems(
                        Writing.CDK_JSON,
                        PoolSpec.empty()
                                .attribute(
                                        "Name",
                                        "phone_number_verified",
                                        "AttributeDataType",
                                        "Boolean",
                                        "Mutable",
                                        true)))
                .filteredOn(problem -> problem.rule().equals("schema-definition.name.max-length"))
                .extracting(Problem::answer)
                .singleElement()
                .asString()
                .endsWith("Member must have length less than or equal to 20");
    }

    /** Required custom attributes are not supported, and no plan says so. */
    @Test
    void terraformProviderAws18430() {
        assertThat(ChecksTableTest.problems(
                        Writing.TERRAFORM_PLAN,
                        PoolSpec.empty()
                                .attribute(
                                        "Name",
                                        "role",
                                        "AttributeDataType",
                                        "String",
                                        "Mutable",
                                        true,
                                        "Required",
                                        true)))
                .extracting(Problem::rule, Problem::answer)
                .contains(tuple(
                        "schema-definition.custom.required",
                        "InvalidParameterException: Required custom attributes are not supported currently."));
    }

    /** custom: in the name gives custom:custom:phone_number. */
    @Test
    void providerUpjetAws427() {
        assertThat(ChecksTableTest.problems(Writing.TERRAFORM_PLAN, string("custom:phone_number")))
                .filteredOn(problem -> problem.rule().equals("schema-definition.name.prefix"))
                .extracting(Problem::problem)
                .containsExactly("the service will name the attribute custom:custom:phone_number");
    }

    /** An attribute that the app sends and the pool lacks: five requests, one prefix forgotten. */
    @Test
    void amplifyFlutter1531() {
        assertThat(requests(
                        string("address2"),
                        "{\"UserAttributes\":[{\"Name\":\"address2\",\"Value\":\"x\"}],\"AccessToken\":\"t\"}"))
                .extracting(Problem::rule, Problem::attribute, Problem::help)
                .containsExactly(tuple(
                        "attribute-name.exists-in-schema",
                        "address2",
                        "a name in the pool's schema; did you mean \"custom:address2\"?"));
    }

    /** The service does not say which attribute the client may not write; this does. */
    @Test
    void amazonCognitoIdentityJs438() {
        assertThat(
                        requests(
                                string("team").client("email"),
                                "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"a@b.example\"},{\"Name\":\"custom:team\",\"Value\":\"x\"}]}"))
                .extracting(Problem::rule, Problem::attribute, Problem::answer)
                .containsExactly(tuple(
                        "client-permission.write",
                        "custom:team",
                        "NotAuthorizedException: A client attempted to write unauthorized attribute"));
    }

    /** The second federated sign-in fails because the first one's attribute cannot be written again. */
    @Test
    void amplifyJs3526() {
        PoolSpec pool = PoolSpec.empty()
                .attribute("Name", "email", "AttributeDataType", "String", "Mutable", false, "Required", true)
                .provider("email");
        assertThat(ChecksTableTest.problems(Writing.CLOUDFORMATION_YAML, pool))
                .extracting(Problem::rule, Problem::attribute)
                .contains(tuple("identity-provider.immutable-attribute", "email"));
    }

    /** Metadata that no trigger is there to receive. */
    @Test
    void amplifyJs6961() {
        assertThat(
                        requests(
                                string("team"),
                                "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"a@b.example\"}],\"ClientMetadata\":{\"k\":\"v\"}}"))
                .extracting(Problem::rule)
                .containsExactly("client-metadata.not-received");
    }

    /** A user who marks an address as verified: an emulator takes it, and what the service does is told before it is asked. */
    @Test
    void floci2530() {
        assertThat(
                        requests(
                                string("team"),
                                "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"email_verified\",\"Value\":\"true\"}]}"))
                .extracting(Problem::rule, Problem::attribute)
                .containsExactly(tuple("verified-flag.at-update", "email_verified"));
        assertThat(ChecksTableTest.problems(
                        Writing.TERRAFORM_PLAN, PoolSpec.empty().client("email", "email_verified")))
                .extracting(Problem::rule)
                .contains("user-pool-client.write-attributes.unwritable");
    }

    /** What is verified before an update has to be verified automatically. */
    @Test
    void awsCli7151() {
        PoolSpec pool = PoolSpec.empty()
                .with(
                        "UserAttributeUpdateSettings",
                        map("AttributesRequireVerificationBeforeUpdate", List.of("email")));
        assertThat(ChecksTableTest.problems(Writing.CREATE_INPUT, pool))
                .extracting(Problem::rule)
                .containsExactly("user-pool.verification-before-update");
    }

    private static List<Problem> requests(PoolSpec pool, String requests) {
        Definitions all = Plans.template(pool).and(Plans.read("requests.json", requests));
        assertThat(DefinitionCheck.problems(all)).isEmpty();
        return RequestCheck.problems(all);
    }
}
