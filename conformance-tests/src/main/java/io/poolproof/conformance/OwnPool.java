package io.poolproof.conformance;

import java.time.Instant;

/**
 * A pool on the real service that a run of Poolproof has created, by its name and its tags.
 *
 * @param run id of the run
 * @param created when the service says that it was created
 * @param deletionProtected whether it has to be freed before it can be deleted
 */
public record OwnPool(String id, String name, String run, Instant created, boolean deletionProtected) {}
