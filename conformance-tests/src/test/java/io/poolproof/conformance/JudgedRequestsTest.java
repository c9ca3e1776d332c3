package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.Operation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes requests with the library's judgement, for the library in other languages: {@code .ci/javascript}. */
class JudgedRequestsTest {
    private static final int GENERATED = 10_000;
    private static final int LONGEST = 2_000;
    private static final ObjectWriter ASCII = new ObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    private static final Path FOLDER = Path.of("target", "agreement");

    @Test
    void theCorpusIsJudgedAndWritten() throws IOException {
        List<JudgedRequest> requests = requests();
        int taken = write("corpus.ndjson", requests);
        assertThat(taken).isBetween(requests.size() / 10, requests.size());
    }

    @Test
    void requestsOfOneFaultAreJudgedAndWritten() throws IOException {
        List<JudgedRequest> requests = requests().stream()
                .filter(request -> request.body().toString().length() < LONGEST)
                .toList();
        Random random = new Random(1);
        RequestMutator mutator = new RequestMutator(random);
        List<JudgedRequest> generated = random.ints(GENERATED, 0, requests.size())
                .mapToObj(requests::get)
                .map(request -> new JudgedRequest(
                        request.id(),
                        request.operation(),
                        request.pool(),
                        request.client(),
                        mutator.mutated((ObjectNode) request.body())))
                .toList();
        assertThat(write("generated.ndjson", generated)).isBetween(GENERATED / 20, GENERATED / 2);
    }

    /** Every request of the corpus that is a JSON object, but for those about the depth and size of bodies. */
    private static List<JudgedRequest> requests() {
        LibraryTarget library = new LibraryTarget(TestRuns.FIXTURES);
        return TestRuns.FIXTURES.expandedCases().stream()
                .filter(one -> one.fixture().http().isUsual())
                .filter(one -> !one.rule().startsWith("request-form."))
                .filter(one -> Operation.named(one.operation()).isPresent())
                .map(library::judged)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Writes each pool with its client before the first request to it; returns how many requests break no rule. */
    private static int write(String name, List<JudgedRequest> requests) throws IOException {
        Map<ObjectNode, Integer> numbers = new HashMap<>();
        List<CognitoValidator> validators = new ArrayList<>();
        int taken = 0;
        try (BufferedWriter writer =
                Files.newBufferedWriter(Files.createDirectories(FOLDER).resolve(name))) {
            for (JudgedRequest request : requests) {
                ObjectNode known = request.known();
                if (numbers.putIfAbsent(known, validators.size()) == null) {
                    validators.add(request.validator());
                    writer.write(ASCII.writeValueAsString(known) + "\n");
                }
                int number = numbers.get(known);
                ObjectNode line = request.judgedBy(validators.get(number)).put("known", number);
                taken += line.at("/result/violations").isEmpty() ? 1 : 0;
                writer.write(ASCII.writeValueAsString(line) + "\n");
            }
        }
        return taken;
    }
}
