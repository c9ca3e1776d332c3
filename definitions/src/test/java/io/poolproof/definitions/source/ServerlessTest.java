package io.poolproof.definitions.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services of the Serverless Framework, as it documents them: https://www.serverless.com/framework/docs/guides/variables. */
class ServerlessTest {
    private static final String POOL = """
            Type: AWS::Cognito::UserPool
            Properties:
              UserPoolName: ${self:service}-${sls:stage}
              MfaConfiguration: OFF
              Schema:
                - Name: ${self:custom.attribute}
                  AttributeDataType: String
                  Mutable: true
                - Name: team
                  AttributeDataType: String
                  Mutable: true
                  Required: ${self:custom.required}
            """;

    private static Definitions read(String... files) {
        Map<String, String> all = new LinkedHashMap<>();
        List<DefinitionFiles.Input> named = new ArrayList<>();
        for (int at = 0; at < files.length; at += 2) {
            all.put(files[at], files[at + 1]);
            named.add(new DefinitionFiles.Input(files[at], files[at + 1].getBytes(StandardCharsets.UTF_8)));
        }
        DefinitionFiles.Reading reading = DefinitionFiles.read(named, new MemoryTree(all), Map.of());
        assertThat(reading.unreadable()).isEmpty();
        return reading.definitions();
    }

    private static List<Problem> errors(Definitions definitions) {
        return DefinitionCheck.problems(definitions).stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .toList();
    }

    @Test
    void whatTheFrameworkReplacesIsUnknownAndNoError() {
        Definitions read = read(
                "serverless.yml",
                "service: app\nprovider:\n  name: aws\nresources:\n  Resources:\n    UserPool:\n" + POOL.indent(6));
        assertThat(read.pools()).singleElement().satisfies(pool -> {
            assertThat(pool.origin().format()).isEqualTo(Format.SERVERLESS);
            assertThat(pool.name().isUnknown()).isTrue();
            assertThat(pool.mfaConfiguration().value()).isEqualTo("OFF");
        });
        assertThat(errors(read)).isEmpty();
    }

    @Test
    void aWrongLiteralIsFoundAtItsPlace() {
        Definitions read = read(
                "serverless.yml",
                "service: app\nprovider:\n  name: aws\nresources:\n  Resources:\n    UserPool:\n"
                        + POOL.replace("${self:custom.required}", "true").indent(6));
        assertThat(errors(read)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("schema-definition.custom.required");
            assertThat(problem.span().line()).isEqualTo(18);
        });
    }

    @Test
    void localFilesArePartOfTheServiceAndReadOnce() {
        Definitions read = read(
                "app/serverless.yml",
                """
                service: app
                provider: {name: aws}
                resources:
                  - ${file(resources/all.yml)}
                  - Resources:
                      Second: ${file(./resources/second.yml):pool}
                  - ${file(resources/missing.yml)}
                """,
                "app/resources/all.yml",
                "Resources:\n  First:\n" + POOL.indent(4),
                "app/resources/second.yml",
                "pool:\n" + POOL.indent(2));
        assertThat(read.pools())
                .extracting(pool -> pool.address().id() + " in " + pool.origin().file())
                .containsExactly("First in app/resources/all.yml", "Second in app/resources/second.yml");
        assertThat(read.leftOut())
                .extracting(one -> one.file() + ":" + one.span().line())
                .contains("app/serverless.yml:7");
        assertThat(errors(read)).isEmpty();
    }
}
