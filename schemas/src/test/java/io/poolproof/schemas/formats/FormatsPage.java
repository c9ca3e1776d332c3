package io.poolproof.schemas.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.formats.Members.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page {@code docs/file-formats.md}: every member of every format, from its JSON Schema and from documents of this repository. */
final class FormatsPage {
    private static final String HEAD = """
            # File formats

            Generated from the JSON Schemas in [`schemas/format`](../schemas/format); change them there. Every format is strict
            JSON, and a file with an unknown member is refused with its place. In a member's path, `[]` stands for each element of
            a list and `*` for each key of an object. Members in **bold** are required. Examples are taken from this repository.
            """;

    /** Where documents of a format lie. A format without an entry has an example in its schema. */
    private static final Map<String, String> FOLDERS = Map.of(
            "cases", "fixtures/cases",
            "description", "fixtures/descriptions",
            "facts", "fixtures/facts",
            "dropped-facts", "fixtures/facts/dropped.json",
            "sources", "fixtures/facts/sources.json",
            "operation", "fixtures/operations",
            "pool", "fixtures/pools",
            "target", "fixtures/targets");

    private final Path root;

    FormatsPage(Path root) {
        this.root = root;
    }

    /** The members of each format, by the format's name. */
    Map<String, List<Member>> members() {
        Map<String, List<Member>> byFormat = new TreeMap<>();
        for (Path schema : filesBelow("schemas/format")) {
            String name = schema.getFileName().toString().replace(".schema.json", "");
            byFormat.put(name, Members.of(this::schema, name + ".schema.json", documents(name)));
        }
        return byFormat;
    }

    String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        members().forEach((format, members) -> {
            JsonNode schema = schema(format + ".schema.json");
            page.append("\n## ").append(format).append("\n\n");
            page.append(schema.path("title").asText()).append(". [Schema](../schemas/format/");
            page.append(format).append(".schema.json).");
            if (FOLDERS.containsKey(format)) {
                page.append(" Documents: [`").append(FOLDERS.get(format)).append("`](../");
                page.append(FOLDERS.get(format)).append(").");
            }
            page.append("\n\n| member | is | example |\n|---|---|---|\n");
            members.forEach(member -> page.append(row(member)));
        });
        return page.toString();
    }

    private static String row(Member member) {
        String path = "`" + member.path() + "`";
        return "| " + (member.required() ? "**" + path + "**" : path) + " | "
                + sentence(member.description()).replace("|", "\\|") + " | " + code(member.example()) + " |\n";
    }

    private static String sentence(String description) {
        String first = description.substring(0, 1).toUpperCase(Locale.ROOT);
        return first + description.substring(1) + (description.endsWith(".") ? "" : ".");
    }

    private static String code(String example) {
        String fence = example.contains("`") ? "``" : "`";
        return fence + example.replace("|", "\\|") + fence;
    }

    private JsonNode schema(String file) {
        return read(root.resolve("schemas/format").resolve(file));
    }

    /** The examples that schemas hold, by the format's name. */
    Map<String, List<JsonNode>> examples() {
        Map<String, List<JsonNode>> byFormat = new TreeMap<>();
        members().keySet().forEach(format -> byFormat.put(format, examples(format)));
        return byFormat;
    }

    private List<JsonNode> examples(String format) {
        List<JsonNode> examples = new ArrayList<>();
        schema(format + ".schema.json").path("examples").forEach(examples::add);
        return examples;
    }

    private List<JsonNode> documents(String format) {
        List<JsonNode> documents = examples(format);
        if (FOLDERS.containsKey(format)) {
            filesBelow(FOLDERS.get(format)).stream()
                    .filter(file -> !format.equals("facts") || !isOfOtherFormat(file))
                    .map(FormatsPage::read)
                    .forEach(documents::add);
        }
        return documents;
    }

    private static boolean isOfOtherFormat(Path file) {
        return FOLDERS.containsValue("fixtures/facts/" + file.getFileName());
    }

    private List<Path> filesBelow(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return StrictJson.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
