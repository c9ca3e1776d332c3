package io.poolproof.validation.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.validation.json.JsonShapeValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeJudgeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<ShapeProblem> judged(String operation, String body) throws JsonProcessingException {
        return ShapeJudge.judge(
                ServiceModel.current().operation(operation).orElseThrow().input(),
                new JsonShapeValue(JSON.readTree(body.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "CreateUserPool; {'PoolName': 'a', 'Policies': {'PasswordPolicy': {'MinimumLength': 5}}}; MIN_VALUE; policies.passwordPolicy.minimumLength",
                "CreateUserPool; {'PoolName': 'a', 'MfaConfiguration': 'on'}; ENUMERATION; mfaConfiguration",
                "CreateUserPool; {'PoolName': 'a', 'LambdaConfig': {'PreSignUp': 'arn:a:b:c:1:d'}}; MIN_LENGTH; lambdaConfig.preSignUp",
                "CreateUserPool; {'PoolName': 'a\\n'}; NONE; -",
                "CreateUserPool; {'PoolName': 'a!'}; PATTERN; poolName",
                "CreateUserPool; {'PoolName': 7}; TYPE; poolName",
                "CreateUserPool; {'PoolName': 'a', 'Schema': []}; MIN_ITEMS; schema",
                "CreateUserPool; {'PoolName': 'a', 'Schema': [null]}; NULL_ENTRY; schema.1.member",
                "CreateUserPool; {'PoolName': 'a', 'Schema': [{'Name': 'a'}]}; NONE; -",
                "CreateUserPool; {'PoolName': 'a', 'Schema': [{'Name': 'of_twenty_one_letters'}]}; MAX_LENGTH; schema.1.member.name",
                "CreateUserPool; {'PoolName': 'a', 'Later': {}}; NONE; -",
                "CreateUserPoolClient; {'UserPoolId': 'r_a', 'ClientName': 'a', 'AccessTokenValidity': 0}; MIN_VALUE; accessTokenValidity",
                "CreateUserPoolClient; {'UserPoolId': 'r_a', 'ClientName': 'a', 'AccessTokenValidity': 1.5}; TYPE; accessTokenValidity",
                "CreateUserPoolClient; {'UserPoolId': 'r_a', 'ClientName': 'a', 'AccessTokenValidity': 86401}; MAX_VALUE; accessTokenValidity",
                "CreateUserPoolClient; {'UserPoolId': 'r_a', 'ClientName': 'a', 'GenerateSecret': 'true'}; TYPE; generateSecret",
                "CreateGroup; {'UserPoolId': 'r_a'}; REQUIRED; groupName",
                "CreateGroup; {'UserPoolId': 'r_a', 'GroupName': 'a\u1ac1'}; UNSETTLED_CHARACTER; groupName",
                "CreateGroup; {'UserPoolId': 'r_a', 'GroupName': null}; REQUIRED; groupName",
                "UpdateUserAttributes; {'AccessToken': 'a', 'UserAttributes': {}}; TYPE; userAttributes",
                "UpdateUserAttributes; {'AccessToken': 'a', 'UserAttributes': [], 'ClientMetadata': {'k': 1}}; TYPE; clientMetadata"
            })
    void aBodyBreaksOneConstraintOrNone(String operation, String body, String constraint, String place)
            throws JsonProcessingException {
        List<ShapeProblem> problems = judged(operation, body);
        if (constraint.equals("NONE")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .singleElement()
                    .extracting(problem -> problem.constraint().name(), ShapeProblem::servicePath)
                    .containsExactly(constraint, place);
        }
    }

    @Test
    void aProblemSaysWhereItIsWhatIsAllowedAndHowTheServiceWordsIt() throws JsonProcessingException {
        assertThat(judged("CreateUserPool", "{'PoolName': 'a', 'Policies': {'PasswordPolicy': {'MinimumLength': 5}}}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("/Policies/PasswordPolicy/MinimumLength");
                    assertThat(problem.problem()).isEqualTo("the number is too small");
                    assertThat(problem.allowed()).isEqualTo("at least 6");
                    assertThat(problem.clause()).isEqualTo("Member must have value greater than or equal to 6");
                });
    }

    @Test
    void nothingIsSaidOfWhatNobodyCanTellYet() {
        ShapeValue unknown = new ShapeValue() {
            @Override
            public Kind kind() {
                return Kind.UNKNOWN;
            }

            @Override
            public String text() {
                return "";
            }

            @Override
            public List<ShapeValue> entries() {
                return List.of();
            }

            @Override
            public Map<String, ShapeValue> members() {
                return Map.of();
            }
        };
        assertThat(ShapeJudge.judge(
                        ServiceModel.current()
                                .operation("CreateGroup")
                                .orElseThrow()
                                .input(),
                        unknown))
                .isEmpty();
    }

    @Test
    void noValueStandsInAProblem() throws JsonProcessingException {
        assertThat(
                        judged(
                                "SignUp",
                                "{'ClientId': 'secret!', 'Username': '', 'Password': 'secret secret', 'SecretHash': '!secret'}"))
                .hasSizeGreaterThan(3)
                .allSatisfy(problem ->
                        assertThat(problem.toString()).doesNotContain("secret!", "secret secret", "!secret"));
    }
}
