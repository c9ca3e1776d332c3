package io.poolproof.server.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Key pairs that tokens are signed with. Making one takes as long as a hundred requests, so it is made when it is first needed, and
 * servers of one process share them; after {@value #MOST} pools of a server they come round again.
 */
final class SigningKeys {
    static final int MOST = 64;

    private static final int BITS = 2048;
    private static final Map<Integer, Pair> PAIRS = new ConcurrentHashMap<>();

    private SigningKeys() {}

    /** A key pair with what signs and verifies by it. */
    record Pair(RSAKey jwk, RSASSASigner signer, RSASSAVerifier verifier) {
        String id() {
            return jwk.getKeyID();
        }
    }

    /** The pair of a server's pool. */
    static Pair of(int poolNumber) {
        return PAIRS.computeIfAbsent(poolNumber % MOST, number -> make());
    }

    /** The pair of this key id, of any pool's. */
    static Optional<Pair> named(String id) {
        return PAIRS.values().stream().filter(pair -> pair.id().equals(id)).findFirst();
    }

    static Pair make() {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new Pair(key, new RSASSASigner(key), new RSASSAVerifier(key.toRSAPublicKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
