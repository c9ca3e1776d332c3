package io.poolproof.server;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The client's half of SRP, in the way of amazon-cognito-identity-js: numbers are padded hexadecimal digits. */
final class SrpClient {
    private static final BigInteger N = new BigInteger(
            "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B"
                    + "302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE6"
                    + "49286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB9ED529077096966D"
                    + "670C354E4ABC9804F1746C08CA18217C32905E462E36CE3BE39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718"
                    + "3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7D"
                    + "B3970F85A6E1E4C7ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
                    + "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
            16);
    private static final BigInteger G = BigInteger.TWO;
    static final String TIMESTAMP = "Sun Nov 1 09:05:07 UTC 2026";

    private final BigInteger a;

    SrpClient(long secret) {
        this.a = BigInteger.valueOf(secret).pow(17);
    }

    String publicA() {
        return G.modPow(a, N).toString(16);
    }

    private static String padded(String hex) {
        String even = hex.length() % 2 == 1 ? "0" + hex : hex;
        return "89abcdef".indexOf(even.charAt(0)) >= 0 ? "00" + even : even;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger hashOf(String hex) {
        return new BigInteger(hash(HexFormat.of().parseHex(hex)), 16);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer's signature. */
    String signature(String poolName, String userId, String password, String salt, String b, String secretBlock) {
        String modulus = padded(N.toString(16));
        BigInteger k = hashOf(modulus + "02");
        BigInteger u = hashOf(padded(publicA()) + padded(b));
        String identity = hash((poolName + userId + ":" + password).getBytes(StandardCharsets.UTF_8));
        BigInteger x = hashOf(padded(salt) + identity);
        BigInteger base = new BigInteger(b, 16).subtract(k.multiply(G.modPow(x, N)));
        BigInteger s = base.modPow(a.add(u.multiply(x)), N);
        byte[] prk = hmac(
                HexFormat.of().parseHex(padded(u.toString(16))), HexFormat.of().parseHex(padded(s.toString(16))));
        byte[] key = new byte[16];
        System.arraycopy(
                hmac(prk, ("Caldera Derived Key" + '\u0001').getBytes(StandardCharsets.ISO_8859_1)), 0, key, 0, 16);
        byte[] block = Base64.getDecoder().decode(secretBlock);
        byte[] front = (poolName + userId).getBytes(StandardCharsets.UTF_8);
        byte[] time = TIMESTAMP.getBytes(StandardCharsets.UTF_8);
        byte[] message = new byte[front.length + block.length + time.length];
        System.arraycopy(front, 0, message, 0, front.length);
        System.arraycopy(block, 0, message, front.length, block.length);
        System.arraycopy(time, 0, message, front.length + block.length, time.length);
        return Base64.getEncoder().encodeToString(hmac(key, message));
    }
}
