package io.poolproof.server.junit;

import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.server.seed.Seed;
import io.poolproof.server.template.PoolTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the file that {@link UserPool} names; the one class of the extension that knows definitions. */
final class TemplateSeeds {
    private static final String REGION = "us-east-1";

    private TemplateSeeds() {}

    /**
     * What the file says.
     *
     * @throws IllegalArgumentException if there is no such file, or it has no pool
     */
    static Seed read(UserPool pool, Class<?> test) {
        DefinitionFiles.Input file = new DefinitionFiles.Input(pool.value(), content(pool.value(), test));
        DefinitionFiles.Reading reading =
                DefinitionFiles.read(List.of(file), FileTree.onDisk(), parameters(pool.parameters()));
        reading.unreadable().stream().findFirst().ifPresent(unreadable -> {
            throw unreadable;
        });
        PoolTemplate.Options options = new PoolTemplate.Options(
                pool.poolId().isEmpty() ? null : pool.poolId(), List.of(pool.clientIds()), List.of(), REGION, false);
        return PoolTemplate.of(reading.definitions(), options).seed();
    }

    private static byte[] content(String name, Class<?> test) {
        try {
            if (Files.isRegularFile(Path.of(name))) {
                return Files.readAllBytes(Path.of(name));
            }
            try (InputStream resource = test.getResourceAsStream(name)) {
                if (resource == null) {
                    throw new IllegalArgumentException("@UserPool: there is no file and no resource " + name);
                }
                return resource.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("@UserPool: " + name + " cannot be read", e);
        }
    }

    private static Map<String, String> parameters(String... stated) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : stated) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("@UserPool: a parameter is NAME=VALUE");
            }
            values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return values;
    }
}
