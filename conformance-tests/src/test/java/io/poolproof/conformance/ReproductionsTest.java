package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.conformance.reproduction.Reproductions;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.schemas.results.Reproduction;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproductionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UPDATE = "{'AccessToken':'${accessToken}','UserAttributes':[{'Name':'a','Value':'b'}]}";

    @TempDir
    private Path folder;

    @Test
    void theShellSendsWhatTheCaseSends() throws Exception {
        Reproduction again = of("{'AccessToken':'${accessToken}','N':'it\\u0027s $HOME `id` \\\\\\\"'}", Map.of());

        assertThat(bodySentBy(again.curl(), "ACCESS_TOKEN=secret"))
                .isEqualTo("{\"AccessToken\":\"secret\",\"N\":\"it's $HOME `id` \\\\\\\"\"}");
    }

    /** A single argument of a program has at most 128 KiB on Linux. */
    @Test
    void theShellSendsWhatIsTooLongForAnArgument() throws Exception {
        Map<String, JsonNode> let = Map.of("longKey", json("{'$repeat':'k','times':140000}"));
        Reproduction again = of("{'ClientMetadata':{'${longKey}':'web'}}", let);

        assertThat(bodySentBy(again.curl(), "X="))
                .isEqualTo("{\"ClientMetadata\":{\"" + "k".repeat(140_000) + "\":\"web\"}}");
        assertThat(again.awsCli()).isNull();
    }

    @Test
    void theAwsCommandLineIsOfferedForWhatItCanSend() throws IOException {
        assertThat(of(UPDATE, Map.of()).awsCli())
                .isEqualTo(
                        "aws cognito-idp update-user-attributes --endpoint-url http://127.0.0.1:9229 --region us-east-1"
                                + " --cli-input-json '{\"AccessToken\":\"'\"$ACCESS_TOKEN\"'\",\"UserAttributes\":"
                                + "[{\"Name\":\"a\",\"Value\":\"b\"}]}'");
        assertThat(of("{'UserAttributes':[{'Name':''}]}", Map.of()).awsCli()).isNull();
        assertThat(of("{'UserAttributes':null}", Map.of()).awsCli()).isNull();
        assertThat(of("{'UserAttributes':[{'Name':1}]}", Map.of()).awsCli()).isNull();
    }

    @Test
    void theSdkIsOfferedForWhatItCanSend() throws IOException {
        assertThat(of(
                                "{'AccessToken':'${accessToken}','UserAttributes':[{'Name':'a','Value':{'$repeat':'b','times':9}}],"
                                        + "'ClientMetadata':{'k':'v'}}",
                                Map.of())
                        .java())
                .isEqualTo("""
                        CognitoIdentityProviderClient.builder()
                            .endpointOverride(URI.create("http://127.0.0.1:9229"))
                            .region(Region.of("us-east-1"))
                            .build()
                            .updateUserAttributes(request -> request
                                .accessToken(System.getenv("ACCESS_TOKEN"))
                                .userAttributes(entry -> entry.name("a").value("b".repeat(9)))
                                .clientMetadata(Map.ofEntries(Map.entry("k", "v"))));""");
    }

    @Test
    void javaForTheJdkCompiles() throws IOException {
        List<JsonNode> bodies = List.of(
                json("{'UserAttributes':null,'AccessToken':'${accessToken}'}"),
                json("{'ClientMetadata':{'${longKey}':1},'N':'\\u00e9\\n\\\"'}"),
                json("[{'$repeat':'x','times':9},'a${accessToken}b']"),
                json("['{\\\"broken\\\": \\\\u',{'$base64':'/w=='}]"));
        for (JsonNode body : bodies) {
            Reproduction again = Reproductions.of(
                    URI.create("http://127.0.0.1:9229"),
                    "us-east-1",
                    "UpdateUserAttributes",
                    true,
                    false,
                    body,
                    new Http("PUT", "/elsewhere", Map.of("X-Amz-Target", "a'\"b"), null),
                    Map.of("longKey", json("{'$repeat':'k','times':99}")));

            assertThat(compiles(Objects.requireNonNull(again.java())))
                    .as(again.java())
                    .isTrue();
        }
    }

    private static Reproduction of(String template, Map<String, JsonNode> let) throws IOException {
        return Reproductions.of(
                URI.create("http://127.0.0.1:9229"),
                "us-east-1",
                "UpdateUserAttributes",
                false,
                true,
                json(template),
                Http.USUAL,
                let);
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    /** Plays the line in a shell whose curl tells the body that it is given. */
    private static String bodySentBy(String line, String variable) throws Exception {
        String curl =
                "curl() { while [ $# -gt 1 ]; do shift; done; if [ \"$1\" = @- ]; then cat; else printf %s \"$1\"; fi; }\n";
        Process shell = new ProcessBuilder("sh", "-c", variable + "\n" + curl + line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String sent = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return sent;
    }

    private boolean compiles(String statements) throws IOException {
        Path file = folder.resolve("Again.java");
        Files.writeString(
                file,
                "import java.net.URI; import java.net.http.*; import java.nio.charset.*; import java.util.*; class Again { void play() throws Exception {\n"
                        + statements + "\n} }");
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString())
                == 0;
    }
}
