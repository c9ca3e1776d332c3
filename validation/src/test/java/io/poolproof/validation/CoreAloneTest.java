package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.model.CognitoRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The core needs the JDK's base module and nothing else. */
class CoreAloneTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final List<String> OPTIONAL = List.of("json", "awssdk");

    @Test
    void theCoreDependsOnJavaBaseAlone() {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        StringWriter output = new StringWriter();
        int status = jdeps.run(
                new PrintWriter(output),
                new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                "--ignore-missing-deps",
                "-summary",
                "-recursive",
                "--regex",
                "java\\..*",
                core().toString());
        assertThat(status).isZero();
        assertThat(output.toString().lines().map(String::strip).filter(line -> line.contains(" -> ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" -> java.base") || line.endsWith(" -> not found"));
    }

    @Test
    void theCoreJudgesARequestWithNothingElseOnTheClassPath() throws Exception {
        try (URLClassLoader alone =
                new URLClassLoader(new URL[] {core().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> operation = alone.loadClass("io.poolproof.validation.model.Operation");
            Object update = operation.getField("UPDATE_USER_ATTRIBUTES").get(null);
            Class<?> request = alone.loadClass(CognitoRequest.class.getName());
            Object builder = request.getMethod("builder", operation).invoke(null, update);
            Object built = builder.getClass().getMethod("build").invoke(builder);
            Class<?> validator = alone.loadClass(CognitoValidator.class.getName());
            Object judge = validator.getMethod("withoutPool").invoke(null);
            Object result = validator.getMethod("validate", request).invoke(judge, built);
            assertThat(result.getClass().getMethod("isValid").invoke(result)).isEqualTo(false);
        }
    }

    /** A copy of the compiled classes without the packages that need optional libraries. */
    private static Path core() {
        try {
            Path copy = Path.of("target", "core-alone");
            try (var files = Files.walk(CLASSES)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path relative = CLASSES.relativize(file);
                    boolean optional = OPTIONAL.stream()
                            .anyMatch(name -> relative.startsWith(Path.of("io/poolproof/validation", name)));
                    if (!optional) {
                        Path target = copy.resolve(relative);
                        Files.createDirectories(target.getParent());
                        Files.write(target, Files.readAllBytes(file));
                    }
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
