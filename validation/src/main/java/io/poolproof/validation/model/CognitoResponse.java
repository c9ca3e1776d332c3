package io.poolproof.validation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer, as far as it is about attributes and codes. An absent list is null and differs from an empty one.
 *
 * @param httpStatus HTTP status
 * @param codeDeliveryDetailsList what {@code UpdateUserAttributes} sent codes to
 * @param codeDeliveryDetails what another operation sent a code to
 * @param userAttributes the attributes that {@code GetUser} reads
 * @param userConfirmed whether a sign-up confirmed the user at once
 * @param userSub the new user's {@code sub}
 */
public record CognitoResponse(
        Operation operation,
        int httpStatus,
        @Nullable List<CodeDeliveryDetails> codeDeliveryDetailsList,
        @Nullable CodeDeliveryDetails codeDeliveryDetails,
        @Nullable List<AttributeType> userAttributes,
        @Nullable Boolean userConfirmed,
        @Nullable String userSub) {

    public CognitoResponse {
        codeDeliveryDetailsList = codeDeliveryDetailsList == null ? null : List.copyOf(codeDeliveryDetailsList);
        userAttributes = userAttributes == null ? null : List.copyOf(userAttributes);
    }

    /** A builder of an answer with this status. */
    public static Builder builder(Operation operation, int httpStatus) {
        return new Builder(operation, httpStatus);
    }

    public Builder toBuilder() {
        return new Builder(operation, httpStatus)
                .codeDeliveryDetailsList(codeDeliveryDetailsList)
                .codeDeliveryDetails(codeDeliveryDetails)
                .userAttributes(userAttributes)
                .userConfirmed(userConfirmed)
                .userSub(userSub);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return operation.wireName() + "[httpStatus=" + httpStatus + ", codeDeliveryDetailsList="
                + codeDeliveryDetailsList + ", codeDeliveryDetails=" + codeDeliveryDetails + ", userAttributes="
                + userAttributes + ", userConfirmed=" + userConfirmed + ", userSub=" + Redacted.text(userSub) + "]";
    }

    /** Collects an answer's members. */
    public static final class Builder {
        private final Operation operation;
        private int httpStatus;
        private @Nullable List<CodeDeliveryDetails> codeDeliveryDetailsList;
        private @Nullable CodeDeliveryDetails codeDeliveryDetails;
        private @Nullable List<AttributeType> userAttributes;
        private @Nullable Boolean userConfirmed;
        private @Nullable String userSub;

        private Builder(Operation operation, int httpStatus) {
            this.operation = operation;
            this.httpStatus = httpStatus;
        }

        public Builder httpStatus(int status) {
            this.httpStatus = status;
            return this;
        }

        public Builder codeDeliveryDetailsList(@Nullable List<CodeDeliveryDetails> list) {
            this.codeDeliveryDetailsList = list;
            return this;
        }

        public Builder codeDeliveryDetails(@Nullable CodeDeliveryDetails details) {
            this.codeDeliveryDetails = details;
            return this;
        }

        public Builder userAttributes(@Nullable List<AttributeType> attributes) {
            this.userAttributes = attributes;
            return this;
        }

        public Builder userConfirmed(@Nullable Boolean confirmed) {
            this.userConfirmed = confirmed;
            return this;
        }

        public Builder userSub(@Nullable String sub) {
            this.userSub = sub;
            return this;
        }

        public CognitoResponse build() {
            return new CognitoResponse(
                    operation,
                    httpStatus,
                    codeDeliveryDetailsList,
                    codeDeliveryDetails,
                    userAttributes,
                    userConfirmed,
                    userSub);
        }
    }
}
