package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.read.DefinitionReader;
import io.poolproof.validation.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the formats have that a plain pool does not show. */
class DefinitionReaderTest {

    private static PoolDefinition only(String name, String text) {
        Definitions definitions = Plans.read(name, text);
        assertThat(definitions.pools()).hasSize(1);
        return definitions.pools().get(0);
    }

    private static PoolDefinition pool(String properties, String rest) {
        return only(
                "t.yaml",
                "Resources:\n  P:\n    Type: AWS::Cognito::UserPool\n    Properties: " + properties + "\n" + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "!Sub '${Stage}-users'; dev-users",
                "!Join ['-', [!Ref Stage, users]]; dev-users",
                "!If [IsProd, live, test]; test",
                "!If [IsTest, live, test]; live",
                "!FindInMap [Names, !Ref Stage, Pool]; from-map",
                "!Select [1, [a, b]]; b",
                "!Select ['1', !Split ['/', 'x/y']]; y",
                "!Ref Stage; dev"
            })
    void functionsAreResolvedWhereTheTemplateDecides(String name, String expected) {
        assertThat(pool("{UserPoolName: " + name + "}", REST).name().value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "!Ref Open",
                "!Sub '${AWS::Region}-users'",
                "!Join ['-', [!Ref Open, users]]",
                "!If [IsOpen, live, test]",
                "!If [Missing, live, test]",
                "!ImportValue x",
                "!GetAtt Other.Name",
                "!Select [7, [a, b]]",
                "'{{resolve:ssm:/name}}'",
                "!FindInMap [Names, !Ref Open, Pool]",
                "!If [Loop, live, test]"
            })
    void whatTheTemplateDoesNotDecideIsUnknown(String name) {
        PoolDefinition pool = pool("{UserPoolName: " + name + "}", REST);
        assertThat(pool.name().isUnknown()).isTrue();
        assertThat(pool.name().value()).isNull();
    }

    private static final String REST = """
            Parameters:
              Stage: {Type: String, Default: dev}
              Open: {Type: String}
            Mappings: {Names: {dev: {Pool: from-map}}}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsTest: !And [!Not [!Condition IsProd], !Or [!Condition IsOpen, !Equals [a, a]]]
              IsOpen: !Equals [!Ref Open, x]
              Loop: !Not [!Condition Loop]
            """;

    @Test
    void aMemberWithoutValueIsAbsent() {
        PoolDefinition pool = pool("{Schema: !Ref AWS::NoValue, AliasAttributes: [!Ref AWS::NoValue, email]}", "");
        assertThat(pool.schema()).isNull();
        assertThat(pool.aliasAttributes().texts()).containsExactly("email");
    }

    @Test
    void anUnknownMemberIsNotJudgedAndTheRestIs() {
        Definitions definitions = Plans.read("t.yaml", """
                Parameters: {Max: {Type: String}, Must: {Type: String}}
                Resources:
                  P:
                    Type: AWS::Cognito::UserPool
                    Properties:
                      Schema:
                        - {Name: a23456789012345678901, AttributeDataType: String, Mutable: true, StringAttributeConstraints: {MinLength: 5, MaxLength: !Ref Max}}
                        - {Name: b, AttributeDataType: String, Mutable: true, Required: !Ref Must}
                """);
        assertThat(DefinitionCheck.problems(definitions))
                .extracting(Problem::rule)
                .containsExactly(
                        "schema-definition.name.max-length", "definition.unknown-value", "definition.unknown-value");
    }

    @Test
    void aResourceWhoseConditionIsFalseIsNotThere() {
        assertThat(Plans.read("t.yaml", """
                        Conditions: {Never: !Equals [a, b]}
                        Resources:
                          P: {Type: AWS::Cognito::UserPool, Condition: Never}
                          Q: {Type: AWS::Cognito::UserPool}
                        """).pools())
                .extracting(pool -> pool.address().id())
                .containsExactly("Q");
    }

    @Test
    void aLoopMakesAPoolForEachValue() {
        assertThat(Plans.read("t.yaml", """
                        Transform: AWS::LanguageExtensions
                        Resources:
                          Fn::ForEach::Pools:
                            - Tenant
                            - [A, B]
                            - Pool${Tenant}: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: !Sub "users-${Tenant}"}}
                        """).pools())
                .extracting(pool -> pool.address().id() + " " + pool.name().value())
                .containsExactly("PoolA users-A", "PoolB users-B");
    }

