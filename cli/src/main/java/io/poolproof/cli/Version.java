package io.poolproof.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the manifest of the distribution's jar. */
final class Version implements IVersionProvider {

    static String number() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "poolproof " + number(),
            "Java " + System.getProperty("java.version") + " on " + System.getProperty("os.name")
        };
    }
}
