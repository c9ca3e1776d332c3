package io.poolproof.cli;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.conformance.launch.LaunchedTarget;
import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.run.RunConclusion;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Launch;
import io.poolproof.reports.Reports;
import io.poolproof.schemas.results.Results;
import io.poolproof.server.ReferenceServer;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the suites on a target, says what differs and leaves reports. */
@Command(
        name = "run",
        description = "Plays the cases on a target; without one, on the embedded server.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof run",
            "  poolproof run --target http://127.0.0.1:9229 attribute-name",
            "  poolproof run --target http://127.0.0.1:9229 attribute-name.max-length/over-limit@UpdateUserAttributes",
            "  poolproof run --target NAME --launch          one that list targets names",
            "  poolproof run --target http://127.0.0.1:5000 --target-file mine.json",
            "  poolproof run --target NAME --launch --finding schema-lookup:accepts",
            "  poolproof run --target aws --print-policy     the permissions that a run needs",
            "  poolproof run --target aws                    the real service; asks first",
            "  poolproof run --target recording:NAME         judges a recorded run again"
        })
final class RunCommand implements Callable<Integer> {
    private static final int USUAL_PARALLEL = 4;

    @Option(
            names = "--target",
            paramLabel = "NAME|URL",
            description = "A target that Poolproof knows (see list targets), or the address of one.")
    private @Nullable String targetName;

    @Option(
            names = "--target-file",
            paramLabel = "FILE",
            description = "What is known of the target: what it lacks, what is out of its scope, its deviations.")
    private @Nullable Path targetFile;

    @Option(names = "--launch", description = "Installs and starts the target first, as its file says, and ends it.")
    private boolean launch;

    @Option(
            names = "--rule",
            paramLabel = "RULE|CASE",
            description =
                    "Only this rule, this family of rules, such as attribute-name, or this case; may be repeated.")
    private List<String> prefixes = List.of();

    @Parameters(paramLabel = "RULE|CASE", description = "The same as --rule.", arity = "0..*")
    private List<String> morePrefixes = List.of();

    @Option(names = "--strict", description = "What one report alone claims (SHOULD) counts like the rest.")
    private boolean strict;

    @Option(
            names = "--deviations",
            paramLabel = "FILE",
            description = "Expected differences, in place of those in the target's file.")
    private @Nullable Path deviations;

