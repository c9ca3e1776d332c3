package io.poolproof.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.everit.json.schema.ConstSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaClient;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONParserConfiguration;
import org.json.JSONTokener;

/** A JSON Schema (draft-07) that a document is held against; patterns match the whole text. */
public final class JsonSchema {
    private static final String ROOT = "/poolproof/schemas/";

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** What breaks the schema: where, as a JSON Pointer, and in words that show no value. */
    public record Problem(String pointer, String words) {}

    /** The schema in this file of the module {@code schemas}, such as {@code format/cases.schema.json}. */
    public static JsonSchema fromResource(String path) {
        try (InputStream stream = JsonSchema.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no schema " + path);
            }
            JSONObject raw = new JSONObject(new JSONTokener(stream));
            return new JsonSchema(SchemaLoader.builder()
                    .draftV7Support()
                    .schemaClient(SchemaClient.classPathAwareClient())
                    .regexpFactory(new WholeTextRegexp())
                    .schemaJson(raw)
                    .resolutionScope("classpath:/" + ROOT + path)
                    .build()
                    .load()
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException("schema " + path + " cannot be read", e);
        }
    }

    /** Everything in which a document breaks the schema, by place. */
    public List<Problem> problemsOf(byte[] document) {
        try {
            Object parsed = new JSONTokener(
                            new String(document, StandardCharsets.UTF_8),
                            new JSONParserConfiguration().withStrictMode(true))
                    .nextValue();
            schema.validate(parsed);
            return List.of();
        } catch (JSONException e) {
            return List.of(new Problem("", "the document is no strict JSON"));
        } catch (ValidationException e) {
            List<Problem> problems = new ArrayList<>();
            collect(e, problems);
            problems.sort(Comparator.comparing(Problem::pointer));
            return List.copyOf(problems);
        }
    }

    private static void collect(ValidationException e, List<Problem> problems) {
        if (e.getCausingExceptions().isEmpty()) {
            problems.add(new Problem(pointer(e), words(e)));
        }
        e.getCausingExceptions().forEach(cause -> collect(cause, problems));
    }

    private static String pointer(ValidationException e) {
        String pointer = e.getPointerToViolation();
        return pointer == null ? "" : pointer.substring(1);
    }

    /** The library's message shows the value where a pattern or a constant fails; the other messages do not. */
    private static String words(ValidationException e) {
        String keyword = e.getKeyword() == null ? "" : e.getKeyword();
        return switch (keyword) {
            case "pattern" -> "does not match the pattern that the format asks for";
            case "enum", "const" -> "is none of the values that the format names" + allowed(e.getViolatedSchema());
            case "format" -> "has not the form that the format asks for";
            default -> e.getErrorMessage();
        };
    }

    private static String allowed(Schema schema) {
        if (schema instanceof EnumSchema named) {
            return ": "
                    + named.getPossibleValuesAsList().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return schema instanceof ConstSchema constant ? ": " + constant.getPermittedValue() : "";
    }
}
