package io.poolproof.validation.rules;

import static io.poolproof.validation.rules.Judged.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a pool may declare, and what the service says of the rest. */
class SchemaDefinitionRulesTest {
    private static final SchemaAttributeType CODE = text("code", "1", "10");

    @Test
    void aMutableCustomStringWithinItsLimitsIsTaken() {
        assertThat(ids(create(CODE))).isEmpty();
        assertThat(ids(add(CODE))).isEmpty();
    }

    @Test
    void namesHaveOneToTwentyCodePoints() {
        assertThat(ids(create(named("x".repeat(20))))).isEmpty();
        assertThat(ids(create(named("\ud83d\ude00".repeat(20))))).isEmpty();
        assertThat(ids(create(named("x".repeat(21))))).containsExactly("schema-definition.name.max-length");
        assertThat(ids(create(named(""))))
                .containsExactly("schema-definition.name.min-length", "schema-definition.name.characters");
        assertThat(ids(create(named("my attr")))).containsExactly("schema-definition.name.characters");
    }

    @Test
    void aPrefixInTheNameIsWarnedOf() {
        ValidationResult result = create(named("custom:code"), named("dev:code"));
        assertThat(ids(result)).containsExactly("schema-definition.name.prefix", "schema-definition.name.prefix");
        assertThat(result.isValid()).isTrue();
        assertThat(result.violations().get(0).message())
                .isEqualTo("/Schema/0/Name \"custom:code\": the service will name the attribute custom:custom:code;"
                        + " allowed: the name without a prefix [schema-definition.name.prefix]");
    }

    @Test
    void aStandardNameIsWarnedOfWhereItMakesACustomAttributeAndNotWhereItReDeclares() {
        assertThat(ids(create(named("locale")))).isEmpty();
        assertThat(ids(create(standard("email", true, true, null)))).isEmpty();
        assertThat(ids(create(standard("email", null, false, null)))).isEmpty();
        assertThat(ids(add(named("locale")))).containsExactly("schema-definition.name.standard");
    }

    @Test
    void aStandardAttributeWithAnotherTypeIsRefusedAsItWasSeenToBe() {
        ValidationResult result = create(standard("email", true, true, "Number"));
        assertThat(ids(result)).containsExactly("schema-definition.standard.data-type");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("You can not change AttributeDataType or set developerOnlyAttribute for standard schema"
                        + " attribute email");
    }

    @Test
    void aCustomAttributeIsNotRequiredAndHasADataType() {
        SchemaAttributeType required =
                new SchemaAttributeType("code", "String", true, true, null, null, null, null, null);
        assertThat(create(required).predicted().map(PredictedError::message))
                .contains("Required custom attributes are not supported currently.");
        SchemaAttributeType untyped = new SchemaAttributeType("code", null, true, null, null, null, null, null, null);
        assertThat(ids(add(untyped))).containsExactly("schema-definition.custom.data-type");
        assertThat(ids(create(standard("email", true, true, null)))).isEmpty();
    }

    @Test
    void anUnknownDataTypeIsRefusedByTheConstraintChecker() {
        SchemaAttributeType declared =
                new SchemaAttributeType("code", "Text", true, null, null, null, null, null, null);
        assertThat(create(declared).predicted().map(PredictedError::message))
                .contains("1 validation error detected: Value 'Text' at 'schema.1.member.attributeDataType' failed to"
                        + " satisfy constraint: Member must satisfy enum value set: [Boolean, Number, String,"
                        + " DateTime]");
    }

    @Test
    void limitsAreNumbersInOrderAndWithinTheGuidesBound() {
        assertThat(ids(create(text("code", "6", "5")))).containsExactly("schema-definition.string.length-range");
        assertThat(ids(create(text("code", "5", "5")))).isEmpty();
        assertThat(ids(create(text("code", "0", "2048")))).isEmpty();
        assertThat(ids(create(text("code", "0", "2049")))).containsExactly("schema-definition.string.length-limit");
        assertThat(ids(create(text("code", "abc", null)))).containsExactly("schema-definition.string.whole-numbers");
        assertThat(ids(create(text("code", "-1", null)))).containsExactly("schema-definition.string.whole-numbers");
        assertThat(ids(create(text("code", "", "")))).isEmpty();
        assertThat(ids(create(number("rank", "", "")))).isEmpty();
        assertThat(ids(create(number("rank", "2", "1")))).containsExactly("schema-definition.number.value-range");
        assertThat(ids(create(number("rank", "-1", "1.5")))).isEmpty();
        assertThat(ids(create(number("rank", "one", null)))).containsExactly("schema-definition.number.numbers");
    }

    @Test
    void limitsOfAnotherTypeAreNoErrorWhateverTheyAre() {
        assertThat(ids(create(new SchemaAttributeType("a", "Number", true, null, null, "abc", "-1", null, null))))
                .containsExactly("schema-definition.constraints.other-type");
        assertThat(ids(create(new SchemaAttributeType("a", "Number", true, null, null, "10", "5", null, null))))
                .containsExactly("schema-definition.constraints.other-type");
        assertThat(ids(create(new SchemaAttributeType("a", "String", true, null, null, null, null, "10", "5"))))
                .containsExactly("schema-definition.constraints.other-type");
        assertThat(ids(create(text("code", "+5", "+6")))).isEmpty();
    }

    @Test
    void declarationsWithoutANameAreNoDuplicates() {
        SchemaAttributeType nameless =
                new SchemaAttributeType(null, "String", true, null, null, null, null, null, null);
        assertThat(ids(create(nameless, nameless))).isEmpty();
    }

