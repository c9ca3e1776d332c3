package io.poolproof.validation;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one would write by hand, with no rules and no messages, to decide whether the service takes the shape of an
 * {@code UpdateUserAttributes} request: the floor that benchmarks measure against.
 */
public final class HandWrittenFloor {
    private HandWrittenFloor() {}

    public static boolean takes(CognitoRequest request) {
        return isToken(request.accessToken())
                && areAttributes(request, request.userAttributes())
                && isMetadata(request.clientMetadata());
    }

    private static boolean isToken(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return false;
        }
        for (int at = 0; at < token.length(); at++) {
            char c = token.charAt(at);
            boolean fits = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '='
                    || c == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAttributes(CognitoRequest request, @Nullable List<AttributeType> attributes) {
        if (attributes == null) {
            return false;
        }
        for (int index = 0; index < attributes.size(); index++) {
            AttributeType attribute = attributes.get(index);
            if (!isName(attribute.name())) {
                if (!request.isNullEntry(Member.USER_ATTRIBUTES, index)) {
                    return false;
                }
                continue;
            }
            if (attribute.value() == null
                    || !isAtMost(attribute.value(), 2048)
                    || "sub".equals(attribute.name())
                    || ("email".equals(attribute.name()) && !isEmail(attribute.value()))
                    || ("phone_number".equals(attribute.name()) && !isPhoneNumber(attribute.value()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmail(String value) {
        return value.isEmpty() || value.indexOf('@') >= 0;
    }

    private static boolean isPhoneNumber(String value) {
        if (value.isEmpty()) {
            return true;
        }
        String bare = value.strip();
        if (bare.length() < 2 || bare.charAt(0) != '+') {
            return false;
        }
        for (int at = 1; at < bare.length(); at++) {
            char c = bare.charAt(at);
            if (c == ' ' || (c >= '\t' && c <= '\r') || c == '-' || c == '(' || c == ')') {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(@Nullable String name) {
        if (name == null || name.isEmpty() || !isAtMost(name, 32)) {
            return false;
        }
        for (int at = 0; at < name.length(); ) {
            int c = name.codePointAt(at);
            if (!isNameCharacter(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isNameCharacter(int c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\t' || c == '\n' || c == '\r';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isMetadata(@Nullable ClientMetadata metadata) {
        if (metadata == null) {
            return true;
        }
        for (int position = 0; position < metadata.size(); position++) {
            String value = metadata.value(position);
            if (!isAtMost(metadata.key(position), 131_072) || (value != null && !isAtMost(value, 131_072))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtMost(String text, int limit) {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit;
    }
}
