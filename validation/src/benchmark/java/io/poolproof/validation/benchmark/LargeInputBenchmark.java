package io.poolproof.validation.benchmark;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The largest inputs that the service's limits let through, whole and half of them: the cost has to be linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LargeInputBenchmark {
    private static final int LONGEST_VALUE = 2048;
    private static final int LONGEST_METADATA = 131_072;
    private static final int MANY_ATTRIBUTES = 10_000;

    /** What is large; a script's name stands for a value of its letters. */
    @Param({
        "latin",
        "greek",
        "devanagari",
        "han",
        "emoji",
        "combining",
        "loneSurrogates",
        "attributes",
        "wrongAttributes",
        "metadata",
        "metadataEntries"
    })
    public String kind = "";

    @Param({"1", "2"})
    public int halves;

    private final CognitoValidator known = CognitoValidator.forPool(UserPool.builder("us-east-1_abc")
            .attribute(SchemaAttribute.string("custom:text", true))
            .build());
    private CognitoValidator validator = known;
    private CognitoRequest request =
            CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES).build();
    private byte[] body = {};

    @Setup
    public void build() {
        CognitoRequest.Builder builder =
                CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES).accessToken("eyJ0.e30.x");
        switch (kind) {
            case "attributes" -> many(builder, "custom:text", "a");
            case "wrongAttributes" -> many(builder, "nobody has this", "a".repeat(20));
            case "metadata" ->
                builder.attribute("email", "a@b.c")
                        .clientMetadata(Map.of("key", "a".repeat(LONGEST_METADATA * halves / 2)));
            case "metadataEntries" -> builder.attribute("email", "a@b.c").clientMetadata(entries());
            default -> builder.attribute("custom:text", letter().repeat(LONGEST_VALUE * halves / 2));
        }
        validator = kind.equals("attributes") ? CognitoValidator.withoutPool() : known;
        request = builder.build();
        body = RequestCodec.encode(request);
    }

    private void many(CognitoRequest.Builder builder, String name, String value) {
        for (int count = 0; count < MANY_ATTRIBUTES * halves / 2; count++) {
            builder.attribute(name + count, value);
        }
    }

    private Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int count = 0; count < MANY_ATTRIBUTES * halves / 2; count++) {
            entries.put("key" + count, "value");
        }
        return entries;
    }

    private String letter() {
        return switch (kind) {
            case "greek" -> "λ";
            case "devanagari" -> "क";
            case "han" -> "字";
            case "emoji" -> "\ud83d\ude00";
            case "combining" -> "e\u0301";
            case "loneSurrogates" -> "\ud800";
            default -> "a";
        };
    }

    @Benchmark
    public ValidationResult validate() {
        return validator.validate(request);
    }

    @Benchmark
    public ValidationResult parseAndValidate() {
        return RequestCodec.validate(validator, Operation.UPDATE_USER_ATTRIBUTES, body);
    }
}
