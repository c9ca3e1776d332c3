package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.Api.Tokens;
import io.poolproof.server.mutants.Mutation;
import io.poolproof.server.protocol.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mutation changes something that a client sees, so that it can be noticed. */
class MutationTest {
    private static final String SCHEMA = "'Schema': [{'Name': 'code', 'AttributeDataType': 'String', 'Mutable': true,"
            + " 'StringAttributeConstraints': {'MinLength': '2', 'MaxLength': '10'}},"
            + "{'Name': 'team', 'AttributeDataType': 'String', 'Mutable': true},"
            + "{'Name': 'level', 'AttributeDataType': 'Number', 'Mutable': true}]";
    private static final String PASSWORD = "'Password': '" + Api.PASSWORD + "'";
    private static final String EMAIL = "ann@example.com";

    /** Something that a client does and sees. */
    @FunctionalInterface
    private interface Part {
        List<String> see(Api api, FunctionStub functions) throws Exception;
    }

    private static final List<Part> PARTS = List.of(
            (api, functions) -> wire(api),
            (api, functions) -> verification(api),
            (api, functions) -> writes(api),
            MutationTest::triggers,
            (api, functions) -> sessions(api));

    /** What a client sees of a server in one part, with all that differs between runs taken out. */
    private static List<String> seen(Part part, Mutation... mutations) throws Exception {
        try (FunctionStub functions = new FunctionStub()) {
            ReferenceServer.Builder builder =
                    ReferenceServer.builder().controls(true).lambdaEndpoint(functions.endpoint());
            Arrays.stream(mutations).forEach(mutation -> builder.seams(mutation.seams()));
            try (ReferenceServer server = builder.start()) {
                return part.see(Api.unchecked(server), functions);
            }
        }
    }

    private static String state(PoolOfTest pool) {
        Set<String> lines = new TreeSet<>();
        JsonNode user = pool.admin("AdminGetUser", "ann", "").body();
        user.path("UserAttributes").forEach(one -> {
            if (!one.path("Name").asText().equals("sub")) {
                lines.add(one.path("Name").asText() + "=" + one.path("Value").asText());
            }
        });
        return lines.toString();
    }

    private static String shown(Reply reply, Tokens tokens) {
        return reply.status() + " " + reply.type() + " " + reply.message().replace(tokens.access(), "(token)") + " "
                + reply.body().path("CodeDeliveryDetailsList")
                + reply.http().headers().firstValue("x-amzn-ErrorType").orElse("-")
                + reply.body().path("ClientMetadata");
    }

    private static List<String> writes(Api api) throws Exception {
        PoolOfTest pool = api.pool(SCHEMA).user("ann", "nickname", "annie", "custom:team", "red");
        String restricted = api.client(pool.id(), "'WriteAttributes': ['nickname']");
        Tokens ann = pool.signIn("ann");
        Tokens bound = new PoolOfTest(api, pool.id(), restricted).signIn("ann");
        List<String> seen = new ArrayList<>();
        List<Callable<Reply>> steps = List.of(
                () -> ann.update("custom:code", "ééééé"),
                () -> ann.update("custom:code", "éééééé"),
                () -> ann.update("custom:code", "😀😀😀😀😀😀"),
                () -> ann.update("custom:code", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"),
                () -> ann.update("custom:code", "e\u0301e\u0301"),
                () -> ann.update("locale", "fr", "nosuch", "x"),
                () -> ann.update("locale", "en", "locale", "de"),
                () -> ann.update(" locale", "it"),
                () -> ann.update("locale", " es "),
                () -> ann.update("Locale", "pt"),
                () -> ann.update("team", "blue"),
                () -> ann.update("email", "Ann@Example.com"),
                () -> ann.update("custom:level", "007"),
                () -> ann.update("locale", ""),
                () -> ann.call("DeleteUserAttributes", "'UserAttributeNames': ['nickname']"),
                () -> bound.update("profile", "x"),
                () -> new PoolOfTest(api, pool.id(), restricted)
                        .client("SignUp", "'Username': 'x', " + PASSWORD + ", " + Api.attributes("profile", "x")),
                () -> pool.admin("AdminUpdateUserAttributes", "ann", Api.attributes("zoneinfo", "z")),
                () -> ann.call("UpdateUserAttributes", "'UserAttributes': [], 'ClientMetadata': {'team': 'meta'}"),
                () -> ann.call("UpdateUserAttributes", "'UserAttributes': [], 'ClientMetadata': {'a': 1}"));
        for (Callable<Reply> step : steps) {
            seen.add(shown(step.call(), ann) + " -> " + state(pool));
        }
        seen.add(parallel(pool, ann));
        pool.user("bob");
        seen.add(api.call("ListUsers", "{'UserPoolId': '%s'}", pool.id())
                .body()
                .path("Users")
                .findValuesAsText("Username")
                .toString());
        seen.add(api.call("ListUsers", "{'UserPoolId': '%s', 'Filter': 'username = \\\"ann\\\"'}", pool.id())
                .body()
                .path("Users")
                .findValuesAsText("Username")
                .toString());
        return seen;
    }

    private static String parallel(PoolOfTest pool, Tokens ann) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Reply>> updates = new ArrayList<>();
        for (String name : List.of("given_name", "family_name", "middle_name")) {
            updates.add(threads.submit(() -> ann.update(name, "v")));
        }
        for (Future<Reply> update : updates) {
            update.get();
        }
        threads.shutdown();
        return state(pool);
    }

