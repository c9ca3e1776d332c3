package io.poolproof.server.control;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may use controls: programs, and pages of the server's own origin. A page of another origin shows by its {@code Origin}; it may call
 * only with a header that no page can send without a preflight, which is not granted. A name that resolves to this machine on somebody
 * else's behalf shows by its {@code Host}.
 */
public final class Callers {
    /** Any value will do. */
    public static final String HEADER = "X-Poolproof-Control";

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.%]+]");
    private static final List<String> LOCAL = List.of(".localhost", ".local", ".internal", ".test");

    private final Set<String> names;

    /**
     * Callers.
     *
     * @param names under which the server may be called, beside addresses and names without a dot
     */
    public Callers(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Why a caller may not; empty where they may. */
    Optional<String> refuse(Headers headers) {
        String host = String.valueOf(headers.getFirst("Host")).toLowerCase(Locale.ROOT);
        String name = host.replaceFirst(":\\d+$", "");
        boolean isOurs = ADDRESS.matcher(name).matches()
                || !name.contains(".")
                || LOCAL.stream().anyMatch(name::endsWith)
                || names.contains(name);
        if (!isOurs) {
            return Optional.of("controls are not answered under this Host; start with --host NAME to allow it");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !headers.containsKey(HEADER) && !isSame(origin, host)) {
            return Optional.of("controls are not for pages of another origin; send the header " + HEADER);
        }
        return Optional.empty();
    }

    private static boolean isSame(String origin, String host) {
        try {
            return host.equals(String.valueOf(URI.create(origin).getAuthority()).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
