package io.poolproof.cli;

import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Place;
import io.poolproof.schemas.findings.Severity;
import io.poolproof.validation.rules.DefinitionRules;
import java.util.ArrayList;
import java.util.List;

/** Files that cannot be read, as findings of their own. */
final class UnreadableFiles {
    private UnreadableFiles() {}

    static List<Finding> findings(List<UnreadableFileException> unreadable) {
        List<Finding> findings = new ArrayList<>();
        for (UnreadableFileException file : unreadable) {
            findings.add(new Finding(
                    DefinitionRules.UNREADABLE.id(),
                    DefinitionRules.UNREADABLE.words(),
                    Severity.ERROR,
                    null,
                    file.file(),
                    "file",
                    null,
                    file.span().isSomewhere()
                            ? new Place(
                                    file.file(),
                                    file.span().line(),
                                    file.span().column(),
                                    file.span().column() + 1,
                                    "",
                                    0,
                                    1)
                            : null,
                    file.reason(),
                    "nothing in this file was looked at",
                    null,
                    null,
                    List.of(),
                    FindingRecords.fingerprint(DefinitionRules.UNREADABLE.id(), file.file(), "file", "", 1),
                    null));
        }
        return findings;
    }
}
