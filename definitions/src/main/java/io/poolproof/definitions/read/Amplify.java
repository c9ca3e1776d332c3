package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the command line of Amplify keeps of an auth resource: {@code cli-inputs.json}, before it {@code parameters.json}. */
final class Amplify {
    private static final Map<String, String> POOL = Map.of(
            "userPoolName", "PoolName",
            "autoVerifiedAttributes", "AutoVerifiedAttributes",
            "aliasAttributes", "AliasAttributes",
            "usernameAttributes", "UsernameAttributes",
            "mfaConfiguration", "MfaConfiguration");
    private static final Map<String, String> CLIENT = Map.of(
            "userpoolClientReadAttributes", "ReadAttributes", "userpoolClientWriteAttributes", "WriteAttributes");

    private Amplify() {}

    /** What the file makes; empty where it is none of Amplify's. */
    static Optional<Definitions> read(Document document, Node root) {
        Node config = Node.at(root, "cognitoConfig");
        Node inputs = config == null ? root : config;
        boolean ours = Node.at(inputs, "userpoolClientWriteAttributes") != null
                || (config != null && Node.at(config, "userPoolName") != null);
        if (!ours || !(inputs instanceof Node.Mapping)) {
            return Optional.empty();
        }
        Origin origin = new Origin(document, Format.AMPLIFY);
        String name = Node.text(Node.at(inputs, "resourceName"));
        String id = name == null ? "UserPool" : name;
        List<ResourceDefinition> resources = new ArrayList<>();
        resources.add(ResourceDefinition.of(
                ResourceKind.POOL, origin, Address.of(id), null, PoolReference.UNKNOWN, pool(inputs)));
        resources.add(ResourceDefinition.of(
                ResourceKind.CLIENT,
                origin,
                Address.of(id + ".UserPoolClient"),
                null,
                PoolReference.toResource(id),
                new Node.Mapping(inputs.span(), members(inputs, CLIENT))));
        return Optional.of(Definitions.of(resources));
    }

    private static Node pool(Node inputs) {
        Map<String, Node.Member> members = members(inputs, POOL);
        Node.Member required = Node.members(inputs).get("requiredAttributes");
        if (required != null
                && required.value() instanceof Node.Sequence names
                && !names.items().isEmpty()) {
            List<Node> schema = new ArrayList<>();
            names.items().forEach(item -> schema.add(attribute(item)));
            members.put("Schema", new Node.Member(required.key(), new Node.Sequence(names.span(), schema)));
        }
        factors(inputs, members);
        return new Node.Mapping(inputs.span(), members);
    }

    /** The factors by the words of Amplify's questions; its templates give a pool with text messages a role for them. */
    private static void factors(Node inputs, Map<String, Node.Member> members) {
        Node.Member types = Node.members(inputs).get("mfaTypes");
        String mfa = Node.text(Node.at(inputs, "mfaConfiguration"));
        if (types == null || mfa == null || mfa.equals("OFF")) {
            return;
        }
        List<Node> factors = new ArrayList<>();
        for (Node type : Node.items(types.value())) {
            boolean token = "TOTP".equals(Node.text(type));
            factors.add(new Node.Scalar(type.span(), Node.Kind.TEXT, token ? "SOFTWARE_TOKEN_MFA" : "SMS_MFA"));
        }
        members.put(
                "EnabledMfas",
                new Node.Member(types.key(), new Node.Sequence(types.value().span(), factors)));
        members.put(
                "SmsConfiguration",
                new Node.Member(
                        types.key(), new Node.Unknown(types.key(), "the template of Amplify may have a role for it")));
    }

    /** Its templates declare each required attribute so, without a data type. */
    private static Node attribute(Node name) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        members.put("Name", new Node.Member(name.span(), name));
        members.put("Required", filledIn(name.span()));
        members.put("Mutable", filledIn(name.span()));
        return new Node.Mapping(name.span(), members);
    }

    private static Node.Member filledIn(Span span) {
        return new Node.Member(span, new Node.Scalar(span, Node.Kind.BOOLEAN, "true", Node.Style.FILLED_IN));
    }

    /** Lists may hold several names in one text; empty ones are left out. */
    private static Map<String, Node.Member> members(Node inputs, Map<String, String> names) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        Node.members(inputs).forEach((key, member) -> {
            String name = names.get(key);
            Node value = member.value() instanceof Node.Sequence list ? list(list) : member.value();
            if (name != null && value != null && !Node.isNull(value)) {
                members.put(name, new Node.Member(member.key(), value));
            }
        });
        return members;
    }

    private static @Nullable Node list(Node.Sequence list) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            String text = Node.text(item);
            if (text == null) {
                items.add(item);
            } else {
                for (String part : text.split(",")) {
                    items.add(new Node.Scalar(item.span(), Node.Kind.TEXT, part.strip()));
                }
            }
        }
        return items.isEmpty() ? null : new Node.Sequence(list.span(), items);
    }
}
