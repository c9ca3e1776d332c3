package io.poolproof.cli;

import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The files that a user names: paths, globs that the shell did not expand, and {@code -} for standard input. */
final class InputFiles {
    static final String STANDARD_INPUT = "-";
    private static final int DEEPEST = 32;

    private InputFiles() {}

    /** Each file's content by the name that messages give it, in the order named. */
    static Map<String, byte[]> read(List<String> names) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                contents.put("standard input", standardInput());
            } else {
                paths(name).forEach(path -> contents.put(path, content(path)));
            }
        }
        return contents;
    }

    private static byte[] standardInput() {
        try (InputStream in = System.in) {
            return in.readNBytes(DocumentReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableFileException("standard input", "cannot be read");
        }
    }

    private static List<String> paths(String name) {
        boolean glob = name.chars().anyMatch(c -> c == '*' || c == '?' || c == '{' || c == '[');
        if (!glob || Files.exists(path(name))) {
            return List.of(name);
        }
        int fixed = name.length() - name.replaceFirst("^[^*?{\\[]*", "").length();
        String start = name.substring(0, name.lastIndexOf('/', fixed) + 1);
        try (Stream<Path> all = Files.walk(path(start.isEmpty() ? "." : start), DEEPEST, new FileVisitOption[0])) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
            List<String> found = all.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .filter(matcher::matches)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnreadableFileException(name, "no file matches");
            }
            return found;
        } catch (IOException | PatternSyntaxException e) {
            throw new UnreadableFileException(name, "no file matches");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(name, "no such file");
        }
    }

    private static byte[] content(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException(
                    name, "this is a folder; name files, or a glob such as '" + name + "/**.yaml'");
        }
        try {
            long size = Files.size(path);
            if (size > DocumentReader.MAX_BYTES) {
                throw new UnreadableFileException(
                        name, "the file has " + size + " bytes; at most " + DocumentReader.MAX_BYTES);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(name, "no such file");
        } catch (IOException e) {
            throw new UnreadableFileException(name, "cannot be read");
        }
    }

    /** Reads one file's definitions; one that is too large for this machine is said so in one line, too. */
    static <T> T parse(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (OutOfMemoryError e) {
            throw new UnreadableFileException(
                    name, "too large for the memory that Java has here; give it more: JAVA_TOOL_OPTIONS=-Xmx4g");
        }
    }
}
