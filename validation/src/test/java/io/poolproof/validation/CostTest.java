package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.StandardAttributes;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever sends a request chooses how long it is: judging it costs in proportion, whatever it is made of. */
class CostTest {
    /** Between the 8 of what is proportional and the 64 of what is quadratic. */
    private static final double MOST = 3.0 * Cost.TIMES;

    private static final int LENGTH = 4_000;
    private static final int ENTRIES = 2_500;

    /** Letters that grow when their case is changed, parts of surrogate pairs, and what numbers, addresses and tokens are made of. */
    private static final List<String> LETTERS = List.of(
            "a",
            "A",
            "0",
            "9",
            "-",
            "+",
            ".",
            "@",
            " ",
            "\t",
            "_",
            ":",
            "\u0130",
            "\u00df",
            "\u0149",
            "\ud800",
            "\ud83d\ude00",
            "e9",
            "a.",
            "a@",
            "eyJ",
            "\"",
            "\\");

    private static final UserPool POOL = UserPool.builder("us-east-1_Costs1")
            .attribute(SchemaAttribute.string("custom:text", true).withLengths(0, 2048))
            .attribute(typed("custom:number", AttributeDataType.NUMBER))
            .attribute(typed("custom:boolean", AttributeDataType.BOOLEAN))
            .attribute(typed("custom:date", AttributeDataType.DATE_TIME))
            .build();

    private static SchemaAttribute typed(String name, AttributeDataType type) {
        return new SchemaAttribute(name, type, true, false, false, null, null, "-1" + "0".repeat(40), "1e5");
    }

