package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.poolproof.server.Seams;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Servers that are careless with access tokens. */
final class TokenMutants {
    private static final String ACCESS_TOKEN = "AccessToken";
    private static final String ADMIN_SIGN_OUT = "AdminUserGlobalSignOut";
    private static final String DISABLE = "AdminDisableUser";

    private TokenMutants() {}

    static Seams keptAfterGlobalSignOut() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    Call call = new Call(operation, body, "", "", null);
                    if (operation.equals(ADMIN_SIGN_OUT)) {
                        parts.pools().user(parts.pools().pool(call), call);
                    } else {
                        parts.signedIns().of(call);
                    }
                    return Json.object();
                },
                "GlobalSignOut",
                ADMIN_SIGN_OUT);
    }

    static Seams keptAfterRevocation() {
        return Planted.instead(
                (right, parts, operation, body) -> {
                    parts.pools().client(new Call(operation, body, "", "", null));
                    return Json.object();
                },
                "RevokeToken");
    }

    /** Takes a disabled user for an enabled one while it serves their token. */
    static Seams keptOfDisabled() {
        return Planted.instead((right, parts, operation, body) -> {
            if (operation.equals(DISABLE)) {
                Optional<User> user = Who.of(parts, operation, body).map(Who::user);
                List<Session> sessions = user.map(one -> one.sessions().all()).orElse(List.of());
                ObjectNode answer = right.answer(operation, body);
                user.ifPresent(one -> sessions.forEach(session -> one.sessions().open(session, over -> {})));
                return answer;
            }
            User bearer = claims(body)
                    .map(claims -> bearer(parts, claims))
                    .filter(user -> !user.isEnabled())
                    .orElse(null);
            if (bearer == null) {
                return right.answer(operation, body);
            }
            bearer.setEnabled(true, bearer.modified());
            try {
                return right.answer(operation, body);
            } finally {
                bearer.setEnabled(false, bearer.modified());
            }
        });
    }

    private static @Nullable User bearer(Parts parts, JWTClaimsSet claims) {
        Pool pool = pool(parts, claims);
        return pool == null ? null : pool.bySub(claims.getSubject());
    }

    private static @Nullable Pool pool(Parts parts, JWTClaimsSet claims) {
        String issuer = String.valueOf(claims.getIssuer());
        return parts.pools().named(issuer.substring(issuer.lastIndexOf('/') + 1));
    }

    private static Optional<JWT> token(JsonNode body) {
        try {
            return body.has(ACCESS_TOKEN)
                    ? Optional.of(JWTParser.parse(body.get(ACCESS_TOKEN).asText()))
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<JWTClaimsSet> claims(JsonNode body) {
        return token(body).map(TokenMutants::claims);
    }

    private static @Nullable JWTClaimsSet claims(JWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            return null;
        }
    }

    /** Puts another token in the place of the one sent. */
    private static Seams otherToken(BiFunction<Parts, JWT, @Nullable String> other) {
        return Planted.before((body, parts, operation) ->
                token(body).map(sent -> other.apply(parts, sent)).ifPresent(token -> body.put(ACCESS_TOKEN, token)));
    }

    static Seams namesake() {
        return otherToken((parts, sent) -> {
            JWTClaimsSet claims = claims(sent);
            Pool pool = claims == null ? null : pool(parts, claims);
            if (claims == null || pool == null || pool.bySub(claims.getSubject()) != null) {
                return null;
            }
            User namesake = pool.user(String.valueOf(claims.getClaim("username")));
            AppClient client = pool.client(String.valueOf(claims.getClaim("client_id")));
            return namesake == null || client == null
                    ? null
                    : parts.authentication().mint(pool, namesake, client, Json.object());
        });
    }

    static Seams unsigned() {
        return otherToken((parts, sent) -> sent instanceof PlainJWT ? signed(parts, sent) : null);
    }

    /** Takes whatever is signed, by whomever. */
    static Seams foreignKey() {
        return otherToken((parts, sent) -> sent instanceof SignedJWT ? signed(parts, sent) : null);
    }

    private static @Nullable String signed(Parts parts, JWT token) {
        JWTClaimsSet claims = claims(token);
        Pool pool = claims == null ? null : pool(parts, claims);
        return claims == null || pool == null ? null : Tokens.sign(pool, claims);
    }
}
