package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.read.DefinitionReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Amplify's command line keeps of an auth resource gives the pool and the client that it makes. */
class AmplifyTest {
    private static final String INPUTS = """
            {"version": "1", "cognitoConfig": {
              "resourceName": "team1a2b", "userPoolName": "team_userpool",
              "autoVerifiedAttributes": ["email"], "mfaConfiguration": "OFF", "mfaTypes": ["SMS Text Message"],
              "requiredAttributes": ["email"], "aliasAttributes": [], "usernameAttributes": ["email, phone_number"],
              "userpoolClientReadAttributes": ["email"], "userpoolClientWriteAttributes": ["email", "custom:team"]}}
            """;

    private static Definitions read(String name, String text) {
        return DefinitionReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsInputsArePoolAndClient() {
        Definitions read = read("cli-inputs.json", INPUTS);
        assertThat(read.pools()).singleElement().satisfies(pool -> {
            assertThat(pool.origin().format()).isEqualTo(Format.AMPLIFY);
            assertThat(pool.name().value()).isEqualTo("team_userpool");
            assertThat(pool.usernameAttributes().texts()).containsExactly("email", "phone_number");
            assertThat(pool.aliasAttributes().isAbsent()).isTrue();
            assertThat(pool.attributes()).singleElement().satisfies(attribute -> {
                assertThat(attribute.name().value()).isEqualTo("email");
                assertThat(attribute.required().value()).isTrue();
            });
        });
        assertThat(read.clients()).singleElement().satisfies(client -> {
            assertThat(client.writeAttributes().texts()).containsExactly("custom:team", "email");
            assertThat(client.pool().resource()).isEqualTo("team1a2b");
        });
    }

    @Test
    void itsOlderParametersSayTheSame() {
        String old =
                INPUTS.replace("{\"version\": \"1\", \"cognitoConfig\": {", "{").replace("]}}", "]}");
        assertThat(read("parameters.json", old).pools()).hasSize(1);
    }

    @Test
    void aWorkingBackendHasNoError() {
        assertThat(DefinitionCheck.problems(read("cli-inputs.json", INPUTS.replace(", \"custom:team\"", ""))))
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .isEmpty();
    }
}
