package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.user.User;

/** Users as answers show them. */
final class UserAnswers {
    private UserAnswers() {}

    /**
     * A user as an administrator sees them; members of multi-factor sign-in are left out (fact {@code admin-get-user-no-mfa}).
     *
     * @param member name under which the operation puts the attributes
     */
    static ObjectNode described(User user, String member) {
        ObjectNode answer = Json.object();
        answer.put("Enabled", user.isEnabled());
        answer.set(member, Json.attributes(user.attributes()));
        answer.put("UserCreateDate", Json.timestamp(user.created()));
        answer.put("UserLastModifiedDate", Json.timestamp(user.modified()));
        answer.put("UserStatus", user.status());
        return answer.put("Username", user.username());
    }

    /** Adds the second factors that are on; nothing where none is (fact {@code admin-get-user-no-mfa}). */
    static ObjectNode withFactors(ObjectNode described, User user) {
        if (!user.factors().enabled().isEmpty()) {
            described.set("UserMFASettingList", Json.array(user.factors().enabled()));
        }
        if (user.factors().preferred() != null) {
            described.put("PreferredMfaSetting", user.factors().preferred());
        }
        return described;
    }
}
