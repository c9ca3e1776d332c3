package io.poolproof.conformance.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * A package in a folder. It is whole when its marker is there and says so: the marker is written last, and holds the recipe's hash and
 * that of the names and sizes of all files. What is not whole is removed and installed anew.
 */
final class Installation {
    private static final String MARKER = "installed";
    private static final String LOG = "install.log";
    private static final String CACHE = "__pycache__";
    private static final int MINUTES = 60;

    private final Path folder;
    private final Recipe recipe;
    private final Programs programs;

    Installation(Path folder, Recipe recipe, Programs programs) {
        this.folder = folder;
        this.recipe = recipe;
        this.programs = programs;
    }

    /**
     * Installs the package, unless it is there as a whole.
     *
     * @param progress is told if it takes its time
     * @throws IOException if it cannot be installed; its message says why in a line
     */
    void complete(PrintWriter progress) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.exists(marker) && Files.readString(marker).equals(seal())) {
            return;
        }
        Files.deleteIfExists(marker);
        if (!programs.has(recipe.program())) {
            throw new IOException(
                    recipe.what() + " is installed with " + recipe.program() + ", which is not on the path");
        }
        for (String name : recipe.leaves()) {
            Trees.delete(folder.resolve(name));
        }
        progress.println("poolproof: installing " + recipe.what() + " into " + folder);
        progress.flush();
        for (Map.Entry<String, String> file : recipe.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        for (Recipe.Step step : recipe.steps()) {
            carryOut(step);
        }
        Path written = folder.resolve(MARKER + ".new");
        Files.writeString(written, seal());
        Files.move(written, marker, StandardCopyOption.ATOMIC_MOVE);
    }

    private void carryOut(Recipe.Step step) throws IOException {
        Path log = folder.resolve(LOG);
        List<String> command = new ArrayList<>(step.command());
        Path own = folder.resolve(command.get(0));
        if (Files.exists(own)) {
            command.set(0, own.toAbsolutePath().toString());
        }
        try (WatchedProcess process = WatchedProcess.start(command, folder, Map.of(), log)) {
            boolean ended = process.awaitEnd(MINUTES, TimeUnit.MINUTES);
            if (!ended || process.exitCode() != 0) {
                throw new IOException(recipe.what() + " cannot be installed: " + String.join(" ", step.command())
                        + (ended ? " ends with " + process.exitCode() : " goes on after " + MINUTES + " minutes")
                        + (step.hint().isEmpty() ? "" : "; " + step.hint()) + "; its log is " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String seal() throws IOException {
        MessageDigest content = sha256();
        for (String line : inventory()) {
            content.update(line.getBytes(StandardCharsets.UTF_8));
        }
        MessageDigest lock = sha256();
        lock.update(recipe.lock().getBytes(StandardCharsets.UTF_8));
        return "lock " + HexFormat.of().formatHex(lock.digest()) + "\nfiles "
                + HexFormat.of().formatHex(content.digest()) + "\n";
    }

    /** A line for each file; not those that Python compiles as it runs. */
    private SortedSet<String> inventory() throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        for (String name : recipe.leaves()) {
            Path root = folder.resolve(name);
            if (!Files.exists(root)) {
                lines.add(name + " is missing\n");
                continue;
            }
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.endsWith(CACHE) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    lines.add(folder.relativize(file) + " " + attributes.size() + "\n");
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return lines;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
