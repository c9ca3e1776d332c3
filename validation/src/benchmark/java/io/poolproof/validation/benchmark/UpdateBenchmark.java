package io.poolproof.validation.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.HandWrittenFloor;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One realistic update: a token of 900 characters, 6 attributes, 3 metadata entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UpdateBenchmark {
    private static final String SCHEMA = "/poolproof/schemas/api/requests/UpdateUserAttributes.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Up to so many attributes a valid request is judged without allocating. */
    private static final int MOST_WITHOUT_ALLOCATION = 64;

    private final CognitoRequest request = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
            .accessToken("eyJraWQiOiJhYmMifQ." + "aB3-_x9Zq".repeat(60) + "." + "Q7w_-E5r".repeat(42) + "abcde")
            .attribute("email", "jane.doe@example.com")
            .attribute("phone_number", "+12065550100")
            .attribute("name", "Jane Doe")
            .attribute("birthdate", "1990-02-28")
            .attribute("custom:tenant", "acme-europe-west")
            .attribute("custom:rank", "7")
            .clientMetadata(Map.of("locale", "en-GB", "campaign", "spring", "source", "profile-page"))
            .build();
    private final CognitoRequest many = many(Operation.UPDATE_USER_ATTRIBUTES)
            .accessToken(request.accessToken())
            .build();
    private final CognitoRequest manyByAdministrator = many(Operation.ADMIN_UPDATE_USER_ATTRIBUTES)
            .text(Member.USER_POOL_ID, "us-east-1_abc")
            .text(Member.USERNAME, "jane")
            .build();
    private final CognitoValidator wide = CognitoValidator.forPool(widePool());
    private final byte[] body = RequestCodec.encode(request);
    private final UserPool pool = UserPool.builder("us-east-1_abc")
            .attribute(SchemaAttribute.string("custom:tenant", true).withLengths(1, 64))
            .attribute(new SchemaAttribute(
                    "custom:rank", AttributeDataType.NUMBER, true, false, false, null, null, "0", "100"))
            .build();
    private final UserPoolClient client = new UserPoolClient(
            "client", null, Set.of("email", "phone_number", "name", "birthdate", "custom:tenant", "custom:rank"));
    private final CognitoValidator shapes = CognitoValidator.withoutPool();
    private final CognitoValidator known = CognitoValidator.forPool(pool, client);
    private final JsonNode tree = read(body);
    private final JSONObject object = new JSONObject(new String(body, StandardCharsets.UTF_8));
    private final org.everit.json.schema.Schema everit = everit();
    private final Schema networknt = networknt();
    private final Validator hibernate =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final UpdateBean bean = UpdateBean.of(request);

    private static CognitoRequest.Builder many(Operation operation) {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        IntStream.range(0, MOST_WITHOUT_ALLOCATION).forEach(count -> request.attribute("custom:a" + count, "value"));
        return request;
    }

    private static UserPool widePool() {
        UserPool.Builder wide = UserPool.builder("us-east-1_abc");
        IntStream.range(0, MOST_WITHOUT_ALLOCATION)
                .forEach(count -> wide.attribute(SchemaAttribute.string("custom:a" + count, true)));
        return wide.build();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static org.everit.json.schema.Schema everit() {
        try (InputStream stream = UpdateBenchmark.class.getResourceAsStream(SCHEMA)) {
            return SchemaLoader.builder()
                    .draftV7Support()
                    .schemaJson(new JSONObject(new JSONTokener(stream)))
                    .build()
                    .load()
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema networknt() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(UpdateBenchmark.class.getResourceAsStream(SCHEMA), InputFormat.JSON);
    }

    @Benchmark
    public boolean handWrittenFloor() {
        return HandWrittenFloor.takes(request);
    }

    @Benchmark
    public boolean shapeAlone() {
        return shapes.validate(request).isValid();
    }

    @Benchmark
    public boolean withPoolAndClient() {
        return known.validate(request).isValid();
    }

    /** 64 attributes, recognised at a glance. */
    @Benchmark
    public boolean sixtyFourAttributes() {
        return wide.validate(many).isValid();
    }

    /** 64 attributes, each judged by every rule. */
    @Benchmark
    public boolean sixtyFourByAdministrator() {
        return wide.validate(manyByAdministrator).isValid();
    }

    @Benchmark
    public JsonNode jacksonTree() throws IOException {
        return JSON.readTree(body);
    }

    @Benchmark
    public DecodedRequest parse() {
        return RequestCodec.decode(Operation.UPDATE_USER_ATTRIBUTES, body);
    }

    @Benchmark
    public ValidationResult parseAndValidate() {
        return RequestCodec.validate(shapes, Operation.UPDATE_USER_ATTRIBUTES, body);
    }

    @Benchmark
    public boolean everitSchema() {
        everit.validate(object);
        return true;
    }

    @Benchmark
    public boolean networkntSchema() {
        return networknt.validate(tree).isEmpty();
    }

    @Benchmark
    public boolean hibernateValidator() {
        return hibernate.validate(bean).isEmpty();
    }
}
