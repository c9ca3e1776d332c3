package io.poolproof.server.junit;

import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.net.URI;

/**
 * What a test gets: a pool with a client and a confirmed user who is signed in.
 *
 * @param endpoint where the service's API is
 * @param userPool the pool as the service describes it
 * @param client the app client as the service describes it
 */
public record TestUserPool(
        URI endpoint, UserPool userPool, UserPoolClient client, String username, String password, String accessToken) {

    public String userPoolId() {
        return userPool.id();
    }

    public String clientId() {
        return client.clientId();
    }

    /** Shows neither the password nor the token. */
    @Override
    public String toString() {
        return "TestUserPool[" + endpoint + ", " + userPoolId() + ", " + clientId() + ", " + username + "]";
    }
}