    @Test
    void limitsOfAStandardAttributeOutOfOrderAreWarnedOf() {
        SchemaAttributeType email = new SchemaAttributeType("email", null, true, true, null, "6", "5", null, null);
        ValidationResult result = create(email);
        assertThat(ids(result)).containsExactly("schema-definition.standard.range");
        assertThat(result.possible().map(PredictedError::message))
                .contains("user.email: Max length cannot be less than min length.");
    }

    @Test
    void aLimitIsTextOfAtMost131072Characters() {
        assertThat(ids(create(text("code", null, "1".repeat(131_072))))).isEmpty();
        assertThat(ids(create(text("code", null, "1".repeat(131_073)))))
                .containsExactly("schema-definition.string.max-length.text");
    }

    @Test
    void limitsOfAnotherTypeAreWarnedOf() {
        SchemaAttributeType declared =
                new SchemaAttributeType("code", "String", true, null, null, null, null, "1", "2");
        assertThat(ids(create(declared))).containsExactly("schema-definition.constraints.other-type");
    }

    @Test
    void anAttributeWithoutMutableIsWarnedOf() {
        SchemaAttributeType declared = SchemaAttributeType.of("code", AttributeDataType.STRING);
        ValidationResult result = create(declared);
        assertThat(ids(result)).containsExactly("schema-definition.mutable.default");
        assertThat(result.violations()).extracting(Violation::path).containsExactly("/Schema/0/Mutable");
    }

    @Test
    void aListHasOneTo50EntriesOr25WhereAttributesAreAdded() {
        assertThat(ids(create(many(50)))).isEmpty();
        assertThat(ids(create(many(51)))).containsExactly("schema-definition.list.max-size");
        assertThat(ids(add(many(25)))).isEmpty();
        assertThat(ids(add(many(26)))).containsExactly("schema-definition.list.max-size");
        assertThat(ids(create())).containsExactly("schema-definition.list.min-size");
        assertThat(ids(CognitoValidator.withoutPool()
                        .validate(CognitoRequest.builder(Operation.ADD_CUSTOM_ATTRIBUTES)
                                .text(Member.USER_POOL_ID, "us-east-1_a")
                                .build())))
                .containsExactly("schema-definition.list.required");
    }

    @Test
    void aListThatIsTooLongIsShownInTheServicesOwnForm() {
        assertThat(create(Collections.nCopies(51, named("a")).toArray(SchemaAttributeType[]::new))
                        .predicted()
                        .map(PredictedError::message)
                        .orElse(""))
                .startsWith("1 validation error detected: Value '[SchemaAttributeType(name=a,"
                        + " attributeDataType=String, developerOnlyAttribute=null, mutable=true, required=null,"
                        + " numberAttributeConstraints=null, stringAttributeConstraints=null), ")
                .endsWith("]' at 'schema' failed to satisfy constraint: Member must have length less than or equal to"
                        + " 50");
    }

    @Test
    void aNewPoolDeclaresEachCustomNameOnce() {
        ValidationResult result = create(named("dept"), named("Dept"), named("dept"));
        assertThat(ids(result)).containsExactly("schema-definition.name.duplicate");
        assertThat(result.violations().get(0).path()).isEqualTo("/Schema/2/Name");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("Duplicate custom attribute names custom:dept are not allowed in a user pool schema.");
    }

    @Test
    void onlyNamesThatThePoolLacksCanBeAdded() {
        UserPool pool = UserPool.builder("us-east-1_a")
                .attribute(SchemaAttribute.string("custom:code", true))
                .build();
        ValidationResult result =
                CognitoValidator.forPool(pool).validate(request(Operation.ADD_CUSTOM_ATTRIBUTES, CODE));
        assertThat(ids(result)).containsExactly("schema-definition.name.exists");
        assertThat(result.predicted().map(PredictedError::message))
                .contains("custom:code: Existing attribute already has name custom:code.");
    }

    @Test
    void emailVerifiedInASchemaIsWarnedOf() {
        assertThat(ids(create(standard("email_verified", true, false, "Boolean"))))
                .containsExactly("schema-definition.name.email-verified");
    }

    private static SchemaAttributeType named(String name) {
        return new SchemaAttributeType(name, "String", true, null, null, null, null, null, null);
    }

    private static SchemaAttributeType text(String name, @Nullable String least, @Nullable String greatest) {
        return new SchemaAttributeType(name, "String", true, null, null, least, greatest, null, null);
    }

    private static SchemaAttributeType number(String name, @Nullable String least, @Nullable String greatest) {
        return new SchemaAttributeType(name, "Number", true, null, null, null, null, least, greatest);
    }

    private static SchemaAttributeType standard(
            String name, @Nullable Boolean required, @Nullable Boolean mutable, @Nullable String type) {
        return new SchemaAttributeType(name, type, mutable, required, null, null, null, null, null);
    }

    private static SchemaAttributeType[] many(int count) {
        return IntStream.range(0, count).mapToObj(number -> named("a" + number)).toArray(SchemaAttributeType[]::new);
    }

    private static ValidationResult create(SchemaAttributeType... declared) {
        return CognitoValidator.withoutPool().validate(request(Operation.CREATE_USER_POOL, declared));
    }

    private static ValidationResult add(SchemaAttributeType... declared) {
        return CognitoValidator.withoutPool().validate(request(Operation.ADD_CUSTOM_ATTRIBUTES, declared));
    }

    private static CognitoRequest request(Operation operation, SchemaAttributeType... declared) {
        return CognitoRequest.builder(operation)
                .text(Member.POOL_NAME, "pool")
                .text(Member.USER_POOL_ID, "us-east-1_a")
                .schema(List.of(declared))
                .build();
    }
}
