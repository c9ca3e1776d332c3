package io.poolproof.validation.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An app client.
 *
 * @param readAttributes null where the client has the default, which differs between sources
 * @param writeAttributes null where the client has the default, which differs between sources
 */
public record UserPoolClient(
        String clientId,
        @Nullable Set<String> readAttributes,
        @Nullable Set<String> writeAttributes) {

    public UserPoolClient {
        readAttributes = readAttributes == null ? null : Set.copyOf(readAttributes);
        writeAttributes = writeAttributes == null ? null : Set.copyOf(writeAttributes);
    }
}
