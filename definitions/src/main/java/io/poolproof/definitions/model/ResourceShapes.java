package io.poolproof.definitions.model;

import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of each kind of resource: members of the requests that make and change it, and what tools add to them. */
public final class ResourceShapes {
    private static final ServiceModel MODEL = ServiceModel.current();

    /** The factors of MFA, which CloudFormation has in a list and the API in structures of another operation. */
    private static final Shape FACTORS = new Shape.Sequence(
            "EnabledMfas",
            false,
            null,
            null,
            new Shape.Text(
                    "EnabledMfa", false, null, null, null, List.of("SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP")));

    private static final Map<ResourceKind, Shape.Structure> SHAPES = shapes();

    private ResourceShapes() {}

    private static Map<ResourceKind, Shape.Structure> shapes() {
        Map<ResourceKind, Shape.Structure> shapes = new EnumMap<>(ResourceKind.class);
        for (ResourceKind kind : ResourceKind.values()) {
            Map<String, MemberShape> members = new LinkedHashMap<>();
            add(members, kind.creation(), true);
            add(members, kind.update(), false);
            if (kind == ResourceKind.POOL) {
                members.put("EnabledMfas", optional("EnabledMfas", FACTORS));
                moved(members, "EmailMfaConfiguration", "Message", "EmailAuthenticationMessage");
                moved(members, "EmailMfaConfiguration", "Subject", "EmailAuthenticationSubject");
                moved(members, "WebAuthnConfiguration", "RelyingPartyId", "WebAuthnRelyingPartyID");
                moved(members, "WebAuthnConfiguration", "UserVerification", "WebAuthnUserVerification");
                moved(members, "WebAuthnConfiguration", "FactorConfiguration", "WebAuthnFactorConfiguration");
            }
            shapes.put(kind, new Shape.Structure(kind.cloudFormation(), false, Collections.unmodifiableMap(members)));
        }
        return shapes;
    }

    private static void add(Map<String, MemberShape> members, @Nullable String operation, boolean creates) {
        if (operation != null) {
            MODEL.operation(operation)
                    .map(OperationShape::input)
                    .ifPresent(input -> input.members()
                            .forEach((name, member) ->
                                    members.putIfAbsent(name, creates ? member : optional(name, member.shape()))));
        }
    }

    private static MemberShape optional(String name, Shape shape) {
        return new MemberShape(name, shape, false, false);
    }

    /** What CloudFormation has as a property of the pool and the API as a member of a structure of SetUserPoolMfaConfig. */
    private static void moved(Map<String, MemberShape> members, String structure, String member, String property) {
        MODEL.operation("SetUserPoolMfaConfig")
                .map(operation -> operation.input().member(structure))
                .map(MemberShape::shape)
                .filter(Shape.Structure.class::isInstance)
                .map(shape -> ((Shape.Structure) shape).member(member))
                .ifPresent(found -> members.put(property, optional(property, found.shape())));
    }

    /** All settings of a kind of resource; none for what another service makes. */
    public static Shape.Structure of(ResourceKind kind) {
        return SHAPES.getOrDefault(kind, new Shape.Structure(kind.cloudFormation(), false, Map.of()));
    }

    /** The shape of one setting by its path, such as {@code Policies/PasswordPolicy}; null where the model has none. */
    public static @Nullable Shape of(ResourceKind kind, String path) {
        Shape shape = of(kind);
        for (String step : path.split("/")) {
            MemberShape member = shape instanceof Shape.Structure structure ? structure.member(step) : null;
            if (member == null) {
                return null;
            }
            shape = member.shape();
        }
        return shape;
    }
}
