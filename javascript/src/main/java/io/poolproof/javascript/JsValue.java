package io.poolproof.javascript;

import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A value of JavaScript as JSON has it: what {@code JSON.stringify} leaves out is absent. Reading it throws nothing, whatever its
 * getters do.
 */
final class JsValue implements ShapeValue {
    private static final Kind[] KINDS = Kind.values();

    private final @Nullable JSObject held;

    JsValue(@Nullable JSObject held) {
        this.held = held;
    }

    @Override
    public Kind kind() {
        return KINDS[kindOf(held)];
    }

    @Override
    public String text() {
        return textOf(held);
    }

    @Override
    public List<JsValue> entries() {
        int length = lengthOf(held);
        List<JsValue> entries = new ArrayList<>(length);
        for (int index = 0; index < length; index++) {
            entries.add(new JsValue(entryOf(held, index)));
        }
        return entries;
    }

    @Override
    public Map<String, JsValue> members() {
        String[] names = namesOf(held);
        Map<String, JsValue> members = new LinkedHashMap<>(2 * names.length);
        for (String name : names) {
            members.put(name, new JsValue(memberOf(held, name)));
        }
        return members;
    }

    /** Shows nothing of the value. */
    @Override
    public String toString() {
        return "JsValue[" + kind() + "]";
    }

    /** The position of the kind in its enumeration: a date or bytes are of no kind of JSON until they are written. */
    @JSBody(params = "value", script = """
            switch (typeof value) {
                case 'string': return 1;
                case 'number': return isFinite(value) ? 2 : 0;
                case 'boolean': return 3;
                case 'bigint': return 6;
                case 'object': break;
                default: return 0;
            }
            if (value === null) return 0;
            try {
                if (Array.isArray(value)) return 4;
                return value instanceof Date || ArrayBuffer.isView(value) || value instanceof String ? 6 : 5;
            } catch (e) {
                return 6;
            }
            """)
    private static native int kindOf(@Nullable JSObject value);

    @JSBody(params = "value", script = """
            if (typeof value === 'string') return value;
            if (typeof value === 'number' || typeof value === 'boolean') return String(value);
            try {
                if (value instanceof String) return String(value);
                return value instanceof Date && isFinite(value.getTime()) ? value.toISOString() : '';
            } catch (e) {
                return '';
            }
            """)
    private static native String textOf(@Nullable JSObject value);

    @JSBody(
            params = "value",
            script = "try { return Array.isArray(value) ? value.length : 0; } catch (e) { return 0; }")
    private static native int lengthOf(@Nullable JSObject value);

    @JSBody(
            params = {"list", "index"},
            script = "try { return list[index]; } catch (e) { return undefined; }")
    private static native @Nullable JSObject entryOf(@Nullable JSObject list, int index);

    @JSBody(
            params = {"object", "name"},
            script = "try { return object[name]; } catch (e) { return undefined; }")
    private static native @Nullable JSObject memberOf(@Nullable JSObject object, String name);

    @JSBody(params = "value", script = """
            try {
                return typeof value !== 'object' || value === null || Array.isArray(value) ? []
                    : Object.keys(value).filter(function (name) {
                        var held = value[name];
                        return held !== undefined && typeof held !== 'function' && typeof held !== 'symbol';
                    });
            } catch (e) {
                return [];
            }
            """)
    private static native String[] namesOf(@Nullable JSObject value);
}
