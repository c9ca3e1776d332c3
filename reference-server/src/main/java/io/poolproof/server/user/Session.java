package io.poolproof.server.user;

/**
 * One sign-in of a user.
 *
 * @param origin shared by all tokens of the sign-in, their claim {@code origin_jti}
 * @param state whether its tokens still serve
 */
public record Session(String origin, String clientId, String refreshToken, State state) {

    /** How a sign-in stands. */
    public enum State {
        OPEN,
        SIGNED_OUT,
        REVOKED
    }

    public Session ended(State how) {
        return state == State.OPEN ? new Session(origin, clientId, refreshToken, how) : this;
    }
}
