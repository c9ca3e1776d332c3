package io.poolproof.server.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
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

/** Makes tokens and reads them. */
public final class Tokens {
    public static final String SELF_SERVICE_SCOPE = "aws.cognito.signin.user.admin";
    private static final String KEY_ID = "poolproof";
    private static final int KEY_BITS = 2048;
    private static final int MOST_REMEMBERED = 1_000;
    private static final int REFRESH_PARTS = 4;
    private static final int REFRESH_PART_BYTES = 48;
    private static final String REFRESH_HEADER = "{\"cty\":\"JWT\",\"enc\":\"A256GCM\",\"alg\":\"RSA-OAEP\"}";

    // Made once, because making one takes as long as a hundred requests; a token of another server's pool is refused
    // all the same.
    private static final RSAKey KEY = newKey();
    private static final RSASSASigner SIGNER = signer(KEY);
    private static final RSASSAVerifier VERIFIER = verifier(KEY);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, JWTClaimsSet> verified = new ConcurrentHashMap<>();
    private final Guard guard;

    public Tokens(Guard guard) {
        this.guard = guard;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSASSASigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSASSAVerifier verifier(RSAKey key) {
        try {
            return new RSASSAVerifier(key.toRSAPublicKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Public keys as a pool publishes them. */
    public static String publicKeys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    /**
     * Whom a token speaks for.
     *
     * @param origin the sign-in that it stems from
     */
    public record Bearer(String poolId, String clientId, String sub, String username, String origin) {}

    /** Fact {@code token-from-api-login}. */
    public JWTClaimsSet.Builder access(Pool pool, User user, AppClient client, String origin) {
        return claims(pool, user, origin)
                .claim("token_use", "access")
                .claim("client_id", client.id())
                .claim("scope", SELF_SERVICE_SCOPE)
                .claim("username", user.username())
                .expirationTime(Date.from(pool.now().plus(client.validity("AccessTokenValidity"))));
    }

    public JWTClaimsSet.Builder id(Pool pool, User user, AppClient client, String origin) {
        JWTClaimsSet.Builder claims = claims(pool, user, origin)
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

    private static JWTClaimsSet.Builder claims(Pool pool, User user, String origin) {
        Instant now = pool.now();
        return new JWTClaimsSet.Builder()
                .subject(user.sub())
                .issuer("https://cognito-idp." + Pool.REGION + ".amazonaws.com/" + pool.id())
                .issueTime(Date.from(now))
                .claim("auth_time", now.getEpochSecond())
                .claim("origin_jti", origin)
                .jwtID(UUID.randomUUID().toString());
    }

    public static String sign(JWTClaimsSet claims) {
        return sign(claims, SIGNER);
    }

    private static String sign(JWTClaimsSet claims, RSASSASigner signer) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(), claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The same claims under a key of someone else's. */
    public static String signWithForeignKey(JWTClaimsSet claims) {
        return sign(claims, ForeignKey.SIGNER);
    }

    public static String leaveUnsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Made only where it is asked for. */
    private static final class ForeignKey {
        private static final RSASSASigner SIGNER = signer(newKey());
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

    private static boolean isSigned(JWT token) {
        if (!(token instanceof SignedJWT signed)) {
            return false;
        }
        try {
            return JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm()) && signed.verify(VERIFIER);
        } catch (JOSEException e) {
            return false;
        }
    }
}
