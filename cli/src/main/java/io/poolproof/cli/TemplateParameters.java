package io.poolproof.cli;

import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.LeftOut;
import io.poolproof.definitions.source.DefinitionFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Values of template parameters, as {@code aws cloudformation deploy --parameter-overrides} takes them. */
final class TemplateParameters {
    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "The value that a template's parameter is deployed with; may be repeated. Without it the"
                    + " parameter's default counts, and without a default it is unknown.")
    private List<String> stated = List.of();

    /**
     * Reads the definitions in some files with these values.
     *
     * @param files content by name; the same name may stand here twice
     * @throws ParameterException if a value has no name, or a name stands here twice or in no template
     */
    List<Definitions> read(List<Map.Entry<String, byte[]>> files, CommandLine line) {
        Map<String, String> values = values(line);
        requireDeclared(values.keySet(), files, line);
        List<Definitions> read = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files) {
            read.add(one(file, values));
        }
        return read;
    }

    private static Definitions one(Map.Entry<String, byte[]> file, Map<String, String> values) {
        DefinitionFiles.Reading reading = DefinitionFiles.read(
                List.of(new DefinitionFiles.Input(file.getKey(), file.getValue())), FileTree.onDisk(), values);
        reading.unreadable().stream().findFirst().ifPresent(unreadable -> {
            throw unreadable;
        });
        // A template may have none of the service's resources any more; a file of another kind is a mistake.
        if (reading.definitions().isEmpty()
                && reading.definitions().changes().isEmpty()
                && !reading.definitions().leftOut().isEmpty()) {
            throw nothing(file.getKey(), reading.definitions());
        }
        return reading.definitions();
    }

    /** Why there is nothing to look at. */
    static UnreadableFileException nothing(String file, Definitions read) {
        String why = read.leftOut().stream()
                .map(LeftOut::why)
                .filter(reason -> !reason.equals(DefinitionFiles.NOTHING_OF_OURS))
                .findFirst()
                .orElse("holds no user pool definition and no request; see poolproof check --help for what is read");
        return new UnreadableFileException(file, why);
    }

    /**
     * Reads all files together with these values; one that cannot be read hides no other.
     *
     * @throws ParameterException if a value has no name, or a name stands here twice or in no template
     */
    DefinitionFiles.Reading readAll(Map<String, byte[]> files, CommandLine line) {
        Map<String, String> values = values(line);
        requireDeclared(values.keySet(), List.copyOf(files.entrySet()), line);
        List<DefinitionFiles.Input> inputs = new ArrayList<>();
        files.forEach((name, content) -> inputs.add(new DefinitionFiles.Input(name, content)));
        return DefinitionFiles.read(inputs, FileTree.onDisk(), values);
    }

    private Map<String, String> values(CommandLine line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : stated) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(line, "--parameter takes NAME=VALUE");
            }
            @Nullable String before = values.put(one.substring(0, equals), one.substring(equals + 1));
            if (before != null) {
                throw new ParameterException(line, "--parameter gives " + one.substring(0, equals) + " twice");
            }
        }
        return values;
    }

    private static void requireDeclared(Set<String> names, List<Map.Entry<String, byte[]>> files, CommandLine line) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> declared = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files) {
            declared.addAll(DefinitionFiles.parameters(new DefinitionFiles.Input(file.getKey(), file.getValue())));
        }
        for (String name : names) {
            if (!declared.contains(name)) {
                throw new ParameterException(
                        line, "no template declares the parameter " + name + Suggestions.of(name, declared));
            }
        }
    }
}
