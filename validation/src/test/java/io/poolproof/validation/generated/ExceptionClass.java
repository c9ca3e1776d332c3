package io.poolproof.validation.generated;

import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The source of the class with an exception for each error of the service model. */
final class ExceptionClass {
    private static final String SUFFIX = "Exception";

    /** What the reading of a body ends with; no model has it (fact {@code wire-bad-json}). */
    private static final String UNMODELLED = "SerializationException";

    private static final String HEAD = """
            package io.poolproof.validation.errors;

            import java.util.HashMap;
            import java.util.Map;

            /**
             * An error that the service answered with: a type for each that the service model has (and for the unmodelled
             * {@code SerializationException}), and {@link Unknown} for any other. The service's own words may repeat what was
             * sent, so the exception's message does not show them. Generated from the service model.
             */
            public abstract sealed class CognitoException extends RuntimeException {
                private static final long serialVersionUID = 1L;
                private static final Map<String, Factory> MODELLED = modelled();

                private final String code;
                private final transient String serviceMessage;
                private final int httpStatus;

                private CognitoException(Answer answer) {
                    super(answer.code() + " (HTTP status " + answer.httpStatus() + ", a message of "
                            + answer.serviceMessage()
                                    .codePointCount(0, answer.serviceMessage().length()) + " characters)");
                    this.code = answer.code();
                    this.serviceMessage = answer.serviceMessage();
                    this.httpStatus = answer.httpStatus();
                }

                private record Answer(String code, String serviceMessage, int httpStatus) {}

                @FunctionalInterface
                private interface Factory {
                    CognitoException of(Answer answer);
                }

                /**
                 * The exception for an error.
                 *
                 * @param code short name of the error's type, such as {@code UserNotFoundException}
                 * @param serviceMessage the service's own words, empty where it has none
                 */
                public static CognitoException of(String code, String serviceMessage, int httpStatus) {
                    Factory factory = MODELLED.getOrDefault(code, Unknown::new);
                    return factory.of(new Answer(code, serviceMessage, httpStatus));
                }

                /** Short name of the error's type. */
                public String code() {
                    return code;
                }

                /** The service's own words, which may repeat what was sent: not for logs. */
                public String serviceMessage() {
                    return serviceMessage;
                }

                public int httpStatus() {
                    return httpStatus;
                }

                private static Map<String, Factory> modelled() {
                    Map<String, Factory> map = new HashMap<>();
            """;

    private static final String MIDDLE = """
                    return Map.copyOf(map);
                }

                /** An error of a type that this library does not know. */
                public static final class Unknown extends CognitoException {
                    private static final long serialVersionUID = 1L;

                    private Unknown(Answer answer) {
                        super(answer);
                    }
                }
            """;

    private static final String TYPE = """

                /** {@code %2$sException}. */
                public static final class %1$s extends CognitoException {
                    private static final long serialVersionUID = 1L;

                    private %1$s(Answer answer) {
                        super(answer);
                    }
                }
            """;

    private ExceptionClass() {}

    static String source() {
        TreeSet<String> codes = new TreeSet<>(ServiceModel.current().errorTypes());
        codes.add(UNMODELLED);
        List<String> names = codes.stream()
                .map(code -> code.substring(0, code.length() - SUFFIX.length()))
                .toList();
        return HEAD
                + names.stream()
                        .map(name -> "        map.put(\"" + name + "Exception\", " + className(name) + "::new);\n")
                        .collect(Collectors.joining())
                + MIDDLE
                + names.stream()
                        .map(name -> TYPE.formatted(className(name), name))
                        .collect(Collectors.joining())
                + "}\n";
    }

    /** {@code InternalError} is a class of Java's own. */
    private static String className(String name) {
        return name.equals("InternalError") ? "InternalServiceError" : name;
    }
}
