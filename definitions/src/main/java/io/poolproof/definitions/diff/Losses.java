package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.ResourceKind;
import java.util.Map;

/** What users and apps lose with each kind of resource. */
final class Losses {
    private static final Map<ResourceKind, String> LOST = Map.ofEntries(
            Map.entry(
                    ResourceKind.POOL,
                    "every user with password, sub and groups, and the pool's app clients, providers and domain"),
            Map.entry(
                    ResourceKind.CLIENT,
                    "its client id, which apps and redirects name, its secret if it has one, and every session: refresh"
                            + " tokens of the old id are refused"),
            Map.entry(
                    ResourceKind.PROVIDER,
                    "the sign-in of everybody who comes by it: their users are known by the provider's name"),
            Map.entry(ResourceKind.GROUP, "the membership of every user in it, and so the group in their tokens"),
            Map.entry(ResourceKind.RESOURCE_SERVER, "its scopes, in the app clients that have them and in new tokens"),
            Map.entry(
                    ResourceKind.DOMAIN,
                    "the address of the sign-in pages, which apps, providers and passkeys have been given"),
            Map.entry(ResourceKind.USER, "the user with password, sub and group memberships"),
            Map.entry(ResourceKind.MEMBERSHIP, "the user's membership in the group"),
            Map.entry(ResourceKind.IDENTITY_POOL, "every identity id that it has given out, and what is kept under it"),
            Map.entry(ResourceKind.ROLE_ATTACHMENT, "the roles that its identities take"),
            Map.entry(ResourceKind.UI_CUSTOMIZATION, "the look of the sign-in pages"),
            Map.entry(ResourceKind.BRANDING, "the look of the sign-in pages"),
            Map.entry(ResourceKind.RISK_CONFIGURATION, "the answer to risky sign-ins"),
            Map.entry(ResourceKind.LOG_DELIVERY, "the delivery of logs"),
            Map.entry(ResourceKind.TERMS, "the terms that users are shown"),
            Map.entry(ResourceKind.REPLICA, "the replica in its Region"),
            Map.entry(ResourceKind.REGIONAL_CONFIGURATION, "the settings of the pool in that Region"));

    private Losses() {}

    static String of(ResourceKind kind) {
        return LOST.getOrDefault(kind, "what it holds");
    }

    /** Whether users or apps depend on the thing itself, rather than on settings that a new one has, too. */
    static boolean isOfUsers(ResourceKind kind) {
        return switch (kind) {
            case POOL, CLIENT, PROVIDER, GROUP, RESOURCE_SERVER, DOMAIN, USER, IDENTITY_POOL -> true;
            default -> false;
        };
    }
}
