package io.poolproof.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
            SchemaCommand.class,
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
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Faults.explain(fault, new LogWriter(error)));
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
        LogWriter log = new LogWriter(error);
        try {
            return parser().setOut(new LogWriter(out))
                    .setErr(log)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                    .setParameterExceptionHandler((problem, given) -> refuse(problem, log))
                    .setExecutionStrategy(Poolproof::carryOut)
                    .setExecutionExceptionHandler((fault, line, parsed) -> Faults.explain(fault, log))
                    .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
        } catch (RuntimeException | Error fault) {
            return Faults.explain(fault, log);
        }
    }

    private static int refuse(ParameterException problem, PrintWriter error) {
        Faults.line(error, String.valueOf(problem.getMessage()), ExitCode.USAGE);
        error.println("Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Help is our own text, and on a terminal in colours. */
    private static int carryOut(ParseResult parsed) {
        for (ParseResult one = parsed; one != null; one = one.hasSubcommand() ? one.subcommand() : null) {
            if (one.isUsageHelpRequested()) {
                CommandLine line = parsed.commandSpec().commandLine();
                line.setOut(LogWriter.raw(line.getOut()));
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    static CommandLine parser() {
        // An argument that begins with @ is an argument, and no file of more of them.
        return new CommandLine(new Poolproof())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }
}
