package io.poolproof.server.pool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a server was asked for and does not do: each told once, when it is first asked for. */
public final class Notices {
    private static final int MOST = 1_000;

    private final Set<String> told = new LinkedHashSet<>();
    private final Consumer<String> log;

    /**
     * No notices yet.
     *
     * @param log takes each line
     */
    public Notices(Consumer<String> log) {
        this.log = log;
    }

    /** Tells of settings that are not modelled. */
    public void tell(String operation, List<String> unmodelled) {
        for (String setting : unmodelled) {
            String line = operation + " " + setting;
            boolean isNew;
            synchronized (told) {
                isNew = told.size() < MOST && told.add(line);
            }
            if (isNew) {
                log.accept("not modelled: " + line);
            }
        }
    }

    /** All that was told, the first first. */
    public List<String> all() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    public void clear() {
        synchronized (told) {
            told.clear();
        }
    }
}
