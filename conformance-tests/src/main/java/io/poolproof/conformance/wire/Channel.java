package io.poolproof.conformance.wire;

/** The way by which a run's calls get to what answers them; safe for several threads. */
public interface Channel {

    /**
     * Sends a call.
     *
     * @throws RunLimit if the run may not send it any more
     * @throws NotAskable if it cannot be sent this way at all
     */
    Answer send(Call call);

    /** Sends what is no operation of the service. */
    Answer control(WireRequest request);

    /** What shows that pools are the run's own. */
    default PoolMark mark() {
        return PoolMark.NAME_ALONE;
    }

    /** Sends what has to go out even when the run has reached a limit or is being ended: reading and deleting its own pools. */
    default Answer sendAnyway(Call call) {
        return send(call);
    }
}
