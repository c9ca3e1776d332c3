package io.poolproof.cli;

import io.poolproof.server.ReferenceServer;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the embedded server until the process is ended. */
@Command(name = "serve", description = "Runs the embedded server alone, until it is interrupted.")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "0", description = "Port on loopback; 0, the default, takes a free one.")
    private int port;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (ReferenceServer server = ReferenceServer.start(port, Set.of(), Clock.systemUTC())) {
            spec.commandLine().getOut().println("listening on " + server.endpoint());
            new CountDownLatch(1).await();
            return ExitCode.AS_EXPECTED;
        }
    }
}
