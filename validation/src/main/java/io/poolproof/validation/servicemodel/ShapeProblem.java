package io.poolproof.validation.servicemodel;

/**
 * A value that breaks a constraint of the service model.
 *
 * @param shape of the value
 * @param path as a JSON Pointer; keys of maps stand in it, as they do in the request
 * @param servicePath as the service's messages write it, such as {@code schema.1.member.name}
 * @param problem what is so, without the value
 * @param allowed what would be allowed
 * @param clause how the service words the constraint, such as {@code Member must not be null}; empty where it does not
 */
public record ShapeProblem(
        Constraint constraint,
        Shape shape,
        String path,
        String servicePath,
        String problem,
        String allowed,
        String clause) {}
