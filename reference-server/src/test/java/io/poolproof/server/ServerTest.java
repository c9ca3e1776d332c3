package io.poolproof.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A server with controls for all tests of a class. */
abstract class ServerTest {
    static final String VERIFIES = "'AutoVerifiedAttributes': ['email', 'phone_number'],"
            + " 'SmsConfiguration': {'SnsCallerArn': 'arn:aws:iam::000000000000:role/sms'}";
    static final String VERIFIES_FIRST =
            VERIFIES + ", 'UserAttributeUpdateSettings': {'AttributesRequireVerificationBeforeUpdate': ['email']}";

    static ReferenceServer server;
    static Api api;

    @BeforeAll
    static void start() {
        server = ReferenceServer.builder().controls(true).start();
        api = new Api(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
