package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes bodies with the library's judgement, for readers of the schemas in other languages: {@code .ci/api-schemas}. */
class AgreementBodiesTest {
    private static final int COUNT = 5_000;
    private static final int LONGEST = 5_000;
    private static final CognitoValidator VALIDATOR = CognitoValidator.withoutPool();

    @Test
    void bodiesOfAllOperationsAreJudgedAndWritten() throws IOException {
        List<Operation> operations = List.of(Operation.values());
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        int taken = 0;
        while (lines.size() < COUNT) {
            Operation operation = operations.get(random.nextInt(operations.size()));
            byte[] body = new MutatedBodies(operation, random).next();
            if (body.length <= LONGEST) {
                boolean fits = Shapes.areTaken(RequestCodec.validate(VALIDATOR, operation, body));
                taken += fits ? 1 : 0;
                lines.add("[\"" + operation.wireName() + "\"," + new String(body, StandardCharsets.UTF_8) + "," + fits
                        + "]");
            }
        }
        assertThat(taken).isBetween(COUNT / 4, 3 * COUNT / 4);
        Files.write(Files.createDirectories(Path.of("target", "agreement")).resolve("bodies.ndjson"), lines);
    }
}
