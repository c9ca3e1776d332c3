package io.poolproof.server.auth;

import io.poolproof.server.pool.PasswordPolicy;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a pool takes a password ({@link io.poolproof.server.rule.Reading#PASSWORD_POLICY_WORDS}). */
public final class Passwords {
    private Passwords() {}

    /** Refuses a password that a user chooses. */
    public static void requireChosen(Pool pool, @Nullable User user, String password) throws ServiceException {
        require(pool, user, password, "Password did not conform with policy: ");
    }

    /** Refuses a password that an administrator sets. */
    public static void requireSet(Pool pool, User user, String password) throws ServiceException {
        require(pool, user, password, "Password does not conform to policy: ");
    }

    private static void require(Pool pool, @Nullable User user, String password, String words) throws ServiceException {
        PasswordPolicy policy = pool.settings().passwordPolicy();
        Optional<String> lack = policy.lack(password);
        if (lack.isPresent()) {
            throw new ServiceException("InvalidPasswordException", words + lack.get());
        }
        if (user != null && policy.history() > 0 && user.hadPassword(password, policy.history())) {
            throw new ServiceException("PasswordHistoryPolicyViolationException", "Password has previously been used");
        }
    }
}
