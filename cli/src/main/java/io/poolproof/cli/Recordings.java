package io.poolproof.cli;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds recordings by name, in the repository or in the distribution, or by their file. */
final class Recordings {
    /** What a target's name starts with that is a recording. */
    static final String PREFIX = "recording:";

    private static final Path FOLDER = Path.of("fixtures", "recordings");
    private static final String ENDING = ".json";

    private Recordings() {}

    /** Where a recording of this name stands: a name alone is one of the repository's. */
    static Path file(String name) {
        return name.endsWith(ENDING) ? Path.of(name) : FOLDER.resolve(name + ENDING);
    }

    /**
     * Reads a recording.
     *
     * @throws io.poolproof.schemas.UnreadableDocumentException if there is none, or it is not of its format
     */
    static Recording read(String name) {
        Path file = file(name);
        if (Files.exists(file) || name.endsWith(ENDING)) {
            return Recording.read(file);
        }
        String path = file.toString().replace('\\', '/');
        return Recording.read(path, Fixtures.file(path));
    }

    /** Judges what a recording holds again, offline; the results lie in the folder afterwards. */
    static Results replayed(Fixtures fixtures, Recording recording, Path folder) {
        try (FunctionEndpoint functions = FunctionEndpoint.start()) {
            RunRequest request = new RunRequest(
                    Targets.recorded(fixtures, recording),
                    URI.create("https://" + recording.host()),
                    functions,
                    recording.selection(),
                    folder,
                    RunRequest.USUAL_SEED,
                    1,
                    RunRequest.USUAL_ANSWER_WITHIN,
                    Version.number(),
                    new RunMode.OnRecording(recording));
            return PoolproofRun.execute(fixtures, request, new RunListener() {
                @Override
                public void started(int casesAndProperties) {}

                @Override
                public void finished(CaseLine line) {}
            });
        }
    }
}
