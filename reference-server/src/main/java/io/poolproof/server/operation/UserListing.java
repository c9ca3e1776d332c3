package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.ServiceRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ListUsers}: by page, by a filter on one attribute. Shows writes at once, though the service may lag (fact {@code listusers-may-lag}). */
final class UserListing {
    private static final int LARGEST_PAGE = 60;
    private static final Pattern FILTER = Pattern.compile("\\s*\"?([\\w:.]+)\"?\\s*(\\^?=)\\s*\"(.*)\"\\s*");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\r\\n ]{1,32}");

    private final UserPools pools;
    private final Guard guard;

    UserListing(UserPools pools, Guard guard) {
        this.pools = pools;
        this.guard = guard;
    }

    ObjectNode list(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        List<User> matching = pool.users().stream()
                .filter(filter(call.text("Filter")))
                .sorted(Comparator.comparing(User::created).thenComparing(User::username))
                .toList();
        int from = offset(call.text("PaginationToken"), matching.size());
        int limit = call.body().path("Limit").asInt(LARGEST_PAGE);
        int to = Math.min(matching.size(), from + (limit > 0 ? Math.min(limit, LARGEST_PAGE) : LARGEST_PAGE));
        ObjectNode answer = Json.object();
        if (to < matching.size()) {
            answer.put("PaginationToken", String.valueOf(to));
        }
        ArrayNode users = answer.putArray("Users");
        @Nullable Set<String> wanted = Json.texts(call.body().get("AttributesToGet"));
        requireListable(matching.subList(from, to), wanted);
        matching.subList(from, to).forEach(user -> users.add(described(user, wanted)));
        return answer;
    }

    /** Facts {@code list-users-attribute-name-shape}, {@code list-users-attributes-to-get}. */
    private void requireListable(List<User> listed, @Nullable Set<String> wanted) throws ServiceException {
        if (wanted == null) {
            return;
        }
        for (String name : wanted) {
            guard.require(NAME.matcher(name).matches(), ServiceRules.LISTED_NAME);
            guard.require(listed.stream().allMatch(user -> user.attribute(name) != null), ServiceRules.LISTED_SET);
        }
    }

    private static ObjectNode described(User user, @Nullable Set<String> wanted) {
        ObjectNode described = UserAnswers.described(user, "Attributes");
        if (wanted != null && !wanted.isEmpty()) {
            Map<String, String> attributes = user.attributes();
            attributes.keySet().retainAll(wanted);
            described.set("Attributes", Json.attributes(attributes));
        }
        return described;
    }

    private static int offset(String token, int size) throws ServiceException {
        try {
            return token.isEmpty() ? 0 : Math.min(Math.max(Integer.parseInt(token), 0), size);
        } catch (NumberFormatException e) {
            throw new ServiceException("InvalidParameterException", "");
        }
    }

    private static Predicate<User> filter(String filter) throws ServiceException {
        if (filter.isEmpty()) {
            return user -> true;
        }
        Matcher parts = FILTER.matcher(filter);
        if (!parts.matches()) {
            throw new ServiceException("InvalidParameterException", "");
        }
        String value = parts.group(3).replace("\\\"", "\"");
        boolean byPrefix = parts.group(2).equals("^=");
        String name = parts.group(1);
        return user -> {
            String found = value(user, name);
            return found != null && (byPrefix ? found.startsWith(value) : found.equals(value));
        };
    }

    private static @Nullable String value(User user, String name) {
        return switch (name) {
            case "username" -> user.username();
            case "cognito:user_status" -> user.status();
            case "status" -> user.isEnabled() ? "Enabled" : "Disabled";
            default -> user.attribute(name);
        };
    }
}
