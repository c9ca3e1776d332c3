package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.play.NotProvisioned;
import io.poolproof.conformance.play.NotSupported;
import io.poolproof.conformance.play.TargetControls;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.Conversation;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.conformance.wire.WireRequest;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A control that looks something up sends what the target's file says and takes the newest of what it finds. */
class TargetControlsTest {
    private static final String MAILBOX = """
            {"id": "tiny", "title": "Tiny", "kind": "emulator",
             "controls": {"code": {
               "path": "/mail/{UserPoolId}/{Username}",
               "body": {"UserPoolId": "${userPoolId}", "Username": "${username}"},
               "finds": {"Code": "code: ?([0-9]+)"}}}}
            """;

    private final List<WireRequest> sent = new ArrayList<>();

    private JsonNode use(String content, String with) throws NotSupported, NotProvisioned {
        Channel channel = new Channel() {
            @Override
            public Answer send(Call call) {
                throw new UnsupportedOperationException("no operation is called");
            }

            @Override
            public Answer control(WireRequest request) {
                sent.add(request);
                return CognitoEndpoint.read(200, Map.of(), content);
            }
        };
        TargetFixture target =
                Format.named("target").read("tiny.json", MAILBOX.getBytes(StandardCharsets.UTF_8), TargetFixture.class);
        Conversation conversation = new Conversation(channel, "case");
        conversation.bindings().bind("userPoolId", "us-east-1_A");
        conversation.bindings().bind("username", "a b/c");
        try (FunctionEndpoint functions = FunctionEndpoint.start()) {
            return new TargetControls(target, functions, time -> {}, null)
                    .use(
                            "code",
                            with.isEmpty()
                                    ? null
                                    : StrictJson.MAPPER.createObjectNode().put("Username", with),
                            conversation);
        }
    }

    @Test
    void theNewestThatItFindsIsItsAnswer() throws Exception {
        assertThat(use("<p>code:111</p> <p>code: 222</p>", "").toString()).isEqualTo("{\"Code\":\"222\"}");
        assertThat(sent.get(0).method()).isEqualTo("GET");
        assertThat(sent.get(0).path()).isEqualTo("/mail/us-east-1_A/a%20b%2Fc");
    }

    @Test
    void whatACaseTellsStandsOverTheFile() throws Exception {
        use("code:1", "another");
        assertThat(sent.get(0).path()).isEqualTo("/mail/us-east-1_A/another");
    }

    @Test
    void whatFindsNothingIsASetUpThatFails() {
        assertThatThrownBy(() -> use("no mail", ""))
                .isInstanceOf(NotProvisioned.class)
                .hasMessageStartingWith("set-up fails at control code: ");
    }
}
