package io.poolproof.conformance.wire;

import java.util.regex.Pattern;

/** Values that a target makes up anew in each run: told by their kind, so that two runs that see the same say the same. */
public final class RunTimeValues {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");
    /** Seconds or milliseconds since 1970, of the years from 2001 to 2286. */
    private static final Pattern EPOCH = Pattern.compile("(?<![\\w.+-])\\d{10}(\\d{3})?(\\.\\d+(E\\d+)?)?(?![\\w])");

    private RunTimeValues() {}

    public static String named(String text) {
        String named = UUID.matcher(text).replaceAll("(uuid)");
        named = INSTANT.matcher(named).replaceAll("(time)");
        return EPOCH.matcher(named).replaceAll("(time)");
    }
}
