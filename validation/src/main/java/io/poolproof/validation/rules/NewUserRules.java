package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.Set;

/** Rules about what becomes of a new user's message. */
final class NewUserRules {
    private static final Set<String> MEDIUMS = Set.of("SMS", "EMAIL");

    static final RequestRule<String> DELIVERY_MEDIUM = RequestRule.of(
                    Subject.DELIVERY_MEDIUM, "desired-delivery-mediums.value")
            .words("DesiredDeliveryMediums lists SMS and EMAIL only.")
            .facts(Fact.DELIVERY_MEDIUM_VALUES)
            .holds((medium, context) -> medium != null && MEDIUMS.contains(medium))
            .problem("the medium is none of the service model's values")
            .allowed("SMS or EMAIL")
            .refusedWith(Refusal.constraint("Member must satisfy enum value set: [SMS, EMAIL]"));

    private NewUserRules() {}
}
