package io.poolproof.cli;

import io.poolproof.conformance.run.CallPlan;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.service.Backoff;
import io.poolproof.conformance.service.IamPolicy;
import io.poolproof.conformance.service.LambdaAccess;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.service.Pace;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run on the real service may do, and where and as whom. */
final class ServiceOptions {
    /** What is sent again comes on top of the plan. */
    private static final int ROOM_FOR_RETRIES = 2;

    @Option(
            names = "--region",
            paramLabel = "ID",
            description = "Real service: region; default: as the AWS tools have it.")
    private @Nullable String region;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Real service: profile of the credentials; default: as the AWS tools have it.")
    private @Nullable String profile;

    @Option(names = "--yes", description = "Real service: goes on without asking, once the plan is printed.")
    private boolean yes;

    @Option(names = "--slow", description = "Real service: also plays cases that wait for minutes.")
    private boolean slow;

    @Option(
            names = "--allow-messages",
            paramLabel = "N",
            description = "Real service: lets up to N e-mails and SMS be sent; default: 0.")
    private int messages;

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            description = "Real service: after so many calls the rest is not played; default: twice the plan.")
    private @Nullable Integer maxCalls;

    @Option(
            names = "--max-users",
            paramLabel = "N",
            description = "Real service: after so many new users the rest is not played; default: the plan.")
    private @Nullable Integer maxUsers;

    @Option(
            names = "--record",
            paramLabel = "NAME",
            description = "Real service: writes the exchanges, without secrets, to fixtures/recordings/NAME.json.")
    private @Nullable String record;

    @Option(
            names = "--lambda-role",
            paramLabel = "ARN",
            description = "Real service: makes a function with this role that shows what triggers get.")
    private @Nullable String lambdaRole;

    @Option(names = "--print-policy", description = "Prints the IAM policy that the run needs, and does no more.")
    private boolean printPolicy;

    boolean printsPolicy() {
        return printPolicy;
    }

    boolean isAgreed() {
        return yes;
    }

    AwsAccount account() {
        return AwsAccount.find(region, profile);
    }

    CallPlan plan(Fixtures fixtures, TargetFixture target, List<String> selection) {
        return CallPlan.of(
                fixtures, target, ConformanceRun.casesOf(fixtures, selection), slow, messages, lambdaRole != null);
    }

    /** The permissions that a run needs, as a JSON document. */
    String policy(Fixtures fixtures, TargetFixture target, List<String> selection) {
        return IamPolicy.of(plan(fixtures, target, selection).signedOperations(), lambdaRole);
    }

    /** What is sent, to whom, how fast and how often at most. */
    Live live(TargetFixture target, AwsAccount account, CallPlan plan) {
        Service service = Objects.requireNonNull(target.service());
        return new Live(
                Live.newRunId(),
                account,
                new Pace(service.quotas(), service.percentOfQuotas(), System::nanoTime),
                Backoff.USUAL,
                maxCalls == null ? plan.calls() * ROOM_FOR_RETRIES : maxCalls,
                maxUsers == null ? plan.users() : maxUsers,
                messages,
                slow,
                service.poolTier(),
                lambdaRole == null
                        ? null
                        : new LambdaAccess(
                                account.endpoint(service.lambdaEndpoint(), "LAMBDA"),
                                service.lambdaRuntime(),
                                lambdaRole));
    }

    /** The file that the exchanges are written to; null for none. */
    @Nullable
    Path recording() {
        return record == null ? null : Recordings.file(record);
    }
}
