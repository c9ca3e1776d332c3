package io.poolproof.server.protocol;

import io.poolproof.validation.rules.ServiceRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refusal in the service's own words. */
public final class ServiceException extends Exception {
    private static final long serialVersionUID = 1L;
    /** Type of an error that the real service does not have. */
    public static final String NOT_MODELLED = "NotModelledException";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    private final String type;
    private final String text;

    public ServiceException(String type, String text) {
        super(type, null, false, false);
        this.type = type;
        this.text = text;
    }

    public ServiceException(ServiceRule rule, String... filled) {
        this(rule.type(), fill(rule.message(), filled));
    }

    /**
     * Something that the real service does and this server does not, in a type of its own, so that nobody takes it for an answer of
     * the service's.
     *
     * @param what it is, as the beginning of a sentence
     */
    public static ServiceException notModelled(String what) {
        return new ServiceException(
                NOT_MODELLED, what + " is not modelled by Poolproof's embedded user pool. Nothing was done.");
    }

    private static String fill(String template, String... values) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            if (placeholders.find()) {
                placeholders.appendReplacement(text, Matcher.quoteReplacement(value));
            }
        }
        return placeholders.appendTail(text).toString();
    }

    public String type() {
        return type;
    }

    public String text() {
        return text;
    }
}
