package io.poolproof.server.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AWS Signature Version 4, as far as a service needs it that is called by POST on one path without query. */
public final class SignatureV4 {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final Pattern AUTHORIZATION = Pattern.compile(
            ALGORITHM
                    + " Credential=([^/]+)/(\\d{8})/([^/]+)/([^/]+)/aws4_request,\\s*SignedHeaders=([^,]+),\\s*Signature=(\\w+)");

    private SignatureV4() {}

    /**
     * What an {@code Authorization} header says.
     *
     * @param scope date, region and service, joined by slashes
     */
    public record Authorization(String accessKeyId, String scope, List<String> signedHeaders, String signature) {}

    public static Optional<Authorization> parse(String header) {
        Matcher parts = AUTHORIZATION.matcher(header);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Authorization(
                parts.group(1),
                parts.group(2) + "/" + parts.group(3) + "/" + parts.group(4),
                List.of(parts.group(5).split(";", -1)),
                parts.group(6)));
    }

    /**
     * The signature that a request should carry.
     *
     * @param headers finds a header by its name in lower case; several values joined by commas
     */
    public static String sign(
            Authorization claimed,
            String secretAccessKey,
            String method,
            String path,
            Function<String, String> headers,
            byte[] body) {
        StringBuilder canonical =
                new StringBuilder(method).append('\n').append(path).append("\n\n");
        for (String name : claimed.signedHeaders()) {
            String value = headers.apply(name.toLowerCase(Locale.ROOT)).strip().replaceAll(" +", " ");
            canonical.append(name).append(':').append(value).append('\n');
        }
        canonical
                .append('\n')
                .append(String.join(";", claimed.signedHeaders()))
                .append('\n')
                .append(hash(body));
        String toSign = ALGORITHM + "\n" + headers.apply("x-amz-date") + "\n" + claimed.scope() + "/aws4_request\n"
                + hash(canonical.toString().getBytes(StandardCharsets.UTF_8));
        byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
        for (String part : (claimed.scope() + "/aws4_request").split("/", -1)) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
