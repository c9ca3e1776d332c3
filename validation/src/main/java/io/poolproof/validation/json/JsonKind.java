package io.poolproof.validation.json;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of JSON, as far as the service's messages tell them apart. */
public enum JsonKind {
    TEXT("text", null),
    NUMBER(
            "a number",
            Fact.VALUE_JSON_NUMBER,
            "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
            "NUMBER_VALUE can not be converted to a String"),
    BOOLEAN(
            "a boolean",
            Fact.VALUE_JSON_BOOLEAN,
            "class java.lang.Boolean can not be converted to an String",
            "TRUE_VALUE can not be converted to a String"),
    OBJECT("an object", Fact.VALUE_JSON_OBJECT, "Start of structure or map found where not expected."),
    ARRAY("an array", Fact.VALUE_JSON_ARRAY, "Start of list found where not expected"),
    NULL("null", null),
    /** No JSON at all, or not one object where a whole request should be. */
    NO_OBJECT("no JSON object", null);

    /** For messages: what the model has where it has several entries. */
    static final String LIST_EXPECTED = "a list";

    /** For messages: what the model has where it has members or keys. */
    static final String OBJECT_EXPECTED = "an object";

    private final String words;
    private final @Nullable Fact fact;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> wordings;

    JsonKind(String words, @Nullable Fact fact, String... wordings) {
        this.words = words;
        this.fact = fact;
        this.wordings = List.of(wordings);
    }

    /** What the service says of it where it expects text, the likeliest first; empty where no wording is known. */
    public List<String> wordings() {
        return wordings;
    }

    /** How well the wording is known. */
    Confidence wordingConfidence() {
        Confidence known = fact == null ? null : fact.message();
        return known == null ? Confidence.INFERRED : known;
    }

    /** For messages. */
    public String words() {
        return words;
    }

    /** What nobody can tell counts as an object: it is no text, number or boolean, and JSON has no other word for it. */
    static JsonKind of(ShapeValue.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case FLAG -> BOOLEAN;
            case OBJECT, UNKNOWN -> OBJECT;
            case LIST -> ARRAY;
            case NULL -> NULL;
        };
    }
}
