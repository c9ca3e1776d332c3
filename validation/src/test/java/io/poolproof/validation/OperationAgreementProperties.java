package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Ten thousand bodies of all operations: the validator and two readers of the operation's JSON Schema take the same ones. */
class OperationAgreementProperties {
    private static final int TRIES = 10_000;
    private static final CognitoValidator VALIDATOR = CognitoValidator.withoutPool();
    private static final List<Readers> ALL =
            Arrays.stream(Operation.values()).map(Readers::of).toList();

    /** An operation with its schema as two libraries read it. */
    private record Readers(Operation operation, JsonSchema everit, Schema networknt) {
        static Readers of(Operation operation) {
            String path = "api/requests/" + operation.wireName() + ".schema.json";
            try (InputStream stream = Readers.class.getResourceAsStream("/poolproof/schemas/" + path)) {
                Schema networknt = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(stream, InputFormat.JSON);
                return new Readers(operation, JsonSchema.fromResource(path), networknt);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void validatorAndBothReadersOfTheSchemaAgreeOnBodiesOfEveryOperation(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        Readers readers = ALL.get(random.nextInt(ALL.size()));
        byte[] body = new MutatedBodies(readers.operation(), random).next();
        ValidationResult result = RequestCodec.validate(VALIDATOR, readers.operation(), body);
        boolean taken = Shapes.areTaken(result);
        JsonNode tree = RequestCodec.parse(body).orElseThrow();
        assertThat(readers.everit().problemsOf(body).isEmpty())
                .as("everit, %s %s: %s", readers.operation(), new String(body, StandardCharsets.UTF_8), result)
                .isEqualTo(taken);
        assertThat(readers.networknt().validate(tree).isEmpty())
                .as("networknt, %s", readers.operation())
                .isEqualTo(taken);
    }
}
