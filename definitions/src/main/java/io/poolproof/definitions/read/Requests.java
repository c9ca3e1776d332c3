package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds requests in whatever a team keeps them in: bodies, lists of bodies, JSON Lines, fixtures with the body somewhere inside. A
 * request is an object with a list of attributes or of their names, one with a part of a request beside a member that only requests
 * have, or one that stands under {@code input} or the like beside the name of its operation.
 */
final class Requests {
    private static final Set<String> NAMES_OF_OPERATION =
            Set.of("operation", "Operation", "action", "Action", "command", "target", "X-Amz-Target", "x-amz-target");
    private static final Set<String> ONLY_IN_REQUESTS =
            Set.of("AccessToken", "ClientId", "UserPoolId", "Username", "AuthFlow", "ChallengeName", "AttributeName");
    private static final Set<String> BESIDE_OPERATION =
            Set.of("input", "Input", "body", "Body", "request", "Request", "params", "parameters", "payload");

    private final Origin origin;
    private final List<RequestExample> found = new ArrayList<>();

    private Requests(Origin origin) {
        this.origin = origin;
    }

    static List<RequestExample> in(Document document) {
        Requests requests = new Requests(new Origin(document, Format.REQUESTS));
        boolean several = document.roots().size() > 1;
        for (Node root : document.roots()) {
            requests.search(root, several ? "line " + root.span().line() + " " : "", null, false);
        }
        return requests.found;
    }

    private void search(Node node, String path, @Nullable Operation around, boolean introduced) {
        if (node instanceof Node.Mapping mapping) {
            Optional<Operation> stated = stated(mapping);
            Operation operation = stated.orElse(around);
            if (introduced || isRequest(mapping)) {
                found.add(new RequestExample(
                        origin,
                        Address.of(path.isBlank() ? "request" : path.strip()),
                        operation(mapping, operation),
                        mapping));
                return;
            }
            mapping.members().forEach((key, member) -> {
                Operation named = Operation.named(key).orElse(operation);
                search(
                        member.value(),
                        path + "/" + key.replace("~", "~0").replace("/", "~1"),
                        named,
                        stated.isPresent() && BESIDE_OPERATION.contains(key));
            });
        }
        List<Node> items = Node.items(node);
        for (int index = 0; index < items.size(); index++) {
            search(items.get(index), path + "/" + index, around, false);
        }
    }

    private static boolean isRequest(Node.Mapping mapping) {
        boolean lists = mapping.get(Member.USER_ATTRIBUTES.wireName()) instanceof Node.Sequence
                || mapping.get(Member.USER_ATTRIBUTE_NAMES.wireName()) instanceof Node.Sequence;
        boolean parts = mapping.has(Member.USER_ATTRIBUTES.wireName())
                || mapping.has(Member.USER_ATTRIBUTE_NAMES.wireName())
                || mapping.has(Member.CLIENT_METADATA.wireName());
        return lists || (parts && mapping.members().keySet().stream().anyMatch(ONLY_IN_REQUESTS::contains));
    }

    private static Optional<Operation> stated(Node.Mapping mapping) {
        return mapping.members().entrySet().stream()
                .filter(entry -> NAMES_OF_OPERATION.contains(entry.getKey()))
                .map(entry -> Node.text(entry.getValue().value()))
                .flatMap(name -> name == null ? Optional.<Operation>empty().stream() : named(name).stream())
                .findFirst();
    }

    /** An operation's name as it is, behind a target's dot, as a command of the CLI, or as an SDK's class. */
    private static Optional<Operation> named(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String plain = last.replace("-", "").replaceAll("(Command|Request|Input)$", "");
        return List.of(Operation.values()).stream()
                .filter(operation -> operation.wireName().equalsIgnoreCase(plain))
                .findFirst();
    }

    /** What the surroundings say, else what the members allow only one reading of. */
    private static @Nullable Operation operation(Node.Mapping body, @Nullable Operation stated) {
        if (stated != null) {
            return stated;
        }
        boolean attributes = body.has(Member.USER_ATTRIBUTES.wireName());
        boolean names = body.has(Member.USER_ATTRIBUTE_NAMES.wireName());
        if (body.has("AccessToken")) {
            return attributes ? Operation.UPDATE_USER_ATTRIBUTES : names ? Operation.DELETE_USER_ATTRIBUTES : null;
        }
        if (body.has("UserPoolId") && body.has("Username") && names) {
            return Operation.ADMIN_DELETE_USER_ATTRIBUTES;
        }
        if (body.has("UserPoolId") && body.has("Username") && attributes) {
            return body.has("TemporaryPassword") || body.has("MessageAction") || body.has("DesiredDeliveryMediums")
                    ? Operation.ADMIN_CREATE_USER
                    : Operation.ADMIN_UPDATE_USER_ATTRIBUTES;
        }
        return body.has("ClientId") && body.has("Username") && attributes ? Operation.SIGN_UP : null;
    }
}
