package io.poolproof.conformance.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Launch;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A target's own process on loopback: installed if need be, started, and ended whatever happens. Its folder belongs to one launch at a
 * time.
 */
public final class LaunchedTarget implements AutoCloseable {
    private static final Path HOME = Path.of(".poolproof", "targets");
    private static final int USUAL_READY_SECONDS = 60;
    private static final int PAUSE_MILLISECONDS = 100;
    private static final String PORT = "${port}";

    private final WatchedProcess process;
    private final URI endpoint;
    private final FileChannel lock;

    private LaunchedTarget(WatchedProcess process, URI endpoint, FileChannel lock) {
        this.process = process;
        this.endpoint = endpoint;
        this.lock = lock;
    }

    /**
     * Starts a target.
     *
     * @param functions where the functions behind its triggers are
     * @param progress is told what takes its time
     * @throws TargetUnusableException if it cannot be installed or started
     */
    public static LaunchedTarget start(TargetFixture target, Launch launch, URI functions, PrintWriter progress) {
        return start(target, launch, functions, progress, HOME);
    }

    static LaunchedTarget start(TargetFixture target, Launch launch, URI functions, PrintWriter progress, Path homes) {
        try {
            Path home = homes.resolve(target.id());
            Files.createDirectories(home);
            FileChannel lock = lock(home, target);
            try {
                return start(target, launch, functions, progress, home, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new TargetUnusableException(target.title() + " cannot be started: " + e.getMessage());
        }
    }

    private static LaunchedTarget start(
            TargetFixture target, Launch launch, URI functions, PrintWriter progress, Path home, FileChannel lock)
            throws IOException {
        Optional<Recipe> recipe = Recipe.of(launch);
        if (recipe.isPresent()) {
            new Installation(home, recipe.get(), Programs.onPath()).complete(progress);
        }
        int port = port(launch);
        Map<String, String> bindings = Map.of(
                PORT,
                String.valueOf(port),
                "${functionEndpoint}",
                functions.toString(),
                "${home}",
                home.toAbsolutePath().toString());
        Path work = home.resolve("run");
        Trees.delete(work);
        Files.createDirectories(work);
        for (Map.Entry<String, ObjectNode> file : launch.filesByPath().entrySet()) {
            Path path = work.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, filled(file.getValue().toString(), bindings));
        }
        Map<String, String> environment = new TreeMap<>();
        launch.environmentByName().forEach((name, value) -> environment.put(name, filled(value, bindings)));
        List<String> command =
                launch.command().stream().map(part -> filled(part, bindings)).toList();
        requireProgram(command.get(0));
        Path log = home.resolve("target.log");
        progress.println("poolproof: starting " + target.title() + " (log: " + log + ")");
        progress.flush();
        LaunchedTarget started = new LaunchedTarget(
                WatchedProcess.start(command, work, environment, log), URI.create("http://127.0.0.1:" + port), lock);
        try {
            started.awaitReady(launch, log);
            started.process.remember();
            started.tellWhoReachesIt(target, port, progress);
            return started;
        } catch (IOException | RuntimeException e) {
            started.process.close();
            throw e;
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return endpoint;
    }

    /** Held until this process lets go of it or ends. */
    private static FileChannel lock(Path home, TargetFixture target) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // As below: the other run is in this process.
        }
        channel.close();
        throw new TargetUnusableException(target.title() + " is running for another run already, in " + home
                + "; wait for that run to end, or launch from another folder");
    }

    private static void requireProgram(String program) throws IOException {
        boolean there = Path.of(program).isAbsolute()
                ? Files.isExecutable(Path.of(program))
                : Programs.onPath().has(program);
        if (!there) {
            throw new IOException("it needs " + program + ", which is not "
                    + (Path.of(program).isAbsolute() ? "there" : "on the path"));
        }
    }

    private static int port(Launch launch) throws IOException {
        int free = Ports.freeOr(launch.port());
        boolean canBeTold = launch.command().stream().anyMatch(part -> part.contains(PORT))
                || launch.environmentByName().values().stream().anyMatch(value -> value.contains(PORT))
                || launch.filesByPath().values().stream()
                        .anyMatch(file -> file.toString().contains(PORT));
        if (free != launch.port() && !canBeTold) {
            throw new IOException("it listens on port " + launch.port() + ", which is taken; end what listens there");
        }
        return free;
    }

    private static String filled(String text, Map<String, String> bindings) {
        String filled = text;
        for (Map.Entry<String, String> binding : bindings.entrySet()) {
            filled = filled.replace(binding.getKey(), binding.getValue());
        }
        return filled;
    }

    private void awaitReady(Launch launch, Path log) throws IOException {
        int seconds = launch.readyWithin(USUAL_READY_SECONDS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        URI address = launch.ready() == null ? endpoint.resolve("/") : endpoint.resolve(launch.ready());
        while (!Ports.answers(address, launch.ready() != null)) {
            if (endsWithinAPause()) {
                throw new IOException("it has ended with " + process.exitCode() + "; its log is " + log);
            }
            if (System.nanoTime() > end) {
                throw new IOException("it does not answer after " + seconds + " seconds; its log is " + log);
            }
        }
        if (!process.isAlive()) {
            throw new IOException("it has ended, and something else answers on its port; its log is " + log);
        }
    }

    private boolean endsWithinAPause() throws IOException {
        try {
            return process.awaitEnd(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A target has made-up users and no guard: whoever can reach it can do with it what they like. */
    private void tellWhoReachesIt(TargetFixture target, int port, PrintWriter progress) throws IOException {
        List<InetAddress> exposed = Ports.listening(Ports.exposedAddresses(), port);
        if (!exposed.isEmpty()) {
            progress.println("poolproof: warning: other machines can reach " + target.title() + " on "
                    + exposed.get(0).getHostAddress() + ", port " + port
                    + "; let its file bind it to 127.0.0.1");
            progress.flush();
        }
    }

    @Override
    public void close() {
        process.close();
        try {
            lock.close();
        } catch (IOException e) {
            // The lock goes with this process at the latest.
        }
    }
}
