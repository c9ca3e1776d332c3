package io.poolproof.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Quota;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Calls stay below the quotas that the service documents. */
class PaceTest {
    private static final TargetFixture.Service SERVICE = Objects.requireNonNull(
            Objects.requireNonNull(Fixtures.load().targets().get("aws")).service());

    private long now;

    @Test
    void noSecondHoldsMoreCallsThanTheShareOfTheQuotaOnceTheFirstBurstIsOver() {
        Pace pace = new Pace(List.of(new Quota("UserUpdate", 24, List.of("UpdateUserAttributes"))), 50, () -> now);
        int burst = 0;
        while (pace.take("UpdateUserAttributes").isZero()) {
            burst++;
        }
        assertThat(burst).isEqualTo(12);
        now += Duration.ofMillis(1_500).toNanos();
        // The call that found the bucket empty has taken one of the next second's twelve.
        int next = 0;
        while (pace.take("UpdateUserAttributes").isZero()) {
            next++;
        }
        assertThat(next).isBetween(11, 12);
    }

    @Test
    void aCallWaitsUntilItsTokenIsThere() {
        Pace pace = new Pace(List.of(new Quota("A", 10, List.of("GetUser"))), 10, () -> now);
        assertThat(pace.take("GetUser")).isZero();
        assertThat(pace.take("GetUser")).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.take("GetUser")).isEqualTo(Duration.ofSeconds(2));
        now += Duration.ofSeconds(10).toNanos();
        assertThat(pace.take("GetUser")).isZero();
    }

    @Test
    void categoriesDoNotWaitForEachOtherAndWhatIsUnknownTakesTheLowest() {
        Pace pace = new Pace(
                List.of(new Quota("A", 1, List.of("GetUser")), new Quota("B", 2, List.of("SignUp"))), 100, () -> now);
        assertThat(pace.take("GetUser")).isZero();
        assertThat(pace.take("SignUp")).isZero();
        assertThat(pace.take("SignUp")).isZero();
        assertThat(pace.take("Unheard")).isZero();
        assertThat(pace.take("Unheard")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theQuotasAreThoseOfTheFactAndOnlyAPartOfEachIsUsed() {
        String fact = Objects.requireNonNull(Fixtures.load()
                        .catalogue()
                        .fact("request-rate-quotas")
                        .orElseThrow()
                        .claims()
                        .get("effect"))
                .texts()
                .get(0);
        int named = 0;
        for (Quota quota : SERVICE.quotas()) {
            Matcher number =
                    Pattern.compile("\\b" + quota.category() + " (\\d+)").matcher(fact);
            if (number.find()) {
                named++;
                assertThat(quota.perSecond()).as(quota.category()).isEqualTo(Integer.parseInt(number.group(1)));
            } else {
                assertThat(quota.category()).startsWith("UserPool");
                assertThat(fact).contains("pool and client reads and updates " + quota.perSecond());
            }
        }
        assertThat(named).isEqualTo(9);
        assertThat(SERVICE.percentOfQuotas()).isLessThan(100);
    }

    @Test
    void noOperationStandsInTwoCategories() {
        assertThat(SERVICE.quotas().stream().flatMap(quota -> quota.operations().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void waitsBeforeTheNextTryDoubleUpToALimitAndAreNeverTheSame() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_000), 9);
        Random random = new Random(1);
        for (int failed = 1; failed < 60; failed++) {
            assertThat(backoff.after(failed, random).toMillis())
                    .isBetween(1L, Math.min(1_000L, 100L << Math.min(failed - 1, 10)));
        }
        assertThat(random.longs(20, 0, 2)
                        .map(any -> backoff.after(5, random).toMillis())
                        .distinct())
                .hasSizeGreaterThan(10);
    }
}
