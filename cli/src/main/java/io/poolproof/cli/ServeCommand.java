package io.poolproof.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.seed.Seed;
import io.poolproof.server.signature.Credentials;
import io.poolproof.validation.rules.Rules;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  poolproof serve --user ada@example.com:Passw0rd! --controls",
            "  poolproof serve --pool template.yaml --pool-id eu-west-1_Example --client-id web",
            "  poolproof serve --pool template.yaml --triggers http://127.0.0.1:9001",
            "  poolproof serve --without attribute-name.max-length   wrong in one way"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";
    private static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";

    @Option(names = "--port", defaultValue = "0", description = "Port; 0, the default, takes a free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address or name to listen at; 0.0.0.0 for all, as containers need.")
    private String host = "127.0.0.1";

    @Option(
            names = "--region",
            defaultValue = ServeSeed.REGION,
            description = "Region of pools whose creation is not signed for one; us-east-1 unless set.")
    private String region = ServeSeed.REGION;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "What tokens name as issuer before the pool's id; unless set the service's own address.")
    private @Nullable String issuer;

    @Mixin
    private ServeSeed seed = new ServeSeed();

    @Option(
            names = {"--triggers", "--lambda-endpoint"},
            paramLabel = "URL",
            description = "Where the functions of triggers are called, as Lambda's Invoke has it.")
    private @Nullable URI triggers;

    @Option(
            names = "--controls",
            description = "Answers controls under /_poolproof/ too: clock, code, lambda, reset, token.")
    private boolean controls;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Rules, or families of rules, that the server does not enforce.")
    private List<String> without = List.of();

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
        PrintWriter notices = spec.commandLine().getErr();
        requireKnownRules();
        Seed start = seed.read(region, triggers != null, spec.commandLine());
        ReferenceServer.Builder builder = ReferenceServer.builder()
                .port(port)
                .host(host)
                .region(region)
                .issuer(issuer == null ? null : issuer.replaceFirst("/+$", ""))
                .seed(start)
                .log(notices::println)
                .controls(controls)
                .lambdaEndpoint(triggers)
                .without(Set.copyOf(without));
        if (verifySignatures) {
            builder.verifySignatures(credentials());
        }
        try (ReferenceServer server = start(builder)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(description(server.endpoint(), start));
            out.println("listening on " + server.endpoint());
            out.flush();
            new CountDownLatch(1).await();
            return ExitCode.AS_EXPECTED;
        }
    }

    /** Where the server is and what it has, for programs. */
    private static ObjectNode description(URI endpoint, Seed start) {
        ObjectNode description = new ObjectMapper()
                .createObjectNode()
                .put("endpoint", endpoint.toString())
                .put("port", endpoint.getPort());
        ArrayNode pools = description.putArray("pools");
        for (Seed.Pool pool : start.pools()) {
            ArrayNode clients = pools.addObject().put("id", pool.id()).putArray("clients");
            pool.clients().forEach(client -> clients.add(client.id()));
        }
        return description;
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
        if (port < 0 || port > 0xffff) {
            throw unusable("there is no port " + port);
        }
        try {
            return builder.start();
        } catch (IllegalArgumentException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
