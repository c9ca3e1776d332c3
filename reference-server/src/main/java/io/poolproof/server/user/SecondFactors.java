package io.poolproof.server.user;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second factors that one user has set up and switched on. */
public final class SecondFactors {
    public static final String SMS = "SMS_MFA";
    public static final String SOFTWARE_TOKEN = "SOFTWARE_TOKEN_MFA";

    private @Nullable String associated;
    private @Nullable String secret;
    private boolean sms;
    private boolean softwareToken;
    private @Nullable String preferred;
    private long lastStep = Long.MIN_VALUE;

    /** Keeps a secret that waits for its first code. */
    public synchronized void associate(String newSecret) {
        associated = newSecret;
    }

    /** The secret that waits for its first code; null where none does. */
    public synchronized @Nullable String associated() {
        return associated;
    }

    /** The secret that waited has proven to work. */
    public synchronized void verify() {
        secret = associated;
        associated = null;
    }

    /** The secret of the authenticator app that was set up; null where none was. */
    public synchronized @Nullable String secret() {
        return secret;
    }

    /** Forgets the authenticator app. */
    public synchronized void forgetSecret() {
        secret = null;
        associated = null;
        set(SOFTWARE_TOKEN, false, false);
    }

    /** Switches a factor on or off. */
    public synchronized void set(String factor, boolean on, boolean isPreferred) {
        if (factor.equals(SMS)) {
            sms = on;
        } else {
            softwareToken = on;
        }
        if (isPreferred) {
            preferred = factor;
        } else if (factor.equals(preferred)) {
            preferred = null;
        }
    }

    /** Those that are on. */
    public synchronized List<String> enabled() {
        List<String> enabled = new ArrayList<>();
        if (sms) {
            enabled.add(SMS);
        }
        if (softwareToken) {
            enabled.add(SOFTWARE_TOKEN);
        }
        return enabled;
    }

    /** Null where none is. */
    public synchronized @Nullable String preferred() {
        return preferred;
    }

    /** Uses up a step of time for which a code was right; false where one of it or of a later one was used before. */
    public synchronized boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }
}
