package io.poolproof.validation.rules;

import static io.poolproof.validation.ViolationAssert.assertThatOnlyOneOf;
import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.update;
import static io.poolproof.validation.rules.Requests.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is verified, and what a request takes away. */
class AddressAndDeletionRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();
    private static final CognitoValidator FULL = CognitoValidator.forPool(Pools.FULL);

    @Test
    void onlyAddressesAreVerified() {
        for (Operation operation :
                List.of(Operation.VERIFY_USER_ATTRIBUTE, Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE)) {
            ValidationResult result = SHAPES.validate(
                    valid(operation).text(Member.ATTRIBUTE_NAME, "name").build());
            assertThat(predicted(result))
                    .isEqualTo("Invalid attribute name. Only phone_number and email can be verified.");
            assertThat(ids(SHAPES.validate(valid(operation)
                            .text(Member.ATTRIBUTE_NAME, "phone_number")
                            .build())))
                    .isEmpty();
        }
    }

    @Test
    void deletionsNameOptionalMutableAttributesOfTheSchema() {
        assertThat(ids(FULL.validate(delete("nickname", "custom:code")))).isEmpty();
        assertThat(ids(FULL.validate(delete("name")))).containsExactly("attribute-deletion.required-attribute");
        assertThat(ids(FULL.validate(delete("custom:cod")))).containsExactly("attribute-deletion.exists-in-schema");
        assertThat(ids(FULL.validate(delete("custom:fixed")))).containsExactly("attribute-deletion.immutable");
        assertThat(predicted(SHAPES.validate(delete("name", ""))))
                .isEqualTo("2 validation errors detected: Value '[name, ]' at 'userAttributeNames' failed to satisfy"
                        + " constraint: Member must satisfy constraint: [Member must have length greater than or equal"
                        + " to 1]; Value '[name, ]' at 'userAttributeNames' failed to satisfy constraint: Member must"
                        + " satisfy constraint: [Member must satisfy regular expression pattern:"
                        + " [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+]");
    }

    @Test
    void aClientsDeletionOutsideItsListIsInDoubt() {
        CognitoValidator listing = CognitoValidator.forPool(Pools.FULL, Pools.LISTING);
        ValidationResult result = listing.validate(delete("email"));
        assertThatOnlyOneOf(result)
                .breaks("attribute-deletion.write-permission")
                .isAbout("email");
        assertThat(result.isValid()).isTrue();
        assertThat(result.possible().map(PredictedError::message))
                .contains("A client attempted to write unauthorized attribute");
        assertThat(ids(FULL.validate(delete("email")))).isEmpty();
        assertThat(ids(listing.validate(valid(Operation.ADMIN_DELETE_USER_ATTRIBUTES)
                        .names(Member.USER_ATTRIBUTE_NAMES, List.of("email"))
                        .build())))
                .isEmpty();
    }

    @Test
    void aCodeForAPhoneNumberNeedsSms() {
        CognitoRequest request = valid(Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE)
                .text(Member.ATTRIBUTE_NAME, "phone_number")
                .build();
        assertThat(ids(CognitoValidator.forPool(Pools.VERIFYING).validate(request)))
                .containsExactly("verification.sms-set-up-for-code");
        assertThat(ids(FULL.validate(request))).isEmpty();
        assertThat(ids(CognitoValidator.forPool(Pools.VERIFYING)
                        .validate(request.toBuilder()
                                .text(Member.ATTRIBUTE_NAME, "email")
                                .build())))
                .isEmpty();
        assertThat(ids(CognitoValidator.forPool(Pools.VERIFYING)
                        .validate(valid(Operation.VERIFY_USER_ATTRIBUTE)
                                .text(Member.ATTRIBUTE_NAME, "phone_number")
                                .build())))
                .isEmpty();
    }

    @Test
    void aFlagSaysOfItsOwnAddressThatItIsVerified() {
        List<AttributeType> list = List.of(
                new AttributeType("email_verified", "True"), new AttributeType("phone_number_verified", "false"));
        assertThat(VerifiedFlagRules.isVerified("email", list)).isTrue();
        assertThat(VerifiedFlagRules.isVerified("phone_number", list)).isFalse();
        assertThat(VerifiedFlagRules.isVerified(
                        "phone_number", List.of(new AttributeType("phone_number_verified", "true"))))
                .isTrue();
        assertThat(VerifiedFlagRules.isVerified(
                        "email",
                        List.of(
                                new AttributeType("email_verified", "false"),
                                new AttributeType("email_verified", "true"))))
                .isTrue();
        assertThat(VerifiedFlagRules.isVerified("name", list)).isFalse();
        assertThat(VerifiedFlagRules.isVerified(null, list)).isFalse();
    }

    @Test
    void aPoolThatVerifiesFirstKeepsTheOldValue() {
        CognitoValidator verifying = CognitoValidator.forPool(Pools.VERIFYING);
        assertThat(ids(verifying.validate(update("email", "a@b.c")))).containsExactly("verification.before-update");
        assertThat(ids(verifying.validate(update("name", "a")))).isEmpty();
        CognitoRequest.Builder byAdministrator =
                valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES).attribute("email", "a@b.c");
        assertThat(ids(verifying.validate(byAdministrator.build()))).containsExactly("verification.before-update");
        assertThat(ids(verifying.validate(
                        byAdministrator.attribute("email_verified", "true").build())))
                .isEmpty();
        assertThat(ids(verifying.validate(update("phone_number", "+1")))).containsExactly("verification.sms-set-up");
        UserPool sending = Pools.VERIFYING.toBuilder().sendsSms(true).build();
        assertThat(ids(CognitoValidator.forPool(sending).validate(update("phone_number", "+1"))))
                .isEmpty();
    }

    private static CognitoRequest delete(String... names) {
        return valid(Operation.DELETE_USER_ATTRIBUTES)
                .names(Member.USER_ATTRIBUTE_NAMES, List.of(names))
                .build();
    }

    private static String predicted(ValidationResult result) {
        return result.predicted().map(PredictedError::message).orElse("none");
    }
}
