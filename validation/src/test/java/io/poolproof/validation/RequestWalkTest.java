package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.Requests;
import io.poolproof.validation.rules.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a request costs grows with it and no faster: visits are counted, because times on a shared machine prove nothing. */
class RequestWalkTest {
    private static final int SIZE = 1000;

    @Test
    void attributesAreVisitedAsOftenEachHoweverManyThereAre() {
        assertThatCostIsLinear(size -> {
            CognitoRequest.Builder request = Requests.valid(Operation.UPDATE_USER_ATTRIBUTES);
            IntStream.range(0, size).forEach(count -> request.attribute("custom:a" + count, "b"));
            return request.build();
        });
    }

    @Test
    void metadataNamesAndDeclarationsAreToo() {
        assertThatCostIsLinear(size ->
                Requests.valid(Operation.SIGN_UP).clientMetadata(entries(size)).build());
        assertThatCostIsLinear(size -> Requests.valid(Operation.DELETE_USER_ATTRIBUTES)
                .names(
                        Member.USER_ATTRIBUTE_NAMES,
                        IntStream.range(0, size)
                                .mapToObj(count -> "custom:a" + count)
                                .toList())
                .build());
        assertThatCostIsLinear(size -> Requests.valid(Operation.CREATE_USER_POOL)
                .schema(declarations(size))
                .build());
    }

    private static Map<String, String> entries(int size) {
        Map<String, String> entries = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(count -> entries.put("key" + count, "value"));
        return entries;
    }

    private static List<SchemaAttributeType> declarations(int size) {
        return IntStream.range(0, size)
                .mapToObj(count ->
                        new SchemaAttributeType("a" + count, "String", true, null, null, null, null, null, null))
                .toList();
    }

    private static void assertThatCostIsLinear(IntFunction<CognitoRequest> request) {
        int once = visits(request.apply(SIZE));
        int twice = visits(request.apply(2 * SIZE));
        int fourTimes = visits(request.apply(4 * SIZE));
        assertThat(twice - once).isGreaterThanOrEqualTo(SIZE);
        assertThat(fourTimes - twice).isEqualTo(2 * (twice - once));
    }

    private static int visits(CognitoRequest request) {
        int[] visits = {0};
        RequestWalk.walk(request, new RequestWalk.Visitor() {
            @Override
            public <T> boolean visit(
                    Subject<T> subject,
                    @Nullable Member member,
                    @Nullable T value,
                    int index,
                    @Nullable String attributeName) {
                visits[0]++;
                return true;
            }
        });
        return visits[0];
    }
}
