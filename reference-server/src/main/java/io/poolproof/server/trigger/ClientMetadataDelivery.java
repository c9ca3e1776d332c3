package io.poolproof.server.trigger;

import io.poolproof.server.pool.Trigger;
import io.poolproof.validation.model.MetadataReceivers;
import io.poolproof.validation.model.Operation;
import java.util.Optional;

/** Under which name a trigger gets the {@code ClientMetadata} of an operation. */
public final class ClientMetadataDelivery {
    public static final String CLIENT_METADATA = "clientMetadata";
    public static final String VALIDATION_DATA = "validationData";

    private ClientMetadataDelivery() {}

    /** The member of the event's request under which a trigger gets what an operation carries; empty where it does not. */
    public static Optional<String> member(String operation, Trigger trigger) {
        return Operation.named(operation)
                .filter(called -> MetadataReceivers.of(called).stream()
                        .anyMatch(receiver -> receiver.wireName().equals(trigger.configured())))
                .map(called -> MetadataReceivers.isValidationData(called) ? VALIDATION_DATA : CLIENT_METADATA);
    }
}
