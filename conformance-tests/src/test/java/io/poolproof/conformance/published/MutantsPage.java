package io.poolproof.conformance.published;

import io.poolproof.conformance.Mutants.Mutant;
import io.poolproof.schemas.results.Level;
import java.util.List;

/** The page about servers that are wrong on purpose: what is wrong, and which cases notice. */
final class MutantsPage {
    private static final int SHOWN = 3;

    private MutantsPage() {}

    static String of(List<Mutant> mutants) {
        long killed = mutants.stream().filter(one -> one.level() != null).count();
        StringBuilder page = new StringBuilder();
        page.append("# Mutants: servers that are wrong on purpose, and the cases that notice\n\n");
        page.append(
                        "The embedded server can leave out any rule, or be wrong in one of many other ways. Each such server is played the ")
                .append(
                        "cases of what it is wrong about. It is noticed where a case fails that holds otherwise, or where what a case ")
                .append("only observes is different. A mutant that nobody notices fails the build.\n\n");
        page.append("| noticed at | mutants |\n|---|---:|\n");
        for (Level level : Level.values()) {
            page.append("| %s | %d |%n".formatted(level, count(mutants, level)).replace("\r", ""));
        }
        page.append("| all | ")
                .append(killed)
                .append(" of ")
                .append(mutants.size())
                .append(" |\n");
        table(
                page,
                "Rules left out",
                mutants.stream().filter(Mutant::isRuleLeftOut).toList());
        table(
                page,
                "Wrong in other ways",
                mutants.stream().filter(one -> !one.isRuleLeftOut()).toList());
        return page.toString();
    }

    private static long count(List<Mutant> mutants, Level level) {
        return mutants.stream().filter(one -> one.level() == level).count();
    }

    private static void table(StringBuilder page, String title, List<Mutant> mutants) {
        page.append("\n## ").append(title).append(" (").append(mutants.size()).append(")\n\n");
        page.append("| mutant | ")
                .append(mutants.get(0).isRuleLeftOut() ? "what does not hold" : "what is wrong")
                .append(" | noticed by | at |\n|---|---|---|---|\n");
        mutants.forEach(one -> page.append("| `")
                .append(one.id())
                .append("` | ")
                .append(one.words().replace("|", "\\|"))
                .append(" | ")
                .append(killers(one.killers()))
                .append(" | ")
                .append(one.level() == null ? "–" : one.level())
                .append(" |\n"));
    }

    private static String killers(List<String> killers) {
        if (killers.isEmpty()) {
            return "nobody";
        }
        String shown = String.join(
                ", ", killers.stream().limit(SHOWN).map(id -> "`" + id + "`").toList());
        return killers.size() > SHOWN ? shown + " and " + (killers.size() - SHOWN) + " more" : shown;
    }
}
