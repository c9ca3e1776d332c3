package io.poolproof.cli;

import io.poolproof.conformance.run.RunListener;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.io.PrintWriter;
import java.util.List;

/** Says on standard error how a run goes on: one line that moves on a terminal, one in five parts elsewhere. */
final class Progress implements RunListener {
    private static final int PARTS = 5;

    private final PrintWriter error;
    private final boolean terminal;
    private int total;
    private int finished;
    private int failed;

    Progress(PrintWriter error, boolean terminal) {
        this.error = error;
        this.terminal = terminal;
    }

    @Override
    public synchronized void started(int casesAndProperties) {
        total = casesAndProperties;
    }

    @Override
    public synchronized void finished(CaseLine line) {
        finished++;
        if (line.verdict() == Verdict.FAIL || line.verdict() == Verdict.ERROR) {
            failed++;
        }
        if (terminal) {
            error.print("\r" + words());
            if (finished == total) {
                error.print("\r" + " ".repeat(words().length()) + "\r");
            }
            error.flush();
        } else if (finished * PARTS / total != (finished - 1) * PARTS / total) {
            error.println(words());
        }
    }

    @Override
    public synchronized void left(List<String> what) {
        what.forEach(line -> error.println("poolproof: " + line + "; poolproof sweep finds what is left"));
    }

    private String words() {
        return "poolproof: " + finished + " of " + total + " played, " + failed + " failed";
    }
}
