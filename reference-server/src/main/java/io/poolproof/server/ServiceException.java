package io.poolproof.server;

import io.poolproof.validation.rules.ServiceRule;
import java.util.regex.Matcher;

/** A refusal in the service's own words. */
final class ServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String text;

    ServiceException(String type, String text) {
        super(type, null, false, false);
        this.type = type;
        this.text = text;
    }

    ServiceException(ServiceRule rule, String filled) {
        this(rule.type(), rule.message().replaceAll("\\{[^}]+}", Matcher.quoteReplacement(filled)));
    }

    String type() {
        return type;
    }

    String text() {
        return text;
    }
}
