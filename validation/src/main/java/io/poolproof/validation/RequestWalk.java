package io.poolproof.validation;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.Subject;
import io.poolproof.validation.rules.VerifiedFlagRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits every value of a request that rules look at, in a fixed order; up to 64 attributes without allocating. */
final class RequestWalk {
    /** The index of a value that stands in no list. */
    static final int NO_INDEX = -1;

    /** Up to so many names are compared one by one, which allocates nothing. */
    private static final int MOST_COMPARED = 64;

    private RequestWalk() {}

    /** Judges one value; false ends the walk. */
    interface Visitor {
        /**
         * Judges one value.
         *
         * @param member null for the request as a whole
         * @param index position in the member's list, or {@link #NO_INDEX}
         */
        <T> boolean visit(
                Subject<T> subject,
                @Nullable Member member,
                @Nullable T value,
                int index,
                @Nullable String attributeName);
    }

    /** Returns whether every visit returned true. */
    static boolean walk(CognitoRequest request, Visitor visitor) {
        List<Member> members = request.operation().members();
        int size = members.size();
        for (int position = 0; position < size; position++) {
            if (!walk(request, members.get(position), visitor)) {
                return false;
            }
        }
        return visitor.visit(Subject.REQUEST, null, request, NO_INDEX, null);
    }

    private static boolean walk(CognitoRequest request, Member member, Visitor visitor) {
        return switch (member.kind()) {
            case TEXT -> text(request, member, visitor);
            case ATTRIBUTES -> attributes(request, member, request.attributes(member), visitor);
            case NAMES -> names(member, request.names(member), visitor);
            case TEXTS -> texts(request, member, visitor);
            case DECLARATIONS -> schema(request, member, visitor);
        };
    }

    private static boolean text(CognitoRequest request, Member member, Visitor visitor) {
        Subject<String> subject = Subject.ofText(member);
        if (subject == null) {
            return true;
        }
        String value = request.text(member);
        String attributeName = member == Member.ATTRIBUTE_NAME ? value : null;
        return visitor.visit(subject, member, value, NO_INDEX, attributeName)
                && (member != Member.ATTRIBUTE_NAME
                        || visitor.visit(Subject.VERIFIED_NAME, member, value, NO_INDEX, attributeName))
                && (member != Member.USERNAME
                        || !createsUser(request)
                        || visitor.visit(Subject.NEW_USERNAME, member, value, NO_INDEX, null));
    }

    /** An invitation that is sent again is to a user who exists. */
    private static boolean createsUser(CognitoRequest request) {
        return request.operation().createsUser() && !"RESEND".equals(request.text(Member.MESSAGE_ACTION));
    }

