package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Pools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Ten thousand bodies each: the validator, two readers of the JSON Schemas and the floor say the same of every one. */
class AgreementProperties {
    private static final int TRIES = 10_000;
    private static final Operation UPDATE = Operation.UPDATE_USER_ATTRIBUTES;
    private static final String PATH = "api/requests/UpdateUserAttributes.schema.json";
    private static final JsonSchema EVERIT = JsonSchema.fromResource(PATH);
    private static final Schema NETWORKNT = networknt();
    private static final List<CognitoValidator> VALIDATORS = List.of(
            CognitoValidator.withoutPool(),
            CognitoValidator.forPool(Pools.FULL),
            CognitoValidator.forPool(Pools.FULL, Pools.LISTING),
            CognitoValidator.forPool(Pools.FULL, Pools.DEFAULTS),
            CognitoValidator.forPool(Pools.VERIFYING));

    private static Schema networknt() {
        try (InputStream stream = AgreementProperties.class.getResourceAsStream("/poolproof/schemas/" + PATH)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void validatorAndBothReadersOfTheSchemaAgreeOnEveryBody(@ForAll @LongRange(min = 0) long seed) throws IOException {
        byte[] body = new RandomBodies(seed).next();
        ValidationResult result = RequestCodec.validate(VALIDATORS.get(0), UPDATE, body);
        boolean taken = Shapes.areTaken(result);
        JsonNode tree = RequestCodec.parse(body).orElseThrow();
        assertThat(EVERIT.problemsOf(body).isEmpty()).as("everit").isEqualTo(taken);
        assertThat(NETWORKNT.validate(tree).isEmpty()).as("networknt").isEqualTo(taken);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsRecognisedAtAGlanceBreaksNoRule(@ForAll @LongRange(min = 0) long seed) {
        read(new RandomBodies(seed).next()).ifPresent(request -> {
            for (CognitoValidator validator : VALIDATORS) {
                assertThat(ids(validator.validate(request))).isEqualTo(ids(validator.validateByRules(request)));
            }
            boolean taken = VALIDATORS.get(0).validate(request).isValid();
            assertThat(HandWrittenFloor.takes(request)).as("floor").isEqualTo(taken);
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfAttributesChangesNoViolation(@ForAll @LongRange(min = 0) long seed) {
        byte[] body = new RandomBodies(seed).next();
        JsonNode tree = RequestCodec.parse(body).orElseThrow();
        if (!tree.path("UserAttributes").isArray()) {
            return;
        }
        List<JsonNode> attributes = new ArrayList<>();
        tree.get("UserAttributes").forEach(attributes::add);
        Collections.shuffle(attributes, new Random(seed));
        ArrayNode shuffled = ((ObjectNode) tree).putArray("UserAttributes");
        attributes.forEach(shuffled::add);
        CognitoValidator validator = oneOf(seed);
        assertThat(found(RequestCodec.validate(validator, UPDATE, RandomBodies.bytes(tree))))
                .isEqualTo(found(RequestCodec.validate(validator, UPDATE, body)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noValueAppearsInAnyMessage(@ForAll @LongRange(min = 0) long seed) {
        byte[] body = new RandomBodies(seed).next();
        ValidationResult result = RequestCodec.validate(oneOf(seed), UPDATE, body);
        assertThat(result.violations())
                .allSatisfy(violation -> assertThat(violation.message())
                        .doesNotContain(RandomBodies.CANARY)
                        .contains("[" + violation.rule().id() + "]"));
        assertThat(new InvalidRequestException(result).toString()).doesNotContain(RandomBodies.CANARY);
        assertThat(RequestCodec.decode(UPDATE, body).toString()).doesNotContain(RandomBodies.CANARY);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void readingFromTheTextAndFromATreeGivesTheSame(@ForAll @LongRange(min = 0) long seed) {
        byte[] body = new RandomBodies(seed).next();
        DecodedRequest fromText = RequestCodec.decode(UPDATE, body);
        DecodedRequest fromTree =
                RequestCodec.decode(UPDATE, RequestCodec.parse(body).orElseThrow());
        if (fromText instanceof DecodedRequest.Read read && fromTree instanceof DecodedRequest.Read other) {
            assertThat(RequestCodec.encodeTree(read.request())).isEqualTo(RequestCodec.encodeTree(other.request()));
        } else {
            assertThat(fromText).isEqualTo(fromTree);
        }
    }

    private static CognitoValidator oneOf(long seed) {
        return VALIDATORS.get((int) (seed % VALIDATORS.size()));
    }

    private static Optional<CognitoRequest> read(byte[] body) {
        return RequestCodec.decode(UPDATE, body) instanceof DecodedRequest.Read read
                ? Optional.of(read.request())
                : Optional.empty();
    }

    private static List<String> ids(ValidationResult result) {
        return result.violations().stream()
                .map(violation -> violation.path() + violation.rule().id())
                .toList();
    }

    /** The violations without their places, save those of which a later attribute is guilty by its place. */
    private static List<String> found(ValidationResult result) {
        return result.violations().stream()
                .map(violation ->
                        violation.attributeName() + " " + violation.rule().id())
                .sorted()
                .collect(Collectors.toList());
    }
}
