package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.List;

/** Says of everything that users depend on what a change will do to it. */
public final class Differ {
    private Differ() {}

    /** What the inputs of updates set back by leaving it out, whatever is deployed. */
    public static List<Problem> resets(Definitions proposed) {
        return Resets.problems(proposed);
    }

    /** The verdicts: pools first, then what belongs to them, kind by kind. */
    public static List<Problem> verdicts(Definitions deployed, Definitions proposed) {
        Sides sides = new Sides(deployed, proposed);
        List<Problem> problems = new ArrayList<>();
        for (ResourceKind kind : ResourceKind.values()) {
            problems.addAll(new KindDiff(kind, sides).problems());
        }
        return problems;
    }
}
