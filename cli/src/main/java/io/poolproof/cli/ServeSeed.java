package io.poolproof.cli;

import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.server.seed.Seed;
import io.poolproof.server.template.PoolTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the served pool has from the start. */
final class ServeSeed {
    static final String REGION = "us-east-1";

    @Option(
            names = "--pool",
            paramLabel = "FILE",
            description =
                    "Starts with the pools, app clients and groups of a definition, in any format that check reads;"
                            + " may be repeated.")
    private List<String> files = List.of();

    @Option(
            names = "--pool-id",
            paramLabel = "ID",
            description = "Id of the pool, such as eu-west-1_Example; unless set the same at each start.")
    private @Nullable String poolId;

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            description = "Id of the app client; may be repeated for several, in the order of the file.")
    private List<String> clientIds = List.of();

    @Option(
            names = "--user",
            paramLabel = "NAME:PASSWORD[:GROUP[,GROUP]]",
            description = "A confirmed user who is there from the start; may be repeated. A password with a colon needs"
                    + " one behind it, too.")
    private List<String> users = List.of();

    @Mixin
    private TemplateParameters parameters = new TemplateParameters();

    /**
     * Reads it all.
     *
     * @param triggers whether functions of triggers can be called
     * @throws ParameterException if an option or the definition will not do
     * @throws UnreadableFileException if a file cannot be read
     */
    Seed read(String region, boolean triggers, CommandLine line) {
        if (files.isEmpty() && users.isEmpty() && poolId == null && clientIds.isEmpty()) {
            return Seed.NOTHING;
        }
        if (poolId != null && !poolId.matches("[\\w-]+_[0-9a-zA-Z]+")) {
            throw new ParameterException(
                    line, "--pool-id takes a region, _ and letters or digits, such as eu-west-1_Example");
        }
        clientIds.stream()
                .filter(id -> !id.matches("[\\w+]{1,128}"))
                .findFirst()
                .ifPresent(id -> {
                    throw new ParameterException(line, "--client-id takes 1 to 128 letters, digits, _ and +");
                });
        List<Seed.User> seeded = users.stream().map(user -> user(user, line)).toList();
        PoolTemplate.Options options = new PoolTemplate.Options(poolId, clientIds, seeded, region, triggers);
        if (files.isEmpty()) {
            return PoolTemplate.bare(options);
        }
        try {
            PoolTemplate template = PoolTemplate.of(definitions(line), options);
            template.notes().forEach(line.getErr()::println);
            return template.seed();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, "--pool " + String.join(", ", files) + ": " + e.getMessage());
        }
    }

    private Definitions definitions(CommandLine line) {
        InputFiles.Named named = InputFiles.readAll(files);
        DefinitionFiles.Reading reading = parameters.readAll(named.contents(), line);
        List<UnreadableFileException> unreadable = new ArrayList<>(named.unreadable());
        unreadable.addAll(reading.unreadable());
        unreadable.stream().findFirst().ifPresent(first -> {
            throw first;
        });
        return reading.definitions();
    }

    private static Seed.User user(String text, CommandLine line) {
        int name = text.indexOf(':');
        int group = text.lastIndexOf(':');
        if (name < 1 || name == text.length() - 1) {
            throw new ParameterException(line, "--user takes NAME:PASSWORD or NAME:PASSWORD:GROUP");
        }
        if (group == name) {
            return new Seed.User(text.substring(0, name), text.substring(name + 1), List.of());
        }
        List<String> groups = group == text.length() - 1
                ? List.of()
                : List.of(text.substring(group + 1).split(",", -1));
        return new Seed.User(text.substring(0, name), text.substring(name + 1, group), groups);
    }
}
