package io.poolproof.conformance.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares a message with a wording whose {@code {placeholders}} stand for any text. The lines of a message of several, and the clauses
 * of the constraint checker's, may come in any order. A wording that is one clause alone claims nothing about what stands around it.
 */
final class MessageTemplate {
    /** Not the name of a class of characters, as it stands in the patterns that messages show. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\p)\\{[A-Za-z0-9 ]+}");

    private static final Pattern CLAUSES = Pattern.compile("(\\S+) validation errors? detected: (.*)", Pattern.DOTALL);

    private MessageTemplate() {}

    /** The wording for people: a placeholder stands for any text, whatever its name is. */
    static String words(String template) {
        return PLACEHOLDER.matcher(template.strip()).replaceAll("…");
    }

    static boolean matches(String template, String message) {
        Matcher expected = CLAUSES.matcher(template.strip());
        Matcher actual = CLAUSES.matcher(message.strip());
        if (expected.matches() && actual.matches()) {
            return matchesPart(expected.group(1), actual.group(1))
                    && sameSet(split(expected.group(2), "; "), split(actual.group(2), "; "));
        }
        if (actual.matches()) {
            return split(actual.group(2), "; ").stream().anyMatch(clause -> matchesPart(template.strip(), clause));
        }
        return sameSet(split(template, "\n"), split(message, "\n"));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.strip().split(Pattern.quote(separator)))
                .map(String::strip)
                .toList();
    }

    private static boolean sameSet(List<String> templates, List<String> parts) {
        List<String> left = new ArrayList<>(parts);
        return templates.size() == parts.size()
                && templates.stream().allMatch(template -> removeMatching(template, left));
    }

    private static boolean removeMatching(String template, List<String> parts) {
        for (String part : parts) {
            if (matchesPart(template, part)) {
                return parts.remove(part);
            }
        }
        return false;
    }

    private static boolean matchesPart(String template, String text) {
        String pattern = Arrays.stream(PLACEHOLDER.split(template, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches();
    }
}
