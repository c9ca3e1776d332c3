package io.poolproof.cli;

import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.definitions.types.AttributeTypes;
import io.poolproof.definitions.types.TypeFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the attributes of a pool as types. */
@Command(
        name = "schema",
        description = "Prints the attributes that an app may send and read, as types for forms and other languages.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof schema template.yaml > attributes.schema.json",
            "  poolproof schema infra/ --client Web --format typescript > attributes.ts",
            "  aws cognito-idp describe-user-pool --user-pool-id ID | poolproof schema -"
        })
final class SchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What check reads: files, folders, globs, or -.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private List<String> files;

    @Option(names = "--pool", paramLabel = "NAME", description = PoolChoice.HELP)
    private @Nullable String pool;

    @Option(
            names = "--client",
            paramLabel = "NAME",
            description = "The app client, by address, logical id, id or name; unless set one that may do everything.")
    private @Nullable String client;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            defaultValue = "json-schema",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set.")
    @SuppressWarnings("NullAway.Init") // has a default, so picocli sets it
    private String format;

    @Mixin
    private TemplateParameters parameters = new TemplateParameters();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The names of the formats. */
    private static final class Formats implements Iterable<String> {
        private static final List<String> NAMES =
                Arrays.stream(TypeFormat.values()).map(Formats::nameOf).toList();

        static String nameOf(TypeFormat format) {
            return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    @Override
    public Integer call() {
        TypeFormat chosenFormat = Arrays.stream(TypeFormat.values())
                .filter(known -> Formats.nameOf(known).equals(format))
                .findFirst()
                .orElseThrow(() ->
                        unusable("there is no format " + format + "; there is " + String.join(", ", Formats.NAMES)));
        InputFiles.Named named = InputFiles.readAll(files);
        DefinitionFiles.Reading reading = parameters.readAll(named.contents(), spec.commandLine());
        List<UnreadableFileException> unreadable = new ArrayList<>(named.unreadable());
        unreadable.addAll(reading.unreadable());
        if (!unreadable.isEmpty()) {
            unreadable.forEach(
                    one -> Faults.line(spec.commandLine().getErr(), String.valueOf(one.getMessage()), ExitCode.USAGE));
            return ExitCode.USAGE;
        }
        Definitions chosen = PoolChoice.of(reading.definitions(), pool, spec.commandLine());
        PoolDefinition one = onePool(chosen.pools());
        AttributeTypes types = AttributeTypes.of(one, client == null ? null : chosenClient(chosen));
        spec.commandLine().getOut().print(chosenFormat.write(types));
        spec.commandLine().getOut().flush();
        return ExitCode.AS_EXPECTED;
    }

    private PoolDefinition onePool(List<PoolDefinition> pools) {
        if (pools.isEmpty()) {
            throw unusable("no user pool is defined in " + String.join(", ", files));
        }
        if (pools.size() > 1) {
            List<String> shown =
                    pools.stream().map(other -> other.address().shown()).toList();
            throw unusable("there are several pools: " + String.join(", ", shown) + "; choose one with --pool");
        }
        return pools.get(0);
    }

    private ClientDefinition chosenClient(Definitions definitions) {
        String wanted = String.valueOf(client);
        List<ClientDefinition> clients = definitions.clients();
        return clients.stream()
                .filter(one -> wanted.equals(one.address().id())
                        || wanted.equals(one.address().path())
                        || wanted.equals(one.clientId())
                        || one.name().is(wanted))
                .findFirst()
                .orElseThrow(() -> unusable("no app client is called " + wanted + "; there is "
                        + (clients.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        clients.stream()
                                                .map(one -> one.address().shown())
                                                .toList()))));
    }

    private ParameterException unusable(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
