package io.poolproof.cli;

import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.UnreadableDocumentException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;

/** What ends a command, whatever it is: one line on standard error, and an exit code that says whose it is. */
final class Faults {
    private static final String NAME = "poolproof: ";

    private Faults() {}

    /** Says what ended a command. */
    static int explain(Throwable fault, PrintWriter error) {
        if (fault instanceof UnreadableDocumentException || fault instanceof UnreadableFileException) {
            return line(error, String.valueOf(fault.getMessage()), ExitCode.USAGE);
        }
        if (fault instanceof TargetUnusableException) {
            return line(error, String.valueOf(fault.getMessage()), ExitCode.TARGET_UNUSABLE);
        }
        if (fault instanceof UncheckedIOException && fault.getMessage() != null) {
            return line(error, fault.getMessage(), ExitCode.USAGE);
        }
        if (fault.getCause() instanceof BindException) {
            return line(error, "the port is taken or not allowed; choose another with --port", ExitCode.USAGE);
        }
        if (fault instanceof OutOfMemoryError) {
            return line(
                    error,
                    "this takes more memory than Java has here; give it more: JAVA_TOOL_OPTIONS=-Xmx4g",
                    ExitCode.OWN_FAULT);
        }
        StackTraceElement[] trace = fault.getStackTrace();
        return line(
                error,
                "a fault of Poolproof itself: " + fault + (trace.length == 0 ? "" : " at " + trace[0])
                        + "; please report it",
                ExitCode.OWN_FAULT);
    }

    /** Says it on one line, whatever stands in it. */
    static int line(PrintWriter error, String message, int exit) {
        error.println(NAME + PlainText.line(message));
        return exit;
    }
}
