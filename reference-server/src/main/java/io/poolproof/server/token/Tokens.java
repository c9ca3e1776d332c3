package io.poolproof.server.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.TokenRules;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes tokens and reads them. */
public final class Tokens {
    public static final String SELF_SERVICE_SCOPE = "aws.cognito.signin.user.admin";
    private static final String GROUPS = "cognito:groups";
    private static final int MOST_REMEMBERED = 1_000;
    private static final int REFRESH_PARTS = 4;
    private static final int REFRESH_PART_BYTES = 48;
    private static final String REFRESH_HEADER = "{\"cty\":\"JWT\",\"enc\":\"A256GCM\",\"alg\":\"RSA-OAEP\"}";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, JWTClaimsSet> verified = new ConcurrentHashMap<>();
    private final Guard guard;
    private final @Nullable String issuer;

    /**
     * Tokens.
     *
     * @param issuer what stands before the pool's id in the claim {@code iss}; null for the service's own address in the pool's region
     */
    public Tokens(Guard guard, @Nullable String issuer) {
        this.guard = guard;
        this.issuer = issuer;
    }

    /** Makes the keys of a server's first pool, so that its first sign-in need not. */
    public static void prepare() {
        SigningKeys.of(0);
    }

    /** The public keys that a pool publishes. */
    public static String publicKeys(Pool pool) {
        return new JWKSet(key(pool).jwk().toPublicJWK()).toString();
    }

    private static SigningKeys.Pair key(Pool pool) {
        return SigningKeys.of(pool.identity().number());
    }

    /** A pool's claim {@code iss}. */
    public String issuer(Pool pool) {
        return (issuer == null ? "https://cognito-idp." + pool.region() + ".amazonaws.com" : issuer) + "/" + pool.id();
    }

    /**
     * Whom a token speaks for.
     *
     * @param origin the sign-in that it stems from
     */
    public record Bearer(String poolId, String clientId, String sub, String username, String origin) {}

    /** An access token of a sign-in (fact {@code token-from-api-login}). */
    public JWTClaimsSet.Builder access(Pool pool, User user, AppClient client, Session session) {
        return claims(pool, user, session)
                .claim("token_use", "access")
                .claim("client_id", client.id())
                .claim("scope", SELF_SERVICE_SCOPE)
                .claim("username", user.username())
                .expirationTime(Date.from(pool.now().plus(client.validity("AccessTokenValidity"))));
    }

    /** An ID token of a sign-in. */
    public JWTClaimsSet.Builder id(Pool pool, User user, AppClient client, Session session) {
        JWTClaimsSet.Builder claims = claims(pool, user, session)
                .claim("token_use", "id")
                .audience(client.id())
                .claim("cognito:username", user.username())
                .expirationTime(Date.from(pool.now().plus(client.validity("IdTokenValidity"))));
        user.attributes().forEach((name, value) -> {
            if (client.mayRead(name) && !name.equals("sub")) {
                claims.claim(name, name.endsWith("_verified") ? (Object) Boolean.valueOf(value) : value);
            }
        });
        return claims;
    }

    private JWTClaimsSet.Builder claims(Pool pool, User user, Session session) {
        return new JWTClaimsSet.Builder()
                .subject(user.sub())
                .issuer(issuer(pool))
                .issueTime(Date.from(pool.now()))
                .claim("auth_time", session.began().getEpochSecond())
                .claim("origin_jti", session.origin())
                .claim("event_id", session.event())
                .jwtID(UUID.randomUUID().toString());
    }

    /** The access and the ID token of a sign-in, with what a trigger changes and the groups that remain. */
    public Signed signed(Pool pool, User user, AppClient client, Session session, TokenChanges changes) {
        Memberships own = Memberships.of(pool, user);
        List<String> groups = changes.groups(own.groups());
        List<String> roles = changes.roles(own.roles());
        String preferred = changes.preferredRole(own.preferredRole());
        JWTClaimsSet.Builder id = id(pool, user, client, session);
        JWTClaimsSet.Builder access = access(pool, user, client, session);
        if (!groups.isEmpty()) {
            id.claim(GROUPS, groups);
            access.claim(GROUPS, groups);
        }
        if (!roles.isEmpty()) {
            id.claim("cognito:roles", roles);
        }
        if (!preferred.isEmpty()) {
            id.claim("cognito:preferred_role", preferred);
        }
        changes.applyToId(id);
        changes.applyToAccess(access);
        return new Signed(sign(pool, access.build()), sign(pool, id.build()));
    }

