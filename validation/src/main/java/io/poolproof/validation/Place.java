package io.poolproof.validation;

import io.poolproof.validation.model.Member;
import io.poolproof.validation.rules.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param path as a JSON Pointer
 * @param servicePath as the service's own messages write it, counting from 1 (fact {@code constraint-checker-path})
 */
record Place(String path, String servicePath) {

    /**
     * A place in a request.
     *
     * @param member null for the request as a whole
     * @param index {@link RequestWalk#NO_INDEX} for a value that stands in no list
     */
    static Place of(@Nullable Member member, Subject<?> subject, int index) {
        if (member == null) {
            return new Place("", "");
        }
        Place whole = new Place("/" + member.wireName(), member.serviceName());
        if (index == RequestWalk.NO_INDEX) {
            return whole;
        }
        if (member.kind() == Member.Kind.NAMES) {
            // The service reports a rule about an element of plain texts on the whole list.
            return new Place(whole.path + "/" + index, whole.servicePath);
        }
        return whole.element(index).with(subject.field());
    }

    /** The place of an entry in a map. */
    static Place entry(Member member, String key) {
        return new Place(
                "/" + member.wireName() + "/" + key.replace("~", "~0").replace("/", "~1"), member.serviceName());
    }

    private Place element(int index) {
        return new Place(path + "/" + index, servicePath + "." + (index + 1) + ".member");
    }

    private Place with(String field) {
        Place place = this;
        for (String step : field.isEmpty() ? new String[0] : field.split("/", -1)) {
            place = new Place(
                    place.path + "/" + step,
                    place.servicePath + "." + Character.toLowerCase(step.charAt(0)) + step.substring(1));
        }
        return place;
    }
}
