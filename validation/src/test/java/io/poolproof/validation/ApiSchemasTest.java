package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas of the API, as documents of their own. */
class ApiSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema DRAFT_07 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    static Stream<String> paths() {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> Stream.of("requests", "responses", "errors")
                        .map(folder -> "api/" + folder + "/" + operation.wireName() + ".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void eachIsASchemaOfDraft07(String path) throws IOException {
        JsonNode schema = read(path);
        assertThat(DRAFT_07.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").asText()).isEqualTo("http://json-schema.org/draft-07/schema#");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void eachDefinesWhatItRefersToAndNothingElse(String path) throws IOException {
        JsonNode schema = read(path);
        Set<String> defined = new TreeSet<>();
        schema.path("definitions").fieldNames().forEachRemaining(name -> defined.add("#/definitions/" + name));
        assertThat(new TreeSet<>(schema.findValuesAsText("$ref"))).isEqualTo(defined);
    }

    /** What {@code \s} and {@code \S} mean differs between Java and ECMA-262, by which JSON Schema reads patterns. */
    @ParameterizedTest
    @MethodSource("paths")
    void eachNamesWhiteSpaceCharacterByCharacter(String path) throws IOException {
        assertThat(read(path).findValuesAsText("pattern"))
                .allSatisfy(pattern -> assertThat(pattern).doesNotContain("\\s", "\\S"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "responses/AdminCreateUser; {'User': {'Username': 'ann', 'UserCreateDate': 1795631135.689}}; true",
                "responses/AdminCreateUser; {'User': {'UserCreateDate': '2026-11-25T18:00:00Z'}}; false",
                "responses/AdminCreateUser; {'User': {'UserStatus': 'confirmed'}}; false",
                "responses/AdminCreateUser; {'User': {'Attributes': [{'Value': 'without a name'}]}}; false",
                "responses/InitiateAuth; {'AuthenticationResult': {'AccessToken': 'a.b.c', 'ExpiresIn': 3600}}; true",
                "responses/InitiateAuth; {'AuthenticationResult': {'ExpiresIn': '3600'}}; false",
                "responses/InitiateAuth; {'ChallengeName': 'RIDDLE'}; false",
                "responses/InitiateAuth; {'ChallengeParameters': {'attempts': 1}}; false",
                "responses/InitiateAuth; {'AvailableChallenges': ['EMAIL_OTP', 'PASSWORD']}; true",
                "responses/GetUser; {'Username': 'ann', 'UserAttributes': [], 'Later': 1}; true",
                "responses/GetUser; {'Username': 'ann', 'UserAttributes': [], 'UserMFASettingList': [1]}; false",
                "responses/SignUp; {'UserConfirmed': true, 'UserSub': 's', 'CodeDeliveryDetails': {'DeliveryMedium': 'FAX'}}; false",
                "responses/CreateUserPool; {'UserPool': {'SchemaAttributes': [{'Name': 'custom:of_twenty_characters'}]}}; true",
                "responses/CreateUserPool; {'UserPool': {'SchemaAttributes': [{'AttributeDataType': 'string'}]}}; false",
                "responses/UpdateUserPoolClient; {'UserPoolClient': {'ReadAttributes': ['']}}; false",
                "errors/UpdateUserAttributes; {'__type': 'SerializationException', 'message': null}; true",
                "errors/UpdateUserAttributes; {'__type': 'AccessDeniedException'}; false",
                "errors/AdminUpdateUserAttributes; {'__type': 'AccessDeniedException'}; true"
            })
    void anAnswerIsTakenOrNot(String name, String body, boolean taken) {
        JsonSchema schema = JsonSchema.fromResource("api/" + name + ".schema.json");
        byte[] json = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThat(schema.problemsOf(json).isEmpty()).isEqualTo(taken);
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream stream = ApiSchemasTest.class.getResourceAsStream("/poolproof/schemas/" + path)) {
            return JSON.readTree(stream);
        }
    }
}
