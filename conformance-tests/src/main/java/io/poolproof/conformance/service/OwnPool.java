package io.poolproof.conformance.service;

import io.poolproof.conformance.wire.RunTags;
import java.time.Instant;

/**
 * A pool on the real service that a run of Poolproof has created, by its name and its tags.
 *
 * @param created when the service says that it was created
 * @param deletionProtected whether its protection has to be ended before it can be deleted
 */
public record OwnPool(String id, String name, RunTags tags, Instant created, boolean deletionProtected) {

    /** Whether both the service and the run say that it was created before an instant. */
    public boolean isOlderThan(Instant instant) {
        return created.isBefore(instant) && tags.created().isBefore(instant);
    }
}
