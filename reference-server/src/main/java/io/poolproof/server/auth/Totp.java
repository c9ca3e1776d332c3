package io.poolproof.server.auth;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time passwords by time (RFC 6238): six digits, new every 30 seconds, by HMAC-SHA-1. */
public final class Totp {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 32;
    private static final int BITS_OF_LETTER = 5;
    private static final int BITS_OF_BYTE = 8;
    private static final int LETTER = 0x1f;
    private static final int BYTE = 0xff;
    private static final int NIBBLE = 0xf;
    private static final int POSITIVE = 0x7fffffff;
    private static final int MILLION = 1_000_000;
    private static final int STEP_SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret, as people type it. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << BITS_OF_BYTE) | (one & BYTE);
            bits += BITS_OF_BYTE;
            while (bits >= BITS_OF_LETTER) {
                bits -= BITS_OF_LETTER;
                text.append(BASE_32.charAt((held >> bits) & LETTER));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE_32.charAt((held << (BITS_OF_LETTER - bits)) & LETTER));
        }
        return text.toString();
    }

    private static byte[] decoded(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * BITS_OF_LETTER / BITS_OF_BYTE);
        int held = 0;
        int bits = 0;
        for (char letter : secret.toUpperCase(Locale.ROOT).toCharArray()) {
            held = (held << BITS_OF_LETTER) | BASE_32.indexOf(letter);
            bits += BITS_OF_LETTER;
            if (bits >= BITS_OF_BYTE) {
                bits -= BITS_OF_BYTE;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }

    /** The code of a step of time. */
    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & NIBBLE) & POSITIVE;
            return String.format(Locale.ROOT, "%06d", number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code that an authenticator app shows at a time. */
    public static String code(String secret, Instant now) {
        return code(secret, now.getEpochSecond() / STEP_SECONDS);
    }

    /** The step of time whose code this is, of the current one and its neighbours; empty where it is of none. */
    public static OptionalLong step(String secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        for (long step : new long[] {current, current - 1, current + 1}) {
            if (code(secret, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
