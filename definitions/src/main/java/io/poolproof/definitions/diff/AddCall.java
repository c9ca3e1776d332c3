package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command that adds attributes to a pool that exists. */
final class AddCall {
    private AddCall() {}

    static String of(PoolDefinition deployed, AttributeDefinition attribute) {
        String id = deployed.poolId() == null ? "POOL_ID" : deployed.poolId();
        return "aws cognito-idp add-custom-attributes --user-pool-id " + id + " --custom-attributes "
                + quoted("[" + json(attribute) + "]");
    }

    /** For a shell: a single quote ends the quotation, stands escaped, and starts it again. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String json(AttributeDefinition attribute) {
        List<String> members = new ArrayList<>();
        text(members, "Name", attribute.name());
        text(members, "AttributeDataType", attribute.dataType());
        flag(
                members,
                "Mutable",
                attribute.mutable().isAbsent()
                        ? Boolean.FALSE
                        : attribute.mutable().value());
        if (Boolean.TRUE.equals(attribute.developerOnly().value())) {
            flag(members, "DeveloperOnlyAttribute", true);
        }
        constraints(
                members,
                "StringAttributeConstraints",
                "MinLength",
                attribute.minLength(),
                "MaxLength",
                attribute.maxLength());
        constraints(
                members,
                "NumberAttributeConstraints",
                "MinValue",
                attribute.minValue(),
                "MaxValue",
                attribute.maxValue());
        return "{" + String.join(",", members) + "}";
    }

    private static void constraints(
            List<String> members, String name, String least, Stated<String> min, String greatest, Stated<String> max) {
        List<String> limits = new ArrayList<>();
        text(limits, least, min);
        text(limits, greatest, max);
        if (!limits.isEmpty()) {
            members.add(string(name) + ":{" + String.join(",", limits) + "}");
        }
    }

    private static void flag(List<String> members, String name, @Nullable Boolean value) {
        if (value != null) {
            members.add(string(name) + ":" + value);
        }
    }

    private static void text(List<String> members, String name, Stated<String> stated) {
        if (stated.value() != null) {
            members.add(string(name) + ":" + string(stated.value()));
        }
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
