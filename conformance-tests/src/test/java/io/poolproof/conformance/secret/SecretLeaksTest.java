package io.poolproof.conformance.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.secret.SecretLeaks.Leak;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is found in whatever form a target gives it back, and nothing else is taken for one. */
class SecretLeaksTest {
    private static final String TOKEN = "eyJraWQiOiJhYmMiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0IiwidXNlIjoiYWNjZXNzIn0."
            + "c2lnbmF0dXJlLW9mLXRoZS10b2tlbi0tLS0tLS0";
    private static final String PASSWORD = "Aa1!5f0c7c1e-secret";
    private static final String CODE = "493817";

    private static List<Arguments> forms() {
        return List.of(
                form("", "Invalid token: " + PASSWORD + "!"),
                form("as escapes", "Invalid token: " + escaped(PASSWORD)),
                form("as escapes", "x" + escaped(PASSWORD).replace("\\", "\\\\")),
                form("URL-encoded", "token=" + percent(PASSWORD)),
                form("URL-encoded", "token=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)),
                form("as entities", entities(PASSWORD)),
                form("in base64", "id " + base64(PASSWORD)),
                form("in base64", "idx" + base64("x" + PASSWORD)),
                form("in base64", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes("??>" + PASSWORD))),
                form("in base64 in base64", base64(base64("pw " + PASSWORD))),
                form("in hexadecimal digits", "0x" + HexFormat.of().formatHex(bytes(PASSWORD))),
                form(
                        "in hexadecimal digits",
                        HexFormat.ofDelimiter(":").withUpperCase().formatHex(bytes(PASSWORD))),
                form("in pieces", PASSWORD.substring(0, 9) + "\n  " + PASSWORD.substring(9)),
                form("in pieces", "[\"" + PASSWORD.substring(0, 5) + "\", \"" + PASSWORD.substring(5) + "\"]"));
    }

    private static Arguments form(String words, String text) {
        return Arguments.of(words, text);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsFound(String words, String text) {
        assertThat(found("the password", PASSWORD, text))
                .containsExactly(new Leak("the password", "error message", words));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsNotThereIsNotFound(String words, String text) {
        assertThat(found("the password", "Bb2?0a1b2c3d-other!", text)).isEmpty();
    }

    @Test
    void aTokenIsFoundByItsSignatureAlone() {
        assertThat(found("the access token", TOKEN, "signature c2lnbmF0dXJlLW9mLXRoZS10b2tlbi0tLS0tLS0 does not match"))
                .hasSize(1);
        assertThat(found("the access token", TOKEN, "Invalid token eyJraWQiOiJhYmMiLCJhbGciOiJSUzI1NiJ9"))
                .as("the head, which is the same for every token of a pool")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code 493817 is wrong",
                "493817",
                "code='493817'",
                "NDkzODE3",
                "343933383137",
                "%34%39%33%38%31%37"
            })
    void aCodeIsFoundWhereItStandsAlone(String text) {
        assertThat(found("the code", CODE, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1764493817",
                "1.493817",
                "request a493817b",
                "4e0c7c1e-4938-17ab-9cde-493817aabbcc",
                "W/\"84-493817xyz\"",
                "49381 7"
            })
    void aCodeInALongerWordIsNone(String text) {
        assertThat(found("the code", CODE, text)).isEmpty();
    }

    @Test
    void longTextsAreLookedThroughInNoTime() {
        String digits = "0123456789abcdef".repeat(1 << 16);

        assertThat(found("the password", PASSWORD, digits + " " + "%41".repeat(1 << 16)))
                .isEmpty();
    }

    private static List<Leak> found(String name, String secret, String text) {
        return SecretLeaks.in(Map.of(name, secret), Map.of("error message", text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    private static String percent(String text) {
        return text.chars().mapToObj("%%%02X"::formatted).collect(Collectors.joining());
    }

    private static String entities(String text) {
        return text.chars().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
    }
}
