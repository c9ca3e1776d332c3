package io.poolproof.conformance.benchmark;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.conformance.SlowTarget;
import io.poolproof.conformance.launch.LaunchedTarget;
import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.wire.FunctionEndpoint;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How much longer a run takes than its requests: the run's time on a target, over the time of a bare client that sends the same requests,
 * as many at once, to a server that gives the recorded answers at the recorded pace. Starting the JVM and making reports count in
 * neither. The targets are the embedded server, which passes every case, and the same behind a door on which every property fails; each
 * takes five milliseconds for a response, as an emulator may. Arguments: the number of rounds; then {@code embedded}, or the name of a
 * target that is launched instead, and the rules to play on it where not all are.
 */
public final class SuiteOverhead {
    /** Keeps the tests' own server away from the run. */
    public static final String ALONE = "poolproof.benchmark";

    private static final String EMBEDDED = "reference";
    private static final Duration RESPONSE_TAKES = Duration.ofMillis(5);
    private static final int USUAL_PARALLEL = 4;

    private SuiteOverhead() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        // Before any server of the JDK's is made: without it every answer waits for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int rounds = Integer.parseInt(arguments[0]);
        System.setProperty(ALONE, "true");
        Fixtures fixtures = Fixtures.load();
        if (arguments.length > 1 && !arguments[1].equals("embedded")) {
            TargetFixture target = Objects.requireNonNull(fixtures.targets().get(arguments[1]), "no target");
            List<String> rules = List.of(arguments).subList(2, arguments.length);
            measure(target.id(), rounds, recorded -> launched(fixtures, target, rules, recorded));
        } else {
            TargetFixture target = Objects.requireNonNull(fixtures.targets().get(EMBEDDED));
            measure("passes all", rounds, recorded -> embedded(fixtures, target, false, recorded));
            measure("fails all properties", rounds, recorded -> embedded(fixtures, target, true, recorded));
        }
        System.exit(0);
    }

    /** Plays the suite. */
    @FunctionalInterface
    private interface Suite {
        /**
         * Seconds of one run.
         *
         * @param recorded where its exchanges go, through a proxy; null for a run without one
         */
        double seconds(@Nullable List<RecordingProxy.Exchange> recorded) throws Exception;
    }

    private static void measure(String what, int rounds, Suite suite) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            double run = suite.seconds(null);
            List<RecordingProxy.Exchange> exchanges = new ArrayList<>();
            suite.seconds(exchanges);
            double replay = replay(exchanges, USUAL_PARALLEL);
            System.out.printf(
                    "%s, round %d: %d requests, run %.2f s, replay %.2f s, run ÷ replay %.2f%n",
                    what, round, exchanges.size(), run, replay, run / replay);
        }
    }

    private static double embedded(
            Fixtures fixtures, TargetFixture target, boolean obliging, @Nullable List<RecordingProxy.Exchange> recorded)
            throws IOException {
        try (FunctionEndpoint functions = FunctionEndpoint.start();
                SlowTarget slow = SlowTarget.start(RESPONSE_TAKES, obliging)) {
            return seconds(fixtures, target, slow.endpoint(), functions, List.of(), recorded);
        }
    }

    private static double launched(
            Fixtures fixtures,
            TargetFixture target,
            List<String> rules,
            @Nullable List<RecordingProxy.Exchange> recorded)
            throws IOException {
        PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (FunctionEndpoint functions = FunctionEndpoint.start();
                LaunchedTarget launched = LaunchedTarget.start(
                        target, Objects.requireNonNull(target.launch()), functions.address(), error)) {
            return seconds(fixtures, target, launched.endpoint(), functions, rules, recorded);
        }
    }

    private static double seconds(
            Fixtures fixtures,
            TargetFixture target,
            URI endpoint,
            FunctionEndpoint functions,
            List<String> rules,
            @Nullable List<RecordingProxy.Exchange> recorded)
            throws IOException {
        try (RecordingProxy proxy = new RecordingProxy(endpoint)) {
            RunRequest request = new RunRequest(
                    target,
                    recorded == null ? endpoint : proxy.endpoint(),
                    functions,
                    rules,
                    Path.of("target", "benchmark"),
                    RunRequest.USUAL_SEED,
                    USUAL_PARALLEL,
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
