package io.poolproof.conformance.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a target's file says of its package decides which commands install it. */
class RecipeTest {
    private static Optional<Recipe> of(String install) {
        String file = """
                {"id": "tiny", "title": "Tiny", "kind": "emulator", "launch": {"command": ["x"], "port": 1%s}}
                """.formatted(install);
        TargetFixture target =
                Format.named("target").read("tiny.json", file.getBytes(StandardCharsets.UTF_8), TargetFixture.class);
        return Recipe.of(Objects.requireNonNull(target.launch()));
    }

    private static List<String> commands(String install) {
        return of(install).orElseThrow().steps().stream()
                .map(step -> String.join(" ", step.command()))
                .toList();
    }

    @Test
    void aPackageOfNpmIsInstalledWithWhatItDependedOnThatDayAndRunsNoScript() {
        assertThat(commands(", \"npm\": {\"package\": \"a\", \"version\": \"1.2.3\", \"asOf\": \"2026-11-29\"}"))
                .containsExactly("npm install --no-audit --no-fund --no-update-notifier --ignore-scripts --save-exact"
                        + " --fetch-retries=1 --before=2026-11-29 a@1.2.3");
    }

    @Test
    void aPackageOfPyPiIsInstalledIntoAnEnvironmentOfItsOwnAsBuilt() {
        String pypi = ", \"pypi\": {\"package\": \"a[server]\", \"version\": \"1.2.3\"}";
        assertThat(commands(pypi))
                .containsExactly(
                        "python3 -m venv --clear venv",
                        "venv/bin/python -m pip install --disable-pip-version-check --no-input --retries=1"
                                + " --only-binary=:all: a[server]==1.2.3");
        assertThat(of(pypi).orElseThrow().steps().get(0).hint())
                .isEqualTo("on Debian and Ubuntu virtual environments are in the package python3-venv");
    }

    @Test
    void aPackageWithAllThatItNeedsIsInstalledWithNothingElse() {
        assertThat(commands(", \"pypi\": {\"package\": \"a\", \"version\": \"1\", \"with\": [\"b==2\", \"c==3\"]}")
                        .get(1))
                .endsWith(" --only-binary=:all: --no-deps a==1 b==2 c==3");
    }

    @Test
    void whatNeedsNoPackageInstallsNone() {
        assertThat(of("")).isEmpty();
    }
}
