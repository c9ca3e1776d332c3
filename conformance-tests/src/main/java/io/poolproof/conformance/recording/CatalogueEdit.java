package io.poolproof.conformance.recording;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.Aspect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes a recording a source of the catalogue's facts, in the files that the catalogue is read from; the rest of them stays as it is. */
public final class CatalogueEdit {
    private static final String SOURCES = "sources";
    private static final String AGAINST = "against";
    private static final ObjectWriter WRITER = StrictJson.MAPPER.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final ObjectNode source;
    private final List<ShownClaim> shown;

    /**
     * An edit.
     *
     * @param origin who has recorded it, so that sources of one author count once
     * @param shown what the recording says; what was not judged is left to people
     */
    public CatalogueEdit(Recording recording, String origin, List<ShownClaim> shown) {
        this.shown = shown.stream().filter(ShownClaim::judged).toList();
        this.source = StrictJson.MAPPER.createObjectNode();
        source.put("id", "recording-" + recording.name());
        source.put("kind", "exchange");
        source.put("origin", origin);
        source.put("address", "fixtures/recordings/" + recording.name() + ".json");
        source.put("date", recording.recordedOn());
        ArrayNode operations = source.putArray("observedOn");
        Set<String> called = new TreeSet<>();
        this.shown.forEach(claim -> called.add(claim.operation()));
        called.forEach(operations::add);
        source.put("note", recording.region() + ", pools " + recording.poolGeneration() + ".");
    }

    /** The entry in {@code sources.json}. */
    public String source() {
        return text(source);
    }

    /** Makes the edit in a folder of facts. */
    public void write(Path facts) {
        try (Stream<Path> files = Files.list(facts)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode tree = StrictJson.read(file.toString(), Files.readAllBytes(file));
                JsonNode before = tree.deepCopy();
                edit(tree);
                if (!tree.equals(before)) {
                    Files.writeString(file, text(tree) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the facts in " + facts + " cannot be edited", e);
        }
    }

    private void edit(JsonNode file) {
        if (file.get(SOURCES) instanceof ArrayNode all) {
            for (int index = all.size() - 1; index >= 0; index--) {
                if (all.get(index).path("id").equals(source.get("id"))) {
                    all.remove(index);
                }
            }
            all.add(source);
        }
        file.path("facts")
                .forEach(fact -> shown.stream()
                        .filter(claim -> claim.fact().equals(fact.path("id").asText()))
                        .forEach(claim -> edit(fact.path("claims"), claim)));
    }

    private void edit(JsonNode claims, ShownClaim shownClaim) {
        if (!(claims.get(shownClaim.aspect().name().toLowerCase(Locale.ROOT)) instanceof ObjectNode claim)) {
            return;
        }
        if (shownClaim.supports()) {
            add(claim.withArray(SOURCES));
            return;
        }
        String member = shownClaim.aspect() == Aspect.MESSAGE ? "values" : "value";
        JsonNode seen = seen(shownClaim);
        ArrayNode against = claim.withArray(AGAINST);
        for (JsonNode counter : against) {
            if (seen.equals(counter.get(member))) {
                add(((ObjectNode) counter).withArray(SOURCES));
                return;
            }
        }
        ObjectNode counter = against.addObject();
        counter.set(member, seen);
        add(counter.withArray(SOURCES));
    }

    private static JsonNode seen(ShownClaim claim) {
        return switch (claim.aspect()) {
            case MESSAGE -> StrictJson.MAPPER.createArrayNode().add(claim.seen());
            case STATUS -> StrictJson.MAPPER.getNodeFactory().numberNode(Integer.parseInt(claim.seen()));
            default -> StrictJson.MAPPER.getNodeFactory().textNode(claim.seen());
        };
    }

    private void add(ArrayNode sources) {
        List<String> ids = new ArrayList<>();
        sources.forEach(id -> ids.add(id.asText()));
        if (!ids.contains(source.path("id").asText())) {
            sources.add(source.get("id"));
        }
    }

    private static String text(JsonNode node) {
        try {
            return WRITER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
