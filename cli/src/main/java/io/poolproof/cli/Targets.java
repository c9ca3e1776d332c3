package io.poolproof.cli;

import io.poolproof.conformance.recording.Recording;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.UnreadableDocumentException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the target that a command line names. */
final class Targets {
    /** The target that needs no network, no account and no installation. */
    static final String EMBEDDED = "reference";

    private Targets() {}

    private record DeviationFile(List<TargetFixture.Deviation> deviations) {}

    /**
     * The target.
     *
     * @param name a target of the fixtures, or an address; null for the embedded server
     * @param file a target's file, in place of the fixtures'
     * @throws UnreadableDocumentException if there is no such target or its file is not of the format
     */
    static TargetFixture find(Fixtures fixtures, @Nullable String name, @Nullable Path file) {
        TargetFixture ofFile = file == null ? null : TargetFixture.read(file);
        if (name != null && name.contains("://")) {
            URI address = addressOf(name);
            return ofFile == null ? TargetFixture.ofAddress(address) : ofFile.at(address);
        }
        if (ofFile != null) {
            return ofFile;
        }
        TargetFixture known = fixtures.targets().get(name == null ? EMBEDDED : name);
        if (known == null) {
            throw new UnreadableDocumentException(
                    "--target " + name,
                    "there is no such target; take an address such as http://127.0.0.1:9229, or one of "
                            + String.join(", ", fixtures.targets().keySet()));
        }
        return known;
    }

    private static URI addressOf(String text) {
        try {
            URI address = new URI(text);
            if (address.getRawUserInfo() != null) {
                throw new UnreadableDocumentException(
                        "--target", "an address with a user name or password in it; leave them out");
            }
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (java.net.URISyntaxException e) {
            // What is wrong with it is said below.
        }
        throw new UnreadableDocumentException(
                "--target " + text, "no address of http or https, such as http://127.0.0.1:9229");
    }

    /** A recording as a target: what is known of the service holds for it, too. */
    static TargetFixture recorded(Fixtures fixtures, Recording recording) {
        TargetFixture service = fixtures.targets().get(recording.target());
        if (service == null) {
            throw new UnreadableDocumentException(
                    "recording " + recording.name(), "there is no target " + recording.target());
        }
        return service.asRecording(
                "recording-" + recording.name(),
                "Recording " + recording.name() + ": " + service.title() + ", " + recording.region() + ", "
                        + recording.recordedOn());
    }

    /** The target with the deviations of a file in place of its own. */
    static TargetFixture pinned(TargetFixture target, @Nullable Path file) {
        return file == null
                ? target
                : target.withDeviations(Format.named("deviations")
                        .read(file, DeviationFile.class)
                        .deviations());
    }
}