    @Test
    void aFunctionOfSamAttachesItselfAsATrigger() {
        PoolDefinition pool = only("sam.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  P: {Type: AWS::Cognito::UserPool}
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Events:
                        Message: {Type: Cognito, Properties: {UserPool: !Ref P, Trigger: CustomMessage}}
                """);
        assertThat(pool.triggers().texts()).containsExactly("CustomMessage");
    }

    @Test
    void aSynthesisedTemplateIsKnownByItsConstructPathAndShowsNoPlace() {
        PoolDefinition pool = only("x.json", Writing.CDK_JSON.write(PoolSpec.empty()));
        assertThat(pool.address().shown()).isEqualTo("Stack/UserPool/Resource");
        assertThat(pool.origin().format()).isEqualTo(Format.CDK);
        assertThat(pool.origin().format().isWrittenByPeople()).isFalse();
    }

    private static final String PLAN = """
            {"format_version":"1.2","resource_changes":[
             {"address":"module.auth[0].aws_cognito_user_pool_client.web[\\"a.b\\"]","mode":"managed","type":"aws_cognito_user_pool_client",
              "change":{"actions":["create"],"before":null,"after":{"name":"web","write_attributes":["custom:nope"]},"after_unknown":{"user_pool_id":true}}},
             {"address":"module.auth[0].aws_cognito_user_pool.main[0]","mode":"managed","type":"aws_cognito_user_pool",
              "change":{"actions":["create"],"before":null,"after":{"name":"users","schema":[{"name":"team","attribute_data_type":"String","mutable":true,
                "string_attribute_constraints":[]}],"lambda_config":[{"custom_message":null,"pre_sign_up":""}]},
                "after_unknown":{"id":true,"schema":[{"required":true}],"lambda_config":[{"custom_message":true}]}}},
             {"address":"data.aws_cognito_user_pool.other","mode":"data","type":"aws_cognito_user_pool","change":{"actions":["read"],"after":{"name":"other"}}},
             {"address":"aws_cognito_user_pool.second","mode":"managed","type":"aws_cognito_user_pool","change":{"actions":["create"],"after":{"name":"second"},"after_unknown":{"id":true}}}],
             "configuration":{"root_module":{"module_calls":{"auth":{"module":{"resources":[
               {"address":"aws_cognito_user_pool_client.web","expressions":{"user_pool_id":{"references":["aws_cognito_user_pool.main[0].id","aws_cognito_user_pool.main[0]","aws_cognito_user_pool.main"]}}}]}}}}}}""";

    @Test
    void aPlansModulesCountAndReferencesAreFollowed() {
        Definitions plan = Plans.read("plan.json", PLAN);
        assertThat(plan.pools())
                .extracting(pool -> pool.address().id())
                .containsExactly("module.auth[0].aws_cognito_user_pool.main[0]", "aws_cognito_user_pool.second");
        assertThat(plan.pool(plan.clients().get(0).resource()))
                .contains(plan.pools().get(0));
        assertThat(DefinitionCheck.problems(plan))
                .extracting(Problem::rule)
                .contains("user-pool-client.write-attributes.exists-in-schema");
    }

    @Test
    void whatIsKnownOnlyAfterApplyIsUnknown() {
        PoolDefinition pool = Plans.read("plan.json", PLAN).pools().get(0);
        AttributeDefinition team = pool.attributes().get(0);
        assertThat(team.required().isUnknown()).isTrue();
        assertThat(team.maxLength().isAbsent()).isTrue();
        assertThat(pool.triggers().mayHold("CustomMessage")).isTrue();
        assertThat(pool.triggers().texts()).doesNotContain("PreSignUp");
    }

    @Test
    void aRawStateFileIsRefusedWithTheCommandThatHelps() {
        assertThatThrownBy(() -> Plans.read(
                        "terraform.tfstate",
                        "{\"version\":4,\"terraform_version\":\"1.9.0\",\"lineage\":\"x\",\"resources\":[]}"))
                .hasMessage(
                        "terraform.tfstate: this is a raw state file; write it with: terraform show -json > state.json");
    }

    @Test
    void whatHoldsNeitherADefinitionNorARequestIsSaidSo() {
        assertThatThrownBy(() -> Plans.read("package.json", "{\"name\":\"x\"}"))
                .hasMessageStartingWith("package.json: holds no user pool definition and no request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"AccessToken\":\"t\",\"UserAttributes\":[]}; UPDATE_USER_ATTRIBUTES; request",
                "{\"UserPoolId\":\"p\",\"Username\":\"u\",\"UserAttributes\":[]}; ADMIN_UPDATE_USER_ATTRIBUTES; request",
                "{\"UserPoolId\":\"p\",\"Username\":\"u\",\"MessageAction\":\"SUPPRESS\",\"UserAttributes\":[]}; ADMIN_CREATE_USER; request",
                "{\"ClientId\":\"c\",\"Username\":\"u\",\"Password\":\"p\",\"UserAttributes\":[]}; SIGN_UP; request",
                "[{\"name\":\"a test\",\"SignUp\":{\"request\":{\"UserAttributes\":[]}}}]; SIGN_UP; /0/SignUp/request",
                "{\"target\":\"AWSCognitoIdentityProviderService.UpdateUserAttributes\",\"body\":{\"UserAttributes\":[]}}; UPDATE_USER_ATTRIBUTES; /body",
                "{\"command\":\"admin-update-user-attributes\",\"input\":{\"UserAttributes\":[]}}; ADMIN_UPDATE_USER_ATTRIBUTES; /input",
                "{\"operation\":\"SignUpCommand\",\"input\":{\"UserAttributes\":[]}}; SIGN_UP; /input"
            })
    void requestsAreFoundInWhateverHoldsThem(String text, Operation operation, String address) {
        assertThat(Plans.read("r.json", text).requests()).singleElement().satisfies(request -> {
            assertThat(request.operation()).isEqualTo(operation);
            assertThat(request.address().id()).isEqualTo(address);
        });
    }

    @Test
    void jsonLinesAreRequestsOneByOne() {
        String line = "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"custom:x\",\"Value\":\"v\"}]}\n";
        Definitions all = Plans.template(PoolSpec.empty()).and(Plans.read("r.jsonl", line + line));
        assertThat(RequestCheck.problems(all))
                .extracting(problem -> problem.address().id() + " " + problem.rule() + " "
                        + problem.span().line())
                .containsExactly(
                        "line 1 attribute-name.exists-in-schema 1", "line 2 attribute-name.exists-in-schema 2");
    }

    @Test
    void whatAnAdditionAddsIsJudgedAgainstThePoolItIsFor() {
        Definitions all = Plans.read(
                        "pool.json",
                        "{\"UserPool\":{\"Id\":\"eu_x\",\"Name\":\"n\",\"SchemaAttributes\":[{\"Name\":\"custom:team\",\"AttributeDataType\":\"String\",\"Mutable\":true}]}}")
                .and(
                        Plans.read(
                                "add.json",
                                "{\"UserPoolId\":\"eu_x\",\"CustomAttributes\":[{\"Name\":\"team\",\"AttributeDataType\":\"String\",\"Mutable\":true}]}"));
        assertThat(DefinitionCheck.problems(all))
                .extracting(Problem::rule)
                .containsExactly("schema-definition.name.exists");
    }

    @Test
    void aPoolInUseIsJudgedByItsSettingsAlone() {
        assertThat(
                        DefinitionCheck.problems(
                                Plans.read(
                                        "pool.json",
                                        "{\"UserPool\":{\"Id\":\"eu_x\",\"Name\":\"n\",\"AutoVerifiedAttributes\":[\"phone_number\"],\"SchemaAttributes\":[{\"Name\":\"custom:a-name-of-more-than-twenty\",\"AttributeDataType\":\"String\"}]}}")))
                .extracting(Problem::rule)
                .isEqualTo(List.of("pool-definition.sms-configuration.auto-verified"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "!Ref Open; Open=x; x",
                "!Ref Stage; Stage=prod; prod",
                "!Ref Stage; Stage=; ''",
                "!If [IsProd, live, test]; Stage=prod; live",
                "!If [IsOpen, live, test]; Open=x; live",
                "!If [IsOpen, live, test]; Open=y; test",
                "!Sub '${Stage}-${Open}'; Open=a=b; dev-a=b",
                "!FindInMap [Names, !Ref Open, Pool]; Open=dev; from-map"
            })
    void aParameterHasTheValueThatItIsDeployedWith(String name, String parameter, String expected) {
        String template = "Resources:\n  P:\n    Type: AWS::Cognito::UserPool\n    Properties: {UserPoolName: " + name
                + "}\n" + REST;
        String[] parts = parameter.split("=", 2);
        Definitions read =
                DefinitionReader.read("t.yaml", template.getBytes(StandardCharsets.UTF_8), Map.of(parts[0], parts[1]));
        assertThat(read.pools().get(0).name().value()).isEqualTo(expected);
    }

    /** What is given for such a parameter is the name under which its value is kept. */
    @Test
    void aParameterOfSystemsManagerIsUnknownWhateverIsGiven() {
        String template = "Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /p}}\n"
                + "Resources: {U: {Type: 'AWS::Cognito::UserPool', Properties: {UserPoolName: !Ref P}}}";
        assertThat(DefinitionReader.read("t.yaml", template.getBytes(StandardCharsets.UTF_8), Map.of("P", "/q"))
                        .pools())
                .extracting(pool -> pool.name().isUnknown())
                .containsExactly(true);
    }

    @Test
    void aTemplateThatRepeatsTooMuchIsRefusedAndNotReadInPart() {
        String numbers = IntStream.range(0, 2000).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        String template = "{\"Resources\":{\"Fn::ForEach::Outer\":[\"X\"," + numbers
                + ",{\"Fn::ForEach::Inner\":[\"Y\"," + numbers
                + ",{\"U${X}a${Y}\":{\"Type\":\"AWS::Cognito::UserPool\",\"Properties\":{\"UserPoolName\":{\"Ref\":\"X\"}}}}]}]}}";
        assertThatThrownBy(() -> Plans.read("t.json", template))
                .hasMessage("t.json: the template's functions repeat too much");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"AccessToken\":\"t\",\"UserAttributeNames\":[]}; DELETE_USER_ATTRIBUTES",
                "{\"UserPoolId\":\"p\",\"Username\":\"u\",\"UserAttributeNames\":[\"a\"]}; ADMIN_DELETE_USER_ATTRIBUTES",
                "{\"AccessToken\":\"t\",\"UserAttributes\":\"email\"}; UPDATE_USER_ATTRIBUTES",
                "{\"operation\":\"VerifyUserAttribute\",\"input\":{\"AttributeName\":\"email\"}}; VERIFY_USER_ATTRIBUTE",
                "[{\"X-Amz-Target\":\"AWSCognitoIdentityProviderService.GetUser\",\"body\":{}}]; GET_USER"
            })
    void aRequestIsKnownByWhatItHoldsOrByTheOperationBesideIt(String text, Operation operation) {
        assertThat(Plans.read("r.json", text).requests())
                .extracting(request -> request.operation())
                .containsExactly(operation);
    }

    @Test
    void whatOnlyLooksLikeARequestIsNone() {
        assertThatThrownBy(() ->
                        Plans.read("r.json", "{\"command\":\"get-user\",\"output\":{\"a\":1},\"Username\":\"u\"}"))
                .hasMessageContaining("holds no user pool definition and no request");
    }

    /** CloudFormation's own word counts, with what it shows of both sides. */
    @Test
    void aChangeSetSaysWhatBecomesOfEachResource() {
        String changes = """
                {"ChangeSetName": "c", "Changes": [
                 {"ResourceChange": {"Action": "Modify", "LogicalResourceId": "Users", "ResourceType": "AWS::Cognito::UserPool",
                  "Replacement": "False", "Details": [],
                  "BeforeContext": "{\\"Properties\\":{\\"MfaConfiguration\\":\\"OFF\\"}}",
                  "AfterContext": "{\\"Properties\\":{\\"MfaConfiguration\\":\\"OPTIONAL\\"}}"}},
                 {"ResourceChange": {"Action": "Modify", "LogicalResourceId": "Web", "Replacement": "True",
                  "ResourceType": "AWS::Cognito::UserPoolClient",
                  "Details": [{"Target": {"Attribute": "Properties", "Name": "GenerateSecret", "RequiresRecreation": "Always"}}]}},
                 {"ResourceChange": {"Action": "Remove", "PolicyAction": "Delete", "LogicalResourceId": "Old",
                  "ResourceType": "AWS::Cognito::UserPool"}},
                 {"ResourceChange": {"Action": "Remove", "PolicyAction": "Retain", "LogicalResourceId": "Kept",
                  "ResourceType": "AWS::Cognito::UserPool"}}]}
                """;
        assertThat(Plans.of(changes))
                .extracting(problem -> problem.address() + " " + problem.verdict())
                .containsExactlyInAnyOrder(
                        "Users changed-in-place", "Web replaced", "Old removes-pool", "Kept retained");
    }

    /** No source says what the service makes of it, and tools leave it out. */
    @Test
    void anEmptyListOfWritableAttributesForbidsNothingForCertain() {
        Definitions template = Plans.read("template.yaml", """
                Resources:
                  Users: {Type: AWS::Cognito::UserPool, Properties: {Schema: [{Name: tier, AttributeDataType: String, Mutable: true}]}}
                  Web: {Type: AWS::Cognito::UserPoolClient, Properties: {UserPoolId: !Ref Users, WriteAttributes: []}}
                """);
        Definitions request = Plans.read("request.json", """
                {"operation": "UpdateUserAttributes", "input": {"AccessToken": "t", "UserAttributes": [{"Name": "custom:tier", "Value": "a"}]}}
                """);
        assertThat(RequestCheck.problems(template.and(request)))
                .extracting(Problem::level)
                .doesNotContain(Level.ERROR);
    }
}
