package io.poolproof.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Measures how many {@code UpdateUserAttributes} a server answers in a second over eight connections, client and server in one
 * process. Not a test: run its main method, with the seconds to measure as the argument.
 */
public final class UpdateLoad {
    private static final int CONNECTIONS = 8;
    private static final long NANOSECONDS = 1_000_000_000L;

    private UpdateLoad() {}

    /**
     * Warms up and measures.
     *
     * @param arguments seconds to measure; 5 without
     */
    public static void main(String... arguments) throws Exception {
        long seconds = arguments.length == 0 ? 5 : Long.parseLong(arguments[0]);
        try (ReferenceServer server = ReferenceServer.builder().start()) {
            Api api = new Api(server);
            Api.PoolOfTest pool = api.pool("");
            List<Api.Tokens> users = new ArrayList<>();
            for (int user = 0; user < CONNECTIONS; user++) {
                users.add(pool.user("user-" + user).signIn("user-" + user));
            }
            updates(server.endpoint(), users, seconds);
            long before = processorNanoseconds();
            long updates = updates(server.endpoint(), users, seconds);
            long each = (processorNanoseconds() - before) / updates / 1_000;
            System.out.println(updates / seconds + " updates a second, each " + each
                    + " µs of processor time, client and server together");
        }
    }

    private static long processorNanoseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long updates(URI endpoint, List<Api.Tokens> users, long seconds) throws Exception {
        LongAdder updates = new LongAdder();
        long end = System.nanoTime() + seconds * NANOSECONDS;
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        List<Future<?>> running = new ArrayList<>();
        for (Api.Tokens user : users) {
            running.add(threads.submit(() -> {
                update(endpoint, user, end, updates);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        return updates.sum();
    }

    /** Over one connection, by hand, so that the client costs little beside the server. */
    private static void update(URI endpoint, Api.Tokens user, long end, LongAdder updates) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (long round = 0; System.nanoTime() < end; round++) {
                String body = "{\"AccessToken\":\"" + user.access() + "\","
                        + Api.attributes("nickname", "n" + round, "locale", "en") + "}";
                String request = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n"
                        + "X-Amz-Target: AWSCognitoIdentityProviderService.UpdateUserAttributes\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body;
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                readAnswer(in);
                updates.increment();
            }
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IllegalStateException(status);
        }
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        in.readNBytes(length);
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
