package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Users as answers show them. */
final class UserAnswers {
    private UserAnswers() {}

    static Map<String, String> attributes(User user, Guard guard) {
        return guard.does(Mutation.ANSWERS_STALE_STATE) ? user.staleAttributes() : user.attributes();
    }

    /**
     * A user as an administrator sees them; members of multi-factor sign-in are left out (fact {@code admin-get-user-no-mfa}).
     *
     * @param member name under which the operation puts the attributes
     */
    static ObjectNode described(User user, String member, Guard guard) {
        ObjectNode answer = Json.object();
        answer.put("Enabled", user.isEnabled());
        answer.set(member, Json.attributes(attributes(user, guard)));
        answer.put("UserCreateDate", Json.timestamp(user.created()));
        answer.put("UserLastModifiedDate", Json.timestamp(user.modified()));
        answer.put("UserStatus", user.status());
        return answer.put("Username", user.username());
    }
}
