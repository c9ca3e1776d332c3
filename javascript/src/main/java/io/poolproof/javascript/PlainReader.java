package io.poolproof.javascript;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/**
 * Reads plain objects of the model's types straight into a request. It gives up at the first surprise, so that the library's own
 * reader can say what is wrong; the comparison with the JVM holds the two against each other.
 */
final class PlainReader {
    private static final Map<Operation, PlainReader> BY_OPERATION = new EnumMap<>(Operation.class);
    private static final JSString NAME = JSString.valueOf("Name");
    private static final JSString VALUE = JSString.valueOf("Value");

    private final Operation operation;
    private final Member[] members;
    private final JSString[] names;
    private final JSString[] others;
    private final boolean readable;

    private PlainReader(Operation operation) {
        this.operation = operation;
        this.members = operation.members().toArray(Member[]::new);
        this.names = new JSString[members.length];
        for (int at = 0; at < members.length; at++) {
            names[at] = JSString.valueOf(members[at].wireName());
        }
        List<String> unseen = operation.shape().input().members().keySet().stream()
                .filter(name -> !operation.isLookedAt(name))
                .toList();
        this.others = new JSString[unseen.size()];
        for (int at = 0; at < others.length; at++) {
            others[at] = JSString.valueOf(unseen.get(at));
        }
        this.readable = operation.members().stream()
                        .noneMatch(member -> member.kind() == Member.Kind.DECLARATIONS
                                || member.wireName().contains("/"))
                && operation.shape().input().members().values().stream()
                        .noneMatch(member -> member.required() && !operation.isLookedAt(member.name()));
    }

    /** The request; null where something in it needs a closer look. */
    static @Nullable CognitoRequest read(Operation operation, @Nullable JSObject input) {
        PlainReader reader = BY_OPERATION.computeIfAbsent(operation, PlainReader::new);
        return reader.readable ? reader.read(input) : null;
    }

    private @Nullable CognitoRequest read(@Nullable JSObject input) {
        if (!isPlain(input)) {
            return null;
        }
        for (JSString other : others) {
            if (!isAbsent(memberOf(input, other))) {
                return null;
            }
        }
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        for (int at = 0; at < members.length; at++) {
            JSObject value = memberOf(input, names[at]);
            if (!isAbsent(value) && !read(members[at], value, request)) {
                return null;
            }
        }
        return request.build();
    }

    private static boolean read(Member member, @Nullable JSObject value, CognitoRequest.Builder request) {
        return switch (member.kind()) {
            case TEXT -> {
                String text = textOf(value);
                request.text(member, text);
                yield text != null;
            }
            case ATTRIBUTES -> {
                List<AttributeType> attributes = attributes(value);
                request.attributes(member, attributes);
                yield attributes != null;
            }
            case NAMES -> {
                List<String> names = names(value);
                request.names(member, names);
                yield names != null;
            }
            case TEXTS -> {
                Map<String, String> texts = texts(value);
                request.textsByKey(member, texts);
                yield texts != null;
            }
            case DECLARATIONS -> false;
        };
    }

    private static @Nullable List<AttributeType> attributes(@Nullable JSObject list) {
        int length = lengthOf(list);
        if (length < 0) {
            return null;
        }
        List<AttributeType> attributes = new ArrayList<>(length);
        for (int index = 0; index < length; index++) {
            JSObject entry = entryOf(list, index);
            if (!isPlain(entry)) {
                return null;
            }
            String name = textOf(memberOf(entry, NAME));
            String value = textOf(memberOf(entry, VALUE));
            if (name == null || value == null) {
                return null;
            }
            attributes.add(new AttributeType(name, value));
        }
        return attributes;
    }

    private static @Nullable List<String> names(@Nullable JSObject list) {
        int length = lengthOf(list);
        if (length < 0) {
            return null;
        }
        List<String> names = new ArrayList<>(length);
        for (int index = 0; index < length; index++) {
            String name = textOf(entryOf(list, index));
            if (name == null) {
                return null;
            }
            names.add(name);
        }
        return names;
    }

    private static @Nullable Map<String, String> texts(@Nullable JSObject object) {
        if (!isPlain(object)) {
            return null;
        }
        JSObject keys = keysOf(object);
        int length = lengthOf(keys);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int index = 0; index < length; index++) {
            JSString key = (JSString) entryOf(keys, index);
            String text = key == null ? null : textOf(memberOf(object, key));
            if (key == null || text == null) {
                return null;
            }
            texts.put(key.stringValue(), text);
        }
        return texts;
    }

    @JSBody(params = "value", script = """
            if (typeof value !== 'object' || value === null) return false;
            try {
                var prototype = Object.getPrototypeOf(value);
                return prototype === Object.prototype || prototype === null;
            } catch (e) {
                return false;
            }
            """)
    private static native boolean isPlain(@Nullable JSObject value);

    @JSBody(params = "value", script = "return value === undefined || value === null;")
    private static native boolean isAbsent(@Nullable JSObject value);

    @JSBody(params = "value", script = "return typeof value === 'string' ? value : null;")
    private static native @Nullable String textOf(@Nullable JSObject value);

    @JSBody(params = "value", script = "return Array.isArray(value) ? value.length : -1;")
    private static native int lengthOf(@Nullable JSObject value);

    @JSBody(
            params = {"list", "index"},
            script = "return list[index];")
    private static native @Nullable JSObject entryOf(@Nullable JSObject list, int index);

    @JSBody(params = "object", script = "return Object.keys(object);")
    private static native JSObject keysOf(@Nullable JSObject object);

    @JSBody(
            params = {"object", "name"},
            script = "try { return object[name]; } catch (e) { return undefined; }")
    private static native @Nullable JSObject memberOf(@Nullable JSObject object, JSString name);
}
