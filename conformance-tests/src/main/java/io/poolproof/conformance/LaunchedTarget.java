package io.poolproof.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Launch;
import io.poolproof.fixtures.TargetFixture.Npm;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A target's own process on loopback: installed if need be, started, and ended whatever happens. */
public final class LaunchedTarget implements AutoCloseable {
    private static final Path HOME = Path.of(".poolproof", "targets");
    private static final int USUAL_READY_SECONDS = 60;
    private static final int INSTALL_MINUTES = 10;
    private static final int CONNECT_MILLISECONDS = 200;

    private final Process process;
    private final URI endpoint;
    private final Thread onExit = new Thread(this::end, "end-of-target");

    private LaunchedTarget(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Starts a target.
     *
     * @param functions where the functions behind its triggers are
     * @param progress is told what takes its time
     * @throws TargetUnusableException if it cannot be installed or started
     */
    public static LaunchedTarget start(TargetFixture target, Launch launch, URI functions, PrintWriter progress) {
        try {
            Path home = HOME.resolve(target.id());
            Path work = home.resolve("run");
            delete(work);
            Files.createDirectories(work);
            Npm npm = launch.npm();
            if (npm != null) {
                install(home, npm, progress);
            }
            int port = freePort(launch.port());
            for (Map.Entry<String, ObjectNode> file : launch.filesByPath().entrySet()) {
                Path path = work.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, filled(file.getValue().toString(), home, port, functions));
            }
            List<String> command = launch.command().stream()
                    .map(part -> filled(part, home, port, functions))
                    .toList();
            Path log = home.resolve("target.log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            launch.environmentByName()
                    .forEach((name, value) -> builder.environment().put(name, filled(value, home, port, functions)));
            progress.println("poolproof: starting " + target.title() + " (log: " + log + ")");
            LaunchedTarget started = new LaunchedTarget(builder.start(), URI.create("http://127.0.0.1:" + port));
            started.awaitPort(port, launch.readyWithin(USUAL_READY_SECONDS), log);
            return started;
        } catch (IOException e) {
            throw new TargetUnusableException(target.title() + " cannot be started: " + e.getMessage());
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return endpoint;
    }

    private static String filled(String text, Path home, int port, URI functions) {
        return text.replace("${port}", String.valueOf(port))
                .replace("${functionEndpoint}", functions.toString())
                .replace("${home}", home.toAbsolutePath().toString());
    }

    private static void install(Path home, Npm npm, PrintWriter progress) throws IOException {
        Path manifest = home.resolve("node_modules").resolve(npm.name()).resolve("package.json");
        if (Files.exists(manifest)
                && new ObjectMapper()
                        .readTree(Files.readAllBytes(manifest))
                        .path("version")
                        .asText()
                        .equals(npm.version())) {
            return;
        }
        String packageAtVersion = npm.name() + "@" + npm.version();
        progress.println("poolproof: installing " + packageAtVersion + " into " + home);
        Files.createDirectories(home);
        Files.writeString(home.resolve("package.json"), "{\"private\": true}");
        Path log = home.resolve("npm.log");
        Process install = new ProcessBuilder(
                        "npm", "install", "--no-audit", "--no-fund", "--save-exact", packageAtVersion)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!ends(install) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new IOException("npm install " + packageAtVersion + " fails; its log is " + log);
        }
    }

    private static boolean ends(Process process) throws IOException {
        try {
            return process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The usual port, so that reports read the same, or any where that is taken. */
    private static int freePort(int usual) throws IOException {
        try (ServerSocket socket = new ServerSocket(usual, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    private void awaitPort(int port, int seconds, Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!listens(port)) {
            boolean ended = !process.isAlive();
            if (ended || System.nanoTime() > end) {
                close();
                throw new IOException((ended ? "it has ended" : "it does not listen after " + seconds + " seconds")
                        + "; its log is " + log);
            }
        }
    }

    /** Waits for a little while when nothing listens. */
    private boolean listens(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLISECONDS);
            return true;
        } catch (IOException e) {
            try {
                process.waitFor(CONNECT_MILLISECONDS, TimeUnit.MILLISECONDS);
                return false;
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interruption);
            }
        }
    }

    private void end() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook does the same.
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
