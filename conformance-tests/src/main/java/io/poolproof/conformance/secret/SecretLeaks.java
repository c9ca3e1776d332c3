package io.poolproof.conformance.secret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds secrets in texts, as they are or in another form: with escapes, percent signs or entities, in base64 or hexadecimal digits, in
 * pieces. Linear in the length of the texts.
 */
public final class SecretLeaks {
    /** A shorter secret, such as a code, is found only where it stands alone: its digits may stand in any longer number. */
    private static final int LONG_ENOUGH_ANYWHERE = 12;

    /** As far as a text is looked through. */
    private static final int LONGEST_TEXT = 1 << 18;

    private static final int SHORTEST_SIGNATURE = 20;
    /** A text that is encoded twice is looked through, one that is encoded more often is not. */
    private static final int DEEPEST = 2;

    private static final String AS_IT_IS = "";
    private static final Pattern NOT_OF_TOKENS = Pattern.compile("[^A-Za-z0-9._!-]+");

    private SecretLeaks() {}

    /**
     * A secret in a text.
     *
     * @param secret its name
     * @param where the text's name
     * @param form how it stands there, such as {@code in base64}; empty where it stands as it is
     */
    public record Leak(String secret, String where, String form) {}

    /**
     * The secrets that stand in texts, the first form of each.
     *
     * @param secrets values by name
     * @param texts by what they are
     */
    public static List<Leak> in(Map<String, String> secrets, Map<String, String> texts) {
        List<Leak> leaks = new ArrayList<>();
        texts.forEach((where, text) -> {
            Map<String, String> views = views(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            secrets.forEach(
                    (name, value) -> form(value, views).ifPresent(form -> leaks.add(new Leak(name, where, form))));
        });
        return leaks;
    }

    /** Whether any of the secrets, or what has their form, stands in a text, in whatever encoding. */
    static boolean anyIn(String text, Collection<String> secrets, Pattern likeOne) {
        Map<String, String> views = views(text);
        return views.values().stream().anyMatch(view -> likeOne.matcher(view).find())
                || secrets.stream().anyMatch(secret -> form(secret, views).isPresent());
    }

    private static Optional<String> form(String secret, Map<String, String> views) {
        return views.entrySet().stream()
                .filter(view -> holds(view.getValue(), secret))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean holds(String text, String secret) {
        if (secret.length() < LONG_ENOUGH_ANYWHERE) {
            return !secret.isEmpty() && standsAlone(text, secret);
        }
        // Whoever has a token's signature has what nobody else can make.
        String signature = secret.substring(secret.lastIndexOf('.') + 1);
        return text.contains(secret)
                || (secret.startsWith("ey") && signature.length() >= SHORTEST_SIGNATURE && text.contains(signature));
    }

    private static boolean standsAlone(String text, String secret) {
        for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
            int end = at + secret.length();
            boolean before = at > 0 && isPartOfWord(text.charAt(at - 1));
            boolean after = end < text.length() && isPartOfWord(text.charAt(end));
            if (!before && !after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-' || character == '_';
    }

    private static Map<String, String> views(String text) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put(AS_IT_IS, text);
        addDecoded(text, AS_IT_IS, 1, views);
        String joined = NOT_OF_TOKENS.matcher(text).replaceAll("");
        if (!joined.equals(text) && joined.length() >= LONG_ENOUGH_ANYWHERE) {
            views.putIfAbsent("in pieces", joined);
        }
        return views;
    }

    private static void addDecoded(String text, String form, int depth, Map<String, String> views) {
        for (Map.Entry<String, String> decoded : Encodings.decoded(text).entrySet()) {
            String words = (form + " " + decoded.getKey()).strip();
            if (views.putIfAbsent(words, decoded.getValue()) == null && depth < DEEPEST) {
                addDecoded(decoded.getValue(), words, depth + 1, views);
            }
        }
    }
}
