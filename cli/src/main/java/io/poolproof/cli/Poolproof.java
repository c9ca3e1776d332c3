package io.poolproof.cli;

import io.poolproof.conformance.TargetUnusableException;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The {@code poolproof} command. With no argument it runs the suite on the embedded server. */
@Command(
        name = "poolproof",
        description = "Proves that what a Cognito stand-in answers is what the real service would say.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            MatrixCommand.class,
            PublishCommand.class,
            ServeCommand.class,
            SweepCommand.class,
            AdoptCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof run                                  every case, embedded server",
            "  poolproof run --target http://127.0.0.1:9229   whatever answers there",
            "  poolproof diff deployed.json template.yaml     what a change does to the pool",
            "  poolproof check template.yaml                  whether a definition will work",
            "  poolproof list rules                           what is checked",
            "  poolproof explain attribute-name.max-length    a rule and how it is known",
            "  poolproof compare before.ndjson after.ndjson   better, worse, new and gone",
            "  poolproof matrix target/poolproof/* --out m.html   targets side by side",
            "  poolproof serve --port 9229                    the embedded server alone",
            "",
            "Exit codes: 0 as expected; 1 findings; 2 usage or unreadable input;",
            "3 target unusable; 4 only stale pins; 5 a fault of Poolproof itself."
        })
public final class Poolproof {
    private Poolproof() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        silenceLibraries();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(execute(out, error, arguments));
    }

    /** What libraries log would go to the standard error stream, which is ours; whoever wants to see it says so to the JVM. */
    private static void silenceLibraries() {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            LogManager.getLogManager().reset();
        }
    }

    /** Runs one command. */
    static int execute(PrintWriter out, PrintWriter error, String... arguments) {
        return parser().setOut(out)
                .setErr(error)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setParameterExceptionHandler((problem, given) -> {
                    error.println("poolproof: " + problem.getMessage());
                    error.println(
                            "Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((fault, line, parsed) -> explain(fault, error))
                .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    static CommandLine parser() {
        return new CommandLine(new Poolproof()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int explain(Exception fault, PrintWriter error) {
        if (fault instanceof UnreadableDocumentException || fault instanceof UnreadableFileException) {
            error.println("poolproof: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof TargetUnusableException) {
            error.println("poolproof: " + fault.getMessage());
            return ExitCode.TARGET_UNUSABLE;
        }
        if (fault instanceof UncheckedIOException && fault.getMessage() != null) {
            error.println("poolproof: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault.getCause() instanceof BindException) {
            error.println("poolproof: the port is taken or not allowed; choose another with --port");
            return ExitCode.USAGE;
        }
        StackTraceElement[] trace = fault.getStackTrace();
        error.println("poolproof: a fault of Poolproof itself: " + fault + (trace.length == 0 ? "" : " at " + trace[0])
                + "; please report it");
        return ExitCode.OWN_FAULT;
    }
}
