package io.poolproof.conformance.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that a launch can start: answers with its process id, a file of its folder, and the names of its environment. */
final class TinyEmulator {
    private TinyEmulator() {}

    /** The command that starts it, with more of Java's options before its arguments. */
    static List<String> command(String... arguments) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TinyEmulator.class.getName(),
                String.join(" ", arguments));
    }

    /** Arguments: its port, then {@code ends} for one that ends at once, or {@code late} for one that is not ready at first. */
    public static void main(String... words) throws IOException {
        String[] arguments = String.join(" ", words).split(" ");
        List<String> more = List.of(arguments).subList(1, arguments.length);
        if (more.contains("ends")) {
            System.exit(7);
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        int[] asked = {0};
        server.createContext("/ready", exchange -> {
            asked[0]++;
            exchange.sendResponseHeaders(asked[0] > 2 ? 200 : 503, -1);
            exchange.close();
        });
        server.createContext("/", exchange -> {
            Path file = Path.of("settings.json");
            String text = ProcessHandle.current().pid() + "\n" + (Files.exists(file) ? Files.readString(file) : "")
                    + "\n" + asked[0] + "\n" + System.getenv().keySet() + "\n";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }
}
