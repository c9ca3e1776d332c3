package io.poolproof.validation.rules;

import io.poolproof.validation.ValidationResult;
import java.util.List;

/** Looks at results in tests. */
final class Judged {
    private Judged() {}

    /** The rules that a request breaks, in the order of the violations. */
    static List<String> ids(ValidationResult result) {
        return result.violations().stream()
                .map(violation -> violation.rule().id())
                .toList();
    }
}
