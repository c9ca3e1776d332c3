package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The redacted exchanges of a case as Allure's steps, by what they are for. */
final class AllureSteps {
    private static final int FIRST_ERROR = 400;

    private final FileSystemResultsWriter writer;
    private final Path runFolder;

    AllureSteps(FileSystemResultsWriter writer, Path runFolder) {
        this.writer = writer;
        this.runFolder = runFolder;
    }

    /** What exchanges are for, in the order in which they are played. */
    private enum Phase {
        PROVISION("Provision"),
        REQUEST("The request of the case"),
        READ_BACK("Read back"),
        TWIN("The twin: the same request without the fault, which has to go through");

        private final String words;

        Phase(String words) {
            this.words = words;
        }
    }

    List<StepResult> of(CaseLine line) throws IOException {
        Map<Phase, StepResult> phases = new EnumMap<>(Phase.class);
        boolean played = false;
        for (JsonNode exchange : exchanges(line)) {
            Phase phase = phase(exchange.path("name").asText(), played);
            played |= phase == Phase.REQUEST;
            StepResult parent = phases.computeIfAbsent(
                    phase, key -> new StepResult().setName(key.words).setSteps(new ArrayList<>()));
            // What surrounds the request of a case that is as expected is much the same everywhere; the run's folder
            // has it.
            parent.getSteps().add(step(exchange, phase == Phase.REQUEST || !isAsExpected(line)));
            parent.setStatus(status(phase, line, exchange));
        }
        return new ArrayList<>(phases.values());
    }

    private JsonNode exchanges(CaseLine line) throws IOException {
        Path file = line.exchanges() == null ? null : runFolder.resolve(line.exchanges());
        return file == null || !Files.exists(file)
                ? StrictJson.MAPPER.createArrayNode()
                : StrictJson.MAPPER.readTree(Files.readAllBytes(file)).path("steps");
    }

    /** Told from the step's name; a step of a sort that is not known here belongs to what surrounds it. */
    private static Phase phase(String name, boolean played) {
        if (name.startsWith("the twin")) {
            return Phase.TWIN;
        }
        if (name.startsWith("the case")) {
            return Phase.REQUEST;
        }
        return played ? Phase.READ_BACK : Phase.PROVISION;
    }

    private static Status status(Phase phase, CaseLine line, JsonNode exchange) {
        return switch (phase) {
            case PROVISION, TWIN -> succeeded(exchange) ? Status.PASSED : Status.BROKEN;
            case REQUEST -> differs(line, false) ? Status.FAILED : Status.PASSED;
            case READ_BACK -> differs(line, true) ? Status.FAILED : Status.PASSED;
        };
    }

    private static boolean succeeded(JsonNode exchange) {
        int status = exchange.at("/response/status").asInt();
        return status > 0 && status < FIRST_ERROR;
    }

    private static boolean differs(CaseLine line, boolean effect) {
        return Way.judged(line).stream().anyMatch(aspect -> (aspect.aspect() == Aspect.EFFECT) == effect);
    }

    private static boolean isAsExpected(CaseLine line) {
        return line.verdict() == Verdict.PASS || line.verdict() == Verdict.OBSERVED;
    }

    private StepResult step(JsonNode exchange, boolean attached) {
        JsonNode response = exchange.path("response");
        String answer = response.has("absence")
                ? response.path("absence").asText()
                : response.path("status").asText() + " "
                        + response.path("error").asText();
        return new StepResult()
                .setName(Texts.printable(exchange.path("name").asText() + ": "
                        + exchange.path("operation").asText() + " → " + answer.strip()))
                .setStatus(Status.PASSED)
                .setAttachments(
                        attached
                                ? new ArrayList<>(List.of(attachment(
                                        exchange.path("request"),
                                        response.path("body").asText())))
                                : new ArrayList<>());
    }

    /** One file for both sides, of a type that no browser runs: a target may answer a page. */
    private Attachment attachment(JsonNode request, String body) {
        ObjectNode both = StrictJson.MAPPER.createObjectNode();
        both.set("request", request);
        both.set("answer", readable(body));
        String source = UUID.randomUUID() + "-attachment.json";
        writer.write(
                source,
                new ByteArrayInputStream(Texts.printable(both.toPrettyString()).getBytes(StandardCharsets.UTF_8)));
        return new Attachment().setName("request and answer").setSource(source).setType("application/json");
    }

    private static JsonNode readable(String body) {
        try {
            JsonNode tree = StrictJson.MAPPER.readTree(body);
            return tree.isContainerNode() ? tree : TextNode.valueOf(body);
        } catch (IOException e) {
            return TextNode.valueOf(body);
        }
    }
}
