package io.poolproof.conformance.wire;

import io.poolproof.schemas.UnreadableDocumentException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * Where services listen, by AWS's own settings for other endpoints: what is meant for a stand-in or a gateway must not reach the real
 * service. Proxies are not spoken to, so where one is set nothing is called at all.
 */
public final class Endpoints {
    private static final String ENDPOINT_URL = "endpoint_url";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> properties;
    private final ProfileFile profiles;

    /** The settings of this process. */
    public Endpoints() {
        this(System::getenv, System::getProperty, ProfileFile.defaultProfileFile());
    }

    /**
     * Settings.
     *
     * @param environment value of an environment variable; null where it is not set
     * @param properties the same of a system property
     */
    public Endpoints(
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            ProfileFile profiles) {
        this.environment = environment;
        this.properties = properties;
        this.profiles = profiles;
    }

    private record Setting(String name, String value) {}

    /**
     * The address that is set for a service; empty where none is.
     *
     * @param serviceId such as {@code COGNITO_IDENTITY_PROVIDER}
     * @throws UnreadableDocumentException if what is set is no address
     */
    public Optional<URI> of(String serviceId, String profile) {
        if ("true".equalsIgnoreCase(environment.apply("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"))) {
            return Optional.empty();
        }
        return Stream.of(
                        property("aws.endpointUrl" + camelCase(serviceId)),
                        variable("AWS_ENDPOINT_URL_" + serviceId),
                        property("aws.endpointUrl"),
                        variable("AWS_ENDPOINT_URL"),
                        ofService(serviceId.toLowerCase(Locale.ROOT), profile),
                        ofProfile(profile))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Endpoints::address);
    }

    private Optional<Setting> variable(String name) {
        return set(name, environment.apply(name));
    }

    private Optional<Setting> property(String name) {
        return set(name, properties.apply(name));
    }

    private static Optional<Setting> set(String name, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Setting(name, value.strip()));
    }

    private Optional<Setting> ofService(String service, String profile) {
        return profiles.profile(profile)
                .flatMap(found -> found.property("services"))
                .flatMap(section -> profiles.getSection("services", section))
                .flatMap(section -> section.property(service + "." + ENDPOINT_URL))
                .flatMap(value -> set(ENDPOINT_URL + " of profile " + profile, value));
    }

    private Optional<Setting> ofProfile(String profile) {
        Optional<Profile> found = profiles.profile(profile);
        return found.flatMap(one -> one.property(ENDPOINT_URL))
                .flatMap(value -> set(ENDPOINT_URL + " of profile " + profile, value));
    }

    private static URI address(Setting setting) {
        try {
            URI address = new URI(setting.value());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told like any other that is none.
        }
        throw new UnreadableDocumentException(
                setting.name(), "is no address of a server, such as http://127.0.0.1:9229; without name and password");
    }

    /**
     * Makes sure that no proxy is set for an address.
     *
     * @throws UnreadableDocumentException if one is
     */
    public void requireNoProxy(URI address) {
        String scheme = address.getScheme().toUpperCase(Locale.ROOT);
        Stream.of(scheme + "_PROXY", "ALL_PROXY")
                .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
                .flatMap(name -> variable(name).stream())
                .findFirst()
                .filter(proxy -> !isExempt(address.getHost()))
                .ifPresent(proxy -> {
                    throw new UnreadableDocumentException(
                            proxy.name(),
                            "a proxy is set, and Poolproof speaks to none; nothing has been called. Unset it, or add "
                                    + address.getHost() + " to NO_PROXY to call it directly");
                });
    }

    private boolean isExempt(String host) {
        return LOOPBACK.contains(host)
                || Stream.of("NO_PROXY", "no_proxy")
                        .flatMap(name -> variable(name).stream())
                        .flatMap(list -> Stream.of(list.value().split(",", -1)))
                        .map(String::strip)
                        .anyMatch(entry -> matches(entry, host));
    }

    private static boolean matches(String entry, String host) {
        String name = entry.startsWith("*.") ? entry.substring(1) : entry;
        return !name.isEmpty()
                && (name.equals("*") || name.equals(host) || host.endsWith(name.startsWith(".") ? name : "." + name));
    }

    private static String camelCase(String serviceId) {
        StringBuilder name = new StringBuilder();
        for (String word : serviceId.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
