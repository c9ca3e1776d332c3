package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of the resource itself: whether there is one, and what becomes of it when its definition goes.
 *
 * @param deletionPolicy CloudFormation's {@code DeletionPolicy}: what happens when the resource leaves the template
 * @param updateReplacePolicy CloudFormation's {@code UpdateReplacePolicy}: what happens to the old one when it is replaced
 * @param preventDestroy Terraform's {@code lifecycle { prevent_destroy }}
 * @param condition why nobody can say before deployment whether there is one, such as a condition's name; null where there is one
 */
public record Lifecycle(
        Stated<String> deletionPolicy,
        Stated<String> updateReplacePolicy,
        Stated<Boolean> preventDestroy,
        @Nullable String condition) {

    /** Nothing is said. */
    public static Lifecycle none(Span span) {
        return new Lifecycle(Stated.absent(span), Stated.absent(span), Stated.absent(span), null);
    }

    /** Whether CloudFormation leaves the resource in the account when it leaves the template. */
    public boolean isRetainedOnDeletion() {
        return retains(deletionPolicy);
    }

    /** Whether CloudFormation leaves the old one in the account when it makes a new one. */
    public boolean isRetainedOnReplacement() {
        return retains(updateReplacePolicy);
    }

    private static boolean retains(Stated<String> policy) {
        return policy.is("Retain") || policy.is("RetainExceptOnCreate");
    }
}
