package io.poolproof.schemas.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code results.ndjson} line by line, so that a run that is cut short leaves what it had. Safe for several threads. */
public final class ResultsWriter implements AutoCloseable {
    private final Path file;
    private final BufferedWriter writer;

    public ResultsWriter(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Whatever a target answers can be written: a lone surrogate becomes a question mark.
            writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public synchronized void write(ResultLine line) {
        try {
            writer.write(ResultsFile.write(line) + "\n");
            writer.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
}
