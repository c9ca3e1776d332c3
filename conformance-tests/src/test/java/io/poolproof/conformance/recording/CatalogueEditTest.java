package io.poolproof.conformance.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.Aspect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording becomes a source of what it shows, and speaks against what it shows to be otherwise. */
class CatalogueEditTest {
    private static final Path FACTS = Path.of(System.getProperty("repository.root"), "fixtures", "facts");
    private static final String FACT = "custom-string-too-long";
    private static final Recording RECORDING = new Recording(
            "eu-west-1-2026-12",
            "aws",
            "cognito-idp.eu-west-1.amazonaws.com",
            "eu-west-1",
            "2026-12-01",
            "created on 2026-12-01, feature plan LITE",
            "0.1.0",
            List.of(),
            false,
            false,
            List.of(),
            Map.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(FACTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void edit(ShownClaim... shown) {
        new CatalogueEdit(RECORDING, "Ada Example", List.of(shown)).write(folder);
    }

    private static ShownClaim shown(Aspect aspect, boolean supports, String seen) {
        return new ShownClaim(FACT, aspect, supports, seen, "UpdateUserAttributes", true);
    }

    private JsonNode claims() throws IOException {
        for (JsonNode fact : read("custom-values.json").path("facts")) {
            if (fact.path("id").asText().equals(FACT)) {
                return fact.path("claims");
            }
        }
        throw new IllegalStateException(FACT);
    }

    private JsonNode read(String file) throws IOException {
        return StrictJson.read(file, Files.readAllBytes(folder.resolve(file)));
    }

    @Test
    void aClaimThatItShowsRestsOnItToo() throws IOException {
        edit(shown(Aspect.ERROR, true, "InvalidParameterException"));
        assertThat(claims().at("/error/sources")).anyMatch(id -> id.asText().equals("recording-eu-west-1-2026-12"));
        assertThat(claims().path("error").has("against")).isFalse();
        JsonNode sources = read("sources.json").path("sources");
        JsonNode source = sources.get(sources.size() - 1);
        assertThat(source.toString())
                .isEqualTo("{\"id\":\"recording-eu-west-1-2026-12\",\"kind\":\"exchange\",\"origin\":\"Ada Example\","
                        + "\"address\":\"fixtures/recordings/eu-west-1-2026-12.json\",\"date\":\"2026-12-01\","
                        + "\"observedOn\":[\"UpdateUserAttributes\"],"
                        + "\"note\":\"eu-west-1, pools created on 2026-12-01, feature plan LITE.\"}");
    }

    @Test
    void aClaimThatItShowsToBeOtherwiseIsContested() throws IOException {
        edit(shown(Aspect.OUTCOME, false, "accepted"), shown(Aspect.MESSAGE, false, "too long"));
        assertThat(claims().at("/outcome/against").toString())
                .isEqualTo("[{\"value\":\"accepted\",\"sources\":[\"recording-eu-west-1-2026-12\"]}]");
        assertThat(claims().at("/message/against").toString())
                .isEqualTo("[{\"values\":[\"too long\"],\"sources\":[\"recording-eu-west-1-2026-12\"]}]");
    }

    @Test
    void whatItDoesNotSpeakOfStaysToTheLastByte() throws IOException {
        edit(shown(Aspect.ERROR, true, "InvalidParameterException"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !sameAsBefore(file))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("custom-values.json", "sources.json");
        }
        List<String> before = Files.readAllLines(FACTS.resolve("custom-values.json"));
        List<String> after = Files.readAllLines(folder.resolve("custom-values.json"));
        assertThat(after).hasSize(before.size() + 1);
    }

    private static boolean sameAsBefore(Path file) {
        try {
            return Files.mismatch(file, FACTS.resolve(file.getFileName())) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void adoptingTwiceChangesNothingMore() throws IOException {
        edit(shown(Aspect.OUTCOME, false, "accepted"));
        String once = Files.readString(folder.resolve("custom-values.json"));
        edit(shown(Aspect.OUTCOME, false, "accepted"));
        assertThat(Files.readString(folder.resolve("custom-values.json"))).isEqualTo(once);
    }
}
