package io.poolproof.cli;

import io.poolproof.conformance.Sweep;
import io.poolproof.conformance.service.OwnFunctions;
import io.poolproof.conformance.service.OwnFunctions.OwnFunction;
import io.poolproof.conformance.service.OwnPool;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.RunTags;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Deletes the pools that a run which was killed has left on the real service. */
@Command(
        name = "sweep",
        description = "Lists the pools that killed runs have left on the real service, and deletes them if told to.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof sweep                       lists those older than a day",
            "  poolproof sweep --delete",
            "  poolproof sweep --delete --older-than 2 --region eu-west-1 --profile sandbox"
        })
final class SweepCommand implements Callable<Integer> {
    private static final int USUAL_HOURS = 24;

    @Option(names = "--delete", description = "Deletes them; without it they are only listed.")
    private boolean delete;

    @Option(
            names = "--older-than",
            paramLabel = "HOURS",
            description = "Leaves alone what is younger, for its run may be at work; default: 24.")
    private int hours = USUAL_HOURS;

    @Option(names = "--functions", description = "Also the functions of runs with --lambda-role.")
    private boolean functions;

    @Option(names = "--region", paramLabel = "ID", description = "Region; default: as the AWS tools have it.")
    private @Nullable String region;

    @Option(names = "--profile", paramLabel = "NAME", description = "Profile; default: as the AWS tools have it.")
    private @Nullable String profile;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (hours < 0) {
            throw new ParameterException(spec.commandLine(), "--older-than takes a number of hours from 0");
        }
        TargetFixture target = Fixtures.load().targets().values().stream()
                .filter(TargetFixture::isService)
                .findFirst()
                .orElseThrow();
        AwsAccount account = AwsAccount.find(region, profile);
        TargetFixture.Service service = ServiceRun.service(target);
        Sweep sweep = new Sweep(
                account,
                ServiceRun.endpointOf(target, account),
                account.endpoint(service.lambdaEndpoint(), "LAMBDA"),
                service);
        PrintWriter out = spec.commandLine().getOut();
        Instant before = Clock.systemUTC().instant().minus(Duration.ofHours(hours));
        List<OwnPool> found = sweep.find();
        List<OwnPool> old =
                found.stream().filter(pool -> pool.isOlderThan(before)).toList();
        out.println("In region " + account.region() + ", as " + account.who() + ": " + found.size()
                + (found.size() == 1 ? " pool" : " pools") + " of Poolproof's, " + old.size() + " older than " + hours
                + " hours");
        boolean whole = true;
        for (OwnPool pool : old) {
            Optional<String> problem = delete ? sweep.delete(pool) : Optional.empty();
            out.println("  " + pool.id() + "  " + pool.name() + "  " + words(pool.tags())
                    + (pool.deletionProtected() ? "  protected" : "")
                    + (delete ? problem.map(why -> "  still there: " + why).orElse("  deleted") : ""));
            whole &= problem.isEmpty();
        }
        whole &= !functions || sweepFunctions(sweep.functions(), before, out);
        if (!delete && !old.isEmpty()) {
            out.println("Nothing has been deleted; --delete does it.");
        }
        return whole ? ExitCode.AS_EXPECTED : ExitCode.TARGET_UNUSABLE;
    }

    /** The tags by which it is known as a run's own. */
    private static String words(RunTags tags) {
        return "tags poolproof:run=" + tags.run() + " poolproof:created=" + tags.created();
    }

    private boolean sweepFunctions(OwnFunctions all, Instant before, PrintWriter out) {
        boolean whole = true;
        for (OwnFunction function : all.find()) {
            if (function.tags().created().isBefore(before)) {
                Optional<String> problem = delete ? all.delete(function) : Optional.empty();
                out.println("  function " + function.name() + "  " + words(function.tags())
                        + (delete ? problem.map(why -> "  still there: " + why).orElse("  deleted") : ""));
                whole &= problem.isEmpty();
            }
        }
        return whole;
    }
}
