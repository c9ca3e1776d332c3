package io.poolproof.server.operation;

import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.User;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filter of {@code ListUsers} as the API's reference has it: one attribute, {@code =} or {@code ^=}, and a value in quotation marks,
 * in which a backslash stands before a quotation mark ({@link io.poolproof.server.rule.Reading#LIST_FILTER}).
 *
 * @param attribute empty for the filter that lets everybody through
 */
record UserFilter(String attribute, boolean byPrefix, String value) {
    private static final String STATUS = "cognito:user_status";
    private static final String ENABLED = "status";

    private static final Set<String> SEARCHABLE = Set.of(
            "username",
            "email",
            "phone_number",
            "name",
            "given_name",
            "family_name",
            "preferred_username",
            STATUS,
            ENABLED,
            "sub");

    private static final Pattern FORM =
            Pattern.compile("\\s*\"?([\\w:.-]+)\"?\\s*(\\^?=)\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"\\s*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    static UserFilter of(String filter) throws ServiceException {
        if (filter.isBlank()) {
            return new UserFilter("", false, "");
        }
        Matcher parts = FORM.matcher(filter);
        if (!parts.matches()) {
            throw new ServiceException("InvalidParameterException", "Error while parsing filter.");
        }
        String attribute = parts.group(1);
        if (!SEARCHABLE.contains(attribute)) {
            throw new ServiceException("InvalidParameterException", "Invalid search attribute: " + attribute);
        }
        String value = ESCAPED.matcher(parts.group(3)).replaceAll("$1");
        return new UserFilter(attribute, parts.group(2).equals("^="), value);
    }

    /** Whether it finds those whose attribute of this name is the value. */
    boolean isExact(String name) {
        return attribute.equals(name) && !byPrefix;
    }

    boolean matches(User user) {
        if (attribute.isEmpty()) {
            return true;
        }
        String found = found(user);
        if (found == null) {
            return false;
        }
        String wanted = attribute.equals(STATUS) ? value.toUpperCase(Locale.ROOT) : value;
        return byPrefix ? found.startsWith(wanted) : found.equals(wanted);
    }

    private @Nullable String found(User user) {
        return switch (attribute) {
            case "username" -> user.username();
            case STATUS -> user.status();
            case ENABLED -> user.isEnabled() ? "Enabled" : "Disabled";
            default -> user.attribute(attribute);
        };
    }
}
