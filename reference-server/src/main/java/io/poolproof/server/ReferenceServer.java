package io.poolproof.server;

import com.sun.net.httpserver.HttpServer;
import io.poolproof.server.attribute.AttributeWriter;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.auth.Challenges;
import io.poolproof.server.auth.NewPassword;
import io.poolproof.server.auth.PasswordSignIn;
import io.poolproof.server.auth.SecondFactorSignIn;
import io.poolproof.server.control.Callers;
import io.poolproof.server.control.Controls;
import io.poolproof.server.http.HttpFront;
import io.poolproof.server.operation.Operations;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.seed.Seed;
import io.poolproof.server.seed.Sower;
import io.poolproof.server.signature.Credentials;
import io.poolproof.server.signature.Signatures;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.LambdaEndpoint;
import io.poolproof.server.trigger.LambdaOperations;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.Triggers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The embedded user pool over HTTP on loopback, until it is closed. */
public final class ReferenceServer implements AutoCloseable {
    private static final int MOST_WORKERS = 256;

    private final HttpServer http;
    private final ExecutorService workers = new ThreadPoolExecutor(
            0,
            MOST_WORKERS,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            work -> {
                Thread thread = new Thread(work, "reference-server");
                thread.setDaemon(true);
                return thread;
            },
            // Who comes when all are busy waits.
            new ThreadPoolExecutor.CallerRunsPolicy());
    private final String host;

    private ReferenceServer(HttpServer http, String host) {
        this.http = http;
        this.host = host;
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
        return URI.create("http://" + host + ":" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    /** What a server is started with; by default it enforces every rule, on a free port, by the system's clock, without controls. */
    public static final class Builder {
        private static final String LOOPBACK = "127.0.0.1";
        private static final Duration TRIGGERS_ANSWER_WITHIN = Duration.ofSeconds(5);

        private final Set<String> without = new HashSet<>();
        private final List<Credentials> credentials = new ArrayList<>();
        private int port;
        private Clock clock = Clock.systemUTC();
        private @Nullable URI lambdaEndpoint;
        private Duration triggersAnswerWithin = TRIGGERS_ANSWER_WITHIN;
        private boolean controls;
        private Seams seams = new Seams() {};
        private String host = LOOPBACK;
        private String region = "us-east-1";
        private @Nullable String issuer;
        private Consumer<String> log = Builder::logged;
        private Seed seed = Seed.NOTHING;

        private Builder() {}

        private static void logged(String line) {
            System.getLogger("io.poolproof.server").log(System.Logger.Level.INFO, line);
        }

        /** The address or name to listen at, {@code 0.0.0.0} for all; by default loopback alone. */
        public Builder host(String addressOrName) {
            this.host = addressOrName;
            return this;
        }

        /** The region of pools whose creation is not signed for one; {@code us-east-1} unless set. */
        public Builder region(String name) {
            this.region = name;
            return this;
        }

        /**
         * What tokens name as their issuer before the pool's id; without a call the service's own address in the pool's region, as
         * verifiers of its tokens expect.
         */
        public Builder issuer(@Nullable String before) {
            this.issuer = before;
            return this;
        }

        /** Takes what the server has to say, such as settings that it does not model; by default the system's logger does. */
        public Builder log(Consumer<String> lines) {
            this.log = lines;
            return this;
        }

        /** What is there from the start, and again after a reset. */
        public Builder seed(Seed start) {
            this.seed = start;
            return this;
        }

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

        /** Has something stand at the seams between the server's parts; for what tests a suite, not for apps. */
        public Builder seams(Seams others) {
            this.seams = others;
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
                HttpServer http = HttpServer.create(new InetSocketAddress(host, port), 0);
                boolean isEverywhere = http.getAddress().getAddress().isAnyLocalAddress();
                ReferenceServer server = new ReferenceServer(http, isEverywhere ? LOOPBACK : host);
                http.createContext("/", front()::handle);
                http.setExecutor(server.workers);
                http.start();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot listen at " + host + ":" + port + ": " + e.getMessage(), e);
            }
        }

        private HttpFront front() {
            Guard guard = new Guard(without, seams::judge);
            Tokens tokens = new Tokens(guard, issuer);
            UserPools pools = new UserPools(clock, guard);
            Signatures signatures = new Signatures(credentials, guard);
            LambdaOperations functions = new LambdaOperations(signatures);
            LambdaEndpoint lambda = new LambdaEndpoint(lambdaEndpoint, triggersAnswerWithin, functions);
            Triggers triggers = new Triggers(lambda, guard, seams::functions);
            Messages messages = new Messages(triggers, guard, seams::codes);
            Authentication authentication = new Authentication(tokens, triggers, guard);
            Challenges challenges = new Challenges();
            SecondFactorSignIn second = new SecondFactorSignIn(authentication, challenges, messages, guard);
            NewPassword newPassword = new NewPassword(challenges, second, guard);
            Parts parts = new Parts(
                    pools,
                    tokens,
                    new SignedIns(pools, tokens, guard),
                    authentication,
                    challenges,
                    new PasswordSignIn(authentication, challenges, newPassword, second, guard),
                    triggers,
                    messages,
                    new AttributeWriter(seams::writes),
                    new Notices(log),
                    region,
                    guard);
            Operations operations = new Operations(parts, inner -> seams.operations(inner, parts));
            Sower sower = new Sower(seed, parts, operations);
            sower.sow();
            Controls steering = new Controls(
                    pools, authentication, lambda, parts.notices(), sower, new Callers(Set.of(host)), controls);
            return new HttpFront(parts, operations, signatures, steering, controls ? functions : null, seams::exchange);
        }
    }
}