    @Option(
            names = "--write-deviations",
            paramLabel = "FILE",
            description = "Drafts a file that expects what this run sees; a reason is to be written into each entry.")
    private @Nullable Path writeDeviations;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "Only the cases of a finding of the run that the reports' folder holds.")
    private @Nullable String finding;

    @Option(names = "--all", description = "Shows every finding with its example, and the pinned differences.")
    private boolean all;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the reports; default: target/poolproof/TARGET.")
    private @Nullable Path out;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER|random",
            description = "Seed of the generated values; the default is fixed, so that runs repeat.")
    private @Nullable String seed;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many cases run at once; default: the target's, or 4.")
    private @Nullable Integer parallel;

    @Mixin
    private final ServiceOptions service = new ServiceOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> rules =
                Stream.concat(prefixes.stream(), morePrefixes.stream()).toList();
        Fixtures fixtures = Fixtures.load();
        Selection.problemIn(rules, fixtures).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        if (targetName != null && targetName.startsWith(Recordings.PREFIX)) {
            return replay(fixtures, Recordings.read(targetName.substring(Recordings.PREFIX.length())), rules);
        }
        TargetFixture target = Targets.pinned(Targets.find(fixtures, targetName, targetFile), deviations);
        TargetNames.requireKnown(fixtures, target);
        List<String> selection = finding == null ? rules : casesOf(finding, rules, fixtures, target);
        if (writeDeviations != null && !selection.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--write-deviations needs a whole run; leave out --rule and --finding");
        }
        if (service.printsPolicy()) {
            spec.commandLine().getOut().println(service.policy(fixtures, target, selection));
            return ExitCode.AS_EXPECTED;
        }
        try (FunctionEndpoint functions = FunctionEndpoint.start()) {
            return play(fixtures, target, functions, selection);
        }
    }

    private int replay(Fixtures fixtures, Recording recording, List<String> selection) {
        URI address = URI.create("https://" + recording.host());
        try (FunctionEndpoint functions = FunctionEndpoint.start()) {
            TargetFixture target = Targets.recorded(fixtures, recording);
            return play(fixtures, target, address, functions, selection, new RunMode.OnRecording(recording));
        }
    }

    /** The full run stays as it is, so that its other findings can be played after this one. */
    private Path folderOf(TargetFixture target) {
        Path folder = out == null ? Path.of("target", "poolproof", target.id()) : out;
        return finding == null
                ? folder
                : folder.resolve("findings").resolve(finding.replaceAll("[^A-Za-z0-9.-]+", "-"));
    }

    private List<String> casesOf(String id, List<String> rules, Fixtures fixtures, TargetFixture target) {
        if (!rules.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--finding names its cases; leave out --rule");
        }
        Path folder = out == null ? Path.of("target", "poolproof", target.id()) : out;
        Set<String> known = PoolproofRun.ids(fixtures);
        List<String> cases = EarlierRun.read(folder.resolve("results.ndjson")).casesOf(id).stream()
                .filter(known::contains)
                .toList();
        if (cases.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no case of finding " + id + " is left; run them all again");
        }
        return cases;
    }

    private int play(Fixtures fixtures, TargetFixture target, FunctionEndpoint functions, List<String> selection) {
        if (target.isService()) {
            ServiceRun run = new ServiceRun(fixtures, target, selection, service);
            return run.isAgreed(spec.commandLine().getOut(), Boolean.getBoolean("poolproof.terminal"))
                    ? play(fixtures, target, run.endpoint(), functions, selection, run.mode())
                    : ExitCode.USAGE;
        }
        Launch how = target.launch();
        if (launch) {
            if (how == null) {
                throw new ParameterException(
                        spec.commandLine(), "target " + target.id() + " does not say how to launch it");
            }
            PrintWriter error = spec.commandLine().getErr();
            try (LaunchedTarget launched = LaunchedTarget.start(target, how, functions.address(), error)) {
                return play(fixtures, target, launched.endpoint(), functions, selection);
            }
        }
        if (target.id().equals(Targets.EMBEDDED)) {
            try (ReferenceServer server =
                    ReferenceServer.builder().controls(true).start()) {
                return play(fixtures, target, server.endpoint(), functions, selection);
            }
        }
        return play(fixtures, target, endpointOf(target), functions, selection);
    }

    private URI endpointOf(TargetFixture target) {
        String endpoint = target.endpoint();
        if (endpoint != null) {
            return URI.create(endpoint);
        }
        Launch how = target.launch();
        if (how == null) {
            throw new ParameterException(
                    spec.commandLine(), "target " + target.id() + " has no endpoint; give it with --target URL");
        }
        return URI.create("http://127.0.0.1:" + how.port());
    }

    private int play(
            Fixtures fixtures, TargetFixture target, URI endpoint, FunctionEndpoint functions, List<String> selection) {
        return play(fixtures, target, endpoint, functions, selection, new RunMode.OnTarget());
    }

    private int play(
            Fixtures fixtures,
            TargetFixture target,
            URI endpoint,
            FunctionEndpoint functions,
            List<String> selection,
            RunMode mode) {
        Path folder = folderOf(target);
        RunRequest request = new RunRequest(
                target,
                endpoint,
                functions,
                selection,
                folder,
                seedNumber(),
                parallelism(target),
                RunRequest.USUAL_ANSWER_WITHIN,
                Version.number(),
                mode);
        return FolderLock.holding(folder, () -> play(fixtures, request));
    }

    private int play(Fixtures fixtures, RunRequest request) {
        Path folder = request.folder();
        Reports.forget(folder);
        boolean terminal = Boolean.getBoolean("poolproof.terminal");
        Results results = PoolproofRun.execute(
                fixtures, request, new Progress(spec.commandLine().getErr(), terminal));
        PrintWriter printer = spec.commandLine().getOut();
        RunReport.write(printer, fixtures, results, folder, all);
        if (writeDeviations != null && !results.isPartial()) {
            RunReport.writeDeviations(printer, results, writeDeviations);
        }
        RunConclusion conclusion =
                RunConclusion.of(results, strict, !request.target().deviations().isEmpty());
        printer.println("Result: " + conclusion.sentence(results) + " (exit " + ExitCode.of(conclusion) + ")");
        return ExitCode.of(conclusion);
    }

    private int parallelism(TargetFixture target) {
        int wanted = parallel != null ? parallel : target.parallel() != null ? target.parallel() : USUAL_PARALLEL;
        if (wanted < 1) {
            throw new ParameterException(spec.commandLine(), "--parallel takes a number from 1");
        }
        return wanted;
    }

    private long seedNumber() {
        if (seed == null) {
            return RunRequest.USUAL_SEED;
        }
        if ("random".equals(seed)) {
            return new Random().nextLong(1L << 53);
        }
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "--seed takes a whole number, or random");
        }
    }
}
