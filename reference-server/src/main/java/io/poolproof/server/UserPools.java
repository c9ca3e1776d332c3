package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.JsonKind;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.RequestBodyRules;
import io.poolproof.validation.rules.ServiceRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All pools of one server, and what each operation does to them. */
final class UserPools {
    private static final String REGION = "us-east-1";
    private static final int POOL_ID_LENGTH = 9;
    private static final int CLIENT_ID_LENGTH = 26;

    private final Map<String, Pool> pools = new ConcurrentHashMap<>();
    private final Guard guard;
    private final Tokens tokens;

    UserPools(Clock clock, Guard guard) {
        this.guard = guard;
        this.tokens = new Tokens(clock, guard);
    }

    /** Answers one request. */
    ObjectNode answer(String operation, byte[] content) throws ServiceException {
        Optional<JsonNode> body = RequestCodec.parse(content);
        if (body.isEmpty()) {
            if (guard.enforces(RequestBodyRules.JSON)) {
                throw new ServiceException(Refusal.SERIALIZATION, SerializationMessages.of(JsonKind.NO_OBJECT));
            }
            return Json.object();
        }
        Optional<Operation> known = Operation.named(operation);
        if (known.isEmpty()) {
            return administer(operation, body.get());
        }
        DecodedRequest decoded = RequestCodec.decode(known.get(), body.get());
        if (decoded instanceof DecodedRequest.Refused refused) {
            return refuse(refused);
        }
        CognitoRequest request = ((DecodedRequest.Read) decoded).request();
        guard.requireValid(CognitoValidator.withoutPool(), request);
        return serve(request, body.get());
    }

    /** Refuses a body that cannot be read; where no rule is on against it, answers as if it had been taken. */
    private ObjectNode refuse(DecodedRequest.Refused refused) throws ServiceException {
        for (DecodedRequest.Misread problem : refused.problems()) {
            if (guard.enforces(problem.violation().rule())) {
                throw new ServiceException(Refusal.SERIALIZATION, SerializationMessages.of(problem.found()));
            }
        }
        return Json.object();
    }

    private ObjectNode serve(CognitoRequest request, JsonNode body) throws ServiceException {
        return switch (request.operation()) {
            case CREATE_USER_POOL -> createPool(body, declared(request));
            case ADD_CUSTOM_ATTRIBUTES -> {
                pool(body).declare(declared(request));
                yield Json.object();
            }
            case SIGN_UP -> signUp(request, body);
            case ADMIN_CREATE_USER -> adminCreateUser(request, body);
            case ADMIN_CONFIRM_SIGN_UP -> {
                user(pool(body), body).confirm();
                yield Json.object();
            }
            case INITIATE_AUTH -> signIn(poolOfClient(text(body, "ClientId")), body);
            case ADMIN_INITIATE_AUTH -> signIn(pool(body), body);
            case GET_USER, UPDATE_USER_ATTRIBUTES -> byToken(request);
            case ADMIN_UPDATE_USER_ATTRIBUTES -> {
                Pool pool = pool(body);
                User user = user(pool, body);
                guard.requireValid(CognitoValidator.forPool(pool.model()), request);
                user.write(attributes(request));
                yield Json.object();
            }
            default -> administer(request.operation().wireName(), body);
        };
    }

    /** Operations that carry nothing a request rule is about. */
    private ObjectNode administer(String operation, JsonNode body) throws ServiceException {
        switch (operation) {
            case "DescribeUserPool" -> {
                return Json.pool(pool(body));
            }
            case "DeleteUserPool" -> pools.remove(pool(body).id());
            case "CreateUserPoolClient" -> {
                String clientId = randomId(CLIENT_ID_LENGTH);
                pool(body).addClient(clientId, body.get("WriteAttributes"));
                ObjectNode answer = Json.object();
                answer.putObject("UserPoolClient")
                        .put("ClientId", clientId)
                        .put("UserPoolId", text(body, "UserPoolId"));
                return answer;
            }
            case "AdminSetUserPassword" -> user(pool(body), body).setPassword(text(body, "Password"));
            case "AdminGetUser" -> {
                User user = user(pool(body), body);
                return described(user, "UserAttributes").put("UserStatus", user.status());
            }
            default -> throw unknownOperation();
        }
        return Json.object();
    }

    private ObjectNode createPool(JsonNode body, List<SchemaAttributeType> declared) {
        String id = REGION + "_" + randomId(POOL_ID_LENGTH);
        Pool pool = new Pool(id, text(body, "PoolName"), declared);
        pools.put(id, pool);
        return Json.pool(pool);
    }

    private ObjectNode signUp(CognitoRequest request, JsonNode body) throws ServiceException {
        String clientId = text(body, "ClientId");
        Pool pool = poolOfClient(clientId);
        guard.requireValid(validator(pool, clientId), request);
        User user = create(pool, request, body, text(body, "Password"), "UNCONFIRMED");
        return Json.object().put("UserConfirmed", false).put("UserSub", user.sub());
    }

