package io.poolproof.server.signature;

import com.sun.net.httpserver.Headers;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.validation.rules.ServiceRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a request is signed, and where wanted, rightly. */
public final class Signatures {
    private static final String AUTHORIZATION = "Authorization";
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/,]+/[^/,]+/([a-z0-9-]+)/");
    /** {@link Reading#KEYS_KNOWN}. */
    private static final String NOBODYS_KEY = " Credential=AKIAPOOLPROOFUNKNOWN/";

    private final List<Credentials> accepted;
    private final Guard guard;

    /**
     * A check.
     *
     * @param accepted keys whose signatures are verified; empty where any signature will do
     */
    public Signatures(List<Credentials> accepted, Guard guard) {
        this.accepted = List.copyOf(accepted);
        this.guard = guard;
    }

    /** Refuses an unsigned request (fact {@code signed-operation-unsigned}), and one whose signature does not verify. */
    public void require(String method, String path, Headers headers, byte[] body) throws ServiceException {
        String header = headers.getFirst(AUTHORIZATION);
        guard.require(header != null, ServiceRules.SIGNATURE_PRESENT);
        if (header == null) {
            return;
        }
        if (accepted.isEmpty()) {
            guard.require(!header.contains(NOBODYS_KEY), ServiceRules.SIGNATURE_KEY);
        } else {
            verify(header, method, path, headers, body);
        }
    }

    /** The region that a request is signed for; empty where it is not signed, or says none. */
    public static String region(Headers headers) {
        Matcher scope = SCOPE.matcher(String.valueOf(headers.getFirst(AUTHORIZATION)));
        return scope.find() ? scope.group(1) : "";
    }

    private void verify(String header, String method, String path, Headers headers, byte[] body)
            throws ServiceException {
        Optional<SignatureV4.Authorization> claimed = SignatureV4.parse(header);
        if (claimed.isEmpty()) {
            throw new ServiceException("IncompleteSignatureException", "");
        }
        Optional<Credentials> known = accepted.stream()
                .filter(one -> one.accessKeyId().equals(claimed.get().accessKeyId()))
                .findFirst();
        guard.require(known.isPresent(), ServiceRules.SIGNATURE_KEY);
        if (known.isEmpty()) {
            return;
        }
        String expected = SignatureV4.sign(
                claimed.get(),
                known.get().secretAccessKey(),
                method,
                path,
                name -> String.join(",", headers.getOrDefault(name, List.of())),
                body);
        boolean fits = claimed.get().signedHeaders().contains("host")
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        claimed.get().signature().getBytes(StandardCharsets.UTF_8));
        if (!fits) {
            // Reading.SIGNATURE_MISMATCH
            throw new ServiceException(
                    "InvalidSignatureException",
                    "The request signature we calculated does not match the signature you provided.");
        }
    }
}
