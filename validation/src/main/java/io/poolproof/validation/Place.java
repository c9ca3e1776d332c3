package io.poolproof.validation;

import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Subject;

/**
 * Where a value stands.
 *
 * @param path as a JSON Pointer
 * @param servicePath as the service's own messages write it, counting from 1 (fact {@code constraint-checker-path})
 */
record Place(String path, String servicePath) {

    static Place of(Operation operation, Subject<?> subject, int index) {
        if (subject == Subject.ACCESS_TOKEN) {
            return of(Member.ACCESS_TOKEN);
        }
        if (subject == Subject.ATTRIBUTE_LIST) {
            return of(Member.USER_ATTRIBUTES);
        }
        if (subject == Subject.CLIENT_METADATA_KEY || subject == Subject.CLIENT_METADATA_VALUE) {
            return of(Member.CLIENT_METADATA);
        }
        if (subject == Subject.SCHEMA_ATTRIBUTE || subject == Subject.SCHEMA_ATTRIBUTE_NAME) {
            Member member = operation.takes(Member.SCHEMA) ? Member.SCHEMA : Member.CUSTOM_ATTRIBUTES;
            return of(member).element(index).with(subject == Subject.SCHEMA_ATTRIBUTE_NAME ? "Name" : "");
        }
        String field = subject == Subject.ATTRIBUTE_NAME ? "Name" : subject == Subject.ATTRIBUTE_VALUE ? "Value" : "";
        return of(Member.USER_ATTRIBUTES).element(index).with(field);
    }

    private static Place of(Member member) {
        return new Place("/" + member.wireName(), member.serviceName());
    }

    private Place element(int index) {
        return new Place(path + "/" + index, servicePath + "." + (index + 1) + ".member");
    }

    private Place with(String field) {
        return field.isEmpty()
                ? this
                : new Place(
                        path + "/" + field,
                        servicePath + "." + Character.toLowerCase(field.charAt(0)) + field.substring(1));
    }
}
