package io.poolproof.conformance.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.play.Templates;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.fixtures.TargetFixture.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the cases may not be played on the real service, because it would send messages or wait for long. */
public final class LiveGate {
    /** Operations that send a code, whatever the pool is like. */
    private static final Set<String> SEND_CODES = Set.of(
            "GetUserAttributeVerificationCode", "ForgotPassword", "ResendConfirmationCode", "AdminResetUserPassword");

    private static final Set<String> SEND_WHERE_POOL_VERIFIES =
            Set.of("SignUp", "UpdateUserAttributes", "AdminUpdateUserAttributes", "AdminCreateUser", "InitiateAuth");

    private final Fixtures fixtures;
    private final Templates templates;
    private final Map<String, Control> controls;
    private final boolean slow;
    private final int messages;
    private final boolean functionsThrow;
    private int reserved;

    /**
     * A gate.
     *
     * @param messages how many messages may be sent
     * @param functionsThrow whether a function stands before each message and throws, so that none is sent
     */
    public LiveGate(
            Fixtures fixtures, Map<String, Control> controls, boolean slow, int messages, boolean functionsThrow) {
        this.fixtures = fixtures;
        this.templates = new Templates(fixtures);
        this.controls = controls;
        this.slow = slow;
        this.messages = messages;
        this.functionsThrow = functionsThrow;
    }

    /** Why a case is not played; empty where it is. A case that is let through uses up what it may send. */
    public synchronized Optional<String> closed(ExpandedCase one) {
        if (pool(one).create().has("SmsConfiguration")) {
            return Optional.of("its pool sends SMS through a role that only its own account could have");
        }
        long seconds = waitingSeconds(one);
        if (seconds > 0 && !slow) {
            return Optional.of("it waits for " + seconds + " seconds; --slow lets it");
        }
        int sends = messages(one);
        if (reserved + sends > messages) {
            return Optional.of("it may send " + sends + (sends == 1 ? " message" : " messages")
                    + ", more than --allow-messages leaves");
        }
        reserved += sends;
        return Optional.empty();
    }

    /** How long a case waits for what can only be waited for, its twin included. */
    public long waitingSeconds(ExpandedCase one) {
        return withTwin(one)
                .flatMap(each -> each.fixture().steps().stream())
                .mapToLong(this::waitingSeconds)
                .sum();
    }

    private long waitingSeconds(Step step) {
        Control control = step.control() == null ? null : controls.get(step.control());
        String member = control == null ? null : control.waits();
        return member == null || step.with() == null
                ? 0
                : step.with().path(member).asLong();
    }

    private PoolFixture pool(ExpandedCase one) {
        return Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
    }

    /** How many e-mails and SMS a case may cause at most, its twin included. */
    public int messages(ExpandedCase one) {
        return (int) withTwin(one).mapToLong(this::messagesWithoutTwin).sum();
    }

    private long messagesWithoutTwin(ExpandedCase one) {
        PoolFixture pool = pool(one);
        if (functionsThrow && pool.triggers().contains("CustomMessage")) {
            return 0;
        }
        boolean verifies = !pool.create().path("AutoVerifiedAttributes").isEmpty()
                || pool.create().path("MfaConfiguration").asText("OFF").equals("ON");
        return calls(one).stream()
                .filter(call -> SEND_CODES.contains(call.operation())
                        || (verifies && SEND_WHERE_POOL_VERIFIES.contains(call.operation()))
                        || isInvitation(call))
                .count();
    }

    private record Sent(String operation, @Nullable ObjectNode input) {}

    private static List<Sent> calls(ExpandedCase one) {
        CaseFixture fixture = one.fixture();
        List<Sent> all = new ArrayList<>();
        all.add(new Sent(one.operation(), fixture.input()));
        fixture.alongside().forEach(input -> all.add(new Sent(one.operation(), input)));
        fixture.steps().stream()
                .filter(step -> step.operation() != null)
                .forEach(step -> all.add(new Sent(Objects.requireNonNull(step.operation()), step.input())));
        fixture.afterwards().forEach(check -> all.add(new Sent(check.operation(), check.input())));
        return all;
    }

    /** A new user is invited unless the request says otherwise. */
    private boolean isInvitation(Sent call) {
        return call.operation().equals("AdminCreateUser")
                && !templates
                        .of(templates.operation(call.operation()), call.input())
                        .path("MessageAction")
                        .asText()
                        .equals("SUPPRESS");
    }

    private Stream<ExpandedCase> withTwin(ExpandedCase one) {
        return Stream.concat(Stream.of(one), fixtures.twinOf(one).stream());
    }
}
