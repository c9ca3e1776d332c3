package io.poolproof.conformance;

import io.poolproof.conformance.wire.AwsAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Accounts from a file of profiles, as people have them. */
final class OtherAccounts {
    static {
        String base = "aws_access_key_id = " + ServiceStandIn.ACCESS_KEY + "\naws_secret_access_key = ";
        String profiles = "[wrong]\n" + base + "another-secret\n"
                + "[base]\nregion = " + ServiceStandIn.REGION + "\n" + base + ServiceStandIn.SECRET_KEY + "\n"
                + "[role]\nregion = " + ServiceStandIn.REGION
                + "\nrole_arn = arn:aws:iam::123456789012:role/tester\nsource_profile = base\n"
                + "[sso]\nregion = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = tester\n"
                + "sso_region = eu-west-1\nsso_start_url = https://example.awsapps.com/start\n";
        try {
            Path file = Files.createTempFile("credentials", "");
            file.toFile().deleteOnExit();
            Files.writeString(file, profiles);
            System.setProperty("aws.sharedCredentialsFile", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OtherAccounts() {}

    /** The account of a profile: {@code wrong} has another secret, {@code role} assumes a role, {@code sso} signs in elsewhere. */
    static AwsAccount ofProfile(String profile) {
        return AwsAccount.find(null, profile);
    }

    /** The stand-in's credentials from a profile, in a region. */
    static AwsAccount ofBase(String region) {
        return AwsAccount.find(region, "base");
    }

    /** The stand-in's access key with another secret. */
    static AwsAccount withWrongSecret() {
        return AwsAccount.find(ServiceStandIn.REGION, "wrong");
    }
}
