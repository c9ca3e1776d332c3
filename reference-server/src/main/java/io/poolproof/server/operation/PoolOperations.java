package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Ids;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.pool.Unmodelled;
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
import java.util.List;
import java.util.Map;

/** Pools, their schema and their tags. */
final class PoolOperations {
    private static final String MFA = "MfaConfiguration";
    private static final String MFA_OFF = "OFF";
    private static final String NEXT_TOKEN = "NextToken";

    private final UserPools pools;
    private final Notices notices;
    private final String defaultRegion;
    private final Guard guard;

    PoolOperations(UserPools pools, Notices notices, String defaultRegion, Guard guard) {
        this.pools = pools;
        this.notices = notices;
        this.defaultRegion = defaultRegion;
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
        String region = call.region().isEmpty() ? defaultRegion : call.region();
        PoolSettings settings = PoolSettings.of(call.body());
        requireSms(settings, call.body());
        SettingRules.ofPool(call.body(), region);
        JsonNode usernames = call.body().path("UsernameConfiguration");
        Pool.Identity identity = new Pool.Identity(
                call.id().isEmpty() ? Ids.ofPool(region) : call.id(),
                pools.nextNumber(),
                PoolSettings.texts(call.body().get("AliasAttributes")),
                PoolSettings.texts(call.body().get("UsernameAttributes")),
                usernames.isObject(),
                usernames.path("CaseSensitive").asBoolean(true));
        Pool pool = new Pool(identity, call.text("PoolName"), declared(call), settings, pools.clock());
        pools.add(pool);
        notices.tell(call.operation(), Unmodelled.of(call.operation(), call.body()));
        return PoolAnswers.described(pool);
    }

    /** Facts {@code pool-auto-verified-phone-without-sms}, {@code pool-mfa-without-factor}; seen at creation alone. */
    private void requireSms(PoolSettings settings, JsonNode body) throws ServiceException {
        boolean sendsSms = body.path("SmsConfiguration").isObject();
        String mfa = body.path(MFA).asText(MFA_OFF);
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
        if (call.text(MFA).equals("ON") && pool.settings().mfa().equals(MFA_OFF)) {
            // Fact update-user-pool-mfa-on. SetUserPoolMfaConfig does it.
            throw new ServiceException(
                    "InvalidParameterException",
                    "Cannot turn MFA functionality ON, once the user pool has been created.");
        }
        PoolSettings settings = pool.settings().updated(call.body());
        requireValidSettings(pool, settings.stated());
        SettingRules.ofPool(call.body(), pool.region());
        pool.configure(settings);
        if (!call.text("PoolName").isEmpty()) {
            pool.rename(call.text("PoolName"));
        }
        notices.tell(call.operation(), Unmodelled.of(call.operation(), call.body()));
        return Json.object();
    }

    /** An update is judged like the creation of a pool with these settings (fact {@code pool-keep-original-needs-auto-verify}). */
    private void requireValidSettings(Pool pool, JsonNode settings) throws ServiceException {
        ObjectNode created = settings.deepCopy();
        created.put("PoolName", pool.name());
        if (RequestCodec.decode(Operation.CREATE_USER_POOL, created) instanceof DecodedRequest.Read read) {
            guard.requireValid(guard.enforced(CognitoValidator.withoutPool()), read.request());
        }
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        guard.require(!pool.settings().deletionProtected(), ServiceRules.POOL_UNPROTECTED);
        if (pool.domain() != null) {
            // Fact delete-pool-with-domain.
            throw new ServiceException(
                    "InvalidParameterException",
                    "User pool cannot be deleted. It has a domain configured that should be deleted first.");
        }
        pools.remove(pool);
        return Json.object();
    }

    private ObjectNode list(Call call) throws ServiceException {
        Pages.Page<Pool> page = Pages.page(call, "MaxResults", NEXT_TOKEN, pools.all(), Pages.NUMBER, pool -> true);
        return Pages.answer(
                page,
                "UserPools",
                NEXT_TOKEN,
                pool -> Json.object()
                        .put("CreationDate", Json.timestamp(pool.created()))
                        .put("Id", pool.id())
                        .put("LastModifiedDate", Json.timestamp(pool.modified()))
                        .put("Name", pool.name()));
    }

    private ObjectNode tags(Call call) throws ServiceException {
        ObjectNode answer = Json.object();
        answer.set("Tags", pools.poolOfArn(call).settings().tags());
        return answer;
    }

    private ObjectNode tag(Call call) throws ServiceException {
        Pool pool = pools.poolOfArn(call);
        ObjectNode tags = pool.settings().tags();
        call.body()
                .path("Tags")
                .properties()
                .forEach(entry -> tags.put(entry.getKey(), entry.getValue().asText()));
        pool.configure(pool.settings().withTags(tags));
        return Json.object();
    }

    private ObjectNode untag(Call call) throws ServiceException {
        Pool pool = pools.poolOfArn(call);
        ObjectNode tags = pool.settings().tags();
        tags.remove(call.list("TagKeys"));
        pool.configure(pool.settings().withTags(tags));
        return Json.object();
    }
}
