package io.poolproof.validation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body of the model's JSON types straight from its text, without a tree. It gives up at the first surprise, so that
 * {@link RequestReader} can say what is wrong; a test holds the two against each other.
 */
final class RequestStream {
    private static final Map<Operation, RequestStream> BY_OPERATION = new ConcurrentHashMap<>();

    private final Operation operation;
    private final Map<String, Member> members = new HashMap<>();
    private final boolean readable;

    private RequestStream(Operation operation) {
        this.operation = operation;
        operation.members().forEach(member -> members.put(member.wireName(), member));
        this.readable = operation.members().stream()
                        .noneMatch(member -> member.kind() == Member.Kind.DECLARATIONS
                                || member.wireName().contains("/"))
                && operation.shape().input().members().values().stream()
                        .noneMatch(member -> member.required() && !operation.isLookedAt(member.name()));
    }

    /** The request; null where something in it needs a closer look. */
    static @Nullable CognitoRequest read(Operation operation, JsonParser parser) throws IOException {
        RequestStream stream = BY_OPERATION.computeIfAbsent(operation, RequestStream::new);
        return !stream.readable ? null : stream.read(parser);
    }

    private @Nullable CognitoRequest read(JsonParser parser) throws IOException {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        Set<Member> seen = EnumSet.noneOf(Member.class);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Member member = members.get(name);
            JsonToken token = parser.nextToken();
            if (member == null) {
                if (operation.shape().input().member(name) != null) {
                    return null;
                }
                parser.skipChildren();
                continue;
            }
            if (!seen.add(member) || !read(member, token, parser, request)) {
                return null;
            }
        }
        boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        return whole ? request.build() : null;
    }

    private static boolean read(Member member, JsonToken token, JsonParser parser, CognitoRequest.Builder request)
            throws IOException {
        if (member.kind() == Member.Kind.TEXT) {
            request.text(member, token == JsonToken.VALUE_STRING ? parser.getText() : null);
            return token == JsonToken.VALUE_STRING;
        }
        if (member.kind() == Member.Kind.ATTRIBUTES && token == JsonToken.START_ARRAY) {
            List<AttributeType> attributes = attributes(parser);
            request.attributes(member, attributes);
            return attributes != null;
        }
        if (member.kind() == Member.Kind.TEXTS && token == JsonToken.START_OBJECT) {
            Map<String, String> texts = texts(parser);
            request.textsByKey(member, texts);
            return texts != null;
        }
        if (member.kind() == Member.Kind.NAMES && token == JsonToken.START_ARRAY) {
            List<String> names = names(parser);
            request.names(member, names);
            return names != null;
        }
        return false;
    }

    private static @Nullable List<AttributeType> attributes(JsonParser parser) throws IOException {
        List<AttributeType> attributes = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_OBJECT) {
            String name = null;
            String value = null;
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                String text = parser.nextTextValue();
                if (field.equals("Name") && name == null) {
                    name = text;
                } else if (field.equals("Value") && value == null) {
                    value = text;
                } else {
                    return null;
                }
                if (text == null) {
                    return null;
                }
            }
            attributes.add(new AttributeType(name, value));
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY ? attributes : null;
    }

    private static @Nullable Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            String text = parser.nextTextValue();
            if (text == null || texts.put(key, text) != null) {
                return null;
            }
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? texts : null;
    }

    private static @Nullable List<String> names(JsonParser parser) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name = parser.nextTextValue(); name != null; name = parser.nextTextValue()) {
            names.add(name);
        }
        return parser.currentToken() == JsonToken.END_ARRAY ? names : null;
    }
}
