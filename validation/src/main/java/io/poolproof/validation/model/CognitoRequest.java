package io.poolproof.validation.model;

import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to one operation, as it stands: building it refuses nothing, judging is the validator's. An absent member is null
 * and differs from an empty one. Members that no rule is about
 * stand in its {@link #body()} alone.
 */
public final class CognitoRequest {
    /** What a challenge's answer puts before the name of an attribute (fact {@code challenge-with-verified-flag}). */
    public static final String CHALLENGE_ATTRIBUTE_PREFIX = "userAttributes.";

    private static final AttributeType NOTHING = new AttributeType(null, null);
    private static final SchemaAttributeType UNDECLARED =
            new SchemaAttributeType(null, null, null, null, null, null, null, null, null);

    private final Operation operation;
    private final @Nullable String accessToken;
    private final @Nullable List<AttributeType> userAttributes;
    private final @Nullable List<AttributeType> validationData;
    private final @Nullable ClientMetadata clientMetadata;
    private final @Nullable List<SchemaAttributeType> schema;
    private final Map<Member, String> texts;
    private final Map<Member, List<String>> names;
    private final Map<Member, Map<String, @Nullable String>> textsByKey;
    private final List<AttributeType> challengeAttributes;
    private final Map<Member, BitSet> nullEntries;
    private final @Nullable ShapeValue body;

    private CognitoRequest(Builder builder) {
        this.operation = builder.operation;
        this.accessToken = builder.accessToken;
        this.userAttributes = frozen(builder.userAttributes);
        this.validationData = frozen(builder.validationData);
        this.clientMetadata = builder.clientMetadata;
        this.schema = frozen(builder.schema);
        this.texts = copy(builder.texts);
        this.names = copy(builder.names);
        this.textsByKey = copy(builder.textsByKey);
        this.nullEntries = copy(builder.nullEntries);
        this.body = builder.body;
        this.challengeAttributes = attributesIn(textsByKey.get(Member.CHALLENGE_RESPONSES));
    }

    public static Builder builder(Operation operation) {
        return new Builder(operation);
    }

    private static <T> Map<Member, T> copy(Map<Member, T> members) {
        return members.isEmpty() ? Map.of() : new EnumMap<>(members);
    }

    private static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    @SuppressWarnings("unchecked") // an entry that is null is the rules' to judge, and no caller's to expect
    private static @Nullable List<String> frozenNames(@Nullable List<? extends @Nullable String> list) {
        return frozen((List<String>) list);
    }

    private static List<AttributeType> attributesIn(@Nullable Map<String, @Nullable String> responses) {
        if (responses == null) {
            return List.of();
        }
        List<AttributeType> attributes = new ArrayList<>();
        responses.forEach((key, value) -> {
            if (key.startsWith(CHALLENGE_ATTRIBUTE_PREFIX)) {
                attributes.add(new AttributeType(key.substring(CHALLENGE_ATTRIBUTE_PREFIX.length()), value));
            }
        });
        return Collections.unmodifiableList(attributes);
    }

    public Operation operation() {
        return operation;
    }

    public @Nullable String accessToken() {
        return accessToken;
    }

    public @Nullable List<AttributeType> userAttributes() {
        return userAttributes;
    }

    /** Attributes that only the pre sign-up trigger gets. */
    public @Nullable List<AttributeType> validationData() {
        return validationData;
    }

    /** The list of attributes that a member holds. */
    public @Nullable List<AttributeType> attributes(Member member) {
        return member == Member.VALIDATION_DATA ? validationData : userAttributes;
    }

    public @Nullable ClientMetadata clientMetadata() {
        return clientMetadata;
    }

    /** The attributes that {@code Schema} or {@code CustomAttributes} declares. */
    public @Nullable List<SchemaAttributeType> schema() {
        return schema;
    }

    /** A member that is plain text, such as {@code Username}; null where it is absent. */
    public @Nullable String text(Member member) {
        return member == Member.ACCESS_TOKEN ? accessToken : texts.get(member);
    }

    /** A member that lists names, such as {@code WriteAttributes}; null where it is absent. */
    public @Nullable List<String> names(Member member) {
        return names.get(member);
    }

    /** A member that holds texts by key, such as {@code ChallengeResponses}; null where it is absent. */
    public @Nullable Map<String, @Nullable String> textsByKey(Member member) {
        if (member == Member.CLIENT_METADATA) {
            return clientMetadata == null ? null : clientMetadata.asMap();
        }
        return textsByKey.get(member);
    }

    /** Whether null stands at a position of a list of attributes or declarations; the list itself then has an empty entry. */
    public boolean isNullEntry(Member member, int index) {
        BitSet nulls = nullEntries.get(member);
        return nulls != null && nulls.get(index);
    }

    /** The attributes among {@code ChallengeResponses}, those whose keys start with {@code userAttributes.}. */
    public List<AttributeType> challengeAttributes() {
        return challengeAttributes;
    }

    /** The whole request as its holder keeps it, for the members that no rule is about; null where nothing is known of them. */
    public @Nullable ShapeValue body() {
        return body;
    }

    public Builder toBuilder() {
        Builder builder = new Builder(operation)
                .accessToken(accessToken)
                .userAttributes(userAttributes)
                .validationData(validationData)
                .schema(schema)
                .clientMetadata(clientMetadata);
        builder.texts = copy(texts);
        builder.names = copy(names);
        builder.textsByKey = copy(textsByKey);
        builder.nullEntries = copy(nullEntries);
        builder.body = body;
        return builder;
    }

    /** Shows which members are there and how much they hold, never a value. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(operation.wireName()).append('[');
        for (Member member : operation.members()) {
            Object held = switch (member.kind()) {
                case TEXT -> Redacted.text(text(member));
                case ATTRIBUTES -> attributes(member);
                case NAMES -> names(member);
                case TEXTS -> Redacted.entries(textsByKey(member));
                case DECLARATIONS -> schema;
            };
            if (held != null && !held.equals(Redacted.ABSENT)) {
                shown.append(shown.charAt(shown.length() - 1) == '[' ? "" : ", ")
                        .append(member.serviceName())
                        .append('=')
                        .append(held);
            }
        }
        return shown.append(']').toString();
    }

    /** Collects a request's members. */
    public static final class Builder {
        private final Operation operation;
        private @Nullable String accessToken;
        private @Nullable List<AttributeType> userAttributes;
        private @Nullable List<AttributeType> validationData;
        private @Nullable ClientMetadata clientMetadata;
        private @Nullable List<SchemaAttributeType> schema;
        private Map<Member, String> texts = Map.of();
        private Map<Member, List<String>> names = Map.of();
        private Map<Member, Map<String, @Nullable String>> textsByKey = Map.of();
        private Map<Member, BitSet> nullEntries = Map.of();
        private @Nullable ShapeValue body;

        private Builder(Operation operation) {
            this.operation = operation;
        }

        public Builder accessToken(@Nullable String token) {
            this.accessToken = token;
            return this;
        }

        /** An entry that is null is judged and written as null. */
        public Builder userAttributes(@Nullable List<? extends @Nullable AttributeType> attributes) {
            this.userAttributes = whole(Member.USER_ATTRIBUTES, attributes, NOTHING);
            return this;
        }

        /** Adds one attribute. */
        public Builder attribute(@Nullable String name, @Nullable String value) {
            if (userAttributes == null) {
                userAttributes = new ArrayList<>();
            }
            userAttributes.add(new AttributeType(name, value));
            return this;
        }

        /** An entry that is null is judged and written as null. */
        public Builder validationData(@Nullable List<? extends @Nullable AttributeType> attributes) {
            this.validationData = whole(Member.VALIDATION_DATA, attributes, NOTHING);
            return this;
        }

        /** Sets {@code UserAttributes} or {@code ValidationData}. */
        public Builder attributes(Member member, @Nullable List<? extends @Nullable AttributeType> attributes) {
            return member == Member.VALIDATION_DATA ? validationData(attributes) : userAttributes(attributes);
        }

        public Builder clientMetadata(@Nullable ClientMetadata metadata) {
            this.clientMetadata = metadata;
            return this;
        }

        public Builder clientMetadata(Map<String, ? extends @Nullable String> metadata) {
            return clientMetadata(ClientMetadata.of(metadata));
        }

        /** A declaration that is null is judged and written as null. */
        public Builder schema(@Nullable List<? extends @Nullable SchemaAttributeType> attributes) {
            this.schema = whole(
                    operation.takes(Member.SCHEMA) ? Member.SCHEMA : Member.CUSTOM_ATTRIBUTES, attributes, UNDECLARED);
            return this;
        }

        private <T> @Nullable List<T> whole(
                Member member, @Nullable List<? extends @Nullable T> list, T inPlaceOfNull) {
            BitSet nulls = null;
            List<T> whole = list == null ? null : new ArrayList<>(list.size());
            for (int index = 0; list != null && whole != null && index < list.size(); index++) {
                T element = list.get(index);
                if (element == null) {
                    nulls = nulls == null ? new BitSet() : nulls;
                    nulls.set(index);
                }
                whole.add(element == null ? inPlaceOfNull : element);
            }
            if (nulls != null || !nullEntries.isEmpty()) {
                nullEntries = with(nullEntries, member, nulls);
            }
            return whole;
        }

        /** Sets a member that is plain text, such as {@code Username}; null takes it away. */
        public Builder text(Member member, @Nullable String value) {
            if (member == Member.ACCESS_TOKEN) {
                return accessToken(value);
            }
            texts = with(texts, member, value);
            return this;
        }

        /** Sets a member that lists names, such as {@code WriteAttributes}; null takes it away. */
        public Builder names(Member member, @Nullable List<? extends @Nullable String> list) {
            names = with(names, member, frozenNames(list));
            return this;
        }

        /**
         * Sets a member that holds texts by key, such as {@code ChallengeResponses}; null takes it away.
         *
         * @throws NullPointerException if a key is null, which JSON cannot write
         */
        public Builder textsByKey(Member member, @Nullable Map<String, ? extends @Nullable String> entries) {
            if (member == Member.CLIENT_METADATA) {
                return clientMetadata(entries == null ? null : ClientMetadata.of(entries));
            }
            if (entries != null) {
                entries.keySet()
                        .forEach(
                                key -> Objects.requireNonNull(key, () -> "a key of " + member.wireName() + " is null"));
            }
            textsByKey = with(
                    textsByKey,
                    member,
                    entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
            return this;
        }

        /** Sets the whole request, of which the members that no rule is about are judged by the service model; null takes it away. */
        public Builder body(@Nullable ShapeValue whole) {
            this.body = whole;
            return this;
        }

        private static <T> Map<Member, T> with(Map<Member, T> members, Member member, @Nullable T value) {
            Map<Member, T> changed = members.isEmpty() ? new EnumMap<>(Member.class) : members;
            if (value == null) {
                changed.remove(member);
            } else {
                changed.put(member, value);
            }
            return changed;
        }

        public CognitoRequest build() {
            return new CognitoRequest(this);
        }
    }
}
