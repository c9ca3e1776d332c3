package io.poolproof.conformance.launch;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that launches a target, says where it is, and waits to be killed. */
final class KilledOwner {
    private KilledOwner() {}

    static List<String> command(Path homes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledOwner.class.getName(),
                homes.toString());
    }

    public static void main(String... arguments) throws InterruptedException {
        PrintWriter progress = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        LaunchedTarget target = LaunchedTargetTest.start(
                Path.of(arguments[0]),
                "",
                LaunchedTargetTest.emulator("${port}"),
                progress,
                URI.create("http://127.0.0.1:1"));
        System.out.println(target.endpoint());
        Thread.currentThread().join();
    }
}
