package io.poolproof.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.poolproof.validation.rules.ServiceRules;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Signs and verifies RS256 tokens. */
final class Tokens {
    private static final String KEY_ID = "poolproof";
    private static final int KEY_BITS = 2048;
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final String SELF_SERVICE_SCOPE = "aws.cognito.signin.user.admin";

    // Made once, because making one takes as long as a hundred requests; a token of another server's pool is refused
    // all the same.
    private static final RSAKey KEY = newKey();

    private final Clock clock;
    private final Guard guard;

    Tokens(Clock clock, Guard guard) {
        this.clock = clock;
        this.guard = guard;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whom a token speaks for. */
    record Bearer(String poolId, String clientId, String sub) {}

    String access(Pool pool, User user, String clientId) {
        return sign(claims(pool, user)
                .claim("token_use", "access")
                .claim("client_id", clientId)
                .claim("scope", SELF_SERVICE_SCOPE)
                .claim("username", user.username())
                .build());
    }

    String id(Pool pool, User user, String clientId) {
        return sign(claims(pool, user)
                .claim("token_use", "id")
                .audience(clientId)
                .claim("cognito:username", user.username())
                .build());
    }

    private JWTClaimsSet.Builder claims(Pool pool, User user) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .subject(user.sub())
                .issuer("https://cognito-idp.us-east-1.amazonaws.com/" + pool.id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString());
    }

    private String sign(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(), claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Whom the token speaks for; empty where it says nothing and the rule against that is off. */
    Optional<Bearer> bearer(String token) throws ServiceException {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            guard.require(isSigned(parsed), ServiceRules.TOKEN_SIGNATURE, "");
            guard.require("access".equals(claims.getStringClaim("token_use")), ServiceRules.TOKEN_USE, "");
            Date expires = claims.getExpirationTime();
            guard.require(
                    expires != null && clock.instant().isBefore(expires.toInstant()), ServiceRules.TOKEN_UNEXPIRED, "");
            String scope = claims.getStringClaim("scope");
            guard.require(
                    scope != null && List.of(scope.split(" ", -1)).contains(SELF_SERVICE_SCOPE),
                    ServiceRules.TOKEN_SCOPE,
                    "");
            String client = claims.getStringClaim("client_id");
            String issuer = String.valueOf(claims.getIssuer());
            return Optional.of(new Bearer(
                    issuer.substring(issuer.lastIndexOf('/') + 1),
                    client == null ? String.join("", claims.getAudience()) : client,
                    String.valueOf(claims.getSubject())));
        } catch (ParseException e) {
            guard.require(false, ServiceRules.TOKEN_GENUINE, "");
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT token) {
        try {
            return JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                    && token.verify(new RSASSAVerifier(KEY.toRSAPublicKey()));
        } catch (JOSEException e) {
            return false;
        }
    }
}
