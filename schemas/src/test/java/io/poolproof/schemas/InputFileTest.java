package io.poolproof.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is no file, or one without end, is refused at once. */
class InputFileTest {
    @TempDir
    private Path folder;

    private static void refused(Path file, String problem) {
        assertThatThrownBy(() -> InputFile.read(file, 10))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(file + ": " + problem);
    }

    @Test
    void aFileIsReadUpToItsLimit() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "0123456789");
        assertThat(InputFile.read(file, 10)).hasSize(10);
        Files.writeString(file, "01234567890");
        refused(file, "has more than 10 bytes");
    }

    @Test
    void whatIsNotThereOrAFolderIsRefused() {
        refused(folder, "is a folder");
        refused(folder.resolve("none"), "no such file");
    }

    @Test
    @Timeout(30)
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceAndAPipeThatNobodyWritesToAreRefusedUnopened() throws IOException, InterruptedException {
        refused(Path.of("/dev/zero"), "is no file: a device, pipe or socket is not read");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused(pipe, "is no file: a device, pipe or socket is not read");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
        refused(link, "is a link to what is not there");
    }
}
