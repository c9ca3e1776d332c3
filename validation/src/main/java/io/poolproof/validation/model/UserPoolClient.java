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

    /** Shows the attributes that the client may read and write; its id is sensitive. */
    @Override
    public String toString() {
        return "UserPoolClient[reads " + readAttributes + ", writes " + writeAttributes + "]";
    }
}
