package io.poolproof.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Results as they are kept in a repository: what differs, case by case, from the run of the embedded server, which anybody can make
 * again. Its hash stands in the first line, so that nothing is read against another version of the cases.
 */
final class StoredResults {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "id";
    private static final String SUITE = "suite";
    private static final String RUN = "run";
    private static final int HASH_LETTERS = 16;

    private StoredResults() {}

    /**
     * What is kept of a run.
     *
     * @param reference the run of the embedded server; both are normalised
     * @throws IllegalArgumentException if the two are of different versions of the cases
     */
    static String write(Results run, Results reference) {
        Map<String, CaseLine> base = byId(reference);
        List<String> ids = run.cases().stream().map(CaseLine::id).toList();
        if (ids.size() != base.size() || !base.keySet().containsAll(ids)) {
            throw new IllegalArgumentException("the run of " + run.run().target()
                    + " is of another version of the cases than that of the embedded server; play both again");
        }
        ObjectNode head = JSON.createObjectNode();
        head.put(SUITE, suite(reference)).set(RUN, tree(ResultsFile.write(run.run())));
        StringBuilder text = new StringBuilder(head.toString()).append('\n');
        for (CaseLine line : run.cases()) {
            CaseLine before = Objects.requireNonNull(base.get(line.id()));
            JsonNode patch = JsonDelta.between(tree(ResultsFile.write(before)), tree(ResultsFile.write(line)));
            if (!patch.isEmpty()) {
                ObjectNode stored = JSON.createObjectNode().put(ID, line.id());
                stored.setAll((ObjectNode) patch);
                text.append(stored).append('\n');
            }
        }
        return text.toString();
    }

    /**
     * The run of which this has been kept.
     *
     * @param file what the file is called in messages
     * @throws UnreadableDocumentException if it is not of this form, or of another version of the cases
     */
    static Results read(String file, String content, Results reference) {
        List<String> lines = content.lines().toList();
        Map<String, JsonNode> patches = new HashMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            ObjectNode patch = object(file, lines, number);
            if (patches.put(patch.path(ID).asText(), patch) != null) {
                throw new UnreadableDocumentException(file, number, 1, "a second line of the same case");
            }
            patch.remove(ID);
        }
        ObjectNode head = object(file, lines, 1);
        if (!head.path(SUITE).asText().equals(suite(reference))) {
            throw new UnreadableDocumentException(
                    file, "it was played with another version of the cases; play that target again");
        }
        List<String> whole = new ArrayList<>();
        whole.add(head.path(RUN).toString());
        reference.cases().forEach(line -> {
            JsonNode patch = patches.remove(line.id());
            String text = ResultsFile.write(line);
            whole.add(
                    patch == null
                            ? text
                            : patched(file, line.id(), tree(text), patch).toString());
        });
        if (!patches.isEmpty()) {
            throw new UnreadableDocumentException(
                    file, "there is no case " + patches.keySet().iterator().next());
        }
        Results cases = ResultsFile.of(file, whole);
        return Published.ended(cases.run(), cases.cases());
    }

    private static JsonNode patched(String file, String id, JsonNode line, JsonNode patch) {
        try {
            return JsonDelta.apply(line, patch);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException(file, "what is kept of " + id + " names an element that is none");
        }
    }

    /** Changes with any case and any expectation. */
    private static String suite(Results reference) {
        String lines = reference.cases().stream().map(ResultsFile::write).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, CaseLine> byId(Results results) {
        return results.cases().stream().collect(Collectors.toMap(CaseLine::id, line -> line));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode object(String file, List<String> lines, int number) {
        try {
            if (number <= lines.size()
                    && StrictJson.MAPPER.readTree(lines.get(number - 1)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Said below.
        }
        throw new UnreadableDocumentException(file, number, 1, "the line is not of the form of stored results");
    }
}
