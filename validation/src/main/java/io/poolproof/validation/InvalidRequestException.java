package io.poolproof.validation;

import java.util.stream.Collectors;

/** A request that the service would refuse, with every violation. */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationResult result;

    InvalidRequestException(ValidationResult result) {
        super(result.errors().stream().map(Violation::message).collect(Collectors.joining("\n")));
        this.result = result;
    }

    public ValidationResult result() {
        return result;
    }
}
