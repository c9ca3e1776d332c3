package io.poolproof.validation.benchmark;

import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** The same shape as annotations on a bean. */
public record UpdateBean(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-_=.]+") String accessToken,
        @NotNull List<@Valid Attribute> userAttributes,
        Map<@Size(max = 131_072) String, @Size(max = 131_072) String> clientMetadata) {

    /** An attribute. */
    public record Attribute(
            @NotNull @Size(min = 1, max = 32) @Pattern(regexp = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+")
            String name,

            @Size(max = 2048) String value) {}

    static UpdateBean of(CognitoRequest request) {
        return new UpdateBean(
                request.accessToken(),
                request.userAttributes().stream()
                        .map(one -> new Attribute(one.name(), one.value()))
                        .toList(),
                request.textsByKey(Member.CLIENT_METADATA));
    }
}
