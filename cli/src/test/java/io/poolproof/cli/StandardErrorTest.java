package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process writes to its standard error stream is written by us: no library warns there of what is our business. */
class StandardErrorTest {
    @TempDir
    private Path folder;

    /** A property that fails is where libraries had something to say. */
    @Test
    @Timeout(300)
    void everyLineIsOurs() throws IOException, InterruptedException {
        Path error = folder.resolve("error");
        try (ReferenceServer server =
                ReferenceServer.start(0, Set.of("attribute-value.string.max-length"), Clock.systemUTC())) {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Poolproof.class.getName(),
                            "run",
                            "--target",
                            server.endpoint().toString(),
                            "--rule",
                            "attribute-value.string.max-length",
                            "--out",
                            folder.resolve("out").toString())
                    .redirectOutput(folder.resolve("output").toFile())
                    .redirectError(error.toFile())
                    .start();
            assertThat(run.waitFor()).isEqualTo(1);
        }
        assertThat(Files.readString(folder.resolve("out/results.ndjson")))
                .contains("\"attribute-value.string.max-length/generated@UpdateUserAttributes\"");
        assertThat(Files.readAllLines(error)).isNotEmpty().allMatch(line -> line.startsWith("poolproof: "));
    }
}
