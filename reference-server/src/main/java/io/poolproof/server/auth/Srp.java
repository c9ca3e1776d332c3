package io.poolproof.server.auth;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's half of one proof of a password by the Secure Remote Password protocol, as Cognito's clients compute theirs. Numbers
 * are hashed as two's complement of the least length, which is what the clients' padding of hexadecimal digits comes to.
 */
final class Srp {
    /** The 3072-bit group of RFC 3526. */
    private static final BigInteger N = new BigInteger(
            "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
                    + "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                    + "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
                    + "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
                    + "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
                    + "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
                    + "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
                    + "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
            16);

    private static final BigInteger G = BigInteger.TWO;
    private static final BigInteger K = number(N.toByteArray(), G.toByteArray());
    private static final String KEY_INFO = "Caldera Derived Key";
    private static final int RADIX = 16;
    private static final int SALT_BITS = 128;
    private static final int PRIVATE_BITS = 1024;
    private static final int SECRET_BLOCK_BYTES = 64;
    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String poolName;
    private final String userId;
    private final BigInteger a;
    private final BigInteger b = new BigInteger(PRIVATE_BITS, RANDOM);
    private final BigInteger salt = new BigInteger(SALT_BITS, RANDOM);
    private final BigInteger verifier;
    private final BigInteger publicB;
    private final byte[] secretBlock = new byte[SECRET_BLOCK_BYTES];

    /**
     * A proof that begins.
     *
     * @param poolName what follows the region in the pool's id
     * @param userId the user name that the client is told to reckon with
     * @param srpA the client's public value, in hexadecimal digits
     */
    Srp(String poolName, String userId, String password, String srpA) {
        this.poolName = poolName;
        this.userId = userId;
        this.a = new BigInteger(srpA, RADIX);
        BigInteger x = number(salt.toByteArray(), sha256(utf8(poolName + userId + ":" + password)));
        this.verifier = G.modPow(x, N);
        this.publicB = K.multiply(verifier).add(G.modPow(b, N)).mod(N);
        RANDOM.nextBytes(secretBlock);
    }

    /** Whether a public value would make the proof worthless. */
    static boolean isWorthless(String srpA) {
        return new BigInteger(srpA, RADIX).mod(N).signum() == 0;
    }

    String salt() {
        return salt.toString(RADIX);
    }

    String publicB() {
        return publicB.toString(RADIX);
    }

    String secretBlock() {
        return Base64.getEncoder().encodeToString(secretBlock);
    }

    /** Whether a client's signature proves the password. */
    boolean proves(String timestamp, String signature) {
        BigInteger u = number(a.toByteArray(), publicB.toByteArray());
        BigInteger s = a.multiply(verifier.modPow(u, N)).modPow(b, N);
        byte[] key =
                Arrays.copyOf(hmac(hmac(u.toByteArray(), s.toByteArray()), utf8(KEY_INFO), new byte[] {1}), KEY_BYTES);
        byte[] expected = hmac(key, utf8(poolName), utf8(userId), secretBlock, utf8(timestamp));
        try {
            return u.signum() != 0
                    && MessageDigest.isEqual(expected, Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static BigInteger number(byte[]... parts) {
        return new BigInteger(1, sha256(parts));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
