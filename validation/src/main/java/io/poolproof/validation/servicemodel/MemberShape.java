package io.poolproof.validation.servicemodel;

/**
 * A member of a structure.
 *
 * @param name as it stands in JSON, such as {@code UserAttributes}
 */
public record MemberShape(String name, Shape shape, boolean required, boolean deprecated) {

    /** The name in the service's own messages, such as {@code userAttributes}. */
    public String serviceName() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
