package io.poolproof.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types of error that the service's model names. */
public final class ErrorTypes {
    private static final String ERRORS = "/poolproof/schemas/api/errors";
    private static final Set<String> ALL = read();

    private ErrorTypes() {}

    /** Those that any operation described in {@code schemas/api/errors} may answer with. */
    public static Set<String> ofService() {
        return ALL;
    }

    private static Set<String> read() {
        try {
            URL folder = Objects.requireNonNull(ErrorTypes.class.getResource(ERRORS), ERRORS);
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            Path jar = Path.of(URI.create(uri.getSchemeSpecificPart().replaceFirst("!/.*", "")));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return read(files.getPath(ERRORS));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(ERRORS + " cannot be read", e);
        }
    }

    private static Set<String> read(Path folder) throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                JsonNode names =
                        StrictJson.MAPPER.readTree(Files.readAllBytes(file)).at("/properties/__type/enum");
                names.forEach(name -> types.add(name.asText()));
            }
        }
        return Set.copyOf(types);
    }
}
