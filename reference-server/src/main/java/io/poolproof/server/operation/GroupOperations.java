package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Group;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.User;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Groups of users, and who is in them. */
final class GroupOperations {
    private static final String GROUP_NAME = "GroupName";
    private static final String NEXT_TOKEN = "NextToken";
    private static final String LIMIT = "Limit";

    private final UserPools pools;

    GroupOperations(UserPools pools) {
        this.pools = pools;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("CreateGroup", this::create);
        handlers.put("GetGroup", call -> {
            Pool pool = pools.pool(call);
            return answer(pool, group(pool, call));
        });
        handlers.put("UpdateGroup", this::update);
        handlers.put("DeleteGroup", this::delete);
        handlers.put("ListGroups", this::list);
        handlers.put("AdminAddUserToGroup", this::add);
        handlers.put("AdminRemoveUserFromGroup", this::remove);
        handlers.put("AdminListGroupsForUser", this::listOfUser);
        handlers.put("ListUsersInGroup", this::listUsers);
    }

    private ObjectNode create(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        Group group = of(call, pool.now(), pool.now(), new ConcurrentSkipListMap<>());
        if (pool.groups().putIfAbsent(group.name(), group) != null) {
            throw new ServiceException("GroupExistsException", "A group with the name already exists.");
        }
        return answer(pool, group);
    }

    private static Group of(Call call, Instant created, Instant modified, ConcurrentSkipListMap<Long, User> members) {
        JsonNode precedence = call.body().get("Precedence");
        return new Group(
                call.text(GROUP_NAME),
                call.textOrNull("Description"),
                call.textOrNull("RoleArn"),
                precedence == null || precedence.isNull() ? null : (Integer) precedence.asInt(),
                created,
                modified,
                members);
    }

    /** Replaces what it names, and what it leaves out. */
    private ObjectNode update(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        Group before = group(pool, call);
        Group group = of(call, before.created(), pool.now(), before.members());
        pool.groups().put(group.name(), group);
        return answer(pool, group);
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        pool.groups().remove(group(pool, call).name());
        return Json.object();
    }

    private ObjectNode list(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        Pages.Page<Group> page = Pages.page(call, LIMIT, NEXT_TOKEN, pool.groups(), Pages.NAME, group -> true);
        return Pages.answer(page, "Groups", NEXT_TOKEN, group -> described(pool, group));
    }

    private ObjectNode add(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        group(pool, call).members().put(pool.serial(user), user);
        return Json.object();
    }

    private ObjectNode remove(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        group(pool, call).members().remove(pool.serial(user));
        return Json.object();
    }

    private ObjectNode listOfUser(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        long serial = pool.serial(pools.user(pool, call));
        Pages.Page<Group> page = Pages.page(
                call,
                LIMIT,
                NEXT_TOKEN,
                pool.groups(),
                Pages.NAME,
                group -> group.members().containsKey(serial));
        return Pages.answer(page, "Groups", NEXT_TOKEN, group -> described(pool, group));
    }

    private ObjectNode listUsers(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        Pages.Page<User> page =
                Pages.page(call, LIMIT, NEXT_TOKEN, group(pool, call).members(), Pages.NUMBER, user -> true);
        return Pages.answer(page, "Users", NEXT_TOKEN, user -> UserAnswers.described(user, "Attributes"));
    }

    private static Group group(Pool pool, Call call) throws ServiceException {
        @Nullable Group group = pool.groups().get(call.text(GROUP_NAME));
        if (group == null) {
            throw new ServiceException("ResourceNotFoundException", "Group not found.");
        }
        return group;
    }

    private static ObjectNode answer(Pool pool, Group group) {
        ObjectNode answer = Json.object();
        answer.set("Group", described(pool, group));
        return answer;
    }

    private static ObjectNode described(Pool pool, Group group) {
        ObjectNode described = Json.object()
                .put("CreationDate", Json.timestamp(group.created()))
                .put(GROUP_NAME, group.name())
                .put("LastModifiedDate", Json.timestamp(group.modified()))
                .put("UserPoolId", pool.id());
        if (group.description() != null) {
            described.put("Description", group.description());
        }
        if (group.roleArn() != null) {
            described.put("RoleArn", group.roleArn());
        }
        if (group.precedence() != null) {
            described.put("Precedence", group.precedence());
        }
        return described;
    }
}
