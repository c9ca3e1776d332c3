package io.poolproof.validation.rules;

/**
 * Whether a broken rule means that the service refuses the request, or only that it may surprise; none where no request can break the
 * rule.
 */
public enum Severity {
    ERROR,
    WARNING,
    NONE
}
