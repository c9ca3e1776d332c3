package io.poolproof.conformance.wire;

import io.poolproof.schemas.UnreadableDocumentException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Where and as whom the real service is called, found as AWS's own tools find it: options, environment, profiles, roles, SSO. */
public final class AwsAccount {
    /** Has the form of a key's id; the service has issued none with these letters. */
    public static final String NOBODYS_KEY = "AKIAPOOLPROOFUNKNOWN";

    private static final int SHOWN = 4;

    /** What a label of a host's name consists of: a region's id becomes one. */
    private static final Pattern REGION = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int LONGEST_REGION = 63;

    private final Region region;
    private final AwsCredentialsProvider credentials;
    private final String from;
    private final String profile;

    private AwsAccount(Region region, AwsCredentialsProvider credentials, String from, String profile) {
        this.region = region;
        this.credentials = credentials;
        this.from = from;
        this.profile = profile;
    }

    /**
     * The account that a command line means. Nothing is called, unless the credentials themselves come from a service.
     *
     * @param region null for the default chain's
     * @param profile null for the default chain's; a named one goes before credentials in the environment
     * @throws TargetUnusableException if there is no region, or there are no credentials
     * @throws UnreadableDocumentException if the region's id is none
     */
    public static AwsAccount find(@Nullable String region, @Nullable String profile) {
        AwsCredentialsProvider credentials = profile == null
                ? DefaultCredentialsProvider.builder().build()
                : ProfileCredentialsProvider.create(profile);
        String from = profile == null ? "the default chain" : "profile " + profile;
        String settings = profile == null ? ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow() : profile;
        AwsAccount account = new AwsAccount(regionOf(region, profile), credentials, from, settings);
        account.credentials();
        return account;
    }

    /** An account that AWS does not know, to be refused as. */
    public static AwsAccount nobody(String region) {
        AwsCredentials key = AwsBasicCredentials.create(NOBODYS_KEY, "no-secret");
        return new AwsAccount(Region.of(region), StaticCredentialsProvider.create(key), "nobody", "default");
    }

    private static Region regionOf(@Nullable String region, @Nullable String profile) {
        if (region != null) {
            return checked("--region", region);
        }
        try {
            DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
            Region found = (profile == null ? chain : chain.profileName(profile))
                    .build()
                    .getRegion();
            return checked("the configured region", found.id());
        } catch (SdkException e) {
            throw new TargetUnusableException(
                    "no region is configured; name one with --region, or set AWS_REGION or the profile's region");
        }
    }

    private static Region checked(String where, String id) {
        if (id.length() > LONGEST_REGION || !REGION.matcher(id).matches()) {
            throw new UnreadableDocumentException(
                    where, "no id of a region: it has letters a-z, digits and single hyphens, as eu-west-1 has");
        }
        return Region.of(id);
    }

    /** The credentials, fresh where they expire. Their texts stay out of messages, for they may name files and accounts. */
    public AwsCredentials credentials() {
        try {
            return credentials.resolveCredentials();
        } catch (SdkException | IllegalStateException e) {
            throw new TargetUnusableException("there are no usable credentials in " + from
                    + "; sign in (aws sso login), set AWS_PROFILE or AWS_ACCESS_KEY_ID, or name one with --profile");
        }
    }

    /** Id of the region, such as {@code eu-west-1}. */
    public String region() {
        return region.id();
    }

    /** Which credentials these are, for people: where they come from, and the end of the access key's id. */
    public String who() {
        String id = credentials().accessKeyId();
        return "access key …" + id.substring(Math.max(0, id.length() - SHOWN)) + " from " + from;
    }

    /**
     * Where a service listens, unless AWS's own settings for another endpoint say otherwise.
     *
     * @param template address with {@code ${region}} and {@code ${dnsSuffix}}
     * @param serviceId the service's name in those settings, such as {@code COGNITO_IDENTITY_PROVIDER}
     * @throws UnreadableDocumentException if what is set is no address, or a proxy is set for it
     */
    public URI endpoint(String template, String serviceId) {
        Endpoints endpoints = new Endpoints();
        URI address = endpoints
                .of(serviceId, profile)
                .orElseGet(() -> URI.create(template.replace("${region}", region.id())
                        .replace("${dnsSuffix}", PartitionMetadata.of(region).dnsSuffix())));
        endpoints.requireNoProxy(address);
        return address;
    }
}
