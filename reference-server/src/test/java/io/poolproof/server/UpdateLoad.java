package io.poolproof.server;

import java.util.ArrayList;
import java.util.List;
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
            perSecond(users, seconds);
            System.out.println(perSecond(users, seconds) + " updates a second");
        }
    }

    private static long perSecond(List<Api.Tokens> users, long seconds) throws Exception {
        LongAdder updates = new LongAdder();
        long end = System.nanoTime() + seconds * NANOSECONDS;
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        List<Future<?>> running = new ArrayList<>();
        for (Api.Tokens user : users) {
            running.add(threads.submit(() -> {
                for (long round = 0; System.nanoTime() < end; round++) {
                    if (user.update("nickname", "n" + round, "locale", "en").status() != 200) {
                        throw new IllegalStateException("an update is refused");
                    }
                    updates.increment();
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        return updates.sum() / seconds;
    }
}
