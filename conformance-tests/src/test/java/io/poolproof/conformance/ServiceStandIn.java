package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.FaultyProxy.Fault;
import io.poolproof.conformance.FaultyProxy.Weather;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.service.Backoff;
import io.poolproof.conformance.service.LambdaAccess;
import io.poolproof.conformance.service.LambdaProbe;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.service.Pace;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.Signer;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.signature.Credentials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in for the real service: the embedded server, which verifies every signature, behind a proxy that may do harm. */
final class ServiceStandIn implements AutoCloseable {
    static final String ACCESS_KEY = "AKIAPOOLPROOFTESTKEY";
    static final String SECRET_KEY = "planted-secret-access-key";
    static final String REGION = "us-east-1";
    static final TargetFixture TARGET =
            Objects.requireNonNull(TestRuns.FIXTURES.targets().get("aws"));
    private static final int NO_LIMIT = 1_000_000;
    private static final int HUNDREDFOLD = 100;
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(2), Duration.ofMillis(40), 12);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    static {
        System.setProperty("aws.accessKeyId", ACCESS_KEY);
        System.setProperty("aws.secretAccessKey", SECRET_KEY);
    }

    private final ReferenceServer server;
    private final FaultyProxy proxy;
    private final Channel directly;

    private ServiceStandIn(ReferenceServer server, FaultyProxy proxy) {
        this.server = server;
        this.proxy = proxy;
        this.directly = new CognitoEndpoint(server.endpoint(), Signer.real(account()), ANSWER_WITHIN);
    }

    static ServiceStandIn start() {
        return start((number, operation) -> Fault.NONE);
    }

    static ServiceStandIn start(Weather weather) {
        ReferenceServer server = ReferenceServer.builder()
                .verifySignatures(new Credentials(ACCESS_KEY, SECRET_KEY))
                .controls(true)
                .start();
        return new ServiceStandIn(server, FaultyProxy.start(server.endpoint(), weather));
    }

    static AwsAccount account() {
        return AwsAccount.find(REGION, null);
    }

    /** Paced a hundred times faster than on the real service. */
    static Pace pace() {
        return new Pace(Objects.requireNonNull(TARGET.service()).quotas(), 100 * HUNDREDFOLD, System::nanoTime);
    }

    static Live live() {
        return live(NO_LIMIT, NO_LIMIT);
    }

    static Live live(int maxCalls, int maxUsers) {
        return new Live(Live.newRunId(), account(), pace(), SHORT, maxCalls, maxUsers, 0, false, "LITE", null);
    }

    /** With functions that are made on the same server. */
    Live liveWithFunctions(String role) {
        Live live = live();
        return new Live(
                live.runId(),
                live.account(),
                live.pace(),
                live.backoff(),
                NO_LIMIT,
                NO_LIMIT,
                0,
                false,
                null,
                new LambdaAccess(proxy.endpoint(), "nodejs22.x", role));
    }

    /** Makes a function that is not ours. */
    void makeFunction(String name) {
        new LambdaProbe(account(), server.endpoint()).make(name);
    }

    /** The functions that are on the server. */
    String functions() {
        return new LambdaProbe(account(), server.endpoint()).list();
    }

    FaultyProxy proxy() {
        return proxy;
    }

    ConformanceRun run(Live live, @Nullable Path recording, String... rules) {
        return TestRuns.on(TestRuns.request(TARGET, proxy.endpoint(), Path.of("unused"), ANSWER_WITHIN, rules)
                .in(new RunMode.OnService(live, recording)));
    }

    Sweep sweep() {
        return new Sweep(account(), proxy.endpoint(), proxy.endpoint(), pace(), SHORT);
    }

    /** Calls the server without the proxy. */
    Answer call(String operation, ObjectNode input) {
        return directly.send(Call.ofHarness("directly", operation, input));
    }

    /** The names of all pools that are on the server. */
    List<String> pools() {
        List<String> names = new ArrayList<>();
        JsonNode next = null;
        do {
            ObjectNode input = JsonNodeFactory.instance.objectNode().put("MaxResults", 60);
            if (next != null) {
                input.set("NextToken", next);
            }
            JsonNode body = Objects.requireNonNull(call("ListUserPools", input).body());
            body.path("UserPools").forEach(pool -> names.add(pool.path("Name").asText()));
            next = body.get("NextToken");
        } while (next != null);
        return names;
    }

    @Override
    public void close() {
        proxy.close();
        server.close();
    }
}
