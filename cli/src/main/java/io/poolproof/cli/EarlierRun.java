package io.poolproof.cli;

import io.poolproof.reports.Finding;
import io.poolproof.reports.Findings;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.nio.file.Path;
import java.util.List;

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

    /** Where the run's files stand. */
    Path folder() {
        return file.toAbsolutePath().resolveSibling(".").normalize();
    }

    /**
     * A finding, open or pinned.
     *
     * @throws UnreadableDocumentException if the results have none of this name
     */
    Finding finding(String id) {
        List<Finding> all = Findings.all(results.cases()).toList();
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
        return Findings.all(results.cases())
                .filter(finding -> finding.id().equals(id))
                .flatMap(finding -> finding.cases().stream())
                .map(CaseLine::id)
                .sorted()
                .toList();
    }
}
