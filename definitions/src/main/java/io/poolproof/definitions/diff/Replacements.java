package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which settings make each tool replace a resource. The API replaces nothing. */
final class Replacements {
    /** Stands for every setting. */
    private static final String ANY = "*";

    private record Entry(Set<String> settings, Fact fact) {}

    private static final Map<ResourceKind, Entry> CLOUDFORMATION = table(List.of(
            row(ResourceKind.CLIENT, Fact.CLOUDFORMATION_REPLACES_CLIENT, "GenerateSecret", "UserPoolId"),
            row(
                    ResourceKind.PROVIDER,
                    Fact.CLOUDFORMATION_REPLACES_PROVIDER,
                    "ProviderName",
                    "ProviderType",
                    "UserPoolId"),
            row(ResourceKind.RESOURCE_SERVER, Fact.CLOUDFORMATION_REPLACES_RESOURCE_SERVER, "Identifier", "UserPoolId"),
            row(ResourceKind.GROUP, Fact.CLOUDFORMATION_REPLACES_GROUP, "GroupName", "UserPoolId"),
            row(ResourceKind.DOMAIN, Fact.CLOUDFORMATION_REPLACES_DOMAIN, "Domain", "UserPoolId"),
            row(ResourceKind.USER, Fact.CLOUDFORMATION_REPLACES_USER, ANY),
            row(ResourceKind.MEMBERSHIP, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, ANY),
            row(ResourceKind.REPLICA, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, ANY),
            row(ResourceKind.RISK_CONFIGURATION, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, "UserPoolId", "ClientId"),
            row(ResourceKind.UI_CUSTOMIZATION, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, "UserPoolId", "ClientId"),
            row(ResourceKind.BRANDING, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, "UserPoolId", "ClientId"),
            row(ResourceKind.TERMS, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, "UserPoolId", "ClientId"),
            row(ResourceKind.LOG_DELIVERY, Fact.CLOUDFORMATION_REPLACES_ATTACHMENT, "UserPoolId")));

    private static final Map<ResourceKind, Entry> TERRAFORM = table(List.of(
            row(ResourceKind.CLIENT, Fact.TERRAFORM_REPLACES_CLIENT, "GenerateSecret", "UserPoolId"),
            row(ResourceKind.PROVIDER, Fact.TERRAFORM_REPLACES_PROVIDER, "ProviderName", "ProviderType", "UserPoolId"),
            row(
                    ResourceKind.RESOURCE_SERVER,
                    Fact.TERRAFORM_REPLACES_RESOURCE_SERVER,
                    "Identifier",
                    "Name",
                    "UserPoolId"),
            row(ResourceKind.GROUP, Fact.TERRAFORM_REPLACES_GROUP, "GroupName", "UserPoolId"),
            row(ResourceKind.DOMAIN, Fact.TERRAFORM_REPLACES_DOMAIN, "Domain", "UserPoolId"),
            row(ResourceKind.USER, Fact.TERRAFORM_REPLACES_USER, "Username", "UserPoolId")));

    private Replacements() {}

    private static Map.Entry<ResourceKind, Entry> row(ResourceKind kind, Fact fact, String... settings) {
        return Map.entry(kind, new Entry(Set.of(settings), fact));
    }

    private static Map<ResourceKind, Entry> table(List<Map.Entry<ResourceKind, Entry>> rows) {
        Map<ResourceKind, Entry> table = new EnumMap<>(ResourceKind.class);
        rows.forEach(row -> table.put(row.getKey(), row.getValue()));
        return table;
    }

    /** From what it is known that a change of the setting replaces the resource; null where it does not. */
    static @Nullable Fact fact(Tool tool, ResourceKind kind, String setting) {
        Entry entry = switch (tool) {
            case CLOUDFORMATION -> CLOUDFORMATION.get(kind);
            case TERRAFORM -> TERRAFORM.get(kind);
            case API -> null;
        };
        boolean replaces = entry != null
                && (entry.settings().contains(setting) || entry.settings().contains(ANY));
        return replaces && entry != null ? entry.fact() : null;
    }
}
