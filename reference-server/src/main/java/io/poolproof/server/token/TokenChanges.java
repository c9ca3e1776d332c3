package io.poolproof.server.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import io.poolproof.server.protocol.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a pre token generation trigger changes, in either of the forms that it may answer in.
 *
 * @param id what it changes about ID tokens
 * @param access what it changes about access tokens; nothing in the first form
 * @param groups {@code groupOverrideDetails}
 */
public record TokenChanges(JsonNode id, JsonNode access, JsonNode groups) {
    /** Claims that no trigger changes. */
    private static final Set<String> FIXED = Set.of(
            "acr",
            "amr",
            "aud",
            "at_hash",
            "auth_time",
            "azp",
            "client_id",
            "cognito:username",
            "device_key",
            "event_id",
            "exp",
            "iat",
            "identities",
            "iss",
            "jti",
            "nbf",
            "nonce",
            "origin_jti",
            "sub",
            "token_use",
            "username",
            "version");

    private static final String SCOPE = "scope";

    /**
     * Reads the response of a trigger.
     *
     * @param version of the event that it got: only later ones than the first know access tokens
     */
    public static TokenChanges of(JsonNode response, String version) {
        if (!version.equals("1")) {
            JsonNode newer = response.path("claimsAndScopeOverrideDetails");
            return new TokenChanges(
                    newer.path("idTokenGeneration"),
                    newer.path("accessTokenGeneration"),
                    newer.path("groupOverrideDetails"));
        }
        JsonNode older = response.path("claimsOverrideDetails");
        return new TokenChanges(older, Json.object(), older.path("groupOverrideDetails"));
    }

    void applyToId(JWTClaimsSet.Builder claims) {
        apply(claims, id);
    }

    void applyToAccess(JWTClaimsSet.Builder claims) {
        apply(claims, access);
        Set<String> scopes = new LinkedHashSet<>(
                Arrays.asList(String.valueOf(claims.getClaims().get(SCOPE)).split(" ", -1)));
        access.path("scopesToAdd").forEach(scope -> scopes.add(scope.asText()));
        access.path("scopesToSuppress").forEach(scope -> scopes.remove(scope.asText()));
        claims.claim(SCOPE, String.join(" ", scopes));
    }

    private static void apply(JWTClaimsSet.Builder claims, JsonNode changes) {
        changes.path("claimsToAddOrOverride").properties().stream()
                .filter(entry -> isFree(entry.getKey()))
                .forEach(entry ->
                        claims.claim(entry.getKey(), Json.MAPPER.convertValue(entry.getValue(), Object.class)));
        changes.path("claimsToSuppress").forEach(name -> {
            if (isFree(name.asText())) {
                claims.claim(name.asText(), null);
            }
        });
    }

    private static boolean isFree(String claim) {
        return !FIXED.contains(claim) && !claim.equals(SCOPE);
    }

    /** The groups that tokens name: those that the trigger names, or else the user's own. */
    List<String> groups(List<String> own) {
        return texts("groupsToOverride", own);
    }

    List<String> roles(List<String> own) {
        return texts("iamRolesToOverride", own);
    }

    String preferredRole(String own) {
        return groups.path("preferredRole").asText(own);
    }

    private List<String> texts(String member, List<String> own) {
        if (!groups.path(member).isArray()) {
            return own;
        }
        List<String> texts = new ArrayList<>();
        groups.path(member).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