    /** A pair of tokens. */
    public record Signed(String access, String id) {
        /** Shows neither. */
        @Override
        public String toString() {
            return "Signed";
        }
    }

    public static String sign(Pool pool, JWTClaimsSet claims) {
        return sign(claims, key(pool));
    }

    private static String sign(JWTClaimsSet claims, SigningKeys.Pair key) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.id()).build(), claims);
        try {
            token.sign(key.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The same claims under a key of someone else's. */
    public static String signWithForeignKey(JWTClaimsSet claims) {
        return sign(claims, ForeignKey.PAIR);
    }

    public static String leaveUnsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Made only where it is asked for. */
    private static final class ForeignKey {
        private static final SigningKeys.Pair PAIR = SigningKeys.make();
    }

    /** Text that fits a token's pattern and tells its bearer nothing, as the service's refresh tokens do. */
    public static String refresh() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        StringBuilder token =
                new StringBuilder(encoder.encodeToString(REFRESH_HEADER.getBytes(StandardCharsets.UTF_8)));
        for (int part = 0; part < REFRESH_PARTS; part++) {
            byte[] bytes = new byte[REFRESH_PART_BYTES];
            RANDOM.nextBytes(bytes);
            token.append('.').append(encoder.encodeToString(bytes));
        }
        return token.toString();
    }

    /**
     * Whom an access token speaks for; empty where it says nothing and the rule against that is off. Checks, in this order, its form,
     * signature, expiry, use and scope; the service's own order is unknown (fact {@code order-of-token-checks}).
     *
     * @param pools finds the pool whose clock decides
     */
    public Optional<Bearer> bearer(String token, UserPools pools) throws ServiceException {
        try {
            JWTClaimsSet claims = claims(token);
            String issuer = String.valueOf(claims.getIssuer());
            String poolId = issuer.substring(issuer.lastIndexOf('/') + 1);
            Pool pool = pools.named(poolId);
            guard.require(pool == null || issuer(pool).equals(issuer), TokenRules.TOKEN_GENUINE);
            Date expires = claims.getExpirationTime();
            Instant now = pool == null ? Instant.MIN : pool.now();
            guard.require(expires != null && now.isBefore(expires.toInstant()), TokenRules.TOKEN_UNEXPIRED);
            guard.require("access".equals(claims.getStringClaim("token_use")), TokenRules.TOKEN_USE);
            String scope = claims.getStringClaim("scope");
            guard.require(
                    scope != null && List.of(scope.split(" ", -1)).contains(SELF_SERVICE_SCOPE),
                    TokenRules.TOKEN_SCOPE);
            String client = claims.getStringClaim("client_id");
            return Optional.of(new Bearer(
                    poolId,
                    client == null ? String.join("", claims.getAudience()) : client,
                    String.valueOf(claims.getSubject()),
                    String.valueOf(claims.getStringClaim("username")),
                    String.valueOf(claims.getStringClaim("origin_jti"))));
        } catch (ParseException e) {
            guard.require(false, TokenRules.TOKEN_GENUINE);
            return Optional.empty();
        }
    }

    /** The claims of a token whose signature verifies; that of the same text verifies again, so it is done once. */
    private JWTClaimsSet claims(String token) throws ParseException, ServiceException {
        JWTClaimsSet known = verified.get(token);
        if (known != null) {
            return known;
        }
        JWT parsed = JWTParser.parse(token);
        JWTClaimsSet claims = parsed.getJWTClaimsSet();
        if (claims == null) {
            throw new ParseException("encrypted", 0);
        }
        guard.require(isSigned(parsed), TokenRules.TOKEN_SIGNATURE);
        if (verified.size() >= MOST_REMEMBERED) {
            verified.clear();
        }
        verified.put(token, claims);
        return claims;
    }

    /** Whether the key that a token names signed it; whose key it has to be follows from its issuer. */
    private static boolean isSigned(JWT token) {
        if (!(token instanceof SignedJWT signed)
                || !JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
            return false;
        }
        Optional<SigningKeys.Pair> key =
                Optional.ofNullable(signed.getHeader().getKeyID()).flatMap(SigningKeys::named);
        try {
            return key.isPresent() && signed.verify(key.get().verifier());
        } catch (JOSEException e) {
            return false;
        }
    }
}
