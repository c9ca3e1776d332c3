package io.poolproof.validation.servicemodel;

import java.util.List;

/**
 * An operation of the service model.
 *
 * @param name as it stands in {@code X-Amz-Target}, such as {@code UpdateUserAttributes}
 * @param signed whether the request has to be signed with AWS credentials
 * @param output a structure without members where the operation answers nothing
 * @param errors types of the errors that the model gives the operation, in alphabetical order
 */
public record OperationShape(
        String name, boolean signed, Shape.Structure input, Shape.Structure output, List<String> errors) {
    public OperationShape {
        errors = List.copyOf(errors);
    }

    /** Whether an access token authorises the operation. */
    public boolean takesAccessToken() {
        MemberShape token = input.member("AccessToken");
        return token != null && token.required();
    }
}
