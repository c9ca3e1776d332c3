package io.poolproof.server.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request, read but not yet judged against any pool.
 *
 * @param operation its name, such as {@code UpdateUserAttributes}
 * @param body the JSON object sent
 * @param region that its signature is made for; empty for an unsigned request
 * @param id that what is made is to have; empty where the server chooses
 * @param typed the same as the rules see it; null for an operation that no rule is about
 */
public record Call(
        String operation,
        JsonNode body,
        String region,
        String id,
        @Nullable CognitoRequest typed) {
    public Call(Received request, @Nullable CognitoRequest typed) {
        this(request.operation(), request.body(), request.region(), request.id(), typed);
    }

    /** A member that is text; empty where it is absent. */
    public String text(String member) {
        return body.path(member).asText("");
    }

    /** A member that is text; null where it is absent. */
    @Nullable
    public String textOrNull(String member) {
        JsonNode value = body.get(member);
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    /** An entry of a member that is a map, such as {@code AuthParameters}; empty where it is absent. */
    public String entry(String member, String key) {
        return body.path(member).path(key).asText("");
    }

    public boolean flag(String member) {
        return body.path(member).asBoolean(false);
    }

    public List<String> list(String member) {
        Set<String> texts = Json.texts(body.get(member));
        return texts == null ? List.of() : List.copyOf(texts);
    }

    /** The attributes to write; none where the request has no list of them. */
    public List<AttributeType> attributes() {
        List<AttributeType> attributes = typed == null ? null : typed.userAttributes();
        return attributes == null ? List.of() : attributes;
    }

    public CognitoRequest request() {
        if (typed == null) {
            throw new IllegalStateException(operation);
        }
        return typed;
    }
}
