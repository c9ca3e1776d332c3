package io.poolproof.conformance.play;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that look genuine and are not, each made from a genuine one. */
final class Forgeries {
    private static final int KEY_BITS = 2048;
    private static final Pattern CLAIMS = Pattern.compile("([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2,3})?");
    private static final Pattern EXPIRY = Pattern.compile("\"exp\"\\s*:\\s*(\\d+)");
    private static final PrivateKey OTHER_KEY = newKey();

    private Forgeries() {}

    /** With one character of the signature changed, in its middle, where each of a character's bits counts. */
    static String tampered(String token) {
        int place = (token.lastIndexOf('.') + token.length()) / 2;
        if (place >= token.length()) {
            return token + "A";
        }
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** With a header that asks for no signature, and none. */
    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + signedPart(token).substring(Math.max(0, token.indexOf('.')))
                + ".";
    }

    /** With its header and claims, and no signature at all. */
    static String stripped(String token) {
        return signedPart(token) + ".";
    }

    /** With other claims under the signature of the genuine ones: it would be valid for a day longer. */
    static String altered(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length < 2 || !CLAIMS.matcher(parts[1]).matches()) {
            return token + "A";
        }
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        Matcher expiry = EXPIRY.matcher(claims);
        String later = expiry.replaceFirst(found -> "\"exp\":"
                + (Long.parseLong(found.group(1)) + Duration.ofDays(1).toSeconds()));
        parts[1] = encoded(later.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    /** With the header and the claims as they are, signed with a key that is not the pool's. */
    static String signedByAnother(String token) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(OTHER_KEY);
            signature.update(signedPart(token).getBytes(StandardCharsets.US_ASCII));
            return signedPart(token) + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signedPart(String token) {
        int end = token.lastIndexOf('.');
        return end < 0 ? token : token.substring(0, end);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PrivateKey newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(KEY_BITS);
            return keys.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
