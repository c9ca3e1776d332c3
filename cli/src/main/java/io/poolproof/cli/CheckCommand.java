package io.poolproof.cli;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.LeftOut;
import io.poolproof.definitions.source.DefinitionFiles;
import io.poolproof.schemas.findings.Finding;
import java.util.ArrayList;
import java.util.List;
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
            "  Terraform and OpenTofu sources (*.tf, *.tf.json, with *.tfvars), modules by local path,",
            "  CloudFormation and SAM templates (YAML, JSON) with local nested stacks,",
            "  also with Jinja, Go templates or ERB in them; cdk.out/,",
            "  serverless.yml with its local files, Amplify's cli-inputs.json,",
            "  terraform show -json and tofu show -json of a plan or a state,",
            "  describe-change-set --include-property-values, pulumi stack export,",
            "  the answers of describe-user-pool and describe-user-pool-client,",
            "  inputs of create-user-pool, create-user-pool-client, update-user-pool,",
            "  update-user-pool-client, add-custom-attributes,",
            "  and requests: JSON, JSON Lines, or anything that holds UserAttributes.",
            "A comment accepts one finding: # poolproof: ignore RULE reason",
            "",
            "Examples:",
            "  poolproof check infra/",
            "  poolproof check template.yaml",
            "  poolproof check template.yaml --parameter Stage=prod --parameter Longest=20",
            "  poolproof check cdk.out tests/requests/*.json",
            "  terraform show -json plan.out | poolproof check - --format sarif > a.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, globs, or - for standard input.")
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
        InputFiles.Named named = InputFiles.readAll(files);
        DefinitionFiles.Reading reading = parameters.readAll(named.contents(), spec.commandLine());
        List<UnreadableFileException> unreadable = new ArrayList<>(named.unreadable());
        unreadable.addAll(reading.unreadable());
        Definitions all = counted(reading.definitions(), named.unrelated());
        if (all.isEmpty() && unreadable.isEmpty()) {
            unreadable.add(TemplateParameters.nothing(String.join(", ", files), all));
        }
        Definitions chosen = PoolChoice.of(all, pool, spec.commandLine());
        List<Problem> problems = new ArrayList<>(DefinitionCheck.problems(chosen));
        problems.addAll(RequestCheck.problems(chosen));
        problems.addAll(Differ.resets(chosen));
        List<Finding> findings = new ArrayList<>(UnreadableFiles.findings(unreadable));
        findings.addAll(FindingRecords.of(problems));
        // Where nothing was read, its lines on the error stream say all that there is to say to a person.
        int exit = all.isEmpty() && options.isText()
                ? ExitCode.USAGE
                : options.conclude(
                        FindingsOptions.byPlace(findings),
                        chosen,
                        spec.commandLine().getOut());
        unreadable.forEach(
                one -> Faults.line(spec.commandLine().getErr(), String.valueOf(one.getMessage()), ExitCode.USAGE));
        return unreadable.isEmpty() ? exit : ExitCode.USAGE;
    }

    /** With the files of folders that hold nothing of the service's. */
    private static Definitions counted(Definitions read, List<String> unrelated) {
        return read.toBuilder()
                .leftOut(unrelated.stream()
                        .map(file -> LeftOut.file(file, DefinitionFiles.NOTHING_OF_OURS))
                        .toList())
                .files(read.files() + unrelated.size())
                .build();
    }
}
