package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.seed.Seed;
import io.poolproof.server.template.PoolTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the documentation says of controls is what they do. */
class ControlsDescriptionTest {
    private static final Path DOCS = Path.of(System.getProperty("repository.root"), "docs");
    private static final Pattern CURL = Pattern.compile(
            "^curl -sS http://127\\.0\\.0\\.1:9229(\\S*)(?: -H \"([^\"]*)\")?(?: -d '([^']*)')?$", Pattern.MULTILINE);
    private static final String MESSAGE = "message";

    private ReferenceServer server;
    private Api api;
    private PoolOfTest pool;

    /** As the page has it started. */
    @BeforeEach
    void start() {
        Seed.User ada = new Seed.User("ada@example.com", "Passw0rd!", List.of("staff"));
        server = ReferenceServer.builder()
                .controls(true)
                .seed(PoolTemplate.bare(new PoolTemplate.Options(
                        "eu-west-1_Example", List.of("web"), List.of(ada), "us-east-1", false)))
                .start();
        api = new Api(server);
        pool = new PoolOfTest(api, "eu-west-1_Example", "web");
        pool.client("ForgotPassword", "'Username': 'ada@example.com'");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode openApi() throws IOException {
        return Json.MAPPER.readTree(read("controls.openapi.json"));
    }

    private Reply send(String path, String body) {
        return api.send(HttpRequest.newBuilder(api.endpoint().resolve(path)), body);
    }

    private Reply get(String path) {
        return api.send(
                HttpRequest.newBuilder(api.endpoint().resolve(path)).GET().build());
    }

    private static void assertThatItIsDescribed(Reply reply, JsonNode operation, JsonNode description) {
        JsonNode response = operation.path("responses").path(String.valueOf(reply.status()));
        assertThat(response.isObject())
                .as("%s %s", reply.status(), reply.body())
                .isTrue();
        if (response.has("$ref")) {
            response = description.at(response.path("$ref").asText().substring(1));
        }
        JSONObject schema =
                new JSONObject(response.at("/content/application~1json/schema").toString());
        SchemaLoader.load(schema).validate(new JSONObject(reply.body().toString()));
    }

    @Test
    void everyControlIsDescribedAndNoOther() throws IOException {
        String named = send("/_poolproof/nothing", "{}").message();

        assertThat(new TreeSet<>(openApi()
                        .path("paths")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .toList()))
                .allSatisfy(path -> assertThat(named).contains(path.substring("/_poolproof/".length())))
                .hasSize(7);
    }

    @Test
    void everyExampleIsAnsweredAsDescribed() throws IOException {
        JsonNode description = openApi();
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode post = path.getValue().path("post");
            if (post.isMissingNode()) {
                Reply told = get(path.getKey());
                assertThat(told.status()).isEqualTo(200);
                assertThatItIsDescribed(told, path.getValue().path("get"), description);
            }
            for (JsonNode example : post.at("/requestBody/content/application~1json/examples")) {
                Reply reply = send(path.getKey(), example.path("value").toString());
                assertThat(reply.status()).as(path.getKey()).isEqualTo(200);
                assertThatItIsDescribed(reply, post, description);
                tried.add(path.getKey());
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsRequiredIsMissedAndWhatIsNotDescribedIsRefused() throws IOException {
        JsonNode description = openApi();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode post = path.getValue().path("post");
            JsonNode content = post.at("/requestBody/content/application~1json");
            for (JsonNode example : content.path("examples")) {
                for (JsonNode required : content.at("/schema/required")) {
                    Reply missed = send(path.getKey(), without(example.path("value"), required.asText()));
                    assertThat(missed.status()).as(path.getKey()).isIn(400, 404);
                    assertThatItIsDescribed(missed, post, description);
                }
                Reply unknown = send(path.getKey(), "{\"surprise\": 1}");
                assertThat(unknown.status()).isEqualTo(400);
                content.path("schema")
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(member ->
                                assertThat(unknown.text("/" + MESSAGE)).contains(member));
            }
        }
    }

    private static String without(JsonNode example, String member) {
        ObjectNode copy = example.deepCopy();
        copy.remove(member);
        return copy.toString();
    }

    @Test
    void everyCommandOfThePageDoesWhatItSays() {
        List<MatchResult> commands = CURL.matcher(read("serve.md")).results().toList();

        assertThat(commands).hasSizeGreaterThan(9).allSatisfy(command -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                    api.endpoint().resolve(command.group(1).isEmpty() ? "/" : command.group(1)));
            if (command.group(2) != null) {
                String[] header = command.group(2).split(": ", 2);
                request.header(header[0], header[1]);
            }
            Reply reply =
                    command.group(3) == null ? api.send(request.GET().build()) : api.send(request, command.group(3));
            assertThat(reply.status()).as(command.group()).isEqualTo(200);
        });
    }

    @Test
    void anAlgorithmThatThereIsNotIsNoOther() {
        Reply reply = api.control(
                "token",
                "{'UserPoolId': 'eu-west-1_Example', 'ClientId': 'web', 'Username': 'ada@example.com', 'algorithm': 'HS256'}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("algorithm is none of RS256, none, foreign-key");
    }
}
