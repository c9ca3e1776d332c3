package io.poolproof.server.user;

import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in of a user.
 *
 * @param origin shared by all tokens of the sign-in, their claim {@code origin_jti}
 * @param event of the sign-in, their claim {@code event_id}
 * @param refreshToken empty where the sign-in has none
 * @param began when the user signed in, their claim {@code auth_time}
 * @param expires when the refresh token does
 * @param state whether its tokens still serve
 */
public record Session(
        String origin,
        String event,
        String clientId,
        String refreshToken,
        Instant began,
        Instant expires,
        State state) {

    /** How a sign-in stands. */
    public enum State {
        OPEN,
        SIGNED_OUT,
        REVOKED
    }

    public static Session open(String clientId, String refreshToken, Instant began, Instant expires) {
        return new Session(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                clientId,
                refreshToken,
                began,
                expires,
                State.OPEN);
    }

    Session ended(State how) {
        return state == State.OPEN ? new Session(origin, event, clientId, refreshToken, began, expires, how) : this;
    }
}
