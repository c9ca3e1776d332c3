package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a secret or like personal data. */
class SensitiveTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "userPassword",
                "PASSWD",
                "my_private_key",
                "clientSecret",
                "id-Token",
                "apiKey",
                "API_KEY",
                "api-key",
                "Credentials"
            })
    void keysThatSpeakOfSecretsAreTold(String key) {
        assertThat(SensitiveText.namesSecret(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "passport", "secre", "tok en", "api key", "locale", "campaign"})
    void otherKeysAreNot(String key) {
        assertThat(SensitiveText.namesSecret(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eyJhbGciOiJIUzI1NiJ9", "AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE"})
    void tokensAndAccessKeysAreSecrets(String value) {
        assertThat(SensitiveText.isSecret(value)).isTrue();
        assertThat(SensitiveText.isSecret(value.substring(0, 19))).isFalse();
        assertThat(SensitiveText.isSecret("x" + value)).isFalse();
    }

    @Test
    void addressesAndPhoneNumbersArePersonal() {
        assertThat(SensitiveText.isPersonal("a@b.c")).isTrue();
        assertThat(SensitiveText.isPersonal("@b.c")).isFalse();
        assertThat(SensitiveText.isPersonal("+12345678")).isTrue();
        assertThat(SensitiveText.isPersonal("+1234567")).isFalse();
        assertThat(SensitiveText.isPersonal("12345678901")).isFalse();
        String longest = "a".repeat(316) + "@b.c";
        assertThat(SensitiveText.isPersonal(longest)).isTrue();
        assertThat(SensitiveText.isPersonal("a" + longest)).isFalse();
    }
}
