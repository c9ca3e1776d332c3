package io.poolproof.cli;

import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change will do to the pools that exist. */
@Command(
        name = "diff",
        description = "Says what a change will do to the user pool that exists: nothing, an addition in place,"
                + " a refusal, or the loss of its users.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  terraform show -json plan.out | poolproof diff -",
            "  aws cognito-idp describe-user-pool --user-pool-id ID > pool.json",
            "  aws cognito-idp describe-user-pool-client --user-pool-id ID --client-id C > client.json",
            "  poolproof diff pool.json client.json template.yaml",
            "  poolproof diff origin/main:template.yaml template.yaml",
            "  aws cloudformation describe-change-set --include-property-values ... | poolproof diff -"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PLAN | DEPLOYED... PROPOSED...",
            arity = "1..*",
            description =
                    "A plan or a change set; or what is deployed and what is proposed: two files, or any number of which"
                            + " those that describe what exists are the deployed side. COMMIT:PATH is read by git, - is standard"
                            + " input.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private List<String> files;

    @Option(names = "--pool", paramLabel = "NAME", description = PoolChoice.HELP)
    private @Nullable String pool;

    @Mixin
    private TemplateParameters parameters = new TemplateParameters();

    @Mixin
    private FindingsOptions options = new FindingsOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        // One by one, since a file may be compared with itself.
        List<Map.Entry<String, byte[]>> read = new ArrayList<>();
        for (String file : files) {
            Optional<byte[]> committed = GitFiles.read(file);
            if (committed.isPresent()) {
                read.add(Map.entry(file, committed.get()));
            } else {
                read.addAll(InputFiles.read(List.of(file)).entrySet());
            }
        }
        List<Definitions> sides = parameters.read(read, line);
        Definitions after = proposed(sides, line);
        Definitions before = sides.size() == 1 ? before(read.get(0), line) : deployed(sides);
        // A plan may well have nothing to do with the service; two files that both have not are a mistake.
        if (sides.size() > 1
                && before.isEmpty()
                && after.isEmpty()
                && after.changes().isEmpty()) {
            throw TemplateParameters.nothing(read.get(0).getKey(), before);
        }
        Definitions proposed = after.isEmpty() ? after : PoolChoice.of(after, pool, line);
        Definitions deployed = before.isEmpty() ? before : PoolChoice.of(before, pool, line);
        return options.conclude(FindingRecords.of(Differ.verdicts(deployed, proposed)), proposed, line.getOut());
    }

    private static Definitions deployed(List<Definitions> sides) {
        return sides.size() == 2
                ? sides.get(0)
                : Definitions.joined(
                        sides.stream().filter(DiffCommand::isDeployed).toList());
    }

    private static Definitions proposed(List<Definitions> sides, CommandLine line) {
        if (sides.size() <= 2) {
            return sides.get(sides.size() - 1);
        }
        List<Definitions> proposed =
                sides.stream().filter(side -> !isDeployed(side)).toList();
        if (proposed.isEmpty() || proposed.size() == sides.size()) {
            throw new CommandLine.ParameterException(
                    line,
                    "of more than two files some describe what exists, as describe-user-pool prints it or a state, and some"
                            + " what is proposed; here all are of one kind");
        }
        return Definitions.joined(proposed);
    }

    private static boolean isDeployed(Definitions side) {
        return !side.resources().isEmpty()
                && side.resources().stream()
                        .allMatch(resource -> resource.origin().format().isDeployed());
    }

    private static Definitions before(Map.Entry<String, byte[]> plan, CommandLine line) {
        Optional<Definitions> before =
                InputFiles.parse(plan.getKey(), () -> DefinitionReader.readBefore(plan.getKey(), plan.getValue()));
        return before.orElseThrow(() -> new CommandLine.ParameterException(
                line, plan.getKey() + " is no plan and no change set: name what is deployed and what is proposed"));
    }
}
