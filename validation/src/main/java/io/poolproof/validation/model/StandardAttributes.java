package io.poolproof.validation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that every pool has, with their defaults as {@code DescribeUserPool} shows them (facts
 * {@code default-schema-plain-strings}, {@code default-schema-sub}).
 */
public final class StandardAttributes {
    /** The longest value of an attribute without a narrower limit, in characters. */
    public static final int MAX_LENGTH = 2048;

    private static final int BIRTHDATE_LENGTH = 10;

    private static final List<String> PLAIN_STRINGS = List.of(
            "name",
            "given_name",
            "family_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "profile",
            "picture",
            "website",
            "email",
            "gender",
            "zoneinfo",
            "locale",
            "phone_number",
            "address");

    /** What {@code oidc:profile} stands for in a client's list (fact {@code client-list-oidc-profile}). */
    public static final Set<String> OIDC_PROFILE = Set.of(
            "name",
            "family_name",
            "given_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "profile",
            "picture",
            "website",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale");

    private static final List<SchemaAttribute> DEFAULTS = build();

    private static final Map<String, SchemaAttribute> BY_NAME =
            DEFAULTS.stream().collect(Collectors.toUnmodifiableMap(SchemaAttribute::name, Function.identity()));

    private StandardAttributes() {}

    /** The standard attribute of this name as it is by default; null where there is none. */
    public static @Nullable SchemaAttribute named(@Nullable String name) {
        return name == null ? null : BY_NAME.get(name);
    }

    /** Whether every pool has an attribute of this name. */
    public static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    public static List<SchemaAttribute> defaults() {
        return DEFAULTS;
    }

    private static List<SchemaAttribute> build() {
        List<SchemaAttribute> all = new ArrayList<>();
        all.add(new SchemaAttribute("sub", AttributeDataType.STRING, false, true, false, 1, MAX_LENGTH, null, null));
        for (String name : PLAIN_STRINGS) {
            all.add(SchemaAttribute.string(name, true).withLengths(0, MAX_LENGTH));
        }
        all.add(SchemaAttribute.string("birthdate", true).withLengths(BIRTHDATE_LENGTH, BIRTHDATE_LENGTH));
        all.add(flag("email_verified"));
        all.add(flag("phone_number_verified"));
        all.add(new SchemaAttribute("updated_at", AttributeDataType.NUMBER, true, false, false, null, null, "0", null));
        all.add(SchemaAttribute.string("identities", true));
        return List.copyOf(all);
    }

    private static SchemaAttribute flag(String name) {
        return new SchemaAttribute(name, AttributeDataType.BOOLEAN, true, false, false, null, null, null, null);
    }
}
