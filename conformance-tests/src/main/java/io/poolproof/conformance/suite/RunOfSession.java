package io.poolproof.conformance.suite;

import io.poolproof.conformance.run.ConformanceRun;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;

/** Hands suites the run for which their launcher session was opened; several sessions in one process each have their own. */
public final class RunOfSession implements ParameterResolver {

    /** Has the suites that a session executes play this run. */
    public static void set(LauncherSession session, ConformanceRun run) {
        session.getStore().put(Namespace.create(RunOfSession.class), ConformanceRun.class, run);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ConformanceRun.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ConformanceRun run = context.getStore(
                        StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(RunOfSession.class))
                .get(ConformanceRun.class, ConformanceRun.class);
        if (run == null) {
            throw new ParameterResolutionException("the launcher session was opened without a run");
        }
        return run;
    }
}
