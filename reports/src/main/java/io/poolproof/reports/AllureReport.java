package io.poolproof.reports;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has Allure's own program, which comes with the distribution, make one HTML file that needs no network. */
final class AllureReport {
    private static final int LONGEST_SECONDS = 120;
    private static final int LONGEST_TITLE = 200;

    private AllureReport() {}

    /**
     * Makes the report.
     *
     * @param program folder of Allure's program
     * @param title stands at the head of the page
     * @throws IOException if it cannot be started or fails
     */
    static void write(Path program, String title, Path results, Path report) throws IOException {
        Path log = Files.createTempFile("poolproof-allure", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-classpath",
                            program.resolve("lib") + "/*" + File.pathSeparator + program.resolve("lib/config"),
                            "io.qameta.allure.CommandLine",
                            "generate",
                            "--clean",
                            "--single-file",
                            "--report-name",
                            argument(title),
                            "-o",
                            report.toString(),
                            results.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("APP_HOME", program.toString());
            builder.environment().put("ALLURE_NO_ANALYTICS", "true");
            await(builder.start(), log);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** No option, whatever it begins with, and no markup. */
    private static String argument(String title) {
        String plain = Texts.line(title, LONGEST_TITLE).replaceAll("[<>&\"'`]", "");
        return plain.startsWith("-") || plain.startsWith("@") || plain.isEmpty() ? "of " + plain : plain;
    }

    private static void await(Process process, Path log) throws IOException {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Allure takes more than " + LONGEST_SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException("Allure ends with " + process.exitValue() + ": "
                        + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
