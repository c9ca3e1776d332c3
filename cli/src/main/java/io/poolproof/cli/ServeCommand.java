package io.poolproof.cli;

import io.poolproof.server.ReferenceServer;
import io.poolproof.server.signature.Credentials;
import io.poolproof.validation.rules.Rules;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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
            "  poolproof serve --controls --lambda-endpoint http://127.0.0.1:9001",
            "  poolproof serve --without attribute-name.max-length   wrong in one way"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";
    private static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";

    @Option(names = "--port", defaultValue = "0", description = "Port on loopback; 0, the default, takes a free one.")
    private int port;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Rules, or families of rules, that the server does not enforce.")
    private List<String> without = List.of();

    @Option(names = "--controls", description = "Answers controls under /_poolproof/ too: clock, code, lambda, token.")
    private boolean controls;

    @Option(
            names = "--lambda-endpoint",
            paramLabel = "URL",
            description = "Where the functions of triggers are called, as Lambda's Invoke has it.")
    private @Nullable URI lambdaEndpoint;

    @Option(
            names = "--verify-signatures",
            description = "Verifies the signatures of signed operations with the key in the environment variables "
                    + ACCESS_KEY_ID + " and " + SECRET_ACCESS_KEY + ".")
    private boolean verifySignatures;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ReferenceServer.Builder builder =
                ReferenceServer.builder().port(port).controls(controls).lambdaEndpoint(lambdaEndpoint);
        requireKnownRules();
        builder.without(Set.copyOf(without));
        if (verifySignatures) {
            builder.verifySignatures(credentials());
        }
        try (ReferenceServer server = start(builder)) {
            spec.commandLine().getOut().println("listening on " + server.endpoint());
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
            return ExitCode.AS_EXPECTED;
        }
    }

    private void requireKnownRules() {
        for (String rule : without) {
            if (Rules.all().stream().noneMatch(one -> one.isIn(rule))) {
                List<String> known = Rules.all().stream().map(one -> one.id()).toList();
                throw unusable("there is no rule " + rule + Suggestions.of(rule, known));
            }
        }
    }

    private Credentials credentials() {
        String id = System.getenv(ACCESS_KEY_ID);
        String secret = System.getenv(SECRET_ACCESS_KEY);
        if (id == null || secret == null || id.isEmpty() || secret.isEmpty()) {
            throw unusable("--verify-signatures needs " + ACCESS_KEY_ID + " and " + SECRET_ACCESS_KEY);
        }
        return new Credentials(id, secret);
    }

    private ReferenceServer start(ReferenceServer.Builder builder) {
        try {
            return builder.start();
        } catch (IllegalArgumentException e) {
            throw unusable("there is no port " + port);
        }
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
