package io.poolproof.schemas.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line: what was run, on what.
 *
 * @param format version of the results format
 * @param target id of the target, or its endpoint where it has no fixture
 * @param targetTitle the target's name for people
 * @param targetKind {@code reference}, {@code emulator}, {@code service} or {@code recording}
 * @param targetVersion version of the target, where it is known
 * @param poolproof version of Poolproof
 * @param startedAt ISO-8601 instant
 * @param seed seed of the generated values
 * @param selection families or ids of rules, or ids of cases that were asked for; empty for all
 * @param capabilities what the target was found to do and how it was set up, by name
 */
public record RunLine(
        int format,
        String target,
        String targetTitle,
        String targetKind,
        @Nullable String targetVersion,
        String poolproof,
        String startedAt,
        String seed,
        List<String> selection,
        Map<String, String> capabilities)
        implements ResultLine {}
