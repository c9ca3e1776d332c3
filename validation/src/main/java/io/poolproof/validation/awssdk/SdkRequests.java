package io.poolproof.validation.awssdk;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NumberAttributeConstraintsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.StringAttributeConstraintsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserAttributeUpdateSettingsType;

/** The SDK's requests as this library's. */
public final class SdkRequests {
    private static final String SUFFIX = "Request";

    private SdkRequests() {}

    /** The request, if it is one to Cognito user pools; a list that the SDK made up because none was given is absent. */
    public static Optional<CognitoRequest> of(SdkRequest request) {
        String type = request.getClass().getSimpleName();
        if (!(request instanceof CognitoIdentityProviderRequest) || !type.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        return Operation.named(type.substring(0, type.length() - SUFFIX.length()))
                .map(operation -> read(operation, request));
    }

    private static CognitoRequest read(Operation operation, SdkRequest request) {
        CognitoRequest.Builder builder = CognitoRequest.builder(operation);
        for (Member member : operation.members()) {
            Object value = value(member, request);
            if (value == null || value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap) {
                continue;
            }
            switch (member.kind()) {
                case TEXT -> builder.text(member, String.valueOf(value));
                case ATTRIBUTES -> builder.attributes(member, attributes((List<?>) value));
                case NAMES -> builder.names(member, texts((List<?>) value));
                case TEXTS -> builder.textsByKey(member, entries((Map<?, ?>) value));
                case DECLARATIONS -> builder.schema(declarations((List<?>) value));
            }
        }
        return builder.body(new SdkShapeValue(request)).build();
    }

    private static @Nullable Object value(Member member, SdkRequest request) {
        if (member == Member.VERIFIED_BEFORE_UPDATE) {
            return request.getValueForField("UserAttributeUpdateSettings", UserAttributeUpdateSettingsType.class)
                    .map(UserAttributeUpdateSettingsType::attributesRequireVerificationBeforeUpdateAsStrings)
                    .orElse(null);
        }
        return request.getValueForField(member.wireName(), Object.class).orElse(null);
    }

    private static List<@Nullable AttributeType> attributes(List<?> list) {
        List<@Nullable AttributeType> attributes = new ArrayList<>();
        for (Object one : list) {
            attributes.add(
                    one instanceof software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType attribute
                            ? new AttributeType(attribute.name(), attribute.value())
                            : null);
        }
        return attributes;
    }

    private static List<@Nullable String> texts(List<?> list) {
        List<@Nullable String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one == null ? null : one.toString()));
        return texts;
    }

    private static Map<String, @Nullable String> entries(Map<?, ?> map) {
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(String.valueOf(key), value == null ? null : String.valueOf(value)));
        return entries;
    }

    private static List<@Nullable SchemaAttributeType> declarations(List<?> list) {
        List<@Nullable SchemaAttributeType> declarations = new ArrayList<>();
        for (Object one : list) {
            declarations.add(
                    one
                                    instanceof
                                    software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType
                                            declared
                            ? declaration(declared)
                            : null);
        }
        return declarations;
    }

    static SchemaAttributeType declaration(
            software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType declared) {
        StringAttributeConstraintsType string = declared.stringAttributeConstraints();
        NumberAttributeConstraintsType number = declared.numberAttributeConstraints();
        return new SchemaAttributeType(
                declared.name(),
                declared.attributeDataTypeAsString(),
                declared.mutable(),
                declared.required(),
                declared.developerOnlyAttribute(),
                string == null ? null : string.minLength(),
                string == null ? null : string.maxLength(),
                number == null ? null : number.minValue(),
                number == null ? null : number.maxValue());
    }
}
