package io.poolproof.definitions.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that others refer to. */
public interface FileTree {
    /** A tree without files. */
    FileTree NONE = new FileTree() {
        @Override
        public Optional<byte[]> content(String path) {
            return Optional.empty();
        }

        @Override
        public List<String> names(String folder) {
            return List.of();
        }
    };

    /** What a file holds; empty where there is no such file, or none that can be read. */
    Optional<byte[]> content(String path);

    /** The names of the files in a folder, sorted; none where there is no such folder. */
    List<String> names(String folder);

    /** The folder that a file stands in; empty for the working folder. */
    static String folder(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** A path that is relative to a folder, without detours. */
    static String in(String folder, String path) {
        try {
            return Path.of(folder).resolve(path).normalize().toString();
        } catch (InvalidPathException e) {
            return folder + "/" + path;
        }
    }

    /** The files on this machine. */
    static FileTree onDisk() {
        return new FileTree() {
            @Override
            public Optional<byte[]> content(String path) {
                try {
                    Path file = Path.of(path);
                    return Files.isRegularFile(file) && Files.size(file) <= DocumentReader.MAX_BYTES
                            ? Optional.of(Files.readAllBytes(file))
                            : Optional.empty();
                } catch (IOException | InvalidPathException e) {
                    return Optional.empty();
                }
            }

            @Override
            public List<String> names(String folder) {
                try (Stream<Path> files = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList();
                } catch (IOException | InvalidPathException e) {
                    return List.of();
                }
            }
        };
    }
}
