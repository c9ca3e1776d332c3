package io.poolproof.cli;

import io.poolproof.reports.Reports;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * A run's folder belongs to one run at a time. The lock is the operating system's, which lets go of it however the process ends; the file
 * that is locked stays.
 */
final class FolderLock {
    private static final String NAME = ".lock";

    private FolderLock() {}

    /**
     * Works in a folder, which is made if need be.
     *
     * @throws UnreadableDocumentException if another run is at work there, or if what would be deleted is no run's
     * @throws UncheckedIOException if the folder cannot be written
     */
    static <T> T holding(Path folder, Supplier<T> work) {
        try (FileChannel channel = open(folder)) {
            try (FileLock lock = lock(channel, folder)) {
                if (!lock.isValid()) {
                    throw inUse(folder);
                }
                Reports.foreignIn(folder).ifPresent(file -> {
                    throw new UnreadableDocumentException(
                            file.toString(),
                            "is there and no run has left it; name another folder with --out, or remove it");
                });
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the run's folder " + folder + " cannot be written", e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileLock lock(FileChannel channel, Path folder) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // As below: the other run is in this process.
        }
        throw inUse(folder);
    }

    private static UnreadableDocumentException inUse(Path folder) {
        return new UnreadableDocumentException(
                folder.toString(),
                "another run is at work in this folder; wait for its end, or name another folder with --out");
    }
}
