package io.poolproof.conformance;

import io.poolproof.conformance.benchmark.SuiteOverhead;
import io.poolproof.conformance.suite.RunOfSession;
import io.poolproof.server.ReferenceServer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Has the suites of this module play the embedded server, in Maven and in an IDE alike. */
public final class ReferenceServerSession implements LauncherSessionListener {
    private @Nullable ReferenceServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean(SuiteOverhead.ALONE)) {
            return;
        }
        ReferenceServer started = ReferenceServer.builder().controls(true).start();
        server = started;
        RunOfSession.set(session, TestRuns.on(started.endpoint()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
    }
}
