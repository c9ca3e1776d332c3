package io.poolproof.validation.rules;

/** Whether a broken rule means that the service refuses the request, or only that it may surprise. */
public enum Severity {
    ERROR,
    WARNING
}
