package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.validation.model.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A request that a file holds.
 *
 * @param address its place in the file, as a JSON Pointer behind the number of the line or document where there are several
 * @param operation null where neither its surroundings nor its members tell
 */
public record RequestExample(
        Origin origin, Address address, @Nullable Operation operation, Node.Mapping body) {}
