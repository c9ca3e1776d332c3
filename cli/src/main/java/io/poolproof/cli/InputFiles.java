package io.poolproof.cli;

import io.poolproof.definitions.document.DocumentReader;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.schemas.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The files that a user names: paths, folders, globs that the shell did not expand, and {@code -} for standard input. */
final class InputFiles {
    static final String STANDARD_INPUT = "-";
    private static final int DEEPEST = 32;

    private InputFiles() {}

    /**
     * What was named.
     *
     * @param contents by the name that messages give them, in the order named
     * @param unrelated files of folders that hold nothing of the service's
     */
    record Named(Map<String, byte[]> contents, List<UnreadableFileException> unreadable, List<String> unrelated) {}

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

    /** The same; a file that cannot be read is kept with its reason, and folders are walked. */
    static Named readAll(List<String> names) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        List<String> unrelated = new ArrayList<>();
        for (String name : names) {
            try {
                if (name.equals(STANDARD_INPUT)) {
                    contents.put("standard input", standardInput());
                } else if (Files.isDirectory(path(name))) {
                    for (String path : Folders.files(path(name))) {
                        Folders.content(path)
                                .ifPresentOrElse(content -> contents.put(path, content), () -> unrelated.add(path));
                    }
                } else {
                    for (String path : paths(name)) {
                        add(path, contents, unreadable);
                    }
                }
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        return new Named(contents, unreadable, unrelated);
    }

    private static void add(String path, Map<String, byte[]> contents, List<UnreadableFileException> unreadable) {
        try {
            contents.put(path, content(path));
        } catch (UnreadableFileException e) {
            unreadable.add(e);
        }
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
        String plain = name.startsWith("./") ? name.substring(2) : name;
        int fixed = plain.length() - plain.replaceFirst("^[^*?{\\[]*", "").length();
        String start = plain.substring(0, plain.lastIndexOf('/', fixed) + 1);
        try (Stream<Path> all = Files.walk(path(start.isEmpty() ? "." : start), DEEPEST, new FileVisitOption[0])) {
            // Two stars stand for no folder, too.
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain.replace("**/", "{**/,}"));
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
        InputFile.problem(path).ifPresent(problem -> {
            throw new UnreadableFileException(name, problem);
        });
        try {
            long size = Files.size(path);
            if (size > DocumentReader.MAX_BYTES) {
                throw new UnreadableFileException(
                        name, "the file has " + size + " bytes; at most " + DocumentReader.MAX_BYTES);
            }
            // What a shell hands over in place of a file has no size, and may have no end.
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(DocumentReader.MAX_BYTES + 1);
            }
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
