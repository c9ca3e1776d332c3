package io.poolproof.conformance.launch;

import io.poolproof.fixtures.TargetFixture.Launch;
import io.poolproof.fixtures.TargetFixture.Npm;
import io.poolproof.fixtures.TargetFixture.PyPi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a package is put into a folder.
 *
 * @param what the package and its version, in its registry's own form
 * @param program the program that has to be on the path
 * @param files content of files that are there before the first step, by name
 * @param steps commands that are carried out in the folder, in order
 * @param leaves names in the folder that hold what is installed
 */
record Recipe(String what, String program, Map<String, String> files, List<Step> steps, List<String> leaves) {
    private static final String MANIFEST = "package.json";
    private static final String ENVIRONMENT = "venv";
    private static final String PYTHON = "python3";

    /**
     * A command.
     *
     * @param hint what to do where it fails; empty where its log says it
     */
    record Step(List<String> command, String hint) {}

    /** All that decides what is installed. */
    String lock() {
        return what + '\n' + files + '\n' + steps + '\n' + leaves + '\n';
    }

    /** What a target's file says is to be installed; empty where it needs nothing. */
    static Optional<Recipe> of(Launch launch) {
        if (launch.npm() != null) {
            return Optional.of(of(launch.npm()));
        }
        return Optional.ofNullable(launch.pypi()).map(Recipe::of);
    }

    /** No script of a package is run. */
    private static Recipe of(Npm npm) {
        String what = npm.name() + "@" + npm.version();
        List<String> install = new ArrayList<>(List.of(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--no-update-notifier",
                "--ignore-scripts",
                "--save-exact",
                "--fetch-retries=1"));
        if (npm.asOf() != null) {
            install.add("--before=" + npm.asOf());
        }
        install.add(what);
        return new Recipe(
                what,
                "npm",
                Map.of(MANIFEST, "{\"private\": true}\n"),
                List.of(new Step(install, "")),
                List.of("node_modules", MANIFEST, "package-lock.json"));
    }

    /** Only what is built already is taken: no script of a package is run. */
    private static Recipe of(PyPi pypi) {
        String what = pypi.name() + "==" + pypi.version();
        List<String> install = new ArrayList<>(List.of(
                ENVIRONMENT + "/bin/python",
                "-m",
                "pip",
                "install",
                "--disable-pip-version-check",
                "--no-input",
                "--retries=1",
                "--only-binary=:all:"));
        if (!pypi.with().isEmpty()) {
            install.add("--no-deps");
        }
        install.add(what);
        install.addAll(pypi.with());
        return new Recipe(
                what,
                PYTHON,
                Map.of(),
                List.of(
                        new Step(
                                List.of(PYTHON, "-m", "venv", "--clear", ENVIRONMENT),
                                "on Debian and Ubuntu virtual environments are in the package python3-venv"),
                        new Step(install, "")),
                List.of(ENVIRONMENT));
    }
}
