package io.poolproof.validation;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits every value of a request that rules look at, in a fixed order, without allocating. */
final class RequestWalk {
    /** The index of a value that stands in no list. */
    static final int NO_INDEX = -1;

    private RequestWalk() {}

    /** Judges one value; false ends the walk. */
    interface Visitor {
        <T> boolean visit(Subject<T> subject, @Nullable T value, int index, @Nullable String attributeName);
    }

    /** Returns whether every visit returned true. */
    static boolean walk(CognitoRequest request, Visitor visitor) {
        Operation operation = request.operation();
        return (!operation.takes(Member.ACCESS_TOKEN)
                        || visitor.visit(Subject.ACCESS_TOKEN, request.accessToken(), NO_INDEX, null))
                && (!operation.takes(Member.USER_ATTRIBUTES) || attributes(request.userAttributes(), visitor))
                && (!operation.takes(Member.CLIENT_METADATA) || metadata(request.clientMetadata(), visitor))
                && schema(request.schema(), visitor);
    }

    private static boolean attributes(@Nullable List<AttributeType> attributes, Visitor visitor) {
        if (!visitor.visit(Subject.ATTRIBUTE_LIST, attributes, NO_INDEX, null)) {
            return false;
        }
        if (attributes == null) {
            return true;
        }
        int size = attributes.size();
        for (int index = 0; index < size; index++) {
            AttributeType attribute = attributes.get(index);
            String name = attribute.name();
            if (!(visitor.visit(Subject.ATTRIBUTE_NAME, name, index, name)
                    && visitor.visit(Subject.ATTRIBUTE_VALUE, attribute.value(), index, name)
                    && visitor.visit(Subject.ATTRIBUTE, attribute, index, name))) {
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
            if (!(visitor.visit(Subject.CLIENT_METADATA_KEY, metadata.key(position), NO_INDEX, null)
                    && visitor.visit(Subject.CLIENT_METADATA_VALUE, metadata.value(position), NO_INDEX, null))) {
                return false;
            }
        }
        return true;
    }

    private static boolean schema(@Nullable List<SchemaAttributeType> schema, Visitor visitor) {
        if (schema == null) {
            return true;
        }
        int size = schema.size();
        for (int index = 0; index < size; index++) {
            SchemaAttributeType attribute = schema.get(index);
            String name = attribute.name();
            if (!(visitor.visit(Subject.SCHEMA_ATTRIBUTE, attribute, index, name)
                    && visitor.visit(Subject.SCHEMA_ATTRIBUTE_NAME, name, index, name))) {
                return false;
            }
        }
        return true;
    }
}
