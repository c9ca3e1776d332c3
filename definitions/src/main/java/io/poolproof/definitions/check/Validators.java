package io.poolproof.definitions.check;

import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.RuleIds;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The validators of pools and of their app clients, each made once: files may hold thousands of clients and of requests. */
final class Validators {
    /** Rules of a client's lists that need every name of the pool's schema. */
    private static final String[] NAMES_OF_LISTS = {
        "user-pool-client.read-attributes.exists-in-schema",
        "user-pool-client.write-attributes.exists-in-schema",
        "user-pool-client.write-attributes.required"
    };

    /** The family of rules that depend on how users sign in. */
    private static final String USERNAMES = "username";

    private final UnaryOperator<CognitoValidator> adapted;
    private final IdentityHashMap<PoolDefinition, CognitoValidator> ofPools = new IdentityHashMap<>();
    private final IdentityHashMap<PoolDefinition, CognitoValidator> ofLists = new IdentityHashMap<>();
    private final IdentityHashMap<PoolDefinition, Map<Permissions, CognitoValidator>> ofClients =
            new IdentityHashMap<>();

    /**
     * @param adapted what every validator leaves out
     */
    Validators(UnaryOperator<CognitoValidator> adapted) {
        this.adapted = adapted;
    }

    /** What an app client may read and write: all that rules look at of it. */
    record Permissions(@Nullable Set<String> read, @Nullable Set<String> write) {
        static Permissions of(ClientDefinition client) {
            UserPoolClient model = PoolModel.client(client);
            return new Permissions(model.readAttributes(), model.writeAttributes());
        }
    }

    /** For requests to the pool through a client that nobody knows. */
    CognitoValidator of(PoolDefinition pool) {
        return ofPools.computeIfAbsent(
                pool, unknown -> namesKnown(pool, adapted.apply(CognitoValidator.forPool(PoolModel.pool(pool)))));
    }

    /** For requests to the pool through a client with these permissions. */
    CognitoValidator of(PoolDefinition pool, Permissions permissions) {
        return ofClients.computeIfAbsent(pool, unknown -> new HashMap<>()).computeIfAbsent(permissions, unknown -> {
            UserPool model = PoolModel.pool(pool);
            UserPoolClient client = new UserPoolClient("client", permissions.read(), permissions.write());
            return namesKnown(pool, adapted.apply(CognitoValidator.forPool(model, client)));
        });
    }

    private static CognitoValidator namesKnown(PoolDefinition pool, CognitoValidator adapted) {
        CognitoValidator validator = pool.usernameAttributes().isKnown() ? adapted : adapted.ignoring(USERNAMES);
        return PoolModel.knowsAllNames(pool)
                ? validator
                : validator.ignoring(RuleIds.ATTRIBUTE_NAME_EXISTS_IN_SCHEMA, RuleIds.ATTRIBUTE_NAME_LETTER_CASE);
    }

    /** For what the pool's app clients may read and write. */
    CognitoValidator ofLists(PoolDefinition pool) {
        return ofLists.computeIfAbsent(pool, unknown -> {
            CognitoValidator validator = adapted.apply(CognitoValidator.forPool(PoolModel.pool(pool)));
            return PoolModel.knowsAllNames(pool) ? validator : validator.ignoring(NAMES_OF_LISTS);
        });
    }
}
