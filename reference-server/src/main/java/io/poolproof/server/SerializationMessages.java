package io.poolproof.server;

/** The service's wording for JSON of another type than text (facts {@code value-json-*}). */
final class SerializationMessages {
    private SerializationMessages() {}

    static String of(String problem) {
        if (problem.endsWith("number")) {
            return "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String";
        }
        if (problem.endsWith("boolean")) {
            return "class java.lang.Boolean can not be converted to an String";
        }
        if (problem.endsWith("object")) {
            return "Start of structure or map found where not expected.";
        }
        return problem.endsWith("array") ? "Start of list found where not expected" : "";
    }
}
