package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people reported of the real service, asked of the doors that they would use: the text of an error, a definition or a request,
 * a sequence of calls. Each report was written down before it was first asked; 20 of 39 were answered in full then. What some of them
 * taught has become facts since, so that a score of today shows that nothing is lost, and no more.
 */
class ReportsExamTest {
    private static final Path REPORTS =
            Path.of(System.getProperty("repository.root", ".."), "fixtures", "exam", "reports.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** The least share of reports that are answered in full. */
    private static final double LEAST_RIGHT = 0.8;

    /** Of this sources disagree, and the embedded server takes the other reading (fact order-unconfirmed-or-wrong-password). */
    private static final String CONTESTED = "wrong-password-unconfirmed";

    /** How a report is answered: in full, in the right direction, not at all, or falsely. */
    private enum Score {
        RIGHT,
        PART,
        SILENT,
        WRONG
    }

    @TempDir
    private Path folder;

    @Test
    void answersReportsInFullAndNothingFalselyThatIsSettled() throws Exception {
        JsonNode reports = JSON.readTree(Files.readString(REPORTS)).path("reports");
        Map<String, Score> scores = new LinkedHashMap<>();
        for (JsonNode report : reports) {
            scores.put(report.path("id").asText(), scored(report));
        }
        String told = Stream.of(Score.values())
                .map(score -> score + " " + with(scores, score).size() + " " + with(scores, score))
                .collect(Collectors.joining("\n"));
        System.out.println(told);
        assertThat(with(scores, Score.WRONG)).as(told).containsOnly(CONTESTED);
        assertThat((double) with(scores, Score.RIGHT).size() / reports.size())
                .as(told)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static List<String> with(Map<String, Score> scores, Score score) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() == score)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Score scored(JsonNode report) throws IOException, InterruptedException {
        return switch (report.path("door").asText()) {
            case "message" -> message(report);
            case "check" -> check(report);
            case "serve" -> serve(report);
            default -> throw new IllegalArgumentException("no such door: " + report.path("door"));
        };
    }

    private static Score message(JsonNode report) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int exit =
                Poolproof.execute(writer, writer, "explain", report.path("text").asText());
        if (exit != 0) {
            return Score.SILENT;
        }
        String[] facts = out.toString().split("\n\n", -1);
        List<String> means = texts(report.path("means"));
        if (facts.length > 1 && means.stream().allMatch(facts[1]::contains)) {
            return Score.RIGHT;
        }
        return means.stream().allMatch(out.toString()::contains) ? Score.PART : Score.WRONG;
    }

    private Score check(JsonNode report) throws IOException {
        Path own = Files.createDirectories(folder.resolve(report.path("id").asText()));
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
        for (Map.Entry<String, JsonNode> file : report.path("files").properties()) {
            Path path = Files.writeString(
                    own.resolve(file.getKey()), file.getValue().asText());
            arguments.add(path.toString());
        }
        StringWriter out = new StringWriter();
        Poolproof.execute(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments.toArray(String[]::new));
        List<JsonNode> findings = StreamSupport.stream(
                        JSON.readTree(out.toString()).path("findings").spliterator(), false)
                .filter(finding -> !finding.path("severity").asText().equals("note"))
                .toList();
        String severity = report.path("severity").asText();
        if (severity.equals("nothing")) {
            return findings.isEmpty() ? Score.RIGHT : Score.WRONG;
        }
        List<String> means = texts(report.path("means"));
        if (findings.stream()
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .anyMatch(finding -> means.stream().allMatch(finding.toString()::contains))) {
            return Score.RIGHT;
        }
        return findings.isEmpty() ? Score.SILENT : Score.PART;
    }

    private static Score serve(JsonNode report) throws IOException, InterruptedException {
        Map<String, String> kept = new HashMap<>();
        try (ReferenceServer server = ReferenceServer.builder().start()) {
            for (JsonNode step : report.path("steps")) {
                String body = step.path("input").toString();
                for (Map.Entry<String, String> value : kept.entrySet()) {
                    body = body.replace("${" + value.getKey() + "}", value.getValue());
                }
                HttpResponse<String> response = HTTP.send(
                        HttpRequest.newBuilder(URI.create(server.endpoint().toString()))
                                .header("Content-Type", "application/x-amz-json-1.1")
                                .header(
                                        "X-Amz-Target",
                                        "AWSCognitoIdentityProviderService."
                                                + step.path("operation").asText())
                                .header(
                                        "Authorization",
                                        "AWS4-HMAC-SHA256 Credential=a/b/us-east-1/cognito-idp/aws4_request")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                JsonNode got = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
                if (step.has("expect")) {
                    return compared(step.path("expect"), response.statusCode(), got);
                }
                assertThat(response.statusCode()).as("%s: %s", step, got).isEqualTo(200);
                for (Map.Entry<String, JsonNode> keep : step.path("keep").properties()) {
                    kept.put(keep.getKey(), got.at(keep.getValue().asText()).asText());
                }
            }
        }
        throw new IllegalArgumentException(report.path("id") + " expects nothing");
    }

    private static Score compared(JsonNode expected, int status, JsonNode got) {
        boolean accepted = status == 200;
        if (expected.path("accepted").asBoolean() || accepted) {
            return accepted == expected.path("accepted").asBoolean() ? Score.RIGHT : Score.WRONG;
        }
        if (!got.path("__type").asText().equals(expected.path("error").asText())) {
            return got.path("__type").asText().equals("UnknownOperationException") ? Score.SILENT : Score.WRONG;
        }
        return !expected.has("message")
                        || got.path("message")
                                .asText()
                                .equals(expected.path("message").asText())
                ? Score.RIGHT
                : Score.PART;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
