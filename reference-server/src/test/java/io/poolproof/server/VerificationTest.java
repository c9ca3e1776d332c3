package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.Api.Tokens;
import org.junit.jupiter.api.Test;

/** Codes, verified flags, values that wait, and delivery details. */
class VerificationTest extends ServerTest {

    @Test
    void aChangedAddressIsUnverifiedAndYieldsMaskedDetails() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann", "email", "ann@example.com", "email_verified", "true");
        Tokens ann = pool.signIn("ann");

        Reply reply = ann.update("email", "Cleo@host.org", "phone_number", "+492001118920");

        assertThat(reply.body().path("CodeDeliveryDetailsList").toString())
                .isEqualTo("[{\"AttributeName\":\"email\",\"DeliveryMedium\":\"EMAIL\",\"Destination\":\"C***@h***\"},"
                        + "{\"AttributeName\":\"phone_number\",\"DeliveryMedium\":\"SMS\","
                        + "\"Destination\":\"+********8920\"}]");
        assertThat(ann.get().attribute("email")).isEqualTo("Cleo@host.org");
        assertThat(ann.get().attribute("email_verified")).isEqualTo("false");
        assertThat(ann.get().attribute("phone_number_verified")).isEqualTo("false");
    }

    @Test
    void theCodeVerifiesOnce() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann");
        Tokens ann = pool.signIn("ann");
        ann.update("email", "ann@example.com");
        String code = pool.code("ann", "email");
        String verify = "'AttributeName': 'email', 'Code': '%s'";

        assertThat(ann.call("VerifyUserAttribute", verify.formatted("wrong")).type())
                .isEqualTo("CodeMismatchException");
        assertThat(ann.call("VerifyUserAttribute", verify.formatted(code)).status())
                .isEqualTo(200);
        assertThat(ann.get().attribute("email_verified")).isEqualTo("true");
        Reply again = ann.call("VerifyUserAttribute", verify.formatted(code));
        assertThat(again.type()).isEqualTo("ExpiredCodeException");
        assertThat(again.message()).isEqualTo("Invalid code provided, please request a code again.");
    }

    @Test
    void aCodeLivesADay() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann");
        pool.signIn("ann").update("email", "ann@example.com");
        String code = pool.code("ann", "email");
        pool.advance(24 * 3600);

        Reply reply =
                pool.signIn("ann").call("VerifyUserAttribute", "'AttributeName': 'email', 'Code': '" + code + "'");

        assertThat(reply.type()).isEqualTo("ExpiredCodeException");
    }

    @Test
    void whereVerificationComesFirstTheOldValueStaysUntilThen() {
        PoolOfTest pool = api.pool(VERIFIES_FIRST + ", 'AliasAttributes': ['email']")
                .user("ann", "email", "old@example.com", "email_verified", "true");
        Tokens ann = pool.signIn("old@example.com");

        ann.update("email", "new@example.com");

        assertThat(ann.get().attribute("email")).isEqualTo("old@example.com");
        assertThat(ann.get().attribute("email_verified")).isEqualTo("true");
        assertThat(pool.signIn("old@example.com").access()).isNotEmpty();
        ann.call("VerifyUserAttribute", "'AttributeName': 'email', 'Code': '" + pool.code("ann", "email") + "'");
        assertThat(ann.get().attribute("email")).isEqualTo("new@example.com");
        assertThat(pool.signIn("new@example.com").access()).isNotEmpty();
        assertThat(pool.signInReply("old@example.com", Api.PASSWORD).type()).isEqualTo("UserNotFoundException");
    }

    @Test
    void theSameValueSendsNothingAndStaysVerified() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann", "email", "ann@example.com", "email_verified", "true");
        Tokens ann = pool.signIn("ann");

        Reply reply = ann.update("email", "ann@example.com");

        assertThat(reply.body().has("CodeDeliveryDetailsList")).isFalse();
        assertThat(pool.code("ann", "email")).isEmpty();
        assertThat(ann.get().attribute("email_verified")).isEqualTo("true");
    }

    @Test
    void anAdministratorAppliesAVerifiedAddressAtOnceAndAnotherWaits() {
        PoolOfTest pool = api.pool(VERIFIES_FIRST).user("ann", "email", "old@example.com");

        Reply waiting = pool.admin("AdminUpdateUserAttributes", "ann", Api.attributes("email", "new@example.com"));

        assertThat(waiting.http().body()).isEqualTo("{}");
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("email")).isEqualTo("old@example.com");
        assertThat(pool.code("ann", "email")).isNotEmpty();
        pool.admin(
                "AdminUpdateUserAttributes",
                "ann",
                Api.attributes("email", "sure@example.com", "email_verified", "true"));
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("email")).isEqualTo("sure@example.com");
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("email_verified"))
                .isEqualTo("true");
    }

    @Test
    void codesAreForAddressesThatTheUserHas() {
        Tokens ann = api.pool("").user("ann").signIn("ann");

        assertThat(ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'nickname'")
                        .message())
                .isEqualTo("Invalid attribute name. Only phone_number and email can be verified.");
        assertThat(ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'email'")
                        .message())
                .isEqualTo("User does not have a valid registered email address");
        assertThat(ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'phone_number'")
                        .message())
                .isEqualTo("User does not have a valid registered phone number");
    }

    @Test
    void codesAreLimitedByTheHour() {
        PoolOfTest pool = api.pool("").user("ann", "email", "ann@example.com");
        Tokens ann = pool.signIn("ann");
        for (int request = 0; request < 5; request++) {
            assertThat(ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'email'")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'email'")
                        .type())
                .isEqualTo("LimitExceededException");
        pool.advance(3600);
        assertThat(pool.signIn("ann")
                        .call("GetUserAttributeVerificationCode", "'AttributeName': 'email'")
                        .text("/CodeDeliveryDetails/Destination"))
                .isEqualTo("a***@e***");
    }
}
