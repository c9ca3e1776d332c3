package io.poolproof.reports;

import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published pages are those that follow from the published results. */
class PublishedTest {
    private static final Path FOLDER = Path.of(System.getProperty("repository.root", ".."), "reports", "published");

    @Test
    void thePublishedPagesAreThoseOfThePublishedResults() throws IOException {
        Map<String, String> pages = Published.pages(committed());

        assertThat(pages).hasSizeGreaterThan(1);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey())).equals(page.getValue()))
                    .as(
                            "reports/published/%s is what its results make; if it is not, run ./poolproof publish reports/published/results/*.ndjson --out reports/published",
                            page.getKey())
                    .isTrue();
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve("targets"))) {
            assertThat(files.map(file -> "targets/" + file.getFileName())).allMatch(pages::containsKey);
        }
    }

    @Test
    void thePublishedResultsAreNormalised() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("results"))) {
            for (Path file : files.toList()) {
                assertThat(Published.ndjson(Published.normalised(ResultsFile.read(file)))
                                .equals(Files.readString(file)))
                        .as("%s", file)
                        .isTrue();
            }
        }
    }

    @Test
    void twoRunsThatFindTheSameAreTheSameFile() {
        Results one = results(pass("user.exists/a@AdminGetUser"), pass("user.exists/b@AdminGetUser"));
        Results other = results(pass("user.exists/b@AdminGetUser"), pass("user.exists/a@AdminGetUser"));

        assertThat(Published.ndjson(Published.normalised(one)))
                .isEqualTo(Published.ndjson(Published.normalised(other)));
        assertThat(Published.ndjson(Published.normalised(one)))
                .doesNotContain("2026-11-25", "\"milliseconds\":12", "exchanges");
    }

    @Test
    void aPartIsNotPublished() {
        Results part = Samples.partial(results(pass("user.exists/a@AdminGetUser")));

        assertThatThrownBy(() -> Published.normalised(part))
                .hasMessage("the run of stand-in is a part of one; a whole one is published");
    }

    @Test
    void theReferenceServersPageComparesItWithNobody() {
        assertThat(TargetPage.of(results(run("ours", "reference"), List.of(pass("user.exists/a@AdminGetUser")))))
                .contains("Ours: it calibrates the suite and is compared with nobody.");
    }

    private static List<Results> committed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("results"))) {
            return files.sorted().map(ResultsFile::read).toList();
        }
    }
}
