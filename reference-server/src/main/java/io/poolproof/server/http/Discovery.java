package io.poolproof.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.token.Tokens;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pool publishes for those who verify its tokens. */
final class Discovery {
    private static final int SUCCESS = 200;
    private static final int NOT_FOUND = 404;
    private static final Pattern PUBLISHED =
            Pattern.compile("/([\\w-]+)/\\.well-known/(jwks\\.json|openid-configuration)");

    private final UserPools pools;
    private final Tokens tokens;

    Discovery(UserPools pools, Tokens tokens) {
        this.pools = pools;
        this.tokens = tokens;
    }

    /**
     * What is published at a path; empty where nothing could be.
     *
     * @param host as the caller knows this server
     */
    Optional<Answer> at(String path, String host) {
        Matcher parts = PUBLISHED.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Pool pool = pools.named(parts.group(1));
        if (pool == null) {
            return Optional.of(Answer.published(
                    NOT_FOUND,
                    Json.object()
                            .put("message", "User pool " + parts.group(1) + " does not exist.")
                            .toString()));
        }
        return Optional.of(Answer.published(
                SUCCESS, parts.group(2).equals("jwks.json") ? Tokens.publicKeys(pool) : configuration(pool, host)));
    }

    /** Without the addresses of hosted pages, which are not modelled. */
    private String configuration(Pool pool, String host) {
        ObjectNode configuration = Json.object()
                .put("issuer", tokens.issuer(pool))
                .put("jwks_uri", "http://" + host + "/" + pool.id() + "/.well-known/jwks.json");
        configuration.putArray("id_token_signing_alg_values_supported").add("RS256");
        configuration.putArray("response_types_supported").add("code").add("token");
        configuration
                .putArray("scopes_supported")
                .add("openid")
                .add("email")
                .add("phone")
                .add("profile");
        configuration.putArray("subject_types_supported").add("public");
        return configuration.toString();
    }
}
