package io.poolproof.server.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** AWS's published test suite for Signature Version 4, as far as it is about what this server is sent. */
class SignatureV4Test {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String SCOPE = "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request";

    private static String signed(String method, String authorization, Map<String, String> headers) {
        return SignatureV4.sign(
                SignatureV4.parse(authorization).orElseThrow(),
                SECRET,
                method,
                "/",
                name -> headers.getOrDefault(name, ""),
                new byte[0]);
    }

    @Test
    void getVanilla() {
        String signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
        Map<String, String> headers = Map.of("host", "example.amazonaws.com", "x-amz-date", "20150830T123600Z");

        assertThat(signed(
                        "GET",
                        "AWS4-HMAC-SHA256 Credential=" + SCOPE + ", SignedHeaders=host;x-amz-date, Signature="
                                + signature,
                        headers))
                .isEqualTo(signature);
    }

    @Test
    void postVanilla() {
        String signature = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b";
        Map<String, String> headers = Map.of("host", "example.amazonaws.com", "x-amz-date", "20150830T123600Z");

        assertThat(signed(
                        "POST",
                        "AWS4-HMAC-SHA256 Credential=" + SCOPE + ", SignedHeaders=host;x-amz-date, Signature="
                                + signature,
                        headers))
                .isEqualTo(signature);
    }

    @Test
    void getHeaderValueTrim() {
        String signature = "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736";
        Map<String, String> headers = Map.of(
                "host", "example.amazonaws.com",
                "my-header1", " value1",
                "my-header2", " \"a   b   c\"",
                "x-amz-date", "20150830T123600Z");

        assertThat(signed(
                        "GET",
                        "AWS4-HMAC-SHA256 Credential=" + SCOPE
                                + ", SignedHeaders=host;my-header1;my-header2;x-amz-date, Signature=" + signature,
                        headers))
                .isEqualTo(signature);
    }

    @Test
    void whatIsNoSignatureIsNotRead() {
        assertThat(SignatureV4.parse("Bearer abc")).isEmpty();
    }
}
