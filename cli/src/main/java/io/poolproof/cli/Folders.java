package io.poolproof.cli;

import io.poolproof.definitions.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of a folder that may define something: those that git does not ignore, or without git all but tools' own. */
final class Folders {
    private static final int DEEPEST = 32;
    private static final int SECONDS = 30;
    private static final Set<String> OF_TOOLS =
            Set.of(".git", "node_modules", ".terraform", ".venv", "venv", "__pycache__", ".aws-sam", "amplify-backup");
    private static final String KINDS =
            "(?s).*\\.(?:json|jsonl|ndjson|ya?ml|template|tf|tofu|ts|mts|cts|js|mjs|cjs|py|go|cs)";

    /** Every file of ours has one of these words. */
    private static final List<byte[]> WORDS = Stream.of(
                    "ognito",
                    "serPool",
                    "ser_pool",
                    "ser-pool",
                    "serAttribute",
                    "ClientMetadata",
                    "AuthFlow",
                    "AWS::CloudFormation::Stack",
                    "AWS::Serverless::Application")
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Folders() {}

    /** Paths below the folder, sorted. */
    static List<String> files(Path folder) {
        // What a tool has put out is often ignored by git; whoever names it means it.
        return listed(folder).filter(found -> !found.isEmpty()).orElseGet(() -> walked(folder)).stream()
                .filter(path -> path.matches(KINDS))
                .sorted()
                .toList();
    }

    /** What a file holds; empty where it cannot hold anything of the service's. */
    static Optional<byte[]> content(String path) {
        Path file = Path.of(path);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > DocumentReader.MAX_BYTES) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            boolean wide = content.length > 1 && (content[0] == (byte) 0xfe || content[0] == (byte) 0xff);
            return wide || isTerraform(path) || WORDS.stream().anyMatch(word -> holds(content, word))
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A module that calls another one need not name the service. */
    private static boolean isTerraform(String path) {
        return path.matches("(?s).*\\.(?:tf|tofu)(?:\\.json)?");
    }

    private static boolean holds(byte[] content, byte[] word) {
        for (int at = 0; at + word.length <= content.length; at++) {
            if (content[at] == word[0] && Arrays.equals(content, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<List<String>> listed(Path folder) {
        try {
            Process git = new ProcessBuilder(
                            "git",
                            "-c",
                            "core.fsmonitor=false",
                            "-C",
                            folder.toString(),
                            "ls-files",
                            "-z",
                            "-c",
                            "-o",
                            "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            byte[] names;
            try (InputStream out = git.getInputStream()) {
                names = out.readNBytes(DocumentReader.MAX_BYTES);
            }
            if (!git.waitFor(SECONDS, TimeUnit.SECONDS) || git.exitValue() != 0) {
                git.destroyForcibly();
                return Optional.empty();
            }
            List<String> paths = new ArrayList<>();
            for (String name : new String(names, StandardCharsets.UTF_8).split("\0")) {
                if (!name.isEmpty()) {
                    paths.add(folder.resolve(name).normalize().toString());
                }
            }
            return Optional.of(paths);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<String> walked(Path folder) {
        List<String> paths = new ArrayList<>();
        walk(folder, 0, paths);
        return paths;
    }

    private static void walk(Path folder, int depth, List<String> paths) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                boolean directory = Files.isDirectory(entry) && !Files.isSymbolicLink(entry);
                if (!directory) {
                    paths.add(entry.normalize().toString());
                } else if (depth < DEEPEST && !OF_TOOLS.contains(String.valueOf(entry.getFileName()))) {
                    walk(entry, depth + 1, paths);
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed holds nothing that can be read.
        }
    }
}
