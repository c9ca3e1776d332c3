package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.StrictJson;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;

/** What a JSON Web Token claims, read without its key, with its instants in seconds after the one at which it was issued. */
final class TokenClaims {
    private static final String ISSUED_AT = "iat";
    private static final Set<String> INSTANTS = Set.of(ISSUED_AT, "exp", "auth_time");

    private TokenClaims() {}

    /** The claims of a token; empty where they cannot be read, as in one that is encrypted. */
    static ObjectNode sinceIssued(String token) {
        ObjectNode claims = claims(token);
        return moved(claims, -claims.path(ISSUED_AT).asLong());
    }

    /** The claims as of a token that is issued at this instant. */
    static JsonNode issuedAt(long epochSecond, JsonNode claims) {
        return moved(claims.deepCopy(), epochSecond);
    }

    private static <T extends JsonNode> T moved(T claims, long seconds) {
        if (claims instanceof ObjectNode object && object.path(ISSUED_AT).isIntegralNumber()) {
            for (String instant : INSTANTS) {
                JsonNode was = object.path(instant);
                if (was.isIntegralNumber()) {
                    object.put(instant, was.asLong() + seconds);
                }
            }
        }
        return claims;
    }

    private static ObjectNode claims(String token) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            if (StrictJson.MAPPER.readTree(payload) instanceof ObjectNode claims) {
                return claims;
            }
        } catch (IOException | IllegalArgumentException e) {
            // Whatever this is, it claims nothing.
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
