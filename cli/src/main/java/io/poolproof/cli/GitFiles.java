package io.poolproof.cli;

import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Files as they were committed, named as git names them: {@code origin/main:template.yaml}. */
final class GitFiles {
    private static final long SECONDS = 60;

    private GitFiles() {}

    /**
     * The content of a file in a commit; empty where the name is not of that form, or names a file that is there.
     *
     * @throws UnreadableFileException if git does not give it
     */
    static Optional<byte[]> read(String name) {
        int colon = name.indexOf(':');
        // One letter before a colon is a drive of Windows.
        if (colon < 2 || colon == name.length() - 1 || name.startsWith("-") || exists(name)) {
            return Optional.empty();
        }
        return Optional.of(shown(name, name.substring(0, colon)));
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static byte[] shown(String name, String revision) {
        try {
            Process git = new ProcessBuilder(List.of("git", "show", "--end-of-options", name))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            byte[] content;
            try (InputStream out = git.getInputStream()) {
                content = out.readNBytes(DocumentReader.MAX_BYTES + 1);
            }
            if (!git.waitFor(SECONDS, TimeUnit.SECONDS) || git.exitValue() != 0) {
                git.destroyForcibly();
                throw new UnreadableFileException(
                        name,
                        "git shows no such file; is " + revision
                                + " fetched, and does the path start at the root of the repository?");
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableFileException(name, "no such file, and git cannot be started to look for a commit's");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileException(name, "reading from git was interrupted");
        }
    }
}