    private static List<String> verification(Api api) {
        PoolOfTest pool = api.pool(ServerTest.VERIFIES_FIRST)
                .user("ann", "email", "old@example.com", "email_verified", "true", "phone_number", "+123456789");
        Tokens ann = pool.signIn("ann");
        List<String> seen = new ArrayList<>();
        String modified = pool.admin("AdminGetUser", "ann", "").text("/UserLastModifiedDate");
        pool.advance(1);
        seen.add(shown(ann.update("nickname", "a"), ann));
        boolean isMoved = !pool.admin("AdminGetUser", "ann", "")
                .text("/UserLastModifiedDate")
                .equals(modified);
        seen.add(isMoved ? "modified" : "as before");
        seen.add(shown(ann.update("email", "old@example.com"), ann));
        seen.add(shown(verify(ann, "email", "any"), ann));
        seen.add(shown(ann.update("email", EMAIL), ann) + state(pool));
        seen.add(pool.code("ann", "email").isEmpty() ? "no code" : "a code");
        String code = pool.code("ann", "email");
        seen.add(shown(ann.update("nickname", "b"), ann));
        seen.add(shown(verify(ann, "phone_number", code), ann));
        seen.add(shown(verify(ann, "email", "any"), ann));
        seen.add(shown(verify(ann, "email", code), ann) + state(pool));
        seen.add(shown(verify(ann, "email", code), ann));
        seen.add(shown(ann.update("phone_number", "+987654321"), ann));
        seen.add(shown(verify(ann, "phone_number", pool.code("ann", "phone_number")), ann) + state(pool));
        seen.add(shown(ann.update("phone_number", "+111111111"), ann) + state(pool));
        seen.add(shown(pool.admin("AdminUpdateUserAttributes", "ann", Api.attributes("email", "c@d.org")), ann));
        return seen;
    }

    private static Reply verify(Tokens tokens, String attribute, String code) {
        return tokens.call("VerifyUserAttribute", "'AttributeName': '" + attribute + "', 'Code': '" + code + "'");
    }

    private static List<String> sessions(Api api) {
        PoolOfTest pool = api.pool("").user("ann");
        List<String> seen = new ArrayList<>();
        Tokens signedOut = pool.signIn("ann");
        signedOut.call("GlobalSignOut", "");
        seen.add(shown(signedOut.get(), signedOut));
        Tokens revoked = pool.signIn("ann");
        pool.client("RevokeToken", "'Token': '" + revoked.refresh() + "'");
        seen.add(shown(revoked.get(), revoked));
        for (String algorithm : List.of("none", "foreign-key")) {
            String token = api.control(
                            "token",
                            "{'UserPoolId': '%s', 'Username': 'ann', 'ClientId': '%s', 'algorithm': '%s'}",
                            pool.id(),
                            pool.clientId(),
                            algorithm)
                    .text("/AccessToken");
            seen.add(String.valueOf(new Tokens(api, token, "", "").get().status()));
        }
        pool.user("bob");
        String ofBob = pool.signIn("bob").access();
        pool.admin("AdminDisableUser", "bob", "");
        seen.add(String.valueOf(new Tokens(api, ofBob, "", "").get().status()));
        pool.admin("AdminDeleteUser", "bob", "");
        pool.user("bob");
        seen.add(String.valueOf(new Tokens(api, ofBob, "", "").get().status()));
        return seen;
    }

