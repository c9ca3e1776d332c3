package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about email addresses and phone numbers that are verified. */
public final class AddressRules {
    static final RequestRule<String> ADDRESS = RequestRule.of(Subject.VERIFIED_NAME, "verification.attribute")
            .words("Codes are for email and phone_number.")
            .facts(Fact.CODE_REQUEST_OTHER_ATTRIBUTE, Fact.VERIFY_OTHER_ATTRIBUTE)
            .holds((name, context) -> name == null || isAddress(name))
            .problem("the attribute is neither email nor phone_number")
            .allowed("email or phone_number")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (name, context) ->
                            List.of("Invalid attribute name. Only phone_number and email can be verified.")));

    static final RequestRule<AttributeType> BEFORE_UPDATE = RequestRule.of(
                    Subject.UNVERIFIED_ATTRIBUTE, "verification.before-update")
            .words("Where a pool requires verification before an update, the old value stays until the new one is"
                    + " verified.")
            .facts(
                    Fact.UPDATE_EMAIL_PENDING,
                    Fact.ADMIN_UPDATE_EMAIL_PENDING,
                    Fact.ADMIN_UPDATE_EMAIL_VERIFIED_SKIPS_PENDING)
            .holds((attribute, context) -> !changesAddress(attribute, context)
                    || context.pool() == null
                    || attribute == null
                    || attribute.name() == null
                    || !context.pool().verifiedBeforeUpdate().contains(attribute.name()))
            .problem("the old value stays until the new one is verified")
            .allowed("VerifyUserAttribute with the code that the new address gets")
            .warning();

    static final RequestRule<AttributeType> SMS = RequestRule.of(Subject.ATTRIBUTE, "verification.sms-set-up")
            .words("A changed phone number that the pool verifies by itself needs a pool that can send SMS.")
            .facts(Fact.UPDATE_PHONE_DELIVERY_DETAILS, Fact.CODE_DELIVERY_FAILURE)
            .holds((attribute, context) -> {
                UserPool pool = context.pool();
                return pool == null
                        || !Boolean.FALSE.equals(pool.sendsSms())
                        || StandardValueRules.valueOf(StandardValueRules.PHONE_NUMBER_NAME, attribute) == null
                        || pool.autoVerifiedAttributes() == null
                        || !pool.autoVerifiedAttributes().contains(StandardValueRules.PHONE_NUMBER_NAME);
            })
            .problem("the pool verifies phone numbers and is not set up to send SMS")
            .allowed("an SMS set-up of the pool")
            .warning();

    static final RequestRule<String> SMS_CODE = RequestRule.of(
                    Subject.VERIFIED_NAME, "verification.sms-set-up-for-code")
            .words("A code for a phone number needs a pool that can send SMS.")
            .facts(Fact.CODE_DELIVERY_FAILURE)
            .holds((name, context) -> !StandardValueRules.PHONE_NUMBER_NAME.equals(name)
                    || context.operation() != Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE
                    || context.pool() == null
                    || !Boolean.FALSE.equals(context.pool().sendsSms()))
            .problem("the code goes to a phone number and the pool is not set up to send SMS")
            .allowed("an SMS set-up of the pool")
            .warning();

    private AddressRules() {}

    static boolean isAddress(@Nullable String name) {
        return StandardValueRules.EMAIL_NAME.equals(name) || StandardValueRules.PHONE_NUMBER_NAME.equals(name);
    }

    /** Whether the request is an update that gives this address a new value. */
    private static boolean changesAddress(@Nullable AttributeType attribute, Context context) {
        return attribute != null
                && context.operation().updatesAttributes()
                && isAddress(attribute.name())
                && attribute.value() != null
                && !attribute.value().isEmpty();
    }

    /** Whether a message may be due: an update that names an address, of those that the pool verifies by itself. */
    static boolean mayCauseMessage(CognitoRequest request, @Nullable UserPool pool) {
        List<AttributeType> list = request.userAttributes();
        Set<String> automatic = pool == null ? null : pool.autoVerifiedAttributes();
        int size = list == null ? 0 : list.size();
        for (int index = 0; index < size; index++) {
            String name = list == null ? null : list.get(index).name();
            if (name != null && isAddress(name) && (automatic == null || automatic.contains(name))) {
                return true;
            }
        }
        return false;
    }
}
