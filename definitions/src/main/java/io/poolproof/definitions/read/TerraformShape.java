package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.StandardAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the arguments of Terraform's resources into the shape of the API's requests, by the provider's own rules: null, an empty
 * text and an empty list are left out, a block stands for a single structure, and what the provider fills in is filled in.
 */
public final class TerraformShape {
    /** Blocks that may stand several times, by the API's name of the list. */
    private static final Map<String, String> LISTS = Map.of(
            "schema", "Schema",
            "recovery_mechanism", "RecoveryMechanisms",
            "scope", "Scopes",
            "asset", "Assets",
            "log_configurations", "LogConfigurations",
            "cognito_identity_providers", "CognitoIdentityProviders",
            "mapping_rule", "Rules");

    /** Arguments whose keys are the user's own. */
    private static final Set<String> MAPS = Set.of(
            "tags",
            "attribute_mapping",
            "provider_details",
            "client_metadata",
            "roles",
            "supported_login_providers",
            "identity_pool_tags",
            "settings");

    /** Names that are not simply the argument's words put together. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("tags", "UserPoolTags"),
            Map.entry("kms_key_id", "KMSKeyID"),
            Map.entry("custom_sms_sender", "CustomSMSSender"),
            Map.entry("from_email_address", "From"),
            Map.entry("callback_urls", "CallbackURLs"),
            Map.entry("logout_urls", "LogoutURLs"),
            Map.entry("default_redirect_uri", "DefaultRedirectURI"),
            Map.entry("allowed_oauth_flows", "AllowedOAuthFlows"),
            Map.entry("allowed_oauth_flows_user_pool_client", "AllowedOAuthFlowsUserPoolClient"),
            Map.entry("allowed_oauth_scopes", "AllowedOAuthScopes"),
            Map.entry("css", "CSS"),
            Map.entry("blocked_ip_range_list", "BlockedIPRangeList"),
            Map.entry("skipped_ip_range_list", "SkippedIPRangeList"),
            Map.entry("openid_connect_provider_arns", "OpenIdConnectProviderARNs"),
            Map.entry("saml_provider_arns", "SamlProviderARNs"),
            Map.entry("invite_message_template.sms_message", "SMSMessage"));

    /** The argument {@code name} of each kind of resource. */
    private static final Map<ResourceKind, String> OWN_NAME = Map.of(
            ResourceKind.POOL, "PoolName",
            ResourceKind.CLIENT, "ClientName",
            ResourceKind.GROUP, "GroupName",
            ResourceKind.RESOURCE_SERVER, "Name");

    /** What the provider itself sends where a configuration leaves it out. */
    private static final Map<String, String> POOL_DEFAULTS =
            Map.of("MfaConfiguration", "OFF", "DeletionProtection", "INACTIVE");

    private final ResourceKind kind;

    private TerraformShape(ResourceKind kind) {
        this.kind = kind;
    }

    /** Whether a block of this type may stand several times. */
    public static boolean isList(String block) {
        return LISTS.containsKey(block);
    }

    /** One resource's arguments in the API's shape; the node itself where it is no mapping. */
    public static Node of(ResourceKind kind, Node values) {
        if (!(values instanceof Node.Mapping)) {
            return values;
        }
        Map<String, Node.Member> members = new TerraformShape(kind).members(values, "");
        switch (kind) {
            case POOL -> pool(values, members);
            case DOMAIN -> into(members, "CustomDomainConfig", "CertificateArn");
            case USER -> user(members);
            default -> {}
        }
        return new Node.Mapping(values.span(), members);
    }

