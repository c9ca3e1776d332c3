package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.ServiceRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ListUsers}: by page, by a filter on one attribute. Shows writes at once, though the service may lag (fact {@code listusers-may-lag}). */
final class UserListing {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\r\\n ]{1,32}");
    private static final String TOKEN = "PaginationToken";

    private final UserPools pools;
    private final Guard guard;

    UserListing(UserPools pools, Guard guard) {
        this.pools = pools;
        this.guard = guard;
    }

    ObjectNode list(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        UserFilter filter = UserFilter.of(call.text("Filter"));
        Pages.Page<User> page =
                Pages.page(call, "Limit", TOKEN, candidates(pool, filter), Pages.NUMBER, filter::matches);
        @Nullable Set<String> wanted = Json.texts(call.body().get("AttributesToGet"));
        requireListable(page.entries(), wanted);
        return Pages.answer(page, "Users", TOKEN, user -> described(user, wanted));
    }

    /** Those among whom the filter finds its users: few where the pool knows who has a value, or else all. */
    private static SortedMap<Long, User> candidates(Pool pool, UserFilter filter) {
        List<User> few;
        if (filter.isExact("username")) {
            User user = pool.byUsername(filter.value());
            few = user == null ? List.of() : List.of(user);
        } else if (filter.isExact("sub")) {
            User user = pool.bySub(filter.value());
            few = user == null ? List.of() : List.of(user);
        } else if (filter.isExact("email") || filter.isExact("phone_number")) {
            few = pool.having(filter.attribute(), filter.value());
        } else {
            return pool.users();
        }
        SortedMap<Long, User> found = new TreeMap<>();
        few.forEach(user -> found.put(pool.serial(user), user));
        return found;
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
}
