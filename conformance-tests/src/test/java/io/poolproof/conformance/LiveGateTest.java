package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.LiveGate;
import io.poolproof.fixtures.CaseFile;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.Format;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that sends a message or waits for minutes is played on the real service unless somebody has said so. */
class LiveGateTest {
    private static final String VERIFYING = "{\"AutoVerifiedAttributes\":[\"email\"]}";
    private static final String SENDING_SMS = "{\"SmsConfiguration\":{\"SnsCallerArn\":\"arn:aws:iam::1:role/r\"}}";

    private static ExpandedCase one(Fixtures fixtures) {
        return fixtures.expandedCases().get(0);
    }

    /** The data with one case alone, in a pool of its own. */
    private static Fixtures withCase(String pool, String operation, String more) {
        Fixtures all = TestRuns.FIXTURES;
        Map<String, PoolFixture> pools = new HashMap<>(all.pools());
        pools.put("p", read("pool", pool("p", pool), PoolFixture.class));
        String cases =
                "{\"rule\":\"user.exists\",\"cases\":[{\"id\":\"c\",\"title\":\"c\",\"pool\":\"p\",\"operations\":[\""
                        + operation + "\"],\"facts\":[\"admin-unknown-pool\"]," + more
                        + ",\"expect\":{\"accepted\":{}}}]}";
        return new Fixtures(
                all.catalogue(),
                pools,
                all.operations(),
                Map.of("c", read("cases", cases, CaseFile.class)),
                all.targets());
    }

    private static String pool(String id, String create) {
        return "{\"id\":\"" + id + "\",\"title\":\"t\",\"create\":" + create
                + ",\"clients\":{\"default\":{}},\"attributes\":{},\"triggers\":[\"CustomMessage\"]}";
    }

    private static <T> T read(String format, String content, Class<T> type) {
        return Format.named(format).read("test", content.getBytes(StandardCharsets.UTF_8), type);
    }

    private static LiveGate gate(Fixtures fixtures, boolean slow, int messages, boolean functionsThrow) {
        return new LiveGate(fixtures, ServiceStandIn.TARGET.controls(), slow, messages, functionsThrow);
    }

    @Test
    void aRequestForACodeIsPlayedOnlyAsFarAsMessagesAreAllowed() {
        Fixtures fixtures =
                withCase("{}", "GetUserAttributeVerificationCode", "\"input\":{\"AttributeName\":\"email\"}");
        assertThat(gate(fixtures, false, 0, false).closed(one(fixtures)))
                .contains("it may send 1 message, more than --allow-messages leaves");
        LiveGate two = gate(fixtures, false, 2, false);
        assertThat(two.closed(one(fixtures))).isEmpty();
        assertThat(two.closed(one(fixtures))).isEmpty();
        assertThat(two.closed(one(fixtures))).isPresent();
    }

    @Test
    void anUpdateInAPoolThatVerifiesMaySendUnlessAFunctionStandsBefore() {
        Fixtures fixtures = withCase(
                VERIFYING,
                "UpdateUserAttributes",
                "\"input\":{\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"a@home.example\"}]}");
        assertThat(gate(fixtures, false, 0, false).closed(one(fixtures))).isPresent();
        assertThat(gate(fixtures, false, 0, true).closed(one(fixtures))).isEmpty();
    }

    @Test
    void aNewUserIsInvitedUnlessTheInvitationIsSuppressed() {
        Fixtures invited = withCase("{}", "AdminCreateUser", "\"input\":{\"MessageAction\":{\"$absent\":true}}");
        assertThat(gate(invited, false, 0, false).closed(one(invited))).isPresent();
        Fixtures quiet = withCase("{}", "AdminCreateUser", "\"input\":{}");
        assertThat(gate(quiet, false, 0, false).closed(one(quiet))).isEmpty();
    }

    @Test
    void whatWaitsIsPlayedOnlyWhereItMay() {
        Fixtures fixtures = withCase(
                "{}", "GetUser", "\"steps\":[{\"control\":\"clock\",\"with\":{\"advanceSeconds\":330}}],\"input\":{}");
        assertThat(gate(fixtures, false, 0, false).closed(one(fixtures)))
                .contains("it waits for 330 seconds; --slow lets it");
        assertThat(gate(fixtures, true, 0, false).closed(one(fixtures))).isEmpty();
    }

    @Test
    void aPoolThatNeedsARoleOfItsOwnAccountIsNotCreated() {
        Fixtures fixtures = withCase(SENDING_SMS, "GetUser", "\"input\":{}");
        assertThat(gate(fixtures, true, 9, true).closed(one(fixtures)))
                .contains("its pool sends SMS through a role that only its own account could have");
    }
}
