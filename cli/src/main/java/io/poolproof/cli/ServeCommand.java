package io.poolproof.cli;

import io.poolproof.server.ReferenceServer;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the embedded server until the process is ended. */
@Command(
        name = "serve",
        description = "Runs the embedded user pool alone, until it is interrupted.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof serve --port 9229",
            "  poolproof serve --without attribute-name.max-length   a server that is wrong in one way"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "0", description = "Port on loopback; 0, the default, takes a free one.")
    private int port;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Rules, or families of rules, that the server does not enforce.")
    private List<String> without = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        for (String rule : without) {
            if (Rules.all().stream().noneMatch(one -> one.isIn(rule))) {
                List<String> known = Rules.all().stream().map(Rule::id).toList();
                throw new ParameterException(
                        spec.commandLine(), "there is no rule " + rule + Suggestions.of(rule, known));
            }
        }
        try (ReferenceServer server = ReferenceServer.start(port, Set.copyOf(without), Clock.systemUTC())) {
            spec.commandLine().getOut().println("listening on " + server.endpoint());
            new CountDownLatch(1).await();
            return ExitCode.AS_EXPECTED;
        }
    }
}
