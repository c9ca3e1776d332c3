package io.poolproof.server.rule;

import java.util.List;

/**
 * Messages that this server gives and that no fact holds: as users of the service quote them, or worded like its others. The error
 * types beside them may rest on facts all the same. Nobody should compare their own code with these texts.
 */
public final class UnprovenMessages {
    /** The texts, or the parts that stand in code where a text is put together. */
    public static final List<String> ALL = List.of(
            "A group with the name already exists.",
            "Cannot reset password for the user as there is no registered/verified email or phone_number",
            "Code mismatch",
            "Contact administrator to reset password.",
            "Domain already associated with another user pool.",
            "Error while parsing filter.",
            "Group not found.",
            "Initiate Auth method not supported.",
            "Invalid MFA configuration given, no MFA is configured.",
            "Invalid MFA type was chosen.",
            "Invalid Refresh Token",
            "Invalid SRP_A.",
            "Invalid code received for user",
            "Invalid search attribute: ",
            "Invalid session for the user.",
            "Missing required parameter ",
            "Missing required parameter NEW_PASSWORD",
            "No such domain or user pool exists.",
            "PASSWORD should be configured as one of the allowed first auth factors.",
            "Password did not conform with policy: ",
            "Password does not conform to policy: ",
            "Password has previously been used",
            "Password must have lowercase characters",
            "Password must have numeric characters",
            "Password must have symbol characters",
            "Password must have uppercase characters",
            "Password not long enough",
            "Refresh Token has been revoked",
            "Refresh Token has expired",
            "SignUp is not permitted for this user pool",
            "Software Token MFA not enabled for the userPool.",
            "Temporary password has expired and must be reset by an administrator.",
            "Unable to verify client secret.",
            "User cannot be confirmed. Current status is ",
            "User cannot have more than one preferred MFA",
            "User does not have delivery config set to turn on SMS_MFA",
            "User has not verified software token mfa",
            "User password cannot be reset in the current state.",
            "Your software token has already been used once.");

    private UnprovenMessages() {}
}
