package io.poolproof.conformance.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.Mutants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The committed page says which cases notice which mutant. {@code mvn -B -Pslow test -pl conformance-tests -am -Dtest=MutantsPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dpoolproof.regenerate=true} writes it anew.
 */
@Tag("slow")
class MutantsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));

    @Test
    void theCommittedPageIsWhatTheMutantsShow() throws IOException {
        String expected = MutantsPage.of(Mutants.all());
        Path file = ROOT.resolve("reports/published/mutants.md");
        if (Boolean.getBoolean("poolproof.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("run with -Pslow -Dpoolproof.regenerate=true and commit reports/published/mutants.md")
                .content()
                .isEqualToNormalizingNewlines(expected);
    }
}
