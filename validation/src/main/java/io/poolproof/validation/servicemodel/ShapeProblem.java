package io.poolproof.validation.servicemodel;

/**
 * A value that breaks a constraint of the service model.
 *
 * @param shape of the value
 * @param path as a JSON Pointer to the value; keys of maps stand in it, as they do in the request
 * @param shownPath the same without the keys of maps, which are the caller's
 * @param servicePath as the service's messages write it, such as {@code schema.1.member.name}; of an entry in a list of texts, the list's
 * @param problem what is so, without the value
 * @param allowed what would be allowed
 * @param clause how the service words the constraint, such as {@code Member must not be null}; empty where it does not
 * @param echo the value as the service's message shows it, such as {@code 'on'} or {@code null}; empty where it shows none
 */
public record ShapeProblem(
        Constraint constraint,
        Shape shape,
        String path,
        String shownPath,
        String servicePath,
        String problem,
        String allowed,
        String clause,
        String echo) {

    /** The service's sentence about the problem; it may hold the value, so that it is not for our own messages. */
    public String serviceSentence() {
        return "Value" + (echo.isEmpty() ? "" : " " + echo) + " at '" + servicePath + "' failed to satisfy constraint: "
                + clause;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "ShapeProblem[" + constraint + " at " + servicePath + ": " + problem + "]";
    }
}
