package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.Requests;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judging a valid request of up to 64 attributes leaves nothing for the collector, whatever the compiler made of the code. */
class AllocationTest {
    private static final int MOST_ATTRIBUTES = 64;
    private static final int ROUNDS = 200;

    private static final Map<String, String> ADDRESSES =
            Map.of("email", "jane.doe@example.com", "phone_number", "+12065550100", "birthdate", "1990-02-28");

    private static UserPool pool() {
        UserPool.Builder pool = UserPool.builder("us-east-1_wide").triggers(List.of(Trigger.values()));
        for (int count = 0; count < MOST_ATTRIBUTES; count++) {
            pool.attribute(
                    switch (count % 3) {
                        case 0 ->
                            SchemaAttribute.string("custom:a" + count, true).withLengths(1, 64);
                        case 1 ->
                            new SchemaAttribute(
                                    "custom:a" + count,
                                    AttributeDataType.NUMBER,
                                    true,
                                    false,
                                    false,
                                    null,
                                    null,
                                    "0",
                                    "100");
                        default ->
                            new SchemaAttribute(
                                    "custom:a" + count,
                                    AttributeDataType.BOOLEAN,
                                    true,
                                    false,
                                    false,
                                    null,
                                    null,
                                    null,
                                    null);
                    });
        }
        return pool.build();
    }

    private static CognitoRequest request(Operation operation) {
        CognitoRequest.Builder request = Requests.valid(operation);
        if (operation.takes(Member.USER_ATTRIBUTES)) {
            ADDRESSES.forEach(request::attribute);
            for (int count = ADDRESSES.size(); count < MOST_ATTRIBUTES; count++) {
                request.attribute("custom:a" + count, count % 3 == 0 ? "value" : count % 3 == 1 ? "7" : "true");
            }
        }
        if (operation.takes(Member.CLIENT_METADATA)) {
            request.clientMetadata(Map.of("locale", "en-GB", "campaign", "spring"));
        }
        return request.build();
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE_USER_ATTRIBUTES", "ADMIN_UPDATE_USER_ATTRIBUTES", "SIGN_UP", "ADMIN_CREATE_USER"})
    void aValidRequestIsJudgedWithoutAllocating(Operation operation) {
        UserPool pool = pool();
        Set<String> writable = new HashSet<>(ADDRESSES.keySet());
        pool.schema().forEach(attribute -> writable.add(attribute.name()));
        CognitoRequest request = request(operation);
        for (CognitoValidator validator : List.of(
                CognitoValidator.withoutPool(),
                CognitoValidator.forPool(pool),
                CognitoValidator.forPool(pool, new UserPoolClient("client", null, writable)))) {
            assertThat(validator.validate(request).violations()).isEmpty();
            assertThat(allocated(validator, request)).isZero();
        }
    }

    /** In bytes. */
    private static long allocated(CognitoValidator validator, CognitoRequest request) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        // The runtime itself allocates now and then while it links what is called for the first time.
        for (int round = 0; round < ROUNDS; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            validator.validate(request);
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
