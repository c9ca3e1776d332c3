package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {

    private static String errorOf(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "serve";
        System.arraycopy(options, 0, arguments, 1, options.length);
        StringWriter error = new StringWriter();
        int exit = Poolproof.execute(new PrintWriter(new StringWriter()), new PrintWriter(error), arguments);
        assertThat(exit).isEqualTo(2);
        return error.toString();
    }

    @Test
    void namesARuleThatItDoesNotKnow() {
        assertThat(errorOf("--without", "no.such.rule")).startsWith("poolproof: there is no rule no.such.rule");
    }

    @Test
    void namesAPortThatCannotBe() {
        assertThat(errorOf("--port", "70000")).startsWith("poolproof: there is no port 70000");
    }

    @Test
    void namesAPortThatIsTaken() {
        try (ReferenceServer taken = ReferenceServer.builder().start()) {
            int port = taken.endpoint().getPort();

            assertThat(errorOf("--port", String.valueOf(port)))
                    .isEqualToIgnoringNewLines(
                            "poolproof: cannot listen at 127.0.0.1:" + port + ": Address already in use");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--user | ada | --user takes NAME:PASSWORD or NAME:PASSWORD:GROUP",
                "--pool-id | mine | --pool-id takes a region, _ and letters or digits, such as eu-west-1_Example",
                "--client-id | a b | --client-id takes 1 to 128 letters, digits, _ and +",
                "--pool | nowhere.yaml | nowhere.yaml: no such file"
            })
    void saysWhatAnOptionTakes(String option, String value, String message) {
        assertThat(errorOf(option, value)).startsWith("poolproof: " + message);
    }

    @Test
    void saysWhyAUserCannotBe() {
        String error = errorOf("--user", "ada@example.com:short");

        assertThat(error)
                .startsWith("poolproof: AdminSetUserPassword is refused: InvalidPasswordException:"
                        + " Password does not conform to policy: Password not long enough")
                .doesNotContain("short");
    }

    @Test
    void saysThatADefinitionHasNoPool(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("client.json"), "{\"UserPoolId\": \"a_b\", \"ClientName\": \"c\"}");

        assertThat(errorOf("--pool", file.toString()))
                .startsWith("poolproof: --pool " + file + ": there is no user pool in it");
    }
}
