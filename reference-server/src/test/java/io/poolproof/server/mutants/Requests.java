package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.pool.Pool;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Servers that read another request than was sent. */
final class Requests {
    private static final String[] WRITING = {
        Planted.UPDATE, Planted.ADMIN_UPDATE, "SignUp", "AdminCreateUser",
    };
    private static final String NAME = "Name";
    private static final String VALUE = "Value";
    private static final String METADATA = "ClientMetadata";

    private Requests() {}

    /** Changes one attribute of those sent. */
    @FunctionalInterface
    private interface Change {
        void change(ObjectNode attribute, UserPool pool);
    }

    private static Seams each(Change change) {
        return Planted.before(
                (body, parts, operation) -> {
                    Pool pool = Who.pool(parts, operation, body);
                    if (pool != null) {
                        body.path("UserAttributes").forEach(attribute -> {
                            if (attribute instanceof ObjectNode members) {
                                change.change(members, pool.model());
                            }
                        });
                    }
                },
                WRITING);
    }

    private static Seams names(UnaryOperator<String> changed) {
        return each((attribute, pool) -> change(attribute, NAME, changed));
    }

    private static Seams values(UnaryOperator<String> changed) {
        return each((attribute, pool) -> change(attribute, VALUE, changed));
    }

    private static void change(ObjectNode attribute, String member, UnaryOperator<String> changed) {
        if (attribute.path(member).isTextual()) {
            attribute.put(member, changed.apply(attribute.get(member).textValue()));
        }
    }

    static Seams firstDuplicateWins() {
        return Planted.before(
                (body, parts, operation) -> {
                    if (body.path("UserAttributes") instanceof ArrayNode sent) {
                        Set<String> seen = new HashSet<>();
                        ArrayNode firsts = body.putArray("UserAttributes");
                        for (JsonNode attribute : sent) {
                            if (!attribute.path(NAME).isTextual()
                                    || seen.add(attribute.get(NAME).textValue())) {
                                firsts.add(attribute);
                            }
                        }
                    }
                },
                WRITING);
    }

    static Seams trimsNames() {
        return names(String::strip);
    }

    static Seams trimsValues() {
        return values(String::strip);
    }

    static Seams normalisesValues() {
        return values(value -> Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    static Seams normalisesNumbers() {
        return each((attribute, pool) -> {
            SchemaAttribute known = pool.attribute(attribute.path(NAME).asText());
            if (known != null && known.dataType() == AttributeDataType.NUMBER) {
                change(attribute, VALUE, value -> value.replaceFirst("^0+(?=\\d)", ""));
            }
        });
    }

    static Seams lowercasesEmail() {
        return each((attribute, pool) -> {
            if (attribute.path(NAME).asText().equals("email")) {
                change(attribute, VALUE, value -> value.toLowerCase(Locale.ROOT));
            }
        });
    }

    static Seams ignoresCaseOfNames() {
        return each((attribute, pool) -> change(
                attribute,
                NAME,
                name -> pool.schema().stream()
                        .map(SchemaAttribute::name)
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name)));
    }

    static Seams makesCustomPrefixOptional() {
        return each((attribute, pool) -> change(attribute, NAME, name -> {
            String prefixed = SchemaAttribute.CUSTOM_PREFIX + name;
            return pool.attribute(name) == null && pool.attribute(prefixed) != null ? prefixed : name;
        }));
    }

    static Seams coercesMetadata() {
        return Planted.before((body, parts, operation) -> {
            if (body.path(METADATA) instanceof ObjectNode sent) {
                ObjectNode coerced = body.putObject(METADATA);
                sent.properties()
                        .forEach(entry -> coerced.put(
                                entry.getKey(),
                                entry.getValue().isTextual()
                                        ? entry.getValue().textValue()
                                        : entry.getValue().toString()));
            }
        });
    }

    static Seams ignoresFilter() {
        return Planted.before((body, parts, operation) -> body.remove("Filter"), "ListUsers");
    }
}
