package io.poolproof.conformance.secret;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of a text in whatever form they stand there: in other case or order, encoded, in parts. Where the form cannot be told
 * from the rest, nothing of the text is left. Linear in the length of the text.
 */
public final class HiddenSecrets {
    private static final String HIDDEN = "(hidden)";
    private static final int SHORTEST = 12;
    /** Part of a longer secret, a token, which is of no use to anybody else's text. */
    private static final int SHORTEST_OF_PARTS = 24;

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}+={0,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F](?:[ :]?+[0-9a-fA-F]){23,}+");
    /** Without space, since that would be encoded, too. */
    private static final Pattern WORD = Pattern.compile("[^\\s\"]{12,}+");

    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}|\\\\[ux][0-9a-fA-F]{2}|&#x?[0-9a-fA-F]");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{12,}+");
    private static final Pattern NOT_OF_TOKENS = Pattern.compile("[^A-Za-z0-9._!-]+");

    /** Tokens are known by their form, too: those of other cases are nobody's to see either. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}+\\.");

    private static final Pattern TOKEN_IN_OTHER_CASE =
            Pattern.compile("(?i)(?<![a-z0-9_-])eyj[a-z0-9_-]{5,}+(?:\\.[a-z0-9_=+/-]*+)++");
    private static final Pattern WITH_DOTS =
            Pattern.compile("(?<![A-Za-z0-9_.-])[A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]*+)++");
    private static final String BACKWARDS = "Jye";
    /** Of 32 bytes in base64; the name of a member may be as long, but has no digit. */
    private static final int SHORTEST_SIGNATURE = 43;

    private final List<String> secrets;
    private final List<String> reversed;

    /** Secrets; those that are too short to be told from other text are left out. */
    public HiddenSecrets(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .toList();
        this.reversed = this.secrets.stream()
                .map(secret -> new StringBuilder(secret).reverse().toString())
                .toList();
    }

    /** The text without them. */
    public String in(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        String hidden = TOKEN_IN_OTHER_CASE.matcher(withoutPlain(text)).replaceAll(HIDDEN);
        hidden = without(hidden, WITH_DOTS, HiddenSecrets::isEndOfToken);
        hidden = without(hidden, BASE64, this::standsIn);
        hidden = without(hidden, DIGITS, this::standsIn);
        if (ENCODED.matcher(hidden).find()) {
            hidden = without(hidden, WORD, this::standsIn);
        }
        hidden = without(hidden, PART, this::isPart);
        return isInPieces(hidden) ? "(hidden: a secret stands here in pieces)" : hidden;
    }

    private String withoutPlain(String text) {
        String hidden = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (List<String> all : List.of(secrets, reversed)) {
            for (String secret : all) {
                if (lower.contains(secret.toLowerCase(Locale.ROOT))) {
                    hidden = Pattern.compile(secret, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                            .matcher(hidden)
                            .replaceAll(HIDDEN);
                }
            }
        }
        return hidden;
    }

    private static String without(String text, Pattern pattern, Predicate<String> secret) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(secret.test(found.group()) ? HIDDEN : found.group()));
    }

    private boolean standsIn(String text) {
        return SecretLeaks.anyIn(text, secrets, TOKEN);
    }

    /** From somewhere in a token to its signature, or all of it backwards. */
    private static boolean isEndOfToken(String text) {
        String last = text.substring(text.lastIndexOf('.') + 1);
        boolean isSignature =
                last.length() >= SHORTEST_SIGNATURE && last.chars().anyMatch(Character::isDigit);
        return isSignature || text.endsWith(BACKWARDS);
    }

    private boolean isPart(String text) {
        return secrets.stream().anyMatch(secret -> secret.length() >= SHORTEST_OF_PARTS && secret.contains(text));
    }

    private boolean isInPieces(String text) {
        String joined = NOT_OF_TOKENS.matcher(text).replaceAll("");
        return joined.length() >= SHORTEST
                && (secrets.stream().anyMatch(joined::contains)
                        || reversed.stream().anyMatch(joined::contains));
    }
}
