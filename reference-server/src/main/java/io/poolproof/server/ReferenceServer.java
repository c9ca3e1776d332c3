package io.poolproof.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The embedded user pool over HTTP on loopback, until it is closed. */
public final class ReferenceServer implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "reference-server");
        thread.setDaemon(true);
        return thread;
    });

    private ReferenceServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Starts a server without controls.
     *
     * @param port port on loopback; 0 for a free one
     * @param without ids or families of rules that this server does not enforce
     * @param clock tells when tokens expire
     * @throws UncheckedIOException if the port is taken
     */
    public static ReferenceServer start(int port, Set<String> without, Clock clock) {
        return builder().port(port).without(without).clock(clock).start();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    /** What a server is started with; by default it enforces every rule, on a free port, by the system's clock, without controls. */
    public static final class Builder {
        private static final Duration TRIGGERS_ANSWER_WITHIN = Duration.ofSeconds(5);

        private final Set<String> without = new HashSet<>();
        private final Set<Mutation> mutations = EnumSet.noneOf(Mutation.class);
        private final List<Credentials> credentials = new ArrayList<>();
        private int port;
        private Clock clock = Clock.systemUTC();
        private @Nullable URI lambdaEndpoint;
        private Duration triggersAnswerWithin = TRIGGERS_ANSWER_WITHIN;
        private boolean controls;

        private Builder() {}

        /** A port on loopback; 0 for a free one. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** Tells when tokens and codes expire. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /** Leaves rules out, by id or family. */
        public Builder without(Set<String> rules) {
            without.addAll(rules);
            return this;
        }

        /** Makes the server wrong in one way. */
        public Builder mutation(Mutation mutation) {
            mutations.add(mutation);
            return this;
        }

        /** Where functions of triggers are called, as Lambda's own API has it; without one no function can be called. */
        public Builder lambdaEndpoint(@Nullable URI endpoint) {
            this.lambdaEndpoint = endpoint;
            return this;
        }

        /** How long one call of a trigger's function may take; five seconds unless set (fact {@code trigger-calls}). */
        public Builder triggersAnswerWithin(Duration limit) {
            this.triggersAnswerWithin = limit;
            return this;
        }

        /** Turns the controls under {@code /_poolproof/} on or off. */
        public Builder controls(boolean on) {
            this.controls = on;
            return this;
        }

        /** Has signatures verified and accepts those of this key; without any, every signature will do. */
        public Builder verifySignatures(Credentials accepted) {
            credentials.add(accepted);
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws UncheckedIOException if the port is taken
         */
        public ReferenceServer start() {
            // The JDK's server otherwise waits for the client's acknowledgement before it sends a small answer's last
            // part.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            try {
                HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
                ReferenceServer server = new ReferenceServer(http);
                http.createContext("/", front()::handle);
                http.setExecutor(server.workers);
                http.start();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private HttpFront front() {
            Guard guard = new Guard(without, mutations);
            Tokens tokens = new Tokens(guard);
            UserPools pools = new UserPools(clock, guard, tokens);
            Signatures signatures = new Signatures(credentials, guard);
            LambdaOperations functions = new LambdaOperations(signatures);
            LambdaEndpoint lambda = new LambdaEndpoint(lambdaEndpoint, triggersAnswerWithin, functions);
            Triggers triggers = new Triggers(lambda, guard);
            Authentication authentication = new Authentication(tokens, triggers, guard);
            return new HttpFront(
                    new Operations(pools, authentication, triggers, guard),
                    signatures,
                    controls ? new Controls(pools, authentication, lambda) : null,
                    functions,
                    guard);
        }
    }
}
