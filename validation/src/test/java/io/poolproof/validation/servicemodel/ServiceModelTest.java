package io.poolproof.validation.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What AWS's API reference says of a few operations, looked up by hand. */
class ServiceModelTest {
    private static final ServiceModel MODEL = ServiceModel.current();

    @Test
    void itSaysWhereItIsFromAndWhenThatWasPublished() {
        assertThat(MODEL.origin()).startsWith("botocore ");
        assertThat(MODEL.date()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }

    @Test
    void everyOperationAndShapeCanBeRead() {
        assertThat(MODEL.operationNames())
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> assertThat(MODEL.operation(name)).isPresent());
        assertThat(MODEL.shapeNames())
                .allSatisfy(name -> assertThat(MODEL.shape(name)).isPresent());
    }

    @Test
    void anUpdateOfAttributesTakesATokenAndNeedsNoSignature() {
        OperationShape update = MODEL.operation("UpdateUserAttributes").orElseThrow();
        assertThat(update.signed()).isFalse();
        assertThat(update.takesAccessToken()).isTrue();
        assertThat(update.input().members().keySet())
                .containsExactly("UserAttributes", "AccessToken", "ClientMetadata");
        assertThat(update.errors())
                .contains("AliasExistsException", "CodeMismatchException", "OperationNotEnabledException");
        assertThat(update.input().member("UserAttributes"))
                .extracting(MemberShape::required, MemberShape::serviceName)
                .containsExactly(true, "userAttributes");
        assertThat(update.input().member("ClientMetadata"))
                .extracting(MemberShape::required)
                .isEqualTo(false);
    }

    @Test
    void aGroupIsCreatedByASignedRequest() {
        OperationShape group = MODEL.operation("CreateGroup").orElseThrow();
        assertThat(group.signed()).isTrue();
        assertThat(group.errors()).contains("GroupExistsException");
        assertThat(group.output().members()).containsOnlyKeys("Group");
    }

    @Test
    void anOperationWithoutAnAnswerHasAnEmptyOutput() {
        assertThat(MODEL.operation("DeleteUser").orElseThrow().output().members())
                .isEmpty();
    }

    @Test
    void limitsPatternsRangesAndEnumerationsAreTheModels() {
        assertThat(MODEL.shape("AttributeNameType"))
                .contains(new Shape.Text(
                        "AttributeNameType", false, 1L, 32L, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+", List.of()));
        assertThat(MODEL.shape("PasswordPolicyMinLengthType"))
                .contains(new Shape.Whole("PasswordPolicyMinLengthType", false, 6L, 99L, false));
        assertThat(((Shape.Text) MODEL.shape("VerifiedAttributeType").orElseThrow()).values())
                .containsExactly("phone_number", "email");
        assertThat(((Shape.Sequence) MODEL.shape("SchemaAttributesListType").orElseThrow()).max())
                .isEqualTo(50L);
        assertThat(MODEL.shape("UsernameType").orElseThrow().sensitive()).isTrue();
    }

    @Test
    void whatTheModelDoesNotHaveIsAbsent() {
        assertThat(MODEL.operation("updateUserAttributes")).isEmpty();
        assertThat(MODEL.shape("")).isEmpty();
    }
}