    private static boolean attributes(
            CognitoRequest request, Member member, @Nullable List<AttributeType> attributes, Visitor visitor) {
        if (member == Member.USER_ATTRIBUTES
                && !(visitor.visit(Subject.ATTRIBUTE_LIST, member, attributes, NO_INDEX, null)
                        && (!createsUser(request)
                                || visitor.visit(Subject.NEW_USER_ATTRIBUTES, member, attributes, NO_INDEX, null)))) {
            return false;
        }
        int size = attributes == null ? 0 : attributes.size();
        Set<String> seen = size > MOST_COMPARED ? new HashSet<>() : null;
        Set<String> verified =
                size > MOST_COMPARED && attributes != null ? VerifiedFlagRules.verified(attributes) : null;
        for (int index = 0; attributes != null && index < size; index++) {
            boolean goesOn = request.isNullEntry(member, index)
                    ? visitor.visit(Subject.NULL_ENTRY, member, null, index, null)
                    : attribute(member, attributes, index, seen, verified, visitor);
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    private static boolean attribute(
            Member member,
            List<AttributeType> attributes,
            int index,
            @Nullable Set<String> seen,
            @Nullable Set<String> verified,
            Visitor visitor) {
        AttributeType attribute = attributes.get(index);
        String name = attribute.name();
        return visitor.visit(Subject.ATTRIBUTE_NAME, member, name, index, name)
                && visitor.visit(Subject.ATTRIBUTE_VALUE, member, attribute.value(), index, name)
                && (member != Member.USER_ATTRIBUTES
                        || (visitor.visit(Subject.ATTRIBUTE, member, attribute, index, name)
                                && (isVerified(name, attributes, verified)
                                        || visitor.visit(Subject.UNVERIFIED_ATTRIBUTE, member, attribute, index, name))
                                && (!repeats(attributes, index, seen)
                                        || visitor.visit(Subject.REPEATED_ATTRIBUTE_NAME, member, name, index, name))));
    }

    private static boolean isVerified(
            @Nullable String name, List<AttributeType> attributes, @Nullable Set<String> verified) {
        return verified == null
                ? VerifiedFlagRules.isVerified(name, attributes)
                : name != null && verified.contains(name);
    }

    private static boolean repeats(List<AttributeType> attributes, int index, @Nullable Set<String> seen) {
        String name = attributes.get(index).name();
        if (name == null) {
            return false;
        }
        if (seen != null) {
            return !seen.add(name);
        }
        for (int earlier = 0; earlier < index; earlier++) {
            if (name.equals(attributes.get(earlier).name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Member member, @Nullable List<String> names, Visitor visitor) {
        return switch (member) {
            case USER_ATTRIBUTE_NAMES ->
                visitor.visit(Subject.DELETED_NAMES, member, names, NO_INDEX, null)
                        && each(names, member, Subject.ATTRIBUTE_NAME, Subject.DELETED_NAME, visitor);
            case READ_ATTRIBUTES ->
                visitor.visit(Subject.READ_ATTRIBUTES, member, names, NO_INDEX, null)
                        && each(names, member, Subject.CLIENT_PERMISSION, Subject.READ_ATTRIBUTE, visitor);
            case WRITE_ATTRIBUTES ->
                visitor.visit(Subject.WRITE_ATTRIBUTES, member, names, NO_INDEX, null)
                        && each(names, member, Subject.CLIENT_PERMISSION, Subject.WRITE_ATTRIBUTE, visitor);
            case DESIRED_DELIVERY_MEDIUMS -> each(names, member, Subject.DELIVERY_MEDIUM, null, visitor);
            case ALIAS_ATTRIBUTES -> each(names, member, Subject.ALIAS_ATTRIBUTE, null, visitor);
            case USERNAME_ATTRIBUTES -> each(names, member, Subject.USERNAME_ATTRIBUTE, null, visitor);
            default -> each(names, member, Subject.VERIFIED_ATTRIBUTE, null, visitor);
        };
    }

    private static boolean each(
            @Nullable List<String> names,
            Member member,
            Subject<String> shape,
            @Nullable Subject<String> meaning,
            Visitor visitor) {
        int size = names == null ? 0 : names.size();
        for (int index = 0; index < size; index++) {
            String name = names == null ? null : names.get(index);
            if (name == null) {
                if (!visitor.visit(Subject.NULL_ENTRY, member, null, index, null)) {
                    return false;
                }
                continue;
            }
            String attributeName = member == Member.DESIRED_DELIVERY_MEDIUMS ? null : name;
            if (!visitor.visit(shape, member, name, index, attributeName)
                    || (meaning != null && !visitor.visit(meaning, member, name, index, name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean texts(CognitoRequest request, Member member, Visitor visitor) {
        return switch (member) {
            case AUTH_PARAMETERS ->
                entries(
                        member,
                        request.textsByKey(member),
                        Subject.AUTH_PARAMETER_KEY,
                        Subject.AUTH_PARAMETER_VALUE,
                        visitor);
            case CHALLENGE_RESPONSES ->
                entries(
                                member,
                                request.textsByKey(member),
                                Subject.CHALLENGE_RESPONSE_KEY,
                                Subject.CHALLENGE_RESPONSE_VALUE,
                                visitor)
                        && challenge(request, member, visitor);
            default -> metadata(request.clientMetadata(), visitor);
        };
    }

    private static boolean entries(
            Member member,
            @Nullable Map<String, @Nullable String> texts,
            Subject<String> keys,
            Subject<String> values,
            Visitor visitor) {
        if (texts == null) {
            return true;
        }
        for (Map.Entry<String, @Nullable String> entry : texts.entrySet()) {
            if (!(visitor.visit(keys, member, entry.getKey(), NO_INDEX, null)
                    && visitor.visit(values, member, entry.getValue(), NO_INDEX, null))) {
                return false;
            }
        }
        return true;
    }

    private static boolean metadata(@Nullable ClientMetadata metadata, Visitor visitor) {
        if (metadata == null) {
            return true;
        }
        for (int position = 0; position < metadata.size(); position++) {
            if (!(visitor.visit(
                            Subject.CLIENT_METADATA_KEY, Member.CLIENT_METADATA, metadata.key(position), NO_INDEX, null)
                    && visitor.visit(
                            Subject.CLIENT_METADATA_VALUE,
                            Member.CLIENT_METADATA,
                            metadata.value(position),
                            NO_INDEX,
                            null))) {
                return false;
            }
        }
        return true;
    }

    /** What a challenge that asks for no attributes does with them, nobody has told. */
    private static boolean challenge(CognitoRequest request, Member member, Visitor visitor) {
        List<AttributeType> attributes = request.challengeAttributes();
        int size = "NEW_PASSWORD_REQUIRED".equals(request.text(Member.CHALLENGE_NAME)) ? attributes.size() : 0;
        for (int index = 0; index < size; index++) {
            AttributeType attribute = attributes.get(index);
            if (!(visitor.visit(Subject.CHALLENGE_ATTRIBUTE, member, attribute, index, attribute.name())
                    && visitor.visit(Subject.ATTRIBUTE_NAME, member, attribute.name(), index, attribute.name())
                    && visitor.visit(Subject.ATTRIBUTE_VALUE, member, attribute.value(), index, attribute.name())
                    && visitor.visit(Subject.ATTRIBUTE, member, attribute, index, attribute.name()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean schema(CognitoRequest request, Member member, Visitor visitor) {
        List<SchemaAttributeType> schema = request.schema();
        if (!visitor.visit(Subject.SCHEMA, member, schema, NO_INDEX, null)) {
            return false;
        }
        Set<String> declared = new HashSet<>();
        for (int index = 0; schema != null && index < schema.size(); index++) {
            SchemaAttributeType attribute = schema.get(index);
            boolean goesOn = request.isNullEntry(member, index)
                    ? visitor.visit(Subject.NULL_ENTRY, member, null, index, null)
                    : declaration(member, attribute, index, visitor)
                            && (attribute.name() == null
                                    || declared.add(attribute.customName())
                                    || visitor.visit(
                                            Subject.REPEATED_SCHEMA_ATTRIBUTE,
                                            member,
                                            attribute,
                                            index,
                                            attribute.name()));
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    private static boolean declaration(Member member, SchemaAttributeType attribute, int index, Visitor visitor) {
        String name = attribute.name();
        return visitor.visit(Subject.SCHEMA_ATTRIBUTE_NAME, member, name, index, name)
                && visitor.visit(Subject.SCHEMA_MIN_LENGTH, member, attribute.minLength(), index, name)
                && visitor.visit(Subject.SCHEMA_MAX_LENGTH, member, attribute.maxLength(), index, name)
                && visitor.visit(Subject.SCHEMA_MIN_VALUE, member, attribute.minValue(), index, name)
                && visitor.visit(Subject.SCHEMA_MAX_VALUE, member, attribute.maxValue(), index, name)
                && visitor.visit(Subject.SCHEMA_ATTRIBUTE_TYPE, member, attribute, index, name)
                && visitor.visit(Subject.SCHEMA_ATTRIBUTE_REQUIRED, member, attribute, index, name)
                && visitor.visit(Subject.SCHEMA_ATTRIBUTE_DEVELOPER_ONLY, member, attribute, index, name)
                && visitor.visit(Subject.SCHEMA_ATTRIBUTE_MUTABLE, member, attribute, index, name)
                && visitor.visit(Subject.SCHEMA_ATTRIBUTE, member, attribute, index, name);
    }
}
