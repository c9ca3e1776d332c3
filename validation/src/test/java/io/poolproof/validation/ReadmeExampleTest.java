package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import org.junit.jupiter.api.Test;

/** The code that the README shows to app developers does what it says there. */
class ReadmeExampleTest {

    @Test
    void findsEveryViolationAndPredictsTheAnswer() {
        UserPool pool = UserPool.builder("us-east-1_EXAMPLE")
                .attribute(SchemaAttribute.string("custom:code", true).withLengths(2, 10))
                .build();
        CognitoRequest request = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("eyJ0.e30.x")
                .attribute("custom:code", "much too long a code")
                .attribute("favourite_colour", "blue")
                .build();

        ValidationResult result = CognitoValidator.forPool(pool).validate(request);

        assertThat(result.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/UserAttributes/0 \"custom:code\": the value has 20 characters; allowed: at most 10 characters"
                                + " [attribute-value.string.max-length]",
                        "/UserAttributes/1 \"favourite_colour\": the pool's schema has no attribute of this name;"
                                + " allowed: a name in the pool's schema [attribute-name.exists-in-schema]");
        assertThat(result.violations())
                .extracting(Violation::attributeName)
                .containsExactly("custom:code", "favourite_colour");
        assertThat(result.predicted()).hasValueSatisfying(error -> {
            assertThat(error.type()).isEqualTo("InvalidParameterException");
            assertThat(error.message()).isEqualTo("""
                            user.custom:code: String must be no longer than 10 characters
                            user.favourite_colour: Attribute does not exist in the schema.
                            """);
        });
    }

    @Test
    void refusesOnlyFromTheLevelThatIsAskedFor() {
        CognitoValidator validator =
                CognitoValidator.forPool(UserPool.builder("us-east-1_EXAMPLE").build());
        CognitoRequest request = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("eyJ0.e30.x")
                .attribute("custom:a-name-of-more-than-32-characters", "blue")
                .build();
        CognitoRequest unknown = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("eyJ0.e30.x")
                .attribute("custom:code", "blue")
                .build();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> validator.refusingFrom(Level.MUST).requireValid(request))
                .satisfies(refused -> assertThat(refused.result().errors()).hasSize(2));
        validator.ignoring("attribute-name").requireValid(request);
        validator.refusingFrom(Level.MUST).requireValid(unknown);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> validator.refusingFrom(Level.SHOULD).requireValid(unknown));
    }
}
