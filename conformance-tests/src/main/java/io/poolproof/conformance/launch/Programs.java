package io.poolproof.conformance.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs that commands find by their name. */
record Programs(List<Path> folders) {
    private static final List<String> SUFFIXES = List.of("", ".exe", ".cmd");

    /** Those of this process. */
    static Programs onPath() {
        String path = System.getenv("PATH");
        return new Programs(Stream.of((path == null ? "" : path).split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    boolean has(String name) {
        return folders.stream()
                .flatMap(folder -> SUFFIXES.stream().map(suffix -> folder.resolve(name + suffix)))
                .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
