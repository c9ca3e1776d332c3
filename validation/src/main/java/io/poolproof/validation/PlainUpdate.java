package io.poolproof.validation;

import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.PlainText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises at a glance the updates that break no rule, so that the rules need not be asked one by one. It knows no rule: it
 * says yes only where no rule could say no, and a property holds it against the rules. What it does not recognise is judged by
 * the rules, valid or not.
 */
final class PlainUpdate {
    /** Beyond so many attributes, comparing each name with each is no glance any more. */
    private static final int MOST_ATTRIBUTES = 64;

    private final @Nullable UserPool pool;
    private final @Nullable Set<String> writable;
    private final boolean standardOnly;

    PlainUpdate(@Nullable UserPool pool, @Nullable UserPoolClient client) {
        this.pool = pool;
        this.writable = client == null ? null : client.writeAttributes();
        this.standardOnly = client != null && client.writeAttributes() == null;
    }

    /** Whether the request is an update that surely breaks no rule. */
    boolean recognises(CognitoRequest request) {
        List<AttributeType> attributes = request.userAttributes();
        String token = request.accessToken();
        return request.operation() == Operation.UPDATE_USER_ATTRIBUTES
                && token != null
                && attributes != null
                && attributes.size() <= MOST_ATTRIBUTES
                && PlainText.isToken(token)
                && areFine(attributes)
                && isFine(request.clientMetadata(), attributes);
    }

    private boolean areFine(List<AttributeType> attributes) {
        long seen = 0;
        for (int index = 0, size = attributes.size(); index < size; index++) {
            AttributeType attribute = attributes.get(index);
            String name = attribute.name();
            String value = attribute.value();
            if (name == null || value == null || !PlainText.isName(name) || !PlainText.isValue(value)) {
                return false;
            }
            long mark = 1L << (name.length() * 31 + name.charAt(name.length() - 1));
            if ((seen & mark) != 0 && standsEarlier(name, attributes, index)) {
                return false;
            }
            seen |= mark;
            if (!PlainText.isStandardFormat(name, value) || (pool != null && !fits(name, value, pool))) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsEarlier(String name, List<AttributeType> attributes, int index) {
        for (int earlier = 0; earlier < index; earlier++) {
            if (name.equals(attributes.get(earlier).name())) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String name, String value, UserPool known) {
        SchemaAttribute definition = known.attribute(name);
        return definition != null
                && definition.mutable()
                && !definition.developerOnly()
                && !known.verifiedBeforeUpdate().contains(name)
                && !Boolean.FALSE.equals(known.sendsSms())
                && (writable == null || writable.contains(name))
                && !(standardOnly && name.startsWith(SchemaAttribute.CUSTOM_PREFIX))
                && (definition.dataType() == AttributeDataType.STRING
                        ? PlainText.isWithin(value, definition.minLength(), definition.maxLength())
                        : PlainText.isOfType(value, definition));
    }

    private boolean isFine(@Nullable ClientMetadata metadata, List<AttributeType> attributes) {
        if (metadata == null || metadata.size() == 0) {
            return true;
        }
        if (pool != null && (pool.triggers() != null || pool.autoVerifiedAttributes() != null)) {
            return false;
        }
        for (int position = 0, size = metadata.size(); position < size; position++) {
            String value = metadata.value(position);
            if (value == null || !PlainText.isMetadata(metadata.key(position), value)) {
                return false;
            }
        }
        for (int index = 0, size = attributes.size(); index < size; index++) {
            if (PlainText.isAddress(attributes.get(index).name())) {
                return true;
            }
        }
        return false;
    }
}