    private static List<String> triggers(Api api, FunctionStub functions) {
        PoolOfTest pool = api.pool(ServerTest.VERIFIES
                        + ", 'LambdaConfig': {'CustomMessage': 'arn:aws:lambda:us-east-1:123456789012:function:f', 'PreAuthentication': 'arn:aws:lambda:us-east-1:123456789012:function:f', 'PreSignUp': 'arn:aws:lambda:us-east-1:123456789012:function:f',"
                        + " 'PostAuthentication': 'arn:aws:lambda:us-east-1:123456789012:function:f'}")
                .user("ann");
        functions.reset();
        pool.client(
                "InitiateAuth",
                "'AuthFlow': 'USER_PASSWORD_AUTH', 'AuthParameters': {'USERNAME': 'ann', 'PASSWORD': '" + Api.PASSWORD
                        + "'}, 'ClientMetadata': {'a': 'b', 'c': ''}");
        Tokens ann = pool.signIn("ann");
        ann.update("email", EMAIL);
        ann.update("nickname", "a");
        ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'email', 'ClientMetadata': {'d': 'e'}");
        ann.call("GetUserAttributeVerificationCode", "'AttributeName': 'email'");
        List<String> seen = new ArrayList<>();
        functions
                .events()
                .forEach(event -> seen.add(event.path("triggerSource").asText() + " "
                        + event.has("userName")
                        + event.at("/request/userAttributes").size()
                        + " " + event.at("/request/clientMetadata") + " " + event.at("/request/validationData")));
        functions.throwing("why");
        seen.add(shown(ann.update("email", "other@example.com"), ann));
        functions.reset();
        functions.responding("{'autoConfirmUser': true}");
        seen.add(pool.client("SignUp", "'Username': 'y', " + PASSWORD + ", " + Api.attributes())
                .text("/UserConfirmed"));
        return seen;
    }

    private static List<String> wire(Api api) {
        List<String> seen = new ArrayList<>();
        PoolOfTest pool = api.pool("").user("ann");
        Tokens ann = pool.signIn("ann");
        seen.add(shown(ann.update("nosuch", "canary"), ann));
        seen.add(shown(new Tokens(api, "a.b.c", "", "").get(), ann));
        seen.add(String.valueOf(api.send(
                        java.net.http.HttpRequest.newBuilder(api.endpoint())
                                .header("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminGetUser"),
                        Json.object()
                                .put("UserPoolId", pool.id())
                                .put("Username", "ann")
                                .toString())
                .status()));
        return seen;
    }

    @Test
    void aRightServerIsSeenTheSameTwice() throws Exception {
        for (Part part : PARTS) {
            assertThat(seen(part)).isEqualTo(seen(part));
        }
    }

    @TestFactory
    Stream<DynamicTest> aMutationIsSeen() throws Exception {
        List<List<String>> right = new ArrayList<>();
        for (Part part : PARTS) {
            right.add(seen(part));
        }
        return Arrays.stream(Mutation.values())
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.id(), () -> assertThat(isSeen(mutation, right)).isTrue()));
    }

    private static boolean isSeen(Mutation mutation, List<List<String>> right) throws Exception {
        for (int part = 0; part < PARTS.size(); part++) {
            if (!seen(PARTS.get(part), mutation).equals(right.get(part))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyMutationIsFoundByItsId() {
        assertThat(Arrays.stream(Mutation.values())
                        .map(one -> Mutation.named(one.id()).orElseThrow()))
                .containsExactly(Mutation.values());
    }
}
