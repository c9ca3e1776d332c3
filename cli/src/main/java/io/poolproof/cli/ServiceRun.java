package io.poolproof.cli;

import io.poolproof.conformance.run.CallPlan;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A run on the real service, prepared and not yet agreed to. */
final class ServiceRun {
    /** The service's name in AWS's settings of endpoints. */
    private static final String SERVICE_ID = "COGNITO_IDENTITY_PROVIDER";

    private final TargetFixture target;
    private final ServiceOptions options;
    private final URI endpoint;
    private final Live live;
    private final CallPlan plan;

    /**
     * Prepares a run; nothing is called yet.
     *
     * @throws io.poolproof.conformance.wire.TargetUnusableException if there is no region, or there are no credentials
     */
    ServiceRun(Fixtures fixtures, TargetFixture target, List<String> selection, ServiceOptions options) {
        this.target = target;
        this.options = options;
        AwsAccount account = options.account();
        this.endpoint = endpointOf(target, account);
        this.plan = options.plan(fixtures, target, selection);
        this.live = options.live(target, account, plan);
    }

    static URI endpointOf(TargetFixture target, AwsAccount account) {
        return account.endpoint(Objects.requireNonNull(target.endpoint()), SERVICE_ID);
    }

    URI endpoint() {
        return endpoint;
    }

    RunMode mode() {
        return new RunMode.OnService(live, options.recording());
    }

    /** Prints the plan, and asks where there is somebody to ask. */
    boolean isAgreed(PrintWriter out, boolean terminal) {
        PlanText.of(plan, target, live, endpoint).forEach(out::println);
        if (options.isAgreed()) {
            return true;
        }
        if (!terminal) {
            out.println("Nothing has been called: nobody is here to be asked, and --yes is not given.");
            return false;
        }
        out.print("Go on? [y/N] ");
        out.flush();
        return isYes();
    }

    private static boolean isYes() {
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a target that only the real service has. */
    static Service service(TargetFixture target) {
        return Objects.requireNonNull(target.service());
    }
}
