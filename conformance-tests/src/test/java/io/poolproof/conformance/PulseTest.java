package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.Pulse;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.CognitoEndpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A target counts as dead only where a request that has nothing to do with the unanswered ones goes unanswered, too. */
class PulseTest {
    private static final Answer ALIVE = CognitoEndpoint.read(400, Map.of(), "{}");
    private static final Answer DEAD = Answer.absent("no answer within 30 s");

    private Answer ofProbe = DEAD;
    private int probes;
    private final Pulse pulse = new Pulse(() -> {
        probes++;
        return ofProbe;
    });

    private void heardNothing(int times) {
        for (int time = 0; time < times; time++) {
            pulse.heardNothing();
        }
    }

    @Test
    void aFewUnansweredCasesAreNoReasonToAsk() {
        heardNothing(4);
        assertThat(probes).isZero();
        assertThat(pulse.silence()).isEmpty();
    }

    @Test
    void oneAnswerBetweenThemStartsTheCountAnew() {
        heardNothing(4);
        pulse.heard();
        heardNothing(4);
        assertThat(probes).isZero();
    }

    @Test
    void whereTheProbeIsAnsweredTheTargetIsAlive() {
        ofProbe = ALIVE;
        heardNothing(5);
        assertThat(probes).isEqualTo(1);
        assertThat(pulse.silence()).isEmpty();
    }

    @Test
    void afterAnAnsweredProbeItIsAskedAgainWhenAsManyGoUnanswered() {
        ofProbe = ALIVE;
        heardNothing(9);
        assertThat(probes).isEqualTo(1);
        heardNothing(1);
        assertThat(probes).isEqualTo(2);
    }

    @Test
    void whereTheProbeIsNotAnsweredTheTargetIsDeadAndNotAskedAgain() {
        heardNothing(20);
        assertThat(probes).isEqualTo(1);
        assertThat(pulse.silence()).contains("no answer within 30 s");
    }

    @Test
    void anAnswerToWhatWasUnderWayShowsThatItIsAliveAfterAll() {
        heardNothing(5);
        pulse.heard();
        assertThat(pulse.silence()).isEmpty();
    }
}