    private ObjectNode adminCreateUser(CognitoRequest request, JsonNode body) throws ServiceException {
        Pool pool = pool(body);
        guard.requireValid(CognitoValidator.forPool(pool.model()), request);
        User user = create(pool, request, body, text(body, "TemporaryPassword"), "FORCE_CHANGE_PASSWORD");
        ObjectNode answer = Json.object();
        answer.set("User", described(user, "Attributes").put("UserStatus", user.status()));
        return answer;
    }

    private static User create(Pool pool, CognitoRequest request, JsonNode body, String password, String status)
            throws ServiceException {
        String sub = UUID.randomUUID().toString();
        User user = new User(text(body, "Username"), sub, password, status, attributes(request));
        if (!pool.add(user)) {
            throw new ServiceException("UsernameExistsException", "User already exists");
        }
        return user;
    }

    private ObjectNode signIn(Pool pool, JsonNode body) throws ServiceException {
        String clientId = text(body, "ClientId");
        User user = pool.user(text(body.path("AuthParameters"), "USERNAME"));
        if (pool.client(clientId) == null
                || user == null
                || !user.signsInWith(text(body.path("AuthParameters"), "PASSWORD"))) {
            throw new ServiceException(Refusal.NOT_AUTHORIZED, "Incorrect username or password.");
        }
        ObjectNode answer = Json.object();
        answer.putObject("AuthenticationResult")
                .put("AccessToken", tokens.access(pool, user, clientId))
                .put("IdToken", tokens.id(pool, user, clientId))
                .put("TokenType", "Bearer");
        return answer;
    }

    private ObjectNode byToken(CognitoRequest request) throws ServiceException {
        String token = request.accessToken();
        Optional<Tokens.Bearer> bearer = token == null ? Optional.empty() : tokens.bearer(token);
        if (bearer.isEmpty()) {
            return Json.object();
        }
        Pool pool = pools.get(bearer.get().poolId());
        User user = pool == null ? null : pool.user(bearer.get().sub());
        if (pool == null || user == null) {
            throw new ServiceException(ServiceRules.TOKEN_GENUINE, "");
        }
        if (request.operation() == Operation.GET_USER) {
            return described(user, "UserAttributes");
        }
        guard.requireValid(validator(pool, bearer.get().clientId()), request);
        user.write(attributes(request));
        ObjectNode answer = Json.object();
        answer.putArray("CodeDeliveryDetailsList");
        return answer;
    }

    private static CognitoValidator validator(Pool pool, String clientId) {
        UserPoolClient client = pool.client(clientId);
        return client == null ? CognitoValidator.forPool(pool.model()) : CognitoValidator.forPool(pool.model(), client);
    }

    /** The pool that a request names; an empty one stands in where the rule that it exists is off. */
    private Pool pool(JsonNode body) throws ServiceException {
        String id = text(body, "UserPoolId");
        Pool pool = pools.get(id);
        guard.require(pool != null, ServiceRules.POOL_EXISTS, id);
        return pool == null ? new Pool(id, "", List.of()) : pool;
    }

    private Pool poolOfClient(String clientId) throws ServiceException {
        return pools.values().stream()
                .filter(pool -> pool.client(clientId) != null)
                .findFirst()
                .orElseThrow(() -> new ServiceException(
                        "ResourceNotFoundException", "User pool client " + clientId + " does not exist."));
    }

    /** The user whom a request names; a nameless one stands in where the rule that they exist is off, or the pool is a stand-in. */
    private User user(Pool pool, JsonNode body) throws ServiceException {
        @Nullable User user = pool.user(text(body, "Username"));
        boolean belongsToNoPool = pools.get(pool.id()) == null;
        guard.require(user != null || belongsToNoPool, ServiceRules.USER_EXISTS, "");
        return user == null ? new User("", "", "", User.CONFIRMED, List.of()) : user;
    }

    private static ObjectNode described(User user, String member) {
        ObjectNode answer = Json.object().put("Username", user.username());
        answer.set(member, Json.attributes(user.attributes()));
        return answer;
    }

    private static List<SchemaAttributeType> declared(CognitoRequest request) {
        List<SchemaAttributeType> schema = request.schema();
        return schema == null ? List.of() : schema;
    }

    private static List<AttributeType> attributes(CognitoRequest request) {
        List<AttributeType> attributes = request.userAttributes();
        return attributes == null ? List.of() : attributes;
    }

    private static String text(JsonNode body, String member) {
        return body.path(member).asText("");
    }

    private static String randomId(int length) {
        return UUID.randomUUID().toString().replace("-", "").substring(0, length);
    }

    private static ServiceException unknownOperation() {
        return new ServiceException("UnknownOperationException", "");
    }
}
