package io.poolproof.validation.rules;

/** Text that looks like a secret or like personal data; a guess, for warnings alone. */
final class SensitiveText {
    private static final String[] SECRET_WORDS = {
        "password", "passwd", "secret", "token", "apikey", "api_key", "api-key", "credential", "private_key"
    };
    private static final int SHORTEST_TOKEN = 20;
    private static final int LONGEST_ADDRESS = 320;

    private SensitiveText() {}

    /** Whether a key's name speaks of a secret, in whatever letter case. */
    static boolean namesSecret(String key) {
        for (String word : SECRET_WORDS) {
            for (int at = 0; at + word.length() <= Math.min(key.length(), 128); at++) {
                if (key.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A JSON Web Token or an AWS access key id. */
    static boolean isSecret(String value) {
        return value.length() >= SHORTEST_TOKEN
                && (value.startsWith("eyJ") || value.startsWith("AKIA") || value.startsWith("ASIA"));
    }

    static boolean isPersonal(String value) {
        return value.length() <= LONGEST_ADDRESS
                && ((value.indexOf('@') > 0 && StandardValueRules.isPlainAddress(value))
                        || (value.length() > 8 && StandardValueRules.isPhoneNumber(value)));
    }
}
