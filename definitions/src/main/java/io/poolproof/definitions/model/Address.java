package io.poolproof.definitions.model;

import org.jspecify.annotations.Nullable;

/**
 * What people call a thing in their definitions.
 *
 * @param id Terraform address, logical id, pool id, or a request's place in its file
 * @param path the CDK's construct path; null where there is none
 */
public record Address(String id, @Nullable String path) {

    public static Address of(String id) {
        return new Address(id, null);
    }

    /** The construct path, else the id. */
    public String shown() {
        return path == null ? id : path;
    }

    @Override
    public String toString() {
        return shown();
    }
}
