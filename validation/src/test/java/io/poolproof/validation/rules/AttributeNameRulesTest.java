package io.poolproof.validation.rules;

import static io.poolproof.validation.ViolationAssert.assertThatOnlyOneOf;
import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.adminUpdate;
import static io.poolproof.validation.rules.Requests.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a name is known well, and what is in doubt. */
class AttributeNameRulesTest {
    private static final CognitoValidator FULL = CognitoValidator.forPool(Pools.FULL);

    @Test
    void theOtherNameOfADeveloperOnlyAttributeIsInDoubtForAnAdministrator() {
        ValidationResult result = FULL.validate(adminUpdate("dev:level", "a"));
        assertThat(result.isValid()).isTrue();
        assertThatOnlyOneOf(result)
                .breaks("attribute-name.developer-prefix")
                .reads("/UserAttributes/0 \"dev:level\": the pool's schema has this developer-only attribute under its"
                        + " other name; allowed: the name in the pool's schema, to be safe"
                        + " [attribute-name.developer-prefix]");
        assertThat(result.possible().map(PredictedError::message))
                .contains("user.dev:level: Attribute does not exist in the schema.\n");

        CognitoValidator documented = CognitoValidator.forPool(UserPool.builder("us-east-1_dev")
                .attribute(new SchemaAttribute(
                        "dev:level", AttributeDataType.STRING, true, false, true, null, null, null, null))
                .build());
        assertThat(ids(documented.validate(adminUpdate("dev:custom:level", "a"))))
                .containsExactly("attribute-name.developer-prefix");
        assertThat(ids(documented.validate(adminUpdate("dev:level", "a")))).isEmpty();
    }

    @Test
    void aNameWithTheOtherPrefixIsNoOtherNameOfWhatUsersMayWrite() {
        CognitoValidator open = CognitoValidator.forPool(UserPool.builder("us-east-1_dev")
                .attribute(SchemaAttribute.string("dev:custom:level", true))
                .build());
        assertThat(ids(open.validate(adminUpdate("dev:level", "a"))))
                .containsExactly("attribute-name.exists-in-schema");
    }

    @Test
    void aNameInAnotherLetterCaseIsInDoubt() {
        ValidationResult result = FULL.validate(update("custom:Code", "ab"));
        assertThat(result.isValid()).isTrue();
        assertThatOnlyOneOf(result)
                .breaks("attribute-name.letter-case")
                .reads("/UserAttributes/0 \"custom:Code\": the pool's schema has this name in another letter case"
                        + " only; allowed: a name in the pool's schema; did you mean \"custom:code\"?"
                        + " [attribute-name.letter-case]");
        assertThat(result.possible().map(PredictedError::message))
                .contains("user.custom:Code: Attribute does not exist in the schema.\n");
    }

    @Test
    void aNameOfTheServicesOwnIsInDoubt() {
        for (ValidationResult result : List.of(
                FULL.validate(update("cognito:user_status", "CONFIRMED")),
                FULL.validate(adminUpdate("cognito:user_status", "CONFIRMED")))) {
            assertThat(result.isValid()).isTrue();
            assertThatOnlyOneOf(result)
                    .breaks("attribute-name.service-prefix")
                    .reads(
                            "/UserAttributes/0 \"cognito:user_status\": the name is one of the service's own, and the pool's"
                                    + " schema does not have it; allowed: a name in the pool's schema"
                                    + " [attribute-name.service-prefix]");
        }
        assertThat(ids(CognitoValidator.withoutPool().validate(update("cognito:user_status", "CONFIRMED"))))
                .isEmpty();
        assertThat(ids(FULL.validate(update("cognito", "a")))).containsExactly("attribute-name.exists-in-schema");
    }
}
