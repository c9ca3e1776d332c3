package io.poolproof.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each message in the code of operations is held by a fact, or listed as one that none holds. */
class UnprovenMessagesTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Path CODE = ROOT.resolve("reference-server/src/main/java/io/poolproof/server");
    /** A sentence; names of types, members and operations are single words. */
    private static final Pattern MESSAGE = Pattern.compile("\"([A-Z](?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*)\"");
    /** What this server does not do is said in its own words, under an error type of its own. */
    private static final Pattern OWN_WORDS = Pattern.compile("notModelled\\(\\s*\"[^\"]*\"|\"[\\w/]+: [^\"]*\"");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @Test
    void everyMessageRestsOnAFactOrSaysThatItDoesNot() throws IOException {
        Set<String> given = new TreeSet<>();
        for (String room : List.of("operation", "auth", "pool/PasswordPolicy.java")) {
            for (Path file : files(CODE.resolve(room), ".java")) {
                String code = OWN_WORDS
                        .matcher(read(file).replaceAll("\"\\s*\\+ \"", ""))
                        .replaceAll("");
                MESSAGE.matcher(code).results().map(message -> message.group(1)).forEach(given::add);
            }
        }
        String facts = files(ROOT.resolve("fixtures/facts"), ".json").stream()
                .map(UnprovenMessagesTest::read)
                .collect(Collectors.joining());
        given.remove("Caldera Derived Key");

        assertThat(given).containsAll(UnprovenMessages.ALL);
        assertThat(given).allMatch(message -> facts.contains(message) || UnprovenMessages.ALL.contains(message));
    }
}
