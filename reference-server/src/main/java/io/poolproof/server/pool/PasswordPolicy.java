package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import java.util.Optional;

/**
 * What a pool demands of passwords.
 *
 * @param minimumLength in code points
 * @param history how many of the last passwords may not be used again
 * @param temporaryDays how long a temporary password serves
 */
public record PasswordPolicy(
        int minimumLength,
        boolean uppercase,
        boolean lowercase,
        boolean numbers,
        boolean symbols,
        int history,
        int temporaryDays) {
    private static final int DEFAULT_LENGTH = 8;
    private static final int DEFAULT_DAYS = 7;
    private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ";

    /**
     * Of a pool's settings: without a policy everything is demanded, in one that is given only what it names. The days of a temporary
     * password may still stand where they stood before policies had them.
     */
    static PasswordPolicy of(JsonNode settings) {
        JsonNode stated = settings.path("Policies").path("PasswordPolicy");
        int olderDays = settings.path("AdminCreateUserConfig")
                .path("UnusedAccountValidityDays")
                .asInt(DEFAULT_DAYS);
        boolean all = !stated.isObject();
        return new PasswordPolicy(
                stated.path("MinimumLength").asInt(DEFAULT_LENGTH),
                stated.path("RequireUppercase").asBoolean(all),
                stated.path("RequireLowercase").asBoolean(all),
                stated.path("RequireNumbers").asBoolean(all),
                stated.path("RequireSymbols").asBoolean(all),
                stated.path("PasswordHistorySize").asInt(0),
                stated.path("TemporaryPasswordValidityDays").asInt(olderDays));
    }

    /** As descriptions of a pool show it. */
    public ObjectNode described() {
        ObjectNode policy = Json.object()
                .put("MinimumLength", minimumLength)
                .put("RequireUppercase", uppercase)
                .put("RequireLowercase", lowercase)
                .put("RequireNumbers", numbers)
                .put("RequireSymbols", symbols)
                .put("TemporaryPasswordValidityDays", temporaryDays);
        if (history > 0) {
            policy.put("PasswordHistorySize", history);
        }
        return policy;
    }

    /** What a password lacks, in the service's words; empty where it will do. */
    public Optional<String> lack(String password) {
        if (password.codePointCount(0, password.length()) < minimumLength) {
            return Optional.of("Password not long enough");
        }
        if (lowercase && password.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.of("Password must have lowercase characters");
        }
        if (uppercase && password.chars().noneMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.of("Password must have uppercase characters");
        }
        if (numbers && password.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("Password must have numeric characters");
        }
        return symbols && password.chars().noneMatch(c -> SYMBOLS.indexOf(c) >= 0)
                ? Optional.of("Password must have symbol characters")
                : Optional.empty();
    }
}
