package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a Terraform resource's values into the API's shape: names in its case, blocks as single objects, empty texts as absent. */
final class TerraformShape {
    private static final String SCHEMA = "schema";
    private static final Map<String, String> POOL = Map.ofEntries(
            Map.entry("name", "PoolName"),
            Map.entry("auto_verified_attributes", "AutoVerifiedAttributes"),
            Map.entry("alias_attributes", "AliasAttributes"),
            Map.entry("username_attributes", "UsernameAttributes"),
            Map.entry("mfa_configuration", "MfaConfiguration"),
            Map.entry("deletion_protection", "DeletionProtection"));
    private static final Map<String, String> ATTRIBUTE = Map.of(
            "name", "Name",
            "attribute_data_type", "AttributeDataType",
            "mutable", "Mutable",
            "required", "Required",
            "developer_only_attribute", "DeveloperOnlyAttribute");
    private static final Map<String, String> CLIENT = Map.of(
            "name", "ClientName",
            "read_attributes", "ReadAttributes",
            "write_attributes", "WriteAttributes");

    private TerraformShape() {}

    static Node pool(Node values) {
        Map<String, Node.Member> members = renamed(values, POOL);
        put(members, ApiShape.SCHEMA, schema(Node.at(values, SCHEMA)));
        put(members, "SmsConfiguration", block(values, "sms_configuration"));
        put(members, "LambdaConfig", triggers(block(values, "lambda_config")));
        Node usernames = block(values, "username_configuration");
        put(members, "UsernameConfiguration", part(usernames, Map.of("case_sensitive", "CaseSensitive")));
        Node updates = block(values, "user_attribute_update_settings");
        put(
                members,
                "UserAttributeUpdateSettings",
                part(
                        updates,
                        Map.of(
                                "attributes_require_verification_before_update",
                                "AttributesRequireVerificationBeforeUpdate")));
        if (softwareTokens(values)) {
            Node factor = new Node.Scalar(values.span(), Node.Kind.TEXT, "SOFTWARE_TOKEN_MFA");
            put(members, "EnabledMfas", new Node.Sequence(values.span(), List.of(factor)));
        }
        return new Node.Mapping(values.span(), members);
    }

    static Node client(Node values) {
        return new Node.Mapping(values.span(), renamed(values, CLIENT));
    }

    static Node provider(Node values) {
        return new Node.Mapping(values.span(), renamed(values, Map.of("attribute_mapping", "AttributeMapping")));
    }

    private static boolean softwareTokens(Node values) {
        return "true".equals(Node.text(Node.at(block(values, "software_token_mfa_configuration"), "enabled")));
    }

    private static @Nullable Node schema(@Nullable Node schema) {
        if (!(schema instanceof Node.Sequence list) || list.items().isEmpty()) {
            return schema instanceof Node.Unknown ? schema : null;
        }
        List<Node> attributes = new ArrayList<>();
        for (Node item : list.items()) {
            attributes.add(item instanceof Node.Mapping ? attribute(item) : item);
        }
        return new Node.Sequence(list.span(), attributes);
    }

    private static Node attribute(Node values) {
        Map<String, Node.Member> members = renamed(values, ATTRIBUTE);
        Node strings = block(values, "string_attribute_constraints");
        put(
                members,
                "StringAttributeConstraints",
                part(strings, Map.of("min_length", "MinLength", "max_length", "MaxLength")));
        Node numbers = block(values, "number_attribute_constraints");
        put(
                members,
                "NumberAttributeConstraints",
                part(numbers, Map.of("min_value", "MinValue", "max_value", "MaxValue")));
        return new Node.Mapping(values.span(), members);
    }

    /** Terraform's {@code custom_message} is the API's {@code CustomMessage}. */
    private static @Nullable Node triggers(@Nullable Node block) {
        if (!(block instanceof Node.Mapping)) {
            return block;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        Node.members(block).forEach((key, member) -> {
            if (!isEmpty(member.value())) {
                members.put(camelCase(key), member);
            }
        });
        return new Node.Mapping(block.span(), members);
    }

    private static String camelCase(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString().replace("CustomSmsSender", "CustomSMSSender");
    }

    private static Map<String, Node.Member> renamed(@Nullable Node values, Map<String, String> names) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        Node.members(values).forEach((key, member) -> {
            String name = names.get(key);
            if (name != null && !isEmpty(member.value())) {
                members.put(name, member);
            }
        });
        return members;
    }

    private static @Nullable Node part(@Nullable Node block, Map<String, String> names) {
        return block instanceof Node.Mapping ? new Node.Mapping(block.span(), renamed(block, names)) : block;
    }

    /** A block, which Terraform writes as a list of at most one. */
    private static @Nullable Node block(Node values, String key) {
        Node node = Node.at(values, key);
        if (node instanceof Node.Sequence list) {
            return list.items().isEmpty() || Node.isNull(list.items().get(0))
                    ? null
                    : list.items().get(0);
        }
        return node;
    }

    /** Terraform's state has empty texts and lists where nothing is set. */
    private static boolean isEmpty(Node node) {
        return Node.isNull(node)
                || (node instanceof Node.Sequence list && list.items().isEmpty())
                || (node instanceof Node.Scalar scalar && scalar.text().isEmpty());
    }

    private static void put(Map<String, Node.Member> members, String key, @Nullable Node value) {
        if (value != null) {
            members.put(key, new Node.Member(value.span(), value));
        }
    }
}
