package io.poolproof.cli;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.model.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks definitions of pools, and requests against them. */
@Command(
        name = "check",
        description = "Checks user pool definitions, and requests against the pool, before you deploy.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nWhat is read, recognised by its content:%n",
        footer = {
            "  CloudFormation and SAM templates (YAML, JSON), cdk.out/*.template.json,",
            "  terraform show -json and tofu show -json of a plan or a state,",
            "  the answers of describe-user-pool and describe-user-pool-client,",
            "  inputs of create-user-pool, create-user-pool-client, add-custom-attributes,",
            "  and requests: JSON, JSON Lines, or anything that holds UserAttributes.",
            "",
            "Examples:",
            "  poolproof check template.yaml",
            "  poolproof check template.yaml --parameter Stage=prod --parameter Longest=20",
            "  poolproof check cdk.out/*.template.json tests/requests/*.json",
            "  terraform show -json plan.out | poolproof check - --format sarif > a.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, globs, or - for standard input.")
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
        Definitions all = Definitions.NONE;
        List<Map.Entry<String, byte[]>> read =
                List.copyOf(InputFiles.read(files).entrySet());
        for (Definitions one : parameters.read(read, spec.commandLine())) {
            all = all.and(one);
        }
        Definitions chosen = PoolChoice.of(all, pool, spec.commandLine());
        List<Problem> problems = new ArrayList<>(DefinitionCheck.problems(chosen));
        problems.addAll(RequestCheck.problems(chosen));
        return options.conclude(
                FindingRecords.of(problems), chosen, spec.commandLine().getOut());
    }
}
