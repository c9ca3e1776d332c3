package io.poolproof.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code poolproof} command. With no argument it runs the suite on the embedded server. */
@Command(
        name = "poolproof",
        description = "Proves that what a Cognito stand-in answers is what the real service would say.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {RunCommand.class, ServeCommand.class},
        footer = {
            "",
            "Examples:",
            "  poolproof run                                    the cases on the embedded server",
            "  poolproof run --target http://127.0.0.1:9229     the cases on whatever answers there",
            "  poolproof serve --port 9229                      the embedded server alone",
            "",
            "Exit codes: 0 as expected; 1 findings; 2 usage or unreadable input; 3 target unusable."
        })
public final class Poolproof {

    private Poolproof() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Poolproof())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println("poolproof: " + fault.getMessage());
                    return ExitCode.USAGE;
                });
        System.exit(commandLine.execute(arguments.length == 0 ? new String[] {"run"} : arguments));
    }
}
