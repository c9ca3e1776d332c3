package io.poolproof.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a target says is written down without the secrets of its case, in whatever form it says them. */
class BindingsTest {
    private static final String SESSION = "AYABeLw7y0sN-4uTz_Ks0gQm1cZ2pXv9";
    private static final String PASSWORD = "Aa1!5f0c\"7c1e-secret";

    private final Bindings bindings = new Bindings();

    BindingsTest() {
        bindings.bind("session", SESSION);
        bindings.bind("password", PASSWORD);
        bindings.bind("code", "857171");
        bindings.bind("username", "user-5f0c7c1e");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(c -> String.format(format, c)).collect(Collectors.joining());
    }

    private static List<Arguments> forms() {
        String base64 = Base64.getEncoder().encodeToString(bytes(SESSION));
        return List.of(
                Arguments.of("as it is", SESSION),
                Arguments.of("in capitals", SESSION.toUpperCase(Locale.ROOT)),
                Arguments.of("in small letters", SESSION.toLowerCase(Locale.ROOT)),
                Arguments.of("backwards", new StringBuilder(SESSION).reverse().toString()),
                Arguments.of("in base64", base64),
                Arguments.of(
                        "in base64 behind letters", "id" + Base64.getEncoder().encodeToString(bytes("x:" + SESSION))),
                Arguments.of(
                        "in base64url", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes("?>" + SESSION))),
                Arguments.of("in base64 twice", Base64.getEncoder().encodeToString(bytes(base64))),
                Arguments.of("URL-encoded", each(SESSION, "%%%02x")),
                Arguments.of("as escapes", each(SESSION, "\\u%04x")),
                Arguments.of("as entities", each(SESSION, "&#%d;")),
                Arguments.of("in hexadecimal digits", HexFormat.of().formatHex(bytes(SESSION))),
                Arguments.of("in digits with colons", HexFormat.ofDelimiter(":").formatHex(bytes(SESSION))),
                Arguments.of("over two lines", SESSION.substring(0, 9) + "\n" + SESSION.substring(9)),
                Arguments.of(
                        "over two fields",
                        "{\"a\":\"" + SESSION.substring(0, 15) + "\",\"b\":\"" + SESSION.substring(15) + "\"}"),
                Arguments.of("letter by letter", each(SESSION, "%c ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void noSecretIsLeftInAnyForm(String what, String form) {
        String redacted = bindings.redacted("you sent " + form + " to us");

        assertThat(redacted).doesNotContain(form);
        for (int start = 0; start + 14 <= form.length() && !what.contains("letter by"); start += 7) {
            assertThat(redacted).doesNotContain(form.substring(start, start + 14));
        }
    }

    /** A target may mix cases up: a token that this case does not know is one all the same. */
    @Test
    void aTokenOfAnotherCaseIsHiddenByItsForm() {
        String token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0." + "c2lnbmF0dXJl".repeat(5);
        for (String form : List.of(
                token,
                token.toLowerCase(Locale.ROOT),
                token.substring(30),
                new StringBuilder(token).reverse().toString(),
                Base64.getEncoder().encodeToString(bytes(token)),
                HexFormat.of().formatHex(bytes(token)),
                each(token, "%%%02x"),
                each(token, "\\u%04x"))) {
            assertThat(bindings.redacted("x " + form + " y"))
                    .as(form)
                    .hasSizeLessThan(20)
                    .startsWith("x ")
                    .endsWith(" y");
        }
    }

    @Test
    void aCodeIsHiddenWhereItStandsAlone() {
        assertThat(bindings.redacted("Value '857171\n' at 'code', '857171\\n', of 18571712"))
                .isEqualTo("Value '${code}\n' at 'code', '${code}\\n', of 18571712");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 validation error detected: Value at 'userAttributes.1.member.name' failed to satisfy constraint",
                "{\"UserPool\":{\"Id\":\"us-east-1_a1B2c3D4e\",\"Arn\":\"arn:aws:cognito-idp:us-east-1\"}}",
                "0f8fad5b-d9cb-469f-a165-70867728950e",
                "InvalidParameterException",
                "Value at 'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdateOfAnyKind'",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatHoldsNoSecretStaysAsItIs(String text) {
        assertThat(bindings.redacted(text)).isEqualTo(text);
    }

    /** Java matches some patterns by recursion. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"AccessToken\":\"%s\"}", "eyJhbGciOiJub25l%s", "\\%s", "%%25%s", "&#%s;", "x%s", "\"%s"})
    @Timeout(60)
    void aLongTextIsReadToItsEnd(String around) {
        for (String letter : List.of("a", "\\\\", ".a", "\\u0041", "%41", "0 ", "&#65;")) {
            String text = String.format(around, letter.repeat((1 << 17) / letter.length()));
            assertThat(bindings.redacted(text)).isNotNull();
        }
    }
}
