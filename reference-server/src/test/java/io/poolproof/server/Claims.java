package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.protocol.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What a token says. */
record Claims(JsonNode header, JsonNode claims) {

    static Claims of(String token) {
        String[] parts = token.split("\\.", -1);
        return new Claims(part(parts[0]), part(parts[1]));
    }

    private static JsonNode part(String encoded) {
        try {
            return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return claims.path(name).asText();
    }

    boolean has(String name) {
        return claims.has(name);
    }

    List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        claims.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
