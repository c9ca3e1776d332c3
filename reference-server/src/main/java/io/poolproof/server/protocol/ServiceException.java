package io.poolproof.server.protocol;

import io.poolproof.validation.rules.ServiceRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refusal in the service's own words. */
public final class ServiceException extends Exception {
    private static final long serialVersionUID = 1L;
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
