package io.poolproof.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.conformance.wire.Endpoints;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.profiles.ProfileFile;

/** What AWS's own tools are told about endpoints holds here too, and a proxy is not passed by. */
class EndpointsTest {
    private static final String ID = "COGNITO_IDENTITY_PROVIDER";
    private static final URI COGNITO = URI.create("https://cognito-idp.eu-west-1.amazonaws.com");

    private static Endpoints with(Map<String, String> environment, String profiles) {
        ProfileFile file = ProfileFile.builder()
                .content(new ByteArrayInputStream(profiles.getBytes(StandardCharsets.UTF_8)))
                .type(ProfileFile.Type.CONFIGURATION)
                .build();
        return new Endpoints(environment::get, name -> null, file);
    }

    private static Optional<String> found(Map<String, String> environment, String profiles) {
        return with(environment, profiles).of(ID, "default").map(URI::toString);
    }

    @Test
    void theVariableOfTheServiceGoesBeforeThatOfAllServicesAndThatBeforeTheProfile() {
        String profile = "[default]\nendpoint_url = http://127.0.0.1:3\n";
        assertThat(found(Map.of(), "")).isEmpty();
        assertThat(found(Map.of(), profile)).contains("http://127.0.0.1:3");
        assertThat(found(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:2"), profile))
                .contains("http://127.0.0.1:2");
        assertThat(found(
                        Map.of(
                                "AWS_ENDPOINT_URL",
                                "http://127.0.0.1:2",
                                "AWS_ENDPOINT_URL_" + ID,
                                "http://127.0.0.1:1"),
                        profile))
                .contains("http://127.0.0.1:1");
    }

    @Test
    void theProfilesServicesGoBeforeItsGeneralEndpoint() {
        String profiles = """
                [default]
                endpoint_url = http://127.0.0.1:3
                services = mine
                [services mine]
                cognito_identity_provider =
                  endpoint_url = http://127.0.0.1:4
                """;
        assertThat(found(Map.of(), profiles)).contains("http://127.0.0.1:4");
    }

    @Test
    void allOfThemAreIgnoredWhereAwsToolsAreToldSo() {
        assertThat(found(
                        Map.of(
                                "AWS_ENDPOINT_URL", "http://127.0.0.1:2",
                                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
                        ""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://[", "127.0.0.1:9229", "ftp://127.0.0.1", "http:///x", "http://me:secret@127.0.0.1", "a b"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String value) {
        assertThatThrownBy(() -> found(Map.of("AWS_ENDPOINT_URL", value), ""))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(
                        "AWS_ENDPOINT_URL: is no address of a server, such as http://127.0.0.1:9229; without name and"
                                + " password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
    void nothingIsCalledPastAProxy(String name) {
        assertThatThrownBy(() -> with(Map.of(name, "http://me:secret@proxy.example.com:3128"), "")
                        .requireNoProxy(COGNITO))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(
                        name + ": a proxy is set, and Poolproof speaks to none; nothing has been called. Unset it, or"
                                + " add cognito-idp.eu-west-1.amazonaws.com to NO_PROXY to call it directly");
    }

    @ParameterizedTest
    @CsvSource({
        "*, true",
        "cognito-idp.eu-west-1.amazonaws.com, true",
        "amazonaws.com, true",
        ".amazonaws.com, true",
        "'localhost, *.amazonaws.com', true",
        "aws.com, false",
        "eu-west-1, false"
    })
    void noProxyNamesHostsAndDomains(String list, boolean exempt) {
        Endpoints endpoints = with(Map.of("HTTPS_PROXY", "http://proxy:3128", "NO_PROXY", list), "");
        if (exempt) {
            assertThatCode(() -> endpoints.requireNoProxy(COGNITO)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> endpoints.requireNoProxy(COGNITO)).hasMessageContaining("HTTPS_PROXY");
        }
    }

    @Test
    void aProxyIsNotInTheWayOfLoopbackNorThatOfTheOtherScheme() {
        assertThatCode(() -> with(Map.of("HTTP_PROXY", "http://proxy:3128", "ALL_PROXY", ""), "")
                        .requireNoProxy(COGNITO))
                .doesNotThrowAnyException();
        assertThatCode(() -> with(Map.of("ALL_PROXY", "http://proxy:3128"), "")
                        .requireNoProxy(URI.create("http://127.0.0.1:9229")))
                .doesNotThrowAnyException();
    }
}
