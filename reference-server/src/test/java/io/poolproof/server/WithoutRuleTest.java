package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A server without a rule does what the rule forbids, even where there is nobody to do it to. */
class WithoutRuleTest {

    private static Reply on(String without, Function<PoolOfTest, Reply> act) {
        return on(Set.of(without), act);
    }

    private static Reply on(Set<String> without, Function<PoolOfTest, Reply> act) {
        try (ReferenceServer server = ReferenceServer.builder().without(without).start()) {
            return act.apply(new Api(server).pool("").user("ann"));
        }
    }

    @Test
    void anUnknownAppClientSignsUsersUp() {
        Function<PoolOfTest, Reply> act = pool -> new PoolOfTest(pool.api(), pool.id(), "unknown")
                .client("SignUp", "'Username': 'bob', 'Password': '" + Api.PASSWORD + "'");

        assertThat(on(Set.of(), act).type()).isEqualTo("ResourceNotFoundException");
        assertThat(on("app-client.exists", act).status()).isEqualTo(200);
    }

    @Test
    void anUnknownUserIsAnsweredLikeAWrongPassword() {
        Function<PoolOfTest, Reply> act = pool -> pool.signInReply("nobody", Api.PASSWORD);

        assertThat(on(Set.of(), act).type()).isEqualTo("UserNotFoundException");
        assertThat(on("sign-in.user-exists", act).type()).isEqualTo("NotAuthorizedException");
    }

    @Test
    void aPasswordOfNobodyIsForgotten() {
        Function<PoolOfTest, Reply> act = pool -> pool.client("ForgotPassword", "'Username': 'nobody'");

        assertThat(on(Set.of(), act).message()).isEqualTo("Username/client id combination not found.");
        assertThat(on("user.exists-for-client", act).status()).isEqualTo(200);
    }

    @Test
    void aRevokedTokenServes() {
        Function<PoolOfTest, Reply> act = pool -> {
            Api.Tokens ann = pool.signIn("ann");
            pool.admin("AdminUserGlobalSignOut", "ann", "");
            return ann.get();
        };

        assertThat(on(Set.of(), act).status()).isEqualTo(400);
        assertThat(on("access-token.unrevoked", act).status()).isEqualTo(200);
    }

    @Test
    void aPasswordOfAnyKindSignsIn() {
        Function<PoolOfTest, Reply> act = pool -> pool.signInReply("ann", "wrong");

        assertThat(on(Set.of(), act).status()).isEqualTo(400);
        assertThat(on("sign-in.password", act).status()).isEqualTo(200);
    }
}