    private Map<String, Node.Member> members(Node values, String block) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        Node.members(values).forEach((key, member) -> {
            Node value = member.value();
            if (!isEmpty(value)) {
                Node shaped = value(key, value);
                if (!isEmpty(shaped)) {
                    members.put(name(key, block), new Node.Member(member.key(), shaped));
                }
            }
        });
        return members;
    }

    private String name(String key, String block) {
        if (block.isEmpty() && key.equals("name") && OWN_NAME.containsKey(kind)) {
            return OWN_NAME.getOrDefault(kind, key);
        }
        String list = LISTS.get(key);
        if (list != null) {
            return list;
        }
        String qualified = NAMES.get(block + "." + key);
        return qualified != null ? qualified : NAMES.getOrDefault(key, camelCase(key));
    }

    private Node value(String key, Node value) {
        if (MAPS.contains(key)) {
            return value;
        }
        if (value instanceof Node.Sequence list) {
            boolean blocks = list.items().stream().anyMatch(Node.Mapping.class::isInstance);
            if (blocks && !LISTS.containsKey(key)) {
                return value(key, list.items().get(0));
            }
            List<Node> items = new ArrayList<>();
            list.items().stream().filter(item -> !Node.isNull(item)).forEach(item -> items.add(value(key, item)));
            return new Node.Sequence(list.span(), items);
        }
        return value instanceof Node.Mapping ? new Node.Mapping(value.span(), members(value, key)) : value;
    }

    private static String camelCase(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** Terraform's provider leaves out what is empty. */
    private static boolean isEmpty(Node node) {
        return Node.isNull(node)
                || (node instanceof Node.Sequence list && list.items().isEmpty())
                || (node instanceof Node.Scalar scalar && scalar.text().isEmpty());
    }

    private static void pool(Node values, Map<String, Node.Member> members) {
        into(members, "Policies", "PasswordPolicy");
        into(members, "Policies", "SignInPolicy");
        Node.Member passkeys = members.remove("WebAuthnConfiguration");
        if (passkeys != null) {
            Node.members(passkeys.value())
                    .forEach((name, member) ->
                            members.put("WebAuthn" + name.replace("RelyingPartyId", "RelyingPartyID"), member));
        }
        factors(values, members);
        POOL_DEFAULTS.forEach((name, value) -> members.putIfAbsent(
                name,
                new Node.Member(
                        values.span(), new Node.Scalar(values.span(), Node.Kind.TEXT, value, Node.Style.FILLED_IN))));
    }

    /** The API has the factors of MFA in a list, Terraform a block for each. */
    private static void factors(Node values, Map<String, Node.Member> members) {
        List<Node> factors = new ArrayList<>();
        Node.Member token = members.remove("SoftwareTokenMfaConfiguration");
        Node enabled = token == null ? null : Node.at(token.value(), "Enabled");
        if (enabled instanceof Node.Unknown unknown) {
            factors.add(unknown);
        } else if (enabled != null && "true".equals(Node.text(enabled))) {
            factors.add(new Node.Scalar(enabled.span(), Node.Kind.TEXT, "SOFTWARE_TOKEN_MFA"));
        }
        Node.Member email = members.get("EmailMfaConfiguration");
        if (email != null) {
            factors.add(new Node.Scalar(email.value().span(), Node.Kind.TEXT, "EMAIL_OTP"));
        }
        if (!factors.isEmpty()) {
            members.put("EnabledMfas", new Node.Member(values.span(), new Node.Sequence(values.span(), factors)));
        }
    }

    /** Moves a member into a structure of the API's that Terraform does not have. */
    private static void into(Map<String, Node.Member> members, String structure, String name) {
        Node.Member moved = members.remove(name);
        if (moved == null) {
            return;
        }
        Node.Member there = members.get(structure);
        Map<String, Node.Member> all = new LinkedHashMap<>(Node.members(there == null ? null : there.value()));
        all.put(name, moved);
        members.put(
                structure,
                new Node.Member(moved.key(), new Node.Mapping(moved.value().span(), all)));
    }

    /** A user's attributes are a map, whose custom names have no prefix; the API has a list. */
    private static void user(Map<String, Node.Member> members) {
        Node.Member attributes = members.remove("Attributes");
        if (attributes == null || !(attributes.value() instanceof Node.Mapping map)) {
            return;
        }
        List<Node> list = new ArrayList<>();
        map.members()
                .forEach((name, member) -> list.add(new Node.Mapping(
                        member.value().span(),
                        Map.of(
                                "Name",
                                new Node.Member(
                                        member.key(), new Node.Scalar(member.key(), Node.Kind.TEXT, prefixed(name))),
                                "Value",
                                member))));
        members.put("UserAttributes", new Node.Member(attributes.key(), new Node.Sequence(map.span(), list)));
    }

    private static String prefixed(String name) {
        boolean standard = StandardAttributes.defaults().stream()
                .anyMatch(attribute -> attribute.name().equals(name));
        return standard || name.startsWith(SchemaAttribute.CUSTOM_PREFIX) ? name : SchemaAttribute.CUSTOM_PREFIX + name;
    }
}
