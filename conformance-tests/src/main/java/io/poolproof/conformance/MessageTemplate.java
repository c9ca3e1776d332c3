package io.poolproof.conformance;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares a message with a wording whose {@code {placeholders}} stand for any text. */
final class MessageTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9 ]+}");

    private MessageTemplate() {}

    static boolean matches(String template, String message) {
        String pattern = Arrays.stream(PLACEHOLDER.split(template.strip(), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(message.strip()).matches();
    }
}
