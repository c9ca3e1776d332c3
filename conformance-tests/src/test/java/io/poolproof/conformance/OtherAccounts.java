package io.poolproof.conformance;

import io.poolproof.conformance.service.AwsAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Accounts from a file of profiles, as people have them. */
final class OtherAccounts {
    private OtherAccounts() {}

    /** The stand-in's access key with another secret, in a profile of its own. */
    static AwsAccount withSecret(String secret) {
        try {
            Path file = Files.createTempFile("credentials", "");
            Files.writeString(
                    file,
                    "[wrong]\naws_access_key_id = " + ServiceStandIn.ACCESS_KEY + "\naws_secret_access_key = " + secret
                            + "\n");
            System.setProperty("aws.sharedCredentialsFile", file.toString());
            return AwsAccount.find(ServiceStandIn.REGION, "wrong");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
