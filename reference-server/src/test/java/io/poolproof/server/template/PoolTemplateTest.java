package io.poolproof.server.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.seed.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A team's own definition becomes the requests that would make its pool. */
class PoolTemplateTest {

    private static Definitions read(String name, byte[] content) {
        return DefinitionFiles.read(List.of(new DefinitionFiles.Input(name, content)), FileTree.NONE, Map.of())
                .definitions();
    }

    private static Definitions template() throws IOException {
        try (InputStream file = PoolTemplateTest.class.getResourceAsStream("/io/poolproof/server/junit/users.yaml")) {
            assertThat(file).isNotNull();
            return read("users.yaml", file.readAllBytes());
        }
    }

    private static PoolTemplate.Options options(@Nullable String poolId, boolean triggers, String... clientIds) {
        return new PoolTemplate.Options(poolId, List.of(clientIds), List.of(), "us-east-1", triggers);
    }

    private static JsonNode json(String text) throws IOException {
        return Json.MAPPER.readTree(text);
    }

    @Test
    void valuesHaveTheTypesOfTheServiceModel() throws IOException {
        Seed.Pool pool =
                PoolTemplate.of(template(), options(null, true)).seed().pools().get(0);
        JsonNode request = json(pool.request());
        JsonNode client = json(pool.clients().get(0).request());

        assertThat(request.at("/Policies/PasswordPolicy/MinimumLength").isInt()).isTrue();
        assertThat(request.at("/AdminCreateUserConfig/AllowAdminCreateUserOnly").isBoolean())
                .isTrue();
        assertThat(request.at("/Schema/0/StringAttributeConstraints/MaxLength").asText())
                .isEqualTo("10");
        assertThat(request.path("PoolName").asText()).isEqualTo("users");
        assertThat(client.path("AccessTokenValidity").asInt()).isEqualTo(15);
        assertThat(client.has("UserPoolId")).isFalse();
        assertThat(json(pool.clients().get(1).request()).path("ClientName").asText())
                .isEqualTo("Server");
        assertThat(json(pool.groups().get(0)).path("Precedence").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsKnownOnlyAfterDeploymentHasAnAddressOfTheRightForm() throws IOException {
        PoolTemplate template = PoolTemplate.of(template(), options("eu-west-1_Example", true));
        JsonNode request = json(template.seed().pools().get(0).request());

        assertThat(request.at("/LambdaConfig/PreSignUp").asText())
                .isEqualTo("arn:aws:lambda:eu-west-1:000000000000:function:Greeter");
        assertThat(request.at("/SmsConfiguration/SnsCallerArn").asText())
                .isEqualTo("arn:aws:iam::000000000000:role/Texts");
        assertThat(request.at("/SmsConfiguration").has("ExternalId")).isFalse();
        assertThat(template.notes())
                .containsExactly("Users/SmsConfiguration/ExternalId is left out: it is known only after deployment");
    }

    @Test
    void triggersAreLeftOutWhereNobodyCallsThem() throws IOException {
        PoolTemplate template = PoolTemplate.of(template(), options(null, false));

        assertThat(json(template.seed().pools().get(0).request()).has("LambdaConfig"))
                .isFalse();
        assertThat(template.notes()).contains("Users/LambdaConfig is left out: there is nobody to call its functions");
    }

    @Test
    void idsAreThoseAskedForOrFollowFromTheNamesInTheFile() throws IOException {
        Seed.Pool chosen = PoolTemplate.of(template(), options("eu-west-1_Example", false, "web", "server"))
                .seed()
                .pools()
                .get(0);
        Seed.Pool once =
                PoolTemplate.of(template(), options(null, false)).seed().pools().get(0);
        Seed.Pool again =
                PoolTemplate.of(template(), options(null, false)).seed().pools().get(0);

        assertThat(chosen.id()).isEqualTo("eu-west-1_Example");
        assertThat(chosen.clients()).extracting(Seed.Client::id).containsExactly("web", "server");
        assertThat(once.id()).matches("us-east-1_[0-9A-Za-z]{9}").isEqualTo(again.id());
        assertThat(once.clients()).isEqualTo(again.clients()).doesNotHaveDuplicates();
    }

    @Test
    void aDescribedPoolKeepsItsId() {
        Definitions described = read(
                "pool.json",
                "{\"UserPool\": {\"Id\": \"eu-west-1_Deployed1\", \"Name\": \"p\", \"SchemaAttributes\": []}}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(PoolTemplate.of(described, options(null, false)).seed().pools())
                .extracting(Seed.Pool::id)
                .containsExactly("eu-west-1_Deployed1");
    }

    @Test
    void whatCannotBeServedIsSaid() throws IOException {
        Definitions none =
                read("a.json", "{\"UserPoolId\": \"a_b\", \"ClientName\": \"c\"}".getBytes(StandardCharsets.UTF_8));
        Definitions template = template();

        assertThatThrownBy(() -> PoolTemplate.of(none, options(null, false))).hasMessage("there is no user pool in it");
        assertThatThrownBy(() -> PoolTemplate.of(template, options(null, false, "a", "b", "c")))
                .hasMessage("there are more ids of app clients than app clients in it");
    }
}
