package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends a sign-in, and how tokens are refused. */
class SessionTest extends ServerTest {

    @Test
    void aGlobalSignOutEndsEarlierSignInsOnly() {
        PoolOfTest pool = api.pool("").user("ann").user("bob");
        Tokens ann = pool.signIn("ann");
        Tokens bob = pool.signIn("bob");

        ann.call("GlobalSignOut", "");

        assertThat(ann.get().message()).isEqualTo("Access Token has been revoked");
        assertThat(bob.get().status()).isEqualTo(200);
        assertThat(pool.signIn("ann").get().status()).isEqualTo(200);
        pool.admin("AdminUserGlobalSignOut", "bob", "");
        assertThat(bob.get().type()).isEqualTo("NotAuthorizedException");
    }

    @Test
    void revokingARefreshTokenEndsItsSignIn() {
        PoolOfTest pool = api.pool("").user("ann");
        Tokens one = pool.signIn("ann");
        Tokens other = pool.signIn("ann");

        pool.client("RevokeToken", "'Token': '" + one.refresh() + "'");

        assertThat(one.get().message()).isEqualTo("Access Token has been revoked");
        assertThat(other.get().status()).isEqualTo(200);
        assertThat(pool.client("GetTokensFromRefreshToken", "'RefreshToken': '" + one.refresh() + "'")
                        .type())
                .isEqualTo("NotAuthorizedException");
    }

    @Test
    void aRefreshTokenGivesNewTokens() {
        PoolOfTest pool = api.pool("").user("ann");
        String refresh = pool.signIn("ann").refresh();

        String byOperation = pool.client("GetTokensFromRefreshToken", "'RefreshToken': '" + refresh + "'")
                .text("/AuthenticationResult/AccessToken");
        String byFlow = pool.client(
                        "InitiateAuth",
                        "'AuthFlow': 'REFRESH_TOKEN_AUTH', 'AuthParameters': {'REFRESH_TOKEN': '" + refresh + "'}")
                .text("/AuthenticationResult/AccessToken");

        assertThat(new Tokens(api, byOperation, "", "").get().status()).isEqualTo(200);
        assertThat(new Tokens(api, byFlow, "", "").get().status()).isEqualTo(200);
    }

    @Test
    void aTokenExpiresByThePoolsOwnClock() {
        PoolOfTest pool = api.pool("").user("ann");
        PoolOfTest other = api.pool("").user("ann");
        Tokens ann = pool.signIn("ann");
        Tokens elsewhere = other.signIn("ann");

        pool.advance(3600);

        assertThat(ann.get().message()).isEqualTo("Access Token has expired");
        assertThat(elsewhere.get().status()).isEqualTo(200);
    }

    @Test
    void usersWhoAreGoneOrDisabledAreRefused() {
        PoolOfTest pool = api.pool("").user("ann").user("bob").user("cleo");
        Tokens ann = pool.signIn("ann");
        Tokens bob = pool.signIn("bob");
        Tokens cleo = pool.signIn("cleo");

        assertThat(ann.call("DeleteUser", "").http().body()).isEmpty();
        pool.admin("AdminDisableUser", "bob", "");
        pool.admin("AdminResetUserPassword", "cleo", "");

        assertThat(ann.get().type()).isEqualTo("UserNotFoundException");
        assertThat(bob.get().message()).isEqualTo("User is disabled.");
        assertThat(cleo.get().type()).isEqualTo("PasswordResetRequiredException");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'scope': 'openid' | Access Token does not have required scopes",
                "'expiresInSeconds': -1 | Access Token has expired",
                "'algorithm': 'none' | Could not verify signature for Access Token",
                "'algorithm': 'foreign-key' | Could not verify signature for Access Token"
            })
    void aMintedTokenIsRefusedForWhatItLacks(String wanted, String message) {
        PoolOfTest pool = api.pool("").user("ann");
        String token = api.control(
                        "token",
                        "{'UserPoolId': '%s', 'Username': 'ann', 'ClientId': '%s', %s}",
                        pool.id(),
                        pool.clientId(),
                        wanted)
                .text("/AccessToken");

        assertThat(new Tokens(api, token, "", "").get().message()).isEqualTo(message);
    }

    @Test
    void idAndRefreshTokensAreNoAccessTokens() {
        Tokens ann = api.pool("").user("ann").signIn("ann");

        assertThat(new Tokens(api, ann.id(), "", "").get().message()).isEqualTo("Invalid Access Token");
        assertThat(new Tokens(api, ann.refresh(), "", "").get().message()).isEqualTo("Invalid Access Token");
    }
}
