package io.poolproof.schemas.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.JsonSchema;
import io.poolproof.schemas.formats.Members.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final FormatsPage PAGE = new FormatsPage(ROOT);

    @Test
    void everyMemberOfAFormatIsDescribed() {
        assertThat(lacking(member -> member.description().isEmpty()))
                .as("members without a description in schemas/format")
                .isEmpty();
    }

    @Test
    void everyMemberOfAFormatHasAnExample() {
        assertThat(lacking(member -> member.example().isEmpty()))
                .as("members that no document has; add one to \"examples\" of the schema")
                .isEmpty();
    }

    @Test
    void examplesInASchemaAreOfItsFormat() {
        PAGE.examples()
                .forEach((format, examples) -> examples.forEach(example -> assertThat(
                                JsonSchema.fromResource("format/" + format + ".schema.json")
                                        .problemsOf(example.toString().getBytes(StandardCharsets.UTF_8)))
                        .as("example of " + format)
                        .isEmpty()));
    }

    @Test
    void pageIsWhatTheSchemasSay() throws IOException {
        Path file = ROOT.resolve("docs/file-formats.md");
        if (Boolean.getBoolean("poolproof.regenerate")) {
            Files.writeString(file, PAGE.markdown());
        }
        assertThat(file).content().isEqualToNormalizingNewlines(PAGE.markdown());
    }

    private static List<String> lacking(Predicate<Member> lack) {
        return PAGE.members().entrySet().stream()
                .flatMap(FormatsPageTest::paths)
                .filter(entry -> lack.test(entry.member))
                .map(entry -> entry.format + ": " + entry.member.path())
                .toList();
    }

    private static Stream<Entry> paths(Map.Entry<String, List<Member>> format) {
        return format.getValue().stream().map(member -> new Entry(format.getKey(), member));
    }

    private record Entry(String format, Member member) {}
}
