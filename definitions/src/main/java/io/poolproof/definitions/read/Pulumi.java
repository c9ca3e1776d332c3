package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads stacks as {@code pulumi stack export} writes them. Pulumi's provider is Terraform's with its arguments in camel case; its
 * native one has CloudFormation's properties.
 */
final class Pulumi {
    /** By this key Pulumi marks what it keeps encrypted. */
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";

    /** Blocks that Pulumi has in the plural. */
    private static final Map<String, String> SINGULAR = Map.of(
            "schemas", "schema",
            "recovery_mechanisms", "recovery_mechanism",
            "scopes", "scope",
            "assets", "asset",
            "mapping_rules", "mapping_rule");

    /** Maps whose keys are the user's own. */
    private static final List<String> OWN_KEYS = List.of(
            "tags", "tags_all", "attribute_mapping", "provider_details", "client_metadata", "attributes", "roles");

    private static final Map<String, ResourceKind> KINDS = Map.ofEntries(
            Map.entry("userpool", ResourceKind.POOL),
            Map.entry("userpoolclient", ResourceKind.CLIENT),
            Map.entry("manageduserpoolclient", ResourceKind.CLIENT),
            Map.entry("identityprovider", ResourceKind.PROVIDER),
            Map.entry("userpoolidentityprovider", ResourceKind.PROVIDER),
            Map.entry("usergroup", ResourceKind.GROUP),
            Map.entry("userpoolgroup", ResourceKind.GROUP),
            Map.entry("resourceserver", ResourceKind.RESOURCE_SERVER),
            Map.entry("userpoolresourceserver", ResourceKind.RESOURCE_SERVER),
            Map.entry("userpooldomain", ResourceKind.DOMAIN),
            Map.entry("user", ResourceKind.USER),
            Map.entry("userpooluser", ResourceKind.USER),
            Map.entry("useringroup", ResourceKind.MEMBERSHIP),
            Map.entry("riskconfiguration", ResourceKind.RISK_CONFIGURATION),
            Map.entry("identitypool", ResourceKind.IDENTITY_POOL));

    private Pulumi() {}

    static boolean isStack(Node root) {
        return Node.at(Node.at(root, "deployment"), "resources") instanceof Node.Sequence;
    }

    static Definitions read(Document document, Node root) {
        Origin origin = new Origin(document, Format.PULUMI_STACK);
        List<ResourceDefinition> found = new ArrayList<>();
        for (Node resource : Node.items(Node.at(Node.at(root, "deployment"), "resources"))) {
            String type = String.valueOf(Node.text(Node.at(resource, "type")));
            ResourceKind kind = kind(type);
            Node outputs = Node.at(resource, "outputs");
            Node values = outputs == null ? Node.at(resource, "inputs") : outputs;
            if (kind != null && values != null && !"true".equals(Node.text(Node.at(resource, "delete")))) {
                found.add(resource(kind, origin, resource, values, type.startsWith("aws-native:")));
            }
        }
        return Definitions.of(found);
    }

    private static ResourceDefinition resource(
            ResourceKind kind, Origin origin, Node resource, Node values, boolean isNative) {
        String urn = String.valueOf(Node.text(Node.at(resource, "urn")));
        Node plain = renamed(ApiShape.withoutNulls(values), isNative);
        Node shape = isNative
                ? kind == ResourceKind.POOL ? ApiShape.renamed(plain, CloudFormation.POOL) : plain
                : TerraformShape.of(kind, plain);
        Node pool = Node.at(shape, "UserPoolId");
        return ResourceDefinition.of(
                kind,
                origin,
                Address.of(urn.substring(urn.lastIndexOf("::") < 0 ? 0 : urn.lastIndexOf("::") + 2)),
                Node.text(Node.at(resource, "id")),
                kind == ResourceKind.POOL ? PoolReference.UNKNOWN : ApiShape.reference(pool),
                shape);
    }

    /** {@code aws:cognito/userPool:UserPool}, and {@code aws-native:cognito:UserPool}. */
    private static @Nullable ResourceKind kind(String type) {
        return type.startsWith("aws:cognito/") || type.startsWith("aws-native:cognito:")
                ? KINDS.get(type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT))
                : null;
    }

    private static Node renamed(Node node, boolean isNative) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.span(),
                    list.items().stream().map(item -> renamed(item, isNative)).toList());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        if (mapping.members().containsKey(SIGNATURE)) {
            return new Node.Unknown(mapping.span(), "Pulumi keeps it encrypted");
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        mapping.members().forEach((key, member) -> {
            String name = isNative ? capitalised(key) : snakeCase(key);
            boolean own = OWN_KEYS.contains(snakeCase(key));
            Node value =
                    own && member.value() instanceof Node.Mapping ? member.value() : renamed(member.value(), isNative);
            members.put(name, new Node.Member(member.key(), value));
        });
        return new Node.Mapping(mapping.span(), members);
    }

    private static String capitalised(String key) {
        return key.isEmpty() ? key : Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private static String snakeCase(String key) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < key.length(); at++) {
            char letter = key.charAt(at);
            if (letter >= 'A' && letter <= 'Z') {
                name.append(at == 0 ? "" : "_").append(Character.toLowerCase(letter));
            } else {
                name.append(letter);
            }
        }
        return SINGULAR.getOrDefault(name.toString(), name.toString());
    }
}
