package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about what becomes of a new user's message. */
final class NewUserRules {
    private static final List<String> MEDIUMS = Modelled.values("DeliveryMediumType");

    static final RequestRule<String> DELIVERY_MEDIUM = RequestRule.of(
                    Subject.DELIVERY_MEDIUM, "desired-delivery-mediums.value")
            .words("DesiredDeliveryMediums lists SMS and EMAIL only.")
            .facts(Fact.DELIVERY_MEDIUM_VALUES)
            .holds((medium, context) -> medium != null && MEDIUMS.contains(medium))
            .problem("the medium is none of the service model's values")
            .allowed(String.join(" or ", MEDIUMS))
            .refusedWith(Refusal.constraint(Modelled.oneOf(MEDIUMS)));

    private NewUserRules() {}
}
