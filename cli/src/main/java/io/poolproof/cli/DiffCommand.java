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
            "  aws cognito-idp describe-user-pool --user-pool-id ID > deployed.json",
            "  poolproof diff deployed.json template.yaml",
            "  git show main:template.yaml > before.yaml",
            "  poolproof diff before.yaml template.yaml"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PLAN | DEPLOYED PROPOSED",
            arity = "1..2",
            description =
                    "A Terraform or OpenTofu plan; or what is deployed and what is proposed. - reads standard input.")
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
        files.forEach(file -> read.addAll(InputFiles.read(List.of(file)).entrySet()));
        if (read.size() > 2) {
            throw new CommandLine.ParameterException(line, "diff takes one plan, or two files, not " + read.size());
        }
        List<Definitions> sides = parameters.read(read, line);
        Definitions proposed = PoolChoice.of(sides.get(sides.size() - 1), pool, line);
        Definitions deployed = PoolChoice.of(sides.size() == 2 ? sides.get(0) : before(read.get(0), line), pool, line);
        return options.conclude(FindingRecords.of(Differ.verdicts(deployed, proposed)), proposed, line.getOut());
    }

    private static Definitions before(Map.Entry<String, byte[]> plan, CommandLine line) {
        Optional<Definitions> before =
                InputFiles.parse(plan.getKey(), () -> DefinitionReader.readBefore(plan.getKey(), plan.getValue()));
        return before.orElseThrow(() -> new CommandLine.ParameterException(
                line, plan.getKey() + " is no plan: name what is deployed and what is proposed"));
    }
}
