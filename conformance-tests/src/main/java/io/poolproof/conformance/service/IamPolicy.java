package io.poolproof.conformance.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The permissions that a run needs and no more, from the operations that it calls: each signed operation needs the action of its name
 * (fact {@code iam-actions}). What works on a pool is allowed on pools with a run's tag alone.
 */
public final class IamPolicy {
    private static final String SERVICE = "cognito-idp:";

    /** What no pool can be named for. */
    private static final Set<String> ON_NO_POOL = Set.of("CreateUserPool", "ListUserPools");

    private static final List<String> OF_FUNCTIONS = List.of(
            "lambda:AddPermission",
            "lambda:CreateFunction",
            "lambda:DeleteFunction",
            "lambda:GetFunction",
            "lambda:ListFunctions",
            "lambda:TagResource");

    private IamPolicy() {}

    /** The operations that deleting what runs leave needs besides their own. */
    public static final Set<String> OF_SWEEP =
            Set.of("ListUserPools", "DescribeUserPool", "UpdateUserPool", "DeleteUserPool");

    /**
     * The policy.
     *
     * @param signedOperations operations that are called signed
     * @param role ARN of the role of the run's functions; null where there are none
     * @return a JSON document
     */
    public static String of(Collection<String> signedOperations, @Nullable String role) {
        Set<String> all = new TreeSet<>(signedOperations);
        all.addAll(OF_SWEEP);
        ObjectNode policy = JsonNodeFactory.instance.objectNode().put("Version", "2012-10-17");
        ArrayNode statements = policy.putArray("Statement");
        Set<String> anywhere = new TreeSet<>(all);
        anywhere.retainAll(ON_NO_POOL);
        statement(statements, "PoolproofFindsAndCreatesPools", actions(anywhere), "*");
        // A pool is created with tags, which is an action of its own and happens before the pool has any.
        statement(statements, "PoolproofTagsWhatItCreates", List.of(SERVICE + "TagResource"), "*")
                .putObject("Condition")
                .putObject("StringLike")
                .put("aws:RequestTag/poolproof:run", "*");
        all.removeAll(ON_NO_POOL);
        statement(statements, "PoolproofWorksOnItsOwnPools", actions(all), "arn:aws:cognito-idp:*:*:userpool/*")
                .putObject("Condition")
                .putObject("StringLike")
                .put("aws:ResourceTag/poolproof:run", "*");
        if (role != null) {
            statement(statements, "PoolproofMakesItsOwnFunctions", OF_FUNCTIONS, "*");
            statement(statements, "PoolproofGivesThemTheirRole", List.of("iam:PassRole"), role)
                    .putObject("Condition")
                    .putObject("StringEquals")
                    .put("iam:PassedToService", "lambda.amazonaws.com");
        }
        return text(policy);
    }

    private static List<String> actions(Set<String> operations) {
        return operations.stream().map(SERVICE::concat).toList();
    }

    private static ObjectNode statement(ArrayNode statements, String sid, List<String> actions, String resource) {
        ObjectNode statement = statements.addObject().put("Sid", sid).put("Effect", "Allow");
        actions.forEach(statement.putArray("Action")::add);
        return statement.put("Resource", resource);
    }

    private static String text(JsonNode policy) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(policy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
