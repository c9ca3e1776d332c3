package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code poolproof schema}: which pool and client are meant, and one clear line where that is not said. */
class SchemaCommandTest {
    private static final String DESCRIPTION = """
            {"UserPool": {"Id": "us-east-1_Example", "Name": "%s", "SchemaAttributes": [
              {"Name": "email", "AttributeDataType": "String", "Mutable": true, "Required": true},
              {"Name": "custom:tier", "AttributeDataType": "String", "Mutable": true,
               "StringAttributeConstraints": {"MinLength": "1", "MaxLength": "4"}}]}}
            """;

    @TempDir
    private Path folder;

    private record Ended(int exit, String out, String error) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int exit = Poolproof.execute(new PrintWriter(out), new PrintWriter(error), arguments);
        return new Ended(exit, out.toString(), error.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theAttributesOfAPoolArePrintedInTheFormatAskedFor() throws IOException {
        String pool = file("pool.json", DESCRIPTION.formatted("app"));
        assertThat(run("schema", pool).out())
                .startsWith("{")
                .contains("\"custom:tier\"", "\"maxLength\" : 4")
                .isEqualTo(run("schema", pool).out());
        assertThat(run("schema", pool, "--format", "typescript").out()).contains("  \"custom:tier\"?: string;\n");
        assertThat(run("schema", pool, "--format", "zod")).satisfies(ended -> {
            assertThat(ended.exit()).isZero();
            assertThat(ended.error()).isEmpty();
            assertThat(ended.out()).contains("\"custom:tier\": text(1, 4).optional()");
        });
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() throws IOException {
        String pool = file("pool.json", DESCRIPTION.formatted("app"));
        assertThat(run("schema", pool, "--client", "web").error())
                .contains("no app client is called web; there is none");
        assertThat(run("schema", pool, "--format", "xsd").error())
                .contains("there is no format xsd; there is json-schema, typescript, zod");
        assertThat(run("schema", file("other.json", "{}")).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("schema", folder.resolve("missing.json").toString()).exit())
                .isEqualTo(ExitCode.USAGE);
    }
}
