package io.poolproof.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that somebody names, read as a whole and never for ever. */
public final class InputFile {
    /** What a program is given as a file though it is none: by a shell, and as its standard input. */
    private static final String OPEN_ALREADY = "/dev/fd/\\d+|/dev/stdin|/proc/self/fd/\\d+";

    private InputFile() {}

    /**
     * Reads a file.
     *
     * @param most the longest content, in bytes
     * @throws UnreadableDocumentException if there is no such file, it is none, or it is longer
     */
    public static byte[] read(Path file, int most) {
        String name = file.toString();
        Optional<String> problem = problem(file);
        if (problem.isPresent()) {
            throw new UnreadableDocumentException(name, problem.get());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new UnreadableDocumentException(name, "has more than " + most + " bytes");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(name, "no such file");
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, "cannot be read");
        }
    }

    /** Why a path cannot be read as a file, told without opening it: a pipe may have no end, or nobody at its other one. */
    public static Optional<String> problem(Path file) {
        if (Files.isRegularFile(file) || file.toString().matches(OPEN_ALREADY)) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a folder");
        }
        if (Files.exists(file)) {
            return Optional.of("is no file: a device, pipe or socket is not read");
        }
        return Optional.of(
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "is a link to what is not there" : "no such file");
    }
}
