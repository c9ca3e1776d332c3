package io.poolproof.server.pool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;

/** Ids as the service makes them: of pools {@code us-east-1_Ab3dE5gH7}, of app clients 26 small letters and digits. */
public final class Ids {
    private static final String SMALL = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final String ALL = SMALL + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int OF_POOL = 9;
    private static final int OF_CLIENT = 26;
    private static final int OF_SECRET = 52;
    private static final int BYTE = 0xff;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String ofPool(String region) {
        return region + "_" + text(ALL, random(OF_POOL));
    }

    /** The region that a pool's id begins with; empty where it begins with none. */
    public static Optional<String> regionOf(String poolId) {
        int end = poolId.indexOf('_');
        return end < 1 ? Optional.empty() : Optional.of(poolId.substring(0, end));
    }

    public static String ofClient() {
        return text(SMALL, random(OF_CLIENT));
    }

    public static String secret() {
        return text(SMALL, random(OF_SECRET));
    }

    /** The same secret for the same words. */
    public static String secret(String words) {
        return text(SMALL, digest("secret " + words, OF_SECRET / 2))
                + text(SMALL, digest("more " + words, OF_SECRET / 2));
    }

    /** The same id for the same words, for pools that are to have the same one at each start. */
    public static String ofPool(String region, String words) {
        return region + "_" + text(ALL, digest(words, OF_POOL));
    }

    /** The same id for the same words. */
    public static String ofClient(String words) {
        return text(SMALL, digest(words, OF_CLIENT));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] digest(String words, int length) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = new byte[length];
            System.arraycopy(digest, 0, bytes, 0, length);
            return bytes;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String letters, byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            text.append(letters.charAt((one & BYTE) % letters.length()));
        }
        return text.toString();
    }
}
