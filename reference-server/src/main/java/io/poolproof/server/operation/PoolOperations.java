package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.Delivery;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.ServiceRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pools, their schema and their tags. */
final class PoolOperations {
    private static final int POOL_ID_LENGTH = 9;
    private static final int LARGEST_PAGE = 60;
    private static final String MFA_OFF = "OFF";

    private final UserPools pools;
    private final Guard guard;

    PoolOperations(UserPools pools, Guard guard) {
        this.pools = pools;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("CreateUserPool", this::create);
        handlers.put("AddCustomAttributes", this::addAttributes);
        handlers.put("DescribeUserPool", call -> PoolAnswers.described(pools.pool(call)));
        handlers.put("UpdateUserPool", this::update);
        handlers.put("DeleteUserPool", this::delete);
        handlers.put("ListUserPools", this::list);
        handlers.put("ListTagsForResource", this::tags);
        handlers.put("TagResource", this::tag);
        handlers.put("UntagResource", this::untag);
    }

    private ObjectNode create(Call call) throws ServiceException {
        PoolSettings settings = PoolSettings.of(call.body());
        requireSms(settings, call.body());
        Set<String> aliases = PoolSettings.texts(call.body().get("AliasAttributes"));
        Set<String> usernames = PoolSettings.texts(call.body().get("UsernameAttributes"));
        String id = Pool.REGION + "_" + UserPools.randomId(POOL_ID_LENGTH);
        Pool pool = new Pool(id, call.text("PoolName"), declared(call), settings, aliases, usernames, pools.clock());
        pools.add(pool);
        return PoolAnswers.described(pool);
    }

    /** Facts {@code pool-auto-verified-phone-without-sms}, {@code pool-mfa-without-factor}; seen at creation alone. */
    private void requireSms(PoolSettings settings, JsonNode body) throws ServiceException {
        boolean sendsSms = body.path("SmsConfiguration").isObject();
        String mfa = body.path("MfaConfiguration").asText(MFA_OFF);
        guard.require(sendsSms || !settings.autoVerified().contains(Delivery.PHONE_NUMBER), ServiceRules.POOL_SMS);
        guard.require(sendsSms || mfa.equals(MFA_OFF), ServiceRules.POOL_MFA);
    }

    private static List<SchemaAttributeType> declared(Call call) {
        List<SchemaAttributeType> schema = call.request().schema();
        return schema == null ? List.of() : schema;
    }

    private ObjectNode addAttributes(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        guard.requireValid(pool.validator("", guard), call.request());
        pool.declare(declared(call));
        return Json.object();
    }

    private ObjectNode update(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        requireValidSettings(pool, call.body());
        PoolSettings settings = PoolSettings.of(call.body());
        pool.configure(settings);
        return Json.object();
    }

    /** An update is judged like the creation of a pool with these settings (fact {@code pool-keep-original-needs-auto-verify}). */
    private void requireValidSettings(Pool pool, JsonNode body) throws ServiceException {
        JsonNode created = body.deepCopy();
        if (created instanceof ObjectNode object) {
            object.put("PoolName", pool.name());
        }
        if (RequestCodec.decode(Operation.CREATE_USER_POOL, created) instanceof DecodedRequest.Read read) {
            guard.requireValid(guard.enforced(CognitoValidator.withoutPool()), read.request());
        }
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        guard.require(!pool.settings().deletionProtected(), ServiceRules.POOL_UNPROTECTED);
        pools.remove(pool);
        return Json.object();
    }

    private ObjectNode list(Call call) {
        List<Pool> all = pools.all().stream()
                .sorted(Comparator.comparing(Pool::created).thenComparing(Pool::id))
                .toList();
        int limit = Math.max(1, call.body().path("MaxResults").asInt(LARGEST_PAGE));
        int from =
                Math.min(all.size(), Math.max(0, call.body().path("NextToken").asInt(0)));
        int to = Math.min(all.size(), from + limit);
        ObjectNode answer = Json.object();
        if (to < all.size()) {
            answer.put("NextToken", String.valueOf(to));
        }
        ArrayNode listed = answer.putArray("UserPools");
        all.subList(from, to)
                .forEach(pool -> listed.addObject()
                        .put("CreationDate", Json.timestamp(pool.created()))
                        .put("Id", pool.id())
                        .put("Name", pool.name()));
        return answer;
    }

    private ObjectNode tags(Call call) throws ServiceException {
        ObjectNode answer = Json.object();
        answer.set("Tags", pools.poolOfArn(call).settings().tags());
        return answer;
    }

    private ObjectNode tag(Call call) throws ServiceException {
        Pool pool = pools.poolOfArn(call);
        ObjectNode tags = pool.settings().tags().deepCopy();
        call.body()
                .path("Tags")
                .properties()
                .forEach(entry -> tags.put(entry.getKey(), entry.getValue().asText()));
        pool.configure(pool.settings().withTags(tags));
        return Json.object();
    }

    private ObjectNode untag(Call call) throws ServiceException {
        Pool pool = pools.poolOfArn(call);
        ObjectNode tags = pool.settings().tags().deepCopy();
        tags.remove(call.list("TagKeys"));
        pool.configure(pool.settings().withTags(tags));
        return Json.object();
    }
}
