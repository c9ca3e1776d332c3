package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The attribute that a misspelt name most likely means. */
class DidYouMeanTest {
    private static final String GENERAL = "a name in the pool's schema";
    private static final UserPool POOL = UserPool.builder("us-east-1_a")
            .attribute(SchemaAttribute.string("custom:tenant", true))
            .attribute(SchemaAttribute.string("custom:tenants", true))
            .attribute(SchemaAttribute.string("custom:abcdefghijklmnopqrstuvwxy", true))
            .build();

    @ParameterizedTest
    @CsvSource({
        "Email, email",
        "emial, email",
        "meail, email",
        "incknaem, nickname",
        "nickame, nickname",
        "tenant, custom:tenant",
        "custom:Tenant, custom:tenant",
        "custom:tenantz, custom:tenant",
        "custom:tenantss, custom:tenants",
        "nicknamexx, nickname",
        "xxnickname, nickname",
        "custom:abcdefghijklmnopqrstuvwxx, custom:abcdefghijklmnopqrstuvwxy"
    })
    void theNearestNameIsOffered(String written, String meant) {
        assertThat(said(written)).isEqualTo(GENERAL + "; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nicknamexxx", "completely", "ab", "su", "emxxl", "eamli", "custom:abcdefghijklmnopqrstuvwxyz"})
    void whatIsTooFarAwayIsNotOffered(String written) {
        assertThat(said(written)).isEqualTo(GENERAL);
    }

    @Test
    void withoutNameOrPoolNothingIsOffered() {
        assertThat(DidYouMean.inSchemaOf(new Context(Operation.SIGN_UP, POOL, null), null))
                .isEqualTo(GENERAL);
        assertThat(DidYouMean.inSchemaOf(new Context(Operation.SIGN_UP, null, null), "emai"))
                .isEqualTo(GENERAL);
    }

    private static String said(String name) {
        return DidYouMean.inSchemaOf(new Context(Operation.SIGN_UP, POOL, null), name);
    }
}
