package io.poolproof.cli;

import io.poolproof.conformance.CasePlayer;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the cases on a target and says what differs. */
@Command(name = "run", description = "Plays the cases on a target; without one, on the embedded server.")
final class RunCommand implements Callable<Integer> {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    @Option(names = "--target", paramLabel = "URL", description = "Address of the implementation under test.")
    private @Nullable URI target;

    @Parameters(paramLabel = "RULE", description = "Rules, or the start of their ids, such as attribute-name.")
    private List<String> prefixes = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Fixtures fixtures = Fixtures.load();
        List<ExpandedCase> cases =
                fixtures.expandedCases().stream().filter(this::isSelected).toList();
        if (cases.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no case's rule starts with " + String.join(" or ", prefixes));
        }
        URI address = target;
        if (address != null) {
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new ParameterException(
                        spec.commandLine(), "--target takes an address such as http://127.0.0.1:9229");
            }
            return play(fixtures, cases, address);
        }
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(), Clock.systemUTC())) {
            return play(fixtures, cases, server.endpoint());
        }
    }

    private boolean isSelected(ExpandedCase one) {
        return prefixes.isEmpty()
                || prefixes.stream()
                        .anyMatch(prefix ->
                                one.rule().equals(prefix) || one.rule().startsWith(prefix + "."));
    }

    private int play(Fixtures fixtures, List<ExpandedCase> cases, URI address) {
        PrintWriter out = spec.commandLine().getOut();
        CasePlayer player = new CasePlayer(fixtures, address, ANSWER_WITHIN);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (ExpandedCase one : cases) {
            CasePlayer.Played played = player.play(one);
            if (verdicts.isEmpty() && played.verdict() == Verdict.INCONCLUSIVE) {
                spec.commandLine().getErr().println("poolproof: the target is unusable: " + played.reason());
                return ExitCode.TARGET_UNUSABLE;
            }
            verdicts.merge(played.verdict(), 1, Integer::sum);
            if (played.verdict() != Verdict.PASS && played.verdict() != Verdict.OBSERVED) {
                out.println(
                        played.verdict() + " " + one.id() + ": " + one.fixture().title());
                played.aspects().stream().filter(RunCommand::isOwed).forEach(aspect -> out.println(line(aspect)));
            }
        }
        out.println(cases.size() + " cases on " + (target == null ? "the embedded server" : address) + ": " + verdicts);
        if (verdicts.containsKey(Verdict.FAIL)) {
            return ExitCode.FINDINGS;
        }
        return verdicts.containsKey(Verdict.PASS) ? ExitCode.AS_EXPECTED : ExitCode.TARGET_UNUSABLE;
    }

    private static boolean isOwed(AspectResult aspect) {
        return !aspect.matches() && aspect.level() == Level.MUST;
    }

    private static String line(AspectResult aspect) {
        return "  " + aspect.aspect() + " expected " + aspect.expected().strip() + " (" + aspect.confidence()
                + "), differs";
    }
}
