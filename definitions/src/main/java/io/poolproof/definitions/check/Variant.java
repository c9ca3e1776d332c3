package io.poolproof.definitions.check;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.model.SchemaAttributeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which everything unknown could turn out. What is wrong in every variant is wrong whatever the unknown values are;
 * the rest is not judged.
 */
enum Variant {
    ABSENT(null, null, null, null, "email"),
    PLAIN("x", "String", false, "2048", "email"),
    STANDARD("nickname", "Number", true, "1", "phone_number"),
    OTHER("y", "Boolean", false, "0", "preferred_username");

    /** Enough where nothing is unknown. */
    static final List<Variant> ONE = List.of(ABSENT);

    static final List<Variant> ALL = List.of(values());

    private final @Nullable String name;
    private final @Nullable String dataType;
    private final @Nullable Boolean flag;
    private final @Nullable String limit;
    private final String entry;

    Variant(
            @Nullable String name,
            @Nullable String dataType,
            @Nullable Boolean flag,
            @Nullable String limit,
            String entry) {
        this.name = name;
        this.dataType = dataType;
        this.flag = flag;
        this.limit = limit;
        this.entry = entry;
    }

    SchemaAttributeType attribute(AttributeDefinition stated, int index) {
        return new SchemaAttributeType(
                fill(stated.name(), name == null || this == STANDARD ? name : name + index),
                fill(stated.dataType(), dataType),
                fill(stated.mutable(), flag),
                fill(stated.required(), flag),
                fill(stated.developerOnly(), flag),
                fill(stated.minLength(), limit),
                fill(stated.maxLength(), limit),
                fill(stated.minValue(), limit),
                fill(stated.maxValue(), limit));
    }

    /** The list with each unknown entry replaced; null where it is left out or nobody knows it. */
    @Nullable
    List<String> list(StatedList stated) {
        if (stated.isAbsent() || !stated.complete()) {
            return null;
        }
        return stated.items().stream()
                .map(item -> item.value() == null ? entry : item.value())
                .toList();
    }

    private static <T> @Nullable T fill(Stated<T> stated, @Nullable T unknown) {
        return stated.isUnknown() ? unknown : stated.value();
    }
}