    private static CognitoRequest.Builder update() {
        return CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES).accessToken("eyJ0.e30.x");
    }

    private static DynamicTest proportional(String what, int size, IntFunction<Runnable> work) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(Cost.growth(work, size))
                        .as("how many times as much an input costs that is %s times as long", Cost.TIMES)
                        .isLessThan(MOST));
    }

    private static DynamicTest proportional(String what, IntFunction<CognitoRequest> requests) {
        CognitoValidator validator =
                CognitoValidator.forPool(POOL, new UserPoolClient("client", null, Set.of("email")));
        return proportional(what, ENTRIES, size -> {
            CognitoRequest request = requests.apply(size);
            return () -> validator.validate(request);
        });
    }

    private static String text(String letters, int length) {
        return letters.repeat(length / letters.length());
    }

    @TestFactory
    Stream<DynamicTest> aLongValue() {
        List<String> names = new ArrayList<>(List.of("custom:text", "custom:number", "custom:boolean", "custom:date"));
        StandardAttributes.defaults().forEach(attribute -> names.add(attribute.name()));
        CognitoValidator validator = CognitoValidator.forPool(POOL);
        return LETTERS.stream()
                .map(letters -> proportional("of " + visible(letters), LENGTH, size -> {
                    CognitoRequest.Builder request = update();
                    names.forEach(name -> request.attribute(name, text(letters, size)));
                    CognitoRequest built = request.build();
                    return () -> validator.validate(built);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLongName() {
        CognitoValidator validator = CognitoValidator.forPool(POOL);
        return LETTERS.stream()
                .map(letters -> proportional("of " + visible(letters), LENGTH, size -> {
                    String name = text(letters, size);
                    CognitoRequest built = update().attribute(name, "x")
                            .clientMetadata(ClientMetadata.of(Map.of(name, name)))
                            .build();
                    return () -> validator.validate(built);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLongTextOfAnyMember() {
        CognitoValidator validator = CognitoValidator.forPool(POOL);
        return Stream.of(Member.values())
                .filter(member -> member.kind() == Member.Kind.TEXT)
                .map(member -> proportional("as " + member.wireName(), LENGTH, size -> {
                    List<CognitoRequest> requests = new ArrayList<>();
                    Stream.of(Operation.values())
                            .filter(operation -> operation.members().contains(member))
                            .limit(2)
                            .forEach(operation ->
                                    LETTERS.forEach(letters -> requests.add(CognitoRequest.builder(operation)
                                            .text(member, text(letters, size))
                                            .build())));
                    return () -> requests.forEach(validator::validate);
                }));
    }

    @TestFactory
    Stream<DynamicTest> manyEntries() {
        return Stream.of(
                proportional("unknown attributes", size -> attributes(size, index -> "custom:none" + index, "x")),
                proportional("one unknown attribute again and again", size -> attributes(size, index -> "none", "x")),
                proportional("one attribute again and again", size -> attributes(size, index -> "email", "x")),
                proportional("a flag again and again", size -> attributes(size, index -> "email_verified", "true")),
                proportional("near misses", size -> attributes(size, index -> "custom:texs", "x")),
                proportional("another letter case", size -> attributes(size, index -> "Custom:Text", "x")),
                proportional("null entries", size -> {
                    CognitoRequest.Builder request = update();
                    return request.userAttributes(Collections.nCopies(size, null))
                            .build();
                }),
                proportional("metadata", size -> {
                    Map<String, String> metadata = new LinkedHashMap<>();
                    IntStream.range(0, size).forEach(index -> metadata.put("password" + index, "a@b.cd"));
                    return update().clientMetadata(ClientMetadata.of(metadata)).build();
                }),
                proportional(
                        "deleted names",
                        size -> CognitoRequest.builder(Operation.DELETE_USER_ATTRIBUTES)
                                .accessToken("e")
                                .names(Member.USER_ATTRIBUTE_NAMES, names(size, "custom:n"))
                                .build()),
                proportional(
                        "names of a client",
                        size -> CognitoRequest.builder(Operation.CREATE_USER_POOL_CLIENT)
                                .names(Member.READ_ATTRIBUTES, names(size, "custom:n"))
                                .names(Member.WRITE_ATTRIBUTES, names(size, "custom:n"))
                                .build()),
                proportional(
                        "declared attributes",
                        size -> CognitoRequest.builder(Operation.CREATE_USER_POOL)
                                .schema(declared(size))
                                .names(Member.ALIAS_ATTRIBUTES, names(size, "x"))
                                .names(Member.USERNAME_ATTRIBUTES, names(size, "x"))
                                .names(Member.AUTO_VERIFIED_ATTRIBUTES, names(size, "x"))
                                .names(Member.VERIFIED_BEFORE_UPDATE, names(size, "email"))
                                .build()),
                proportional(
                        "added attributes",
                        size -> CognitoRequest.builder(Operation.ADD_CUSTOM_ATTRIBUTES)
                                .schema(declared(size))
                                .build()));
    }

    private static CognitoRequest attributes(int size, IntFunction<String> name, String value) {
        CognitoRequest.Builder request = update();
        IntStream.range(0, size).forEach(index -> request.attribute(name.apply(index), value));
        return request.build();
    }

    private static List<String> names(int size, String start) {
        return IntStream.range(0, size).mapToObj(index -> start + index).toList();
    }

    private static List<SchemaAttributeType> declared(int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> new SchemaAttributeType(
                        "n" + index % 100, "String", true, true, false, "9".repeat(20), "1", null, null))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aLargePool() {
        return Stream.of(Operation.SIGN_UP, Operation.UPDATE_USER_ATTRIBUTES, Operation.CREATE_USER_POOL_CLIENT)
                .map(operation -> proportional("at " + operation.wireName(), ENTRIES / 2, size -> {
                    UserPool.Builder pool = UserPool.builder("us-east-1_Costs2");
                    CognitoRequest.Builder request = CognitoRequest.builder(operation);
                    for (int index = 0; index < size; index++) {
                        pool.attribute(new SchemaAttribute(
                                "custom:a" + index, AttributeDataType.STRING, true, true, false, 1, 9, null, null));
                        if (operation != Operation.CREATE_USER_POOL_CLIENT) {
                            request.attribute("custom:b" + index, "x");
                        }
                    }
                    request.names(Member.WRITE_ATTRIBUTES, names(size, "custom:c"));
                    CognitoValidator validator = CognitoValidator.forPool(pool.build());
                    CognitoRequest built = request.build();
                    return () -> validator.validate(built);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLongBody() {
        return Stream.of(
                body("nested lists", size -> "[".repeat(size) + "]".repeat(size)),
                body("nested objects", size -> "{\"a\":".repeat(size) + "1" + "}".repeat(size)),
                body("lists that nothing ends", "["::repeat),
                body("a number", "7"::repeat),
                body("a fraction", size -> "0." + "7".repeat(size)),
                body("an exponent", size -> "1e" + "9".repeat(size)),
                body("a text", size -> "\"" + "a".repeat(size) + "\""),
                body("a text that nothing ends", size -> "\"" + "a".repeat(size)),
                body("escapes", size -> "\"" + "\\u0041".repeat(size / 6) + "\""),
                body("members", size -> "{" + "\"a\":1,".repeat(size / 6) + "\"b\":1}"),
                body("blanks", " "::repeat),
                body("commas", ","::repeat),
                body("no UTF-8", "\u00ff"::repeat));
    }

    private static DynamicTest body(String what, IntFunction<String> value) {
        return proportional(what, 5 * LENGTH, size -> {
            List<byte[]> bodies = Stream.of(
                            "%s", "{\"UserAttributes\":%s}", "{\"UserAttributes\":[{\"Name\":%s}]}", "{%s:1}")
                    .map(form -> form.replace("%s", value.apply(size)).getBytes(StandardCharsets.ISO_8859_1))
                    .toList();
            return () -> bodies.forEach(body -> RequestCodec.decode(Operation.UPDATE_USER_ATTRIBUTES, body));
        });
    }

    private static String visible(String letters) {
        return letters.chars()
                .mapToObj(letter -> String.format("U+%04X", letter))
                .toList()
                .toString();
    }
}
