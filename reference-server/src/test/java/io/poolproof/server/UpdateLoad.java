package io.poolproof.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Loads servers over eight connections. Not a test: {@code reference-server/src/test/load/run} runs its main method. */
public final class UpdateLoad {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 3;
    private static final int SUCCESS = 200;
    private static final int REFUSAL = 400;
    private static final int KINDS = 3;
    private static final long NANOSECONDS = 1_000_000_000L;

    private UpdateLoad() {}

    /** A server with a signed-in user for each connection. */
    private record Loaded(URI endpoint, Api.PoolOfTest pool, List<Api.Tokens> users) {
        static Loaded of(String endpoint) {
            Api api = Api.unchecked(URI.create(endpoint));
            Api.PoolOfTest pool = api.pool("");
            List<Api.Tokens> users = new ArrayList<>();
            for (int user = 0; user < CONNECTIONS; user++) {
                Api.Reply signedIn = pool.user("user-" + user).signInReply("user-" + user, Api.PASSWORD);
                if (signedIn.status() != SUCCESS) {
                    throw new IllegalStateException("nobody signs in: " + signedIn.body());
                }
                users.add(new Api.Tokens(api, signedIn.text("/AuthenticationResult/AccessToken"), "", ""));
            }
            return new Loaded(pool.api().endpoint(), pool, users);
        }

        private static String request(String operation, String body) {
            return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n"
                    + "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-idp/aws4_request\r\n"
                    + "X-Amz-Target: AWSCognitoIdentityProviderService." + operation + "\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body;
        }

        String update(int connection, long number) {
            return request(
                    "UpdateUserAttributes",
                    "{\"AccessToken\":\"" + users.get(connection).access() + "\","
                            + Api.attributes("nickname", "n" + number, "locale", "en") + "}");
        }

        String newUser(long number) {
            return request(
                    "AdminCreateUser",
                    "{\"UserPoolId\":\"" + pool.id() + "\",\"MessageAction\":\"SUPPRESS\",\"Username\":\"more-" + number
                            + "\"}");
        }

        /** An attribute that is not there, a token of nobody's, a user who is not there: each another one each time. */
        String refused(int connection, long number) {
            return switch ((int) (number % KINDS)) {
                case 0 ->
                    request(
                            "UpdateUserAttributes",
                            "{\"AccessToken\":\"" + users.get(connection).access() + "\","
                                    + Api.attributes("custom:n" + number, "v") + "}");
                case 1 -> request("GetUser", "{\"AccessToken\":\"a.b." + number + "\"}");
                default ->
                    request(
                            "InitiateAuth",
                            "{\"ClientId\":\"" + pool.clientId() + "\",\"AuthFlow\":\"USER_PASSWORD_AUTH\","
                                    + "\"AuthParameters\":{\"USERNAME\":\"nobody-" + number
                                    + "\",\"PASSWORD\":\"Passw0rd!\"}}");
            };
        }
    }

    /**
     * Loads servers.
     *
     * @param arguments {@code updates SECONDS ENDPOINT...} prints how many updates a second each takes, round by round;
     *     {@code users NUMBER ENDPOINT SECONDS} adds users before it does so; {@code refused NUMBER ENDPOINT} sends as many requests that
     *     are refused
     */
    public static void main(String... arguments) throws Exception {
        long number = Long.parseLong(arguments[1]);
        switch (arguments[0]) {
            case "updates" ->
                measure(number, Arrays.stream(arguments).skip(2).map(Loaded::of).toList());
            case "users" -> {
                Loaded server = Loaded.of(arguments[2]);
                all(server, number, at -> server.newUser(at), SUCCESS);
                List<Loaded> servers = new ArrayList<>(List.of(server));
                Arrays.stream(arguments).skip(4).map(Loaded::of).forEach(servers::add);
                measure(Long.parseLong(arguments[3]), servers);
            }
            default -> {
                Loaded server = Loaded.of(arguments[2]);
                all(server, number, at -> server.refused((int) (at % CONNECTIONS), at), REFUSAL);
            }
        }
    }

    /** Turn by turn, so that what else the machine does meets all of them; the first turn warms up. */
    private static void measure(long seconds, List<Loaded> servers) throws Exception {
        for (int round = 0; round <= ROUNDS; round++) {
            for (Loaded server : servers) {
                long end = System.nanoTime() + seconds * NANOSECONDS;
                AtomicLong updates = new AtomicLong();
                overAllConnections(
                        server,
                        connection -> server.update((int) connection, updates.get()),
                        sent -> System.nanoTime() < end,
                        updates,
                        SUCCESS);
                if (round > 0) {
                    System.out.println(server.endpoint() + " " + updates.get() / seconds);
                }
            }
        }
    }

    private static void all(Loaded server, long number, LongFunction<String> request, int status) throws Exception {
        AtomicLong sent = new AtomicLong();
        AtomicLong next = new AtomicLong();
        overAllConnections(
                server, connection -> request.apply(next.getAndIncrement()), so -> next.get() < number, sent, status);
    }

    private static void overAllConnections(
            Loaded server, LongFunction<String> request, LongPredicate goesOn, AtomicLong answered, int status)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<?>> running = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            int own = connection;
            running.add(threads.submit(() -> {
                overOne(server.endpoint(), () -> request.apply(own), goesOn, answered, status);
                return null;
            }));
        }
        try {
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** By hand, so that the client costs little beside the server. */
    private static void overOne(
            URI endpoint, Supplier<String> request, LongPredicate goesOn, AtomicLong answered, int status)
            throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (goesOn.test(answered.get())) {
                socket.getOutputStream().write(request.get().getBytes(StandardCharsets.UTF_8));
                readAnswer(in, status);
                answered.incrementAndGet();
            }
        }
    }

    private static void readAnswer(InputStream in, int expected) throws IOException {
        String status = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        if (!status.contains(" " + expected + " ")) {
            throw new IllegalStateException(status + ": " + new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
