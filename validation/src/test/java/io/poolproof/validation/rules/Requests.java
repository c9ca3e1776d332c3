package io.poolproof.validation.rules;

import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Map;

/** Requests of the tests; each is valid until a test changes it. */
public final class Requests {
    private Requests() {}

    /** A request with every member that its operation requires. */
    public static CognitoRequest.Builder valid(Operation operation) {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        for (Member member : operation.members()) {
            if (operation.requires(member)) {
                fill(request, member);
            }
        }
        return request;
    }

    private static void fill(CognitoRequest.Builder request, Member member) {
        switch (member.kind()) {
            case TEXT -> request.text(member, text(member));
            case ATTRIBUTES -> request.attributes(member, List.of());
            case NAMES -> request.names(member, List.of());
            case TEXTS -> request.textsByKey(member, Map.of());
            case DECLARATIONS -> request.schema(List.of(SchemaDeclarations.CODE));
        }
    }

    private static String text(Member member) {
        return switch (member) {
            case USER_POOL_ID -> "us-east-1_a1";
            case DEVICE_KEY -> "us-east-1_a1";
            case SESSION, CLIENT_SECRET -> "abcdefghijklmnopqrstuvwxyz";
            case ATTRIBUTE_NAME -> "email";
            case AUTH_FLOW -> "USER_AUTH";
            case CHALLENGE_NAME -> "NEW_PASSWORD_REQUIRED";
            default -> "abc123";
        };
    }

    /** An update by the user. */
    public static CognitoRequest update(String name, String value) {
        return valid(Operation.UPDATE_USER_ATTRIBUTES).attribute(name, value).build();
    }

    /** An update by an administrator. */
    public static CognitoRequest adminUpdate(String name, String value) {
        return valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES)
                .attribute(name, value)
                .build();
    }

    /** A sign-up with one attribute. */
    public static CognitoRequest signUp(String name, String value) {
        return valid(Operation.SIGN_UP).attribute(name, value).build();
    }
}
