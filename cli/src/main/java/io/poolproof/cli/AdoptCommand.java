package io.poolproof.cli;

import io.poolproof.conformance.recording.CatalogueEdit;
import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.recording.ShownClaim;
import io.poolproof.fixtures.Fixtures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes what a recording shows evidence of the facts that it shows it about. */
@Command(
        name = "adopt",
        description = "Replays a recording and says which claims it supports and which it speaks against.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof adopt eu-west-1-2026-12              says what it shows",
            "  poolproof adopt eu-west-1-2026-12 --write --origin 'Ada Example'"
        })
final class AdoptCommand implements Callable<Integer> {
    private static final Path FACTS = Path.of("fixtures", "facts");
    private static final List<String> HOSTS = List.of(".amazonaws.com", ".amazonaws.com.cn");

    @Parameters(paramLabel = "NAME", description = "A recording of fixtures/recordings, or its file.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private String name;

    @Option(names = "--write", description = "Edits the facts: the recording becomes a source of what it shows.")
    private boolean write;

    @Option(names = "--origin", paramLabel = "AUTHOR", description = "Who has recorded it; needed to write.")
    private @Nullable String origin;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Folder of the facts that are edited; default: fixtures/facts.")
    private Path facts = FACTS;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the replay; default: target/poolproof/recording-NAME.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Fixtures fixtures = Fixtures.load();
        Recording recording = Recordings.read(name);
        List<ShownClaim> shown = ShownClaim.of(
                fixtures,
                Recordings.replayed(fixtures, recording, folderOf(recording)).cases());
        print(shown);
        if (write) {
            requireEvidence(recording);
            if (origin == null) {
                throw new ParameterException(spec.commandLine(), "--write needs --origin: who has recorded it");
            }
            new CatalogueEdit(recording, origin, shown).write(facts);
            spec.commandLine().getOut().println("Edited: " + facts + "; look at the difference, then mvn -B verify");
        }
        return ExitCode.AS_EXPECTED;
    }

    /** What our own server, or a stand-in, answers is no evidence of the service. */
    private void requireEvidence(Recording recording) {
        if (HOSTS.stream().noneMatch(recording.host()::endsWith)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "recording " + recording.name() + " was made at " + recording.host()
                            + ", which is not the real service, so it is no evidence");
        }
    }

    private Path folderOf(Recording recording) {
        return out == null ? Path.of("target", "poolproof", "recording-" + recording.name()) : out;
    }

    private void print(List<ShownClaim> shown) {
        PrintWriter out = spec.commandLine().getOut();
        for (ShownClaim claim : shown) {
            String says = !claim.judged() ? "shows    " : claim.supports() ? "supports " : "AGAINST  ";
            out.println(says + claim.fact() + "  " + claim.aspect().name().toLowerCase(Locale.ROOT) + " ("
                    + claim.operation() + "): " + claim.seen().strip());
        }
        long against = shown.stream()
                .filter(claim -> claim.judged() && !claim.supports())
                .count();
        out.println(shown.stream().filter(ShownClaim::supports).count() + " sightings support what is claimed, "
                + against + " speak against it, "
                + shown.stream().filter(claim -> !claim.judged()).count() + " are for somebody to read");
    }
}
