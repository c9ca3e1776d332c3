package io.poolproof.conformance.benchmark;

import io.poolproof.conformance.FunctionEndpoint;
import io.poolproof.conformance.PoolproofRun;
import io.poolproof.conformance.RunListener;
import io.poolproof.conformance.RunRequest;
import io.poolproof.conformance.launch.LaunchedTarget;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.results.CaseLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How much longer a run takes than its requests: the suite's time on a launched target, over the time of a bare client that sends the
 * same requests, as many at once, to a server that gives the recorded answers at the recorded pace. Starting the JVM and making
 * reports count in neither. Arguments: the target's name, the number of rounds, and the rules to play where not all are.
 */
public final class SuiteOverhead {
    /** Keeps the tests' own server away from the run. */
    public static final String ALONE = "poolproof.benchmark";

    private static final int USUAL_PARALLEL = 4;

    private SuiteOverhead() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        // Before any server of the JDK's is made: without it every answer waits for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        String name = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        List<String> rules = List.of(arguments).subList(2, arguments.length);
        System.setProperty(ALONE, "true");
        Fixtures fixtures = Fixtures.load();
        TargetFixture target = Objects.requireNonNull(fixtures.targets().get(name), "no target " + name);
        for (int round = 1; round <= rounds; round++) {
            double suite = suite(fixtures, target, rules, null);
            List<RecordingProxy.Exchange> exchanges = new ArrayList<>();
            suite(fixtures, target, rules, exchanges);
            double replay = replay(exchanges, parallel(target));
            System.out.printf(
                    "round %d: %d requests, suite %.2f s, replay %.2f s, suite ÷ replay %.2f%n",
                    round, exchanges.size(), suite, replay, suite / replay);
        }
        System.exit(0);
    }

    private static int parallel(TargetFixture target) {
        return target.parallel() == null ? USUAL_PARALLEL : target.parallel();
    }

    /**
     * Seconds of one run.
     *
     * @param recorded where its exchanges go, through a proxy; null for a run without one
     */
    private static double suite(
            Fixtures fixtures,
            TargetFixture target,
            List<String> rules,
            @Nullable List<RecordingProxy.Exchange> recorded)
            throws IOException {
        PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (FunctionEndpoint functions = FunctionEndpoint.start();
                LaunchedTarget launched = LaunchedTarget.start(
                        target, Objects.requireNonNull(target.launch()), functions.address(), error);
                RecordingProxy proxy = new RecordingProxy(launched.endpoint())) {
            URI endpoint = recorded == null ? launched.endpoint() : proxy.endpoint();
            RunRequest request = new RunRequest(
                    target,
                    endpoint,
                    functions,
                    rules,
                    Path.of("target", "benchmark"),
                    RunRequest.USUAL_SEED,
                    parallel(target),
                    RunRequest.USUAL_ANSWER_WITHIN,
                    "benchmark");
            long start = System.nanoTime();
            PoolproofRun.execute(fixtures, request, new Silent());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (recorded != null) {
                recorded.addAll(proxy.exchanges());
            }
            return seconds;
        }
    }

    private static double replay(List<RecordingProxy.Exchange> exchanges, int parallel) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(parallel);
        try (RecordingProxy.Paced server = RecordingProxy.replaying(exchanges)) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            AtomicInteger next = new AtomicInteger();
            long start = System.nanoTime();
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < parallel; worker++) {
                workers.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement();
                            number < exchanges.size();
                            number = next.getAndIncrement()) {
                        RecordingProxy.Exchange exchange = exchanges.get(number);
                        HttpRequest.Builder request = HttpRequest.newBuilder(server.endpoint())
                                .header(RecordingProxy.Paced.NUMBER, String.valueOf(number))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.request()));
                        exchange.headers().forEach(request::header);
                        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                    }
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Silent implements RunListener {
        @Override
        public void started(int casesAndProperties) {
            // Nothing is shown while time is measured.
        }

        @Override
        public void finished(CaseLine line) {
            // Nothing is shown while time is measured.
        }
    }
}
