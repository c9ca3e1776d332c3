package io.poolproof.definitions.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.poolproof.definitions.check.PoolModel;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the types of a pool take and refuse, beside the rules. */
class AttributeTypesProperties {
    private static final String TEMPLATE = """
            {"Resources": {
              "Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {"Schema": [
                {"Name": "email", "Required": true, "Mutable": true},
                {"Name": "tier", "AttributeDataType": "String", "Mutable": true,
                 "StringAttributeConstraints": {"MinLength": "2", "MaxLength": "4"}},
                {"Name": "born", "AttributeDataType": "String", "Mutable": false,
                 "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "9"}},
                {"Name": "count", "AttributeDataType": "Number", "Mutable": true,
                 "NumberAttributeConstraints": {"MinValue": "1", "MaxValue": "5"}}]}},
              "Web": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "Pool"},
                "WriteAttributes": ["email", "custom:tier"], "ReadAttributes": ["email"]}}}}
            """;
    private static final Definitions DEFINITIONS = DefinitionFiles.read(
                    List.of(new DefinitionFiles.Input("template.json", TEMPLATE.getBytes(StandardCharsets.UTF_8))),
                    FileTree.onDisk(),
                    Map.of())
            .definitions();
    private static final AttributeTypes TYPES =
            AttributeTypes.of(DEFINITIONS.pools().get(0), null);
    private static final CognitoValidator VALIDATOR =
            CognitoValidator.forPool(PoolModel.pool(DEFINITIONS.pools().get(0)));
    private static final Schema UPDATE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TypeFormat.JSON_SCHEMA.write(TYPES));

    @Property
    void whatTheSchemaRefusesTheValidatorRefusesOrDoubts(@ForAll("names") String name, @ForAll("values") String value) {
        if (isRefusedBySchema(name, value)) {
            assertThat(result(name, value).violations()).as(name).isNotEmpty();
        }
    }

    @Property
    void whatTheValidatorRefusesForItsNameOrItsLengthInAsciiTheSchemaRefuses(
            @ForAll("names") String name, @ForAll("values") String value) {
        boolean isOfNameOrLength = result(name, value).errors().stream()
                .map(error -> error.rule().id())
                .anyMatch(rule -> rule.startsWith("attribute-value.string")
                        || rule.startsWith("attribute-name")
                        || rule.startsWith("attribute-mutability"));
        if (isOfNameOrLength && value.chars().allMatch(c -> c < 0x80)) {
            assertThat(isRefusedBySchema(name, value)).as(name).isTrue();
        }
    }

    @Example
    void aClientSeesWhatItMayWriteAndRead() throws JsonProcessingException {
        AttributeTypes types = AttributeTypes.of(
                DEFINITIONS.pools().get(0), DEFINITIONS.clients().get(0));
        JsonNode schema = new ObjectMapper().readTree(TypeFormat.JSON_SCHEMA.write(types));
        assertThat(schema.at("/$defs/UpdateUserAttributes/properties").fieldNames())
                .toIterable()
                .containsExactly("custom:tier", "email");
        assertThat(schema.at("/$defs/Readable/properties").fieldNames())
                .toIterable()
                .containsExactly("email");
        assertThat(schema.at("/$defs/SignUp/required"))
                .extracting(JsonNode::asText)
                .containsExactly("email");
        assertThat(TypeFormat.TYPESCRIPT.write(types))
                .contains("export interface SignUp {", "  \"email\": string;", "  \"custom:tier\"?: string;");
        assertThat(TypeFormat.ZOD.write(types))
                .contains("export const SignUp = z.strictObject({", "  \"custom:tier\": text(2, 4).optional(),");
    }

    private static boolean isRefusedBySchema(String name, String value) {
        ObjectNode attributes = new ObjectMapper().createObjectNode().put(name, value);
        return !UPDATE.validate(attributes).isEmpty();
    }

    private static ValidationResult result(String name, String value) {
        return VALIDATOR.validate(CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("a.b.c")
                .attribute(name, value)
                .build());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "email",
                "phone_number",
                "nickname",
                "birthdate",
                "custom:tier",
                "custom:born",
                "custom:count",
                "tier",
                "CUSTOM:tier",
                "sub",
                "custom:other");
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> few = Arbitraries.strings()
                .withChars("a1@+-é\u0663")
                .withChars('\u20ac', ' ')
                .ofMaxLength(6);
        Arbitrary<String> pairs = Arbitraries.of("\ud83d\ude00", "a\ud83d\ude00", "a".repeat(2048), "é".repeat(2049));
        return Arbitraries.oneOf(few, pairs);
    }
}
