package io.poolproof.definitions.types;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the types of a pool are written as. No format refuses a value that the service may take: lengths are characters, as the unit of
 * pools is not known, and an empty value deletes. Names in another letter case are left out, though nobody has told what becomes of them.
 */
public enum TypeFormat {
    JSON_SCHEMA(TypeFormat::jsonSchema),
    TYPESCRIPT(TypeFormat::typeScript),
    ZOD(TypeFormat::zod);

    /** The longest value of any attribute, by the service model. */
    private static final int LONGEST = 2048;

    private static final String NOT_ASCII = "[^\\u0000-\\u007f]";

    @SuppressWarnings("ImmutableEnumChecker") // a method
    private final Function<AttributeTypes, String> written;

    TypeFormat(Function<AttributeTypes, String> written) {
        this.written = written;
    }

    /** The types in this format, the same for the same pool. */
    public String write(AttributeTypes types) {
        return written.apply(types);
    }

    private static String jsonSchema(AttributeTypes types) {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Attributes of the user pool " + types.pool());
        schema.put("$ref", "#/$defs/UpdateUserAttributes");
        ObjectNode defs = schema.putObject("$defs");
        object(defs.putObject("SignUp"), types, types.signUp(), true);
        object(defs.putObject("UpdateUserAttributes"), types, types.update(), false);
        object(defs.putObject("Readable"), types, types.readable(), false);
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                            .writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes cannot fail to be written", e);
        }
    }

    private static void object(
            ObjectNode object, AttributeTypes types, List<SchemaAttribute> attributes, boolean signUp) {
        object.put("type", "object").put("additionalProperties", !types.complete());
        ObjectNode properties = object.putObject("properties");
        attributes.forEach(attribute -> value(properties.putObject(attribute.name()), attribute));
        if (signUp) {
            ArrayNode required = object.putArray("required");
            attributes.stream()
                    .filter(SchemaAttribute::required)
                    .map(SchemaAttribute::name)
                    .filter(name -> !name.equals("sub"))
                    .forEach(required::add);
        }
    }

    private static void value(ObjectNode value, SchemaAttribute attribute) {
        value.put("type", "string").put("description", words(attribute)).put("maxLength", longest(attribute));
        int least = least(attribute);
        if (least > 1) {
            ArrayNode any = value.putArray("anyOf");
            any.addObject().put("maxLength", 0);
            any.addObject().put("minLength", least);
            any.addObject().put("pattern", NOT_ASCII);
        }
        if (attribute.name().equals("email")) {
            value.put("pattern", "^$|@");
        }
        if (attribute.name().equals("phone_number")) {
            value.put("pattern", "^$|\\+");
        }
    }

    private static String typeScript(AttributeTypes types) {
        return head(types)
                + type("SignUp", types, types.signUp(), true)
                + type("UpdateUserAttributes", types, types.update(), false)
                + type("Readable", types, types.readable(), false);
    }

    private static String type(String name, AttributeTypes types, List<SchemaAttribute> attributes, boolean signUp) {
        StringBuilder text = new StringBuilder("\nexport interface " + name + " {\n");
        for (SchemaAttribute attribute : attributes) {
            boolean required =
                    signUp && attribute.required() && !attribute.name().equals("sub");
            text.append("  /** " + words(attribute) + ". */\n  " + quoted(attribute.name()) + (required ? "" : "?")
                    + ": string;\n");
        }
        return text.append(types.complete() ? "}\n" : "  [name: string]: string | undefined;\n}\n")
                .toString();
    }

    private static String zod(AttributeTypes types) {
        return head(types) + "import { z } from 'zod';\n"
                + "\nconst text = (least: number, greatest: number) => z.string()\n"
                + "  .refine(value => [...value].length <= greatest, `at most ${greatest} characters`)\n"
                + "  .refine(value => value === '' || [...value].length >= least || /" + NOT_ASCII
                + "/.test(value), `at least ${least} characters`);\n"
                + object("SignUp", types, types.signUp(), true)
                + object("UpdateUserAttributes", types, types.update(), false)
                + object("Readable", types, types.readable(), false);
    }

    private static String object(String name, AttributeTypes types, List<SchemaAttribute> attributes, boolean signUp) {
        List<String> lines = new ArrayList<>();
        for (SchemaAttribute attribute : attributes) {
            boolean required =
                    signUp && attribute.required() && !attribute.name().equals("sub");
            lines.add("  " + quoted(attribute.name()) + ": text(" + least(attribute) + ", " + longest(attribute) + ")"
                    + (attribute.name().equals("email") ? ".regex(/^$|@/)" : "")
                    + (attribute.name().equals("phone_number") ? ".regex(/^$|\\+/)" : "")
                    + (required ? "" : ".optional()") + ",\n");
        }
        return "\nexport const " + name + " = z." + (types.complete() ? "strictObject" : "looseObject") + "({\n"
                + String.join("", lines) + "});\n";
    }

    private static String head(AttributeTypes types) {
        return "// Attributes of the user pool " + types.pool().replaceAll("\\R", " ")
                + ". Written by poolproof schema; change the pool, not this file.\n";
    }

    private static int longest(SchemaAttribute attribute) {
        Integer max = attribute.maxLength();
        return max == null || attribute.dataType() != AttributeDataType.STRING ? LONGEST : Math.min(max, LONGEST);
    }

    private static int least(SchemaAttribute attribute) {
        Integer min = attribute.minLength();
        return min == null || attribute.dataType() != AttributeDataType.STRING ? 0 : min;
    }

    private static String words(SchemaAttribute attribute) {
        String range = attribute.minValue() == null && attribute.maxValue() == null
                ? ""
                : " from " + shown(attribute.minValue()) + " to " + shown(attribute.maxValue());
        return switch (attribute.dataType()) {
            case STRING -> "Text of " + least(attribute) + " to " + longest(attribute) + " characters";
            case NUMBER -> "A number" + range + ", as text";
            case BOOLEAN -> "true or false, as text";
            case DATE_TIME -> "A date and time, as text";
        };
    }

    private static String shown(@Nullable String limit) {
        return limit == null ? "any" : limit.replaceAll("[^0-9.+-]", "");
    }

    private static String quoted(String name) {
        return TextNode.valueOf(name).toString();
    }
}
