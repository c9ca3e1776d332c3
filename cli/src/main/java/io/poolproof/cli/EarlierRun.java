package io.poolproof.cli;

import io.poolproof.reports.Finding;
import io.poolproof.reports.Findings;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The results of a run that has been, and the findings in them. */
final class EarlierRun {
    private final Path file;
    private final Results results;

    private EarlierRun(Path file, Results results) {
        this.file = file;
        this.results = results;
    }

    /** Reads a results file, or the one in a run's folder. */
    static EarlierRun read(Path fileOrFolder) {
        Path file = fileOrFolder.toFile().isDirectory() ? fileOrFolder.resolve("results.ndjson") : fileOrFolder;
        return new EarlierRun(file, ResultsFile.read(file));
    }

    Results results() {
        return results;
    }

    /**
     * A finding, open or pinned.
     *
     * @throws UnreadableDocumentException if the results have none of this name
     */
    Finding finding(String id) {
        List<Finding> all = Stream.concat(
                        Findings.of(results.cases()).stream(), Findings.pinned(results.cases()).stream())
                .toList();
        return all.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocumentException(
                        file.toString(),
                        "no finding " + id
                                + (all.isEmpty()
                                        ? "; there is none at all"
                                        : Suggestions.of(
                                                id,
                                                all.stream().map(Finding::id).toList()))));
    }

    /** The cases of a finding, by id; some of them may be pinned and others not. */
    List<String> casesOf(String id) {
        finding(id);
        return Stream.concat(Findings.of(results.cases()).stream(), Findings.pinned(results.cases()).stream())
                .filter(finding -> finding.id().equals(id))
                .flatMap(finding -> finding.cases().stream())
                .map(CaseLine::id)
                .sorted()
                .toList();
    }
}
