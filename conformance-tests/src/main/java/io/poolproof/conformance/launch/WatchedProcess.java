package io.poolproof.conformance.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that ends with this one, even if this one is killed: a shell script watches the pipe between the two. Where there is no
 * shell, the process ends when this one ends in order.
 */
final class WatchedProcess implements AutoCloseable {
    private static final boolean HAS_SHELL = !System.getProperty("os.name").startsWith("Windows");
    private static final int END_SECONDS = 3;
    private static final String SCRIPT = script();

    private final Process process;
    private final Set<ProcessHandle> family = ConcurrentHashMap.newKeySet();
    private final Thread onExit = new Thread(this::end, "end-of-process");

    private WatchedProcess(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Starts a command.
     *
     * @param environment over that of this process, of which no setting of AWS's tools is passed on: nothing here may reach an account
     * @param log takes what the command prints
     */
    static WatchedProcess start(List<String> command, Path folder, Map<String, String> environment, Path log)
            throws IOException {
        List<String> watched = new ArrayList<>();
        if (HAS_SHELL) {
            watched.addAll(List.of("sh", "-c", SCRIPT, "watch"));
        }
        watched.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(watched)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(environment);
        return new WatchedProcess(builder.start());
    }

    /** Remembers the processes that it has started so far, so that they are ended even if the one in between is gone. */
    void remember() {
        process.descendants().forEach(family::add);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended, or for this long. */
    boolean awaitEnd(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    int exitCode() {
        return process.exitValue();
    }

    private void end() {
        remember();
        family.add(process.toHandle());
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is gone, and with it the process; what is left is ended below.
        }
        if (!HAS_SHELL) {
            family.forEach(ProcessHandle::destroy);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        for (ProcessHandle member : family) {
            if (!ends(member, end - System.nanoTime())) {
                member.destroyForcibly();
            }
        }
    }

    private static boolean ends(ProcessHandle member, long nanoseconds) {
        try {
            member.onExit().get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // This process is ending, and the hook does the same.
        }
    }

    private static String script() {
        try (InputStream resource = WatchedProcess.class.getResourceAsStream("watch.sh")) {
            if (resource == null) {
                throw new IllegalStateException("watch.sh is not in the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
