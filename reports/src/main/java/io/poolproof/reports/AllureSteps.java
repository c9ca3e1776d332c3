package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.CaseLine;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    List<StepResult> of(CaseLine line) {
        Map<Phase, List<JsonNode>> phases = new EnumMap<>(Phase.class);
        for (JsonNode exchange : Exchange.steps(line, runFolder)) {
            Phase phase = phase(exchange.path("name").asText(), phases.containsKey(Phase.REQUEST));
            phases.computeIfAbsent(phase, key -> new ArrayList<>()).add(exchange);
        }
        List<StepResult> steps = new ArrayList<>();
        phases.forEach((phase, exchanges) ->
                steps.add(isToldInOne(phase, line) ? inOne(phase, line, exchanges) : eachOf(phase, line, exchanges)));
        return steps;
    }

    private static boolean isToldInOne(Phase phase, CaseLine line) {
        return AllureResults.isAsExpected(line) || (phase == Phase.PROVISION && AllureResults.isSettled(line));
    }

    private StepResult eachOf(Phase phase, CaseLine line, List<JsonNode> exchanges) {
        return stepOf(phase.words, phase, line, exchanges)
                .setSteps(exchanges.stream().map(this::step).collect(Collectors.toCollection(ArrayList::new)));
    }

    /**
     * Of a case that is as expected the request alone is attached: what surrounds it is much the same everywhere, and the page stays
     * small. The run's folder has all of it.
     */
    private StepResult inOne(Phase phase, CaseLine line, List<JsonNode> exchanges) {
        String calls = exchanges.stream()
                .map(exchange -> exchange.path("operation").asText() + " → " + answer(exchange))
                .collect(Collectors.joining(", "));
        StepResult step = stepOf(phase.words + ": " + calls, phase, line, exchanges);
        return phase == Phase.REQUEST
                ? step.setAttachments(
                        exchanges.stream().map(this::attachment).collect(Collectors.toCollection(ArrayList::new)))
                : step;
    }

    private static StepResult stepOf(String name, Phase phase, CaseLine line, List<JsonNode> exchanges) {
        return new StepResult()
                .setName(Texts.printable(name))
                .setStatus(status(phase, line, exchanges.get(exchanges.size() - 1)));
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
        return Differences.judged(line).stream().anyMatch(aspect -> (aspect.aspect() == Aspect.EFFECT) == effect);
    }

    private static String answer(JsonNode exchange) {
        JsonNode response = exchange.path("response");
        return response.has("absence")
                ? response.path("absence").asText()
                : (response.path("status").asText() + " "
                                + response.path("error").asText())
                        .strip();
    }

    private StepResult step(JsonNode exchange) {
        return new StepResult()
                .setName(Texts.printable(exchange.path("name").asText() + ": "
                        + exchange.path("operation").asText() + " → " + answer(exchange)))
                .setStatus(Status.PASSED)
                .setAttachments(new ArrayList<>(List.of(attachment(exchange))));
    }

    /** One file for both sides, of a type that no browser runs: a target may answer a page. */
    private Attachment attachment(JsonNode exchange) {
        ObjectNode both = StrictJson.MAPPER.createObjectNode();
        both.set("request", exchange.path("request"));
        both.set("answer", readable(exchange.at("/response/body").asText()));
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
