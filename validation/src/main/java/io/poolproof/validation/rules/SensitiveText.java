package io.poolproof.validation.rules;

/** Text that looks like a secret or like personal data; a guess, for warnings alone. */
final class SensitiveText {
    /** Words of which a key's name is searched, so far as it is not longer than any sensible one. */
    private static final int SEARCHED = 128;

    private static final int SHORTEST_TOKEN = 20;
    private static final int LONGEST_ADDRESS = 320;

    private SensitiveText() {}

    /** Whether a key's name speaks of a secret, in whatever letter case. */
    static boolean namesSecret(String key) {
        int end = Math.min(key.length(), SEARCHED);
        for (int at = 0; at < end; at++) {
            boolean secret = switch (key.charAt(at)) {
                case 'p', 'P' -> has(key, at, "password") || has(key, at, "passwd") || has(key, at, "private_key");
                case 's', 'S' -> has(key, at, "secret");
                case 't', 'T' -> has(key, at, "token");
                case 'a', 'A' -> has(key, at, "apikey") || has(key, at, "api_key") || has(key, at, "api-key");
                case 'c', 'C' -> has(key, at, "credential");
                default -> false;
            };
            if (secret) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String key, int at, String word) {
        return key.regionMatches(true, at, word, 0, word.length());
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
