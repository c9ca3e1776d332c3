package io.poolproof.conformance;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.Connection;
import io.poolproof.conformance.run.Recorder;
import io.poolproof.conformance.run.RunFolder;
import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.suite.RunOfSession;
import io.poolproof.conformance.suite.Suites;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the suites on a target and leaves the results in a folder. */
public final class PoolproofRun {
    private static final String PARALLEL = "junit.jupiter.execution.parallel.";

    private PoolproofRun() {}

    /**
     * Runs the suites.
     *
     * @return what the folder's {@code results.ndjson} holds afterwards
     * @throws TargetUnusableException if the target does not answer at all; nothing is written then
     * @throws UncheckedIOException if the folder cannot be written, or no longer; what it holds then is a partial result
     */
    public static Results execute(Fixtures fixtures, RunRequest request, RunListener listener) {
        Connection.requireAnAnswer(request);
        long start = System.nanoTime();
        try (RunFolder folder = new RunFolder(request.folder())) {
            folder.write(runLine(request));
            FolderRecorder recorder = new FolderRecorder(folder, listener);
            ConformanceRun run = new ConformanceRun(fixtures, request, recorder);
            int expected = run.cases().size()
                    + (int) Suites.propertyIds(fixtures).stream()
                            .filter(id -> !request.mode().isFrugal() && run.isSelected(id))
                            .count();
            Thread onExit = new Thread(
                    () -> {
                        // What is played from here on is played on a target that is being ended: it says nothing of it.
                        recorder.interrupt();
                        listener.left(run.tidyUp());
                    },
                    "tidy-up");
            Runtime.getRuntime().addShutdownHook(onExit);
            try {
                listener.started(expected);
                execute(suites(request), run);
            } finally {
                listener.left(run.tidyUp());
                forget(onExit);
            }
            recorder.requireKept();
            if (recorder.count() == expected) {
                recorder.end(ConformanceRun.since(start).toMillis());
            }
        }
        return ResultsFile.read(request.folder().resolve(RunFolder.RESULTS));
    }

    /** The ids of all cases and properties. */
    public static Set<String> ids(Fixtures fixtures) {
        Set<String> ids = new HashSet<>(Suites.propertyIds(fixtures));
        fixtures.expandedCases().forEach(one -> ids.add(one.id()));
        return ids;
    }

    private static LauncherDiscoveryRequest suites(RunRequest request) {
        String parallel = String.valueOf(request.parallel());
        Stream<Class<?>> properties = request.mode().isFrugal() ? Stream.empty() : Suites.ofProperties().stream();
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.concat(Stream.of(Suites.ofCases()), properties)
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter(PARALLEL + "enabled", "true")
                .configurationParameter(PARALLEL + "mode.classes.default", "concurrent")
                .configurationParameter(PARALLEL + "config.strategy", "fixed")
                .configurationParameter(PARALLEL + "config.fixed.parallelism", parallel)
                .configurationParameter(PARALLEL + "config.fixed.max-pool-size", parallel)
                .build();
    }

    /** A test that fails is a verdict; an engine or suite that fails is a fault of our own. */
    private static void execute(LauncherDiscoveryRequest suites, ConformanceRun run) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        // Whatever else listens to tests on the class path has nothing to do with the run.
        LauncherConfig alone = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(alone)) {
            RunOfSession.set(session, run);
            session.getLauncher().execute(suites, summary);
        }
        summary.getSummary().getFailures().stream()
                .filter(failure -> failure.getTestIdentifier().isContainer())
                .findFirst()
                .ifPresent(failure -> {
                    throw new IllegalStateException(
                            "the suite cannot be run: " + failure.getException(), failure.getException());
                });
    }

    private static void forget(Thread onExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is being ended, and the thread is at work.
        }
    }

    private static RunLine runLine(RunRequest request) {
        TargetFixture target = request.target();
        Map<String, String> capabilities = new TreeMap<>();
        capabilities.put("region", request.region());
        capabilities.put(
                "signature", request.mode() instanceof RunMode.OnService ? "sigv4" : target.signs() ? "fake" : "none");
        capabilities.put("pins", String.valueOf(target.deviations().size()));
        return new RunLine(
                ResultsFile.FORMAT,
                target.id(),
                target.title(),
                target.kind(),
                target.version(),
                request.poolproof(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                String.valueOf(request.seed()),
                request.selection(),
                capabilities);
    }

    /** Writes lines to the folder as they come, and counts them. */
    private static final class FolderRecorder implements Recorder {
        private final RunFolder folder;
        private final RunListener listener;
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private volatile @Nullable UncheckedIOException lost;
        private boolean interrupted;

        FolderRecorder(RunFolder folder, RunListener listener) {
            this.folder = folder;
            this.listener = listener;
        }

        @Override
        public String steps(String id, Transcript transcript) {
            try {
                return folder.write(id, transcript);
            } catch (UncheckedIOException e) {
                lost = e;
                throw e;
            }
        }

        /** Once something is lost, the rest is not played: what cannot be told need not be found out. */
        @Override
        public void requireKept() {
            UncheckedIOException first = lost;
            if (first != null) {
                throw new UncheckedIOException(
                        first.getMessage() + "; the run is ended, and what its folder holds is a partial result",
                        first.getCause());
            }
        }

        @Override
        public synchronized void line(CaseLine line) {
            // Behind a line that was cut off nothing may follow.
            requireKept();
            if (interrupted) {
                return;
            }
            try {
                folder.write(line);
            } catch (UncheckedIOException e) {
                lost = e;
                throw e;
            }
            verdicts.merge(line.verdict(), 1, Integer::sum);
            listener.finished(line);
        }

        /** From now on the results stay as they are: those of a run that was interrupted. */
        synchronized void interrupt() {
            interrupted = true;
        }

        /** Writes the line that says the results are whole. */
        synchronized void end(long millis) {
            if (!interrupted) {
                folder.write(new EndLine(new EnumMap<>(verdicts), millis));
            }
        }

        synchronized int count() {
            return verdicts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
