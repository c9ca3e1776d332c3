package io.poolproof.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238's vectors, in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** RFC 6238, appendix B; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheRfc(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void aCodeServesInItsHalfMinuteAndTheOnesBesideIt() {
        Instant then = Instant.ofEpochSecond(1_000_000_020);
        String code = Totp.code(SECRET, then);

        assertThat(Totp.step(SECRET, code, then.plusSeconds(30))).hasValue(then.getEpochSecond() / 30);
        assertThat(Totp.step(SECRET, code, then.minusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, code, then.plusSeconds(90))).isEmpty();
    }

    @Test
    void aSecretIsTypedInLettersAndDigitsOfBase32() {
        assertThat(Totp.secret()).matches("[A-Z2-7]{52}").isNotEqualTo(Totp.secret());
    }
}
