package io.poolproof.cli;

import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Picks one of several pools. */
final class PoolChoice {
    static final String HELP = "Of several pools the one with this address, logical id, id or name.";

    private PoolChoice() {}

    static Definitions of(Definitions all, @Nullable String wanted, CommandLine line) {
        if (wanted == null) {
            return all;
        }
        List<PoolDefinition> chosen =
                all.pools().stream().filter(pool -> isMeant(pool, wanted)).toList();
        if (chosen.isEmpty()) {
            List<String> known = new ArrayList<>();
            all.pools().forEach(pool -> known.add(pool.address().shown()));
            throw new ParameterException(
                    line, "no pool is called " + wanted + "; there is " + String.join(", ", known));
        }
        return all.where(resource -> resource.kind() == ResourceKind.POOL
                ? chosen.stream().anyMatch(pool -> pool.resource().equals(resource))
                : all.pool(resource).filter(chosen::contains).isPresent());
    }

    private static boolean isMeant(PoolDefinition pool, String wanted) {
        return wanted.equals(pool.address().id())
                || wanted.equals(pool.address().path())
                || wanted.equals(pool.poolId())
                || pool.name().is(wanted);
    }
}
