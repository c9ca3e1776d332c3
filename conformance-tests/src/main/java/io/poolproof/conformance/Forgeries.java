package io.poolproof.conformance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Tokens that look genuine and are not, each made from a genuine one. */
final class Forgeries {
    private static final int KEY_BITS = 2048;
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
