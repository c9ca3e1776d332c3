package io.poolproof.server.mutants;

import io.poolproof.server.Seams;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Servers that judge otherwise: by another unit of length, or blind to permissions. */
final class Judgement {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String PERMISSIONS = "client-permission";

    private Judgement() {}

    static Seams countingBytes() {
        return measuring(text -> padded(text, text.getBytes(StandardCharsets.UTF_8).length));
    }

    static Seams countingUnits() {
        return measuring(text -> padded(text, text.length()));
    }

    static Seams countingClusters() {
        return measuring(Judgement::withoutJoiners);
    }

    static Seams ignoringPermissionsOnUpdate() {
        return ignoringPermissions(Operation.UPDATE_USER_ATTRIBUTES);
    }

    static Seams ignoringPermissionsAtSignUp() {
        return ignoringPermissions(Operation.SIGN_UP);
    }

    private static Seams ignoringPermissions(Operation operation) {
        Map<CognitoValidator, CognitoValidator> blind = new ConcurrentHashMap<>();
        return Planted.judge(right -> (enforced, request) -> request.operation() == operation
                ? right.judge(blind.computeIfAbsent(enforced, seeing -> seeing.ignoring(PERMISSIONS)), request)
                : right.judge(enforced, request));
    }

    private static Seams measuring(UnaryOperator<String> measure) {
        return Planted.judge(right -> (enforced, request) -> right.judge(enforced, measured(request, measure)));
    }

    /** The request with texts of as many code points as the other unit counts. */
    private static CognitoRequest measured(CognitoRequest request, UnaryOperator<String> measure) {
        List<AttributeType> attributes = request.userAttributes();
        ClientMetadata metadata = request.clientMetadata();
        CognitoRequest.Builder seen = request.toBuilder();
        if (attributes != null) {
            seen.userAttributes(attributes.stream()
                    .map(one -> new AttributeType(apply(measure, one.name()), apply(measure, one.value())))
                    .toList());
        }
        if (metadata != null) {
            Map<String, @Nullable String> entries = new LinkedHashMap<>();
            metadata.asMap().forEach((key, value) -> entries.put(measure.apply(key), apply(measure, value)));
            seen.clientMetadata(ClientMetadata.of(entries));
        }
        return seen.build();
    }

    private static @Nullable String apply(UnaryOperator<String> measure, @Nullable String text) {
        return text == null ? null : measure.apply(text);
    }

    private static String padded(String text, int length) {
        return text + "x".repeat(length - text.codePointCount(0, text.length()));
    }

    private static String withoutJoiners(String text) {
        StringBuilder firsts = new StringBuilder();
        CLUSTER.matcher(text)
                .results()
                .forEach(cluster -> firsts.appendCodePoint(cluster.group().codePointAt(0)));
        return firsts.toString();
    }
}
