package io.poolproof.validation.awssdk;

import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** What the SDK holds, as the service model's rules look at it; what it made up because nothing was given is absent. */
record SdkShapeValue(@Nullable Object held) implements ShapeValue {

    @Override
    public Kind kind() {
        if (held == null || held instanceof SdkAutoConstructList || held instanceof SdkAutoConstructMap) {
            return Kind.NULL;
        }
        return held instanceof SdkPojo || held instanceof Map
                ? Kind.OBJECT
                : held instanceof List
                        ? Kind.LIST
                        : held instanceof String
                                ? Kind.TEXT
                                : held instanceof Boolean
                                        ? Kind.FLAG
                                        : held instanceof Number ? Kind.NUMBER : Kind.UNKNOWN;
    }

    @Override
    public String text() {
        return held instanceof String || held instanceof Number || held instanceof Boolean ? held.toString() : "";
    }

    @Override
    public List<SdkShapeValue> entries() {
        return held instanceof List<?> list
                ? list.stream().map(SdkShapeValue::new).toList()
                : List.of();
    }

    @Override
    public Map<String, SdkShapeValue> members() {
        Map<String, SdkShapeValue> members = new LinkedHashMap<>();
        if (held instanceof SdkPojo pojo) {
            for (SdkField<?> field : pojo.sdkFields()) {
                members.put(field.memberName(), new SdkShapeValue(field.getValueOrDefault(pojo)));
            }
        } else if (held instanceof Map<?, ?> map) {
            map.forEach((key, value) -> members.put(String.valueOf(key), new SdkShapeValue(value)));
        }
        return members;
    }

    /** Shows nothing of the value. */
    @Override
    public String toString() {
        return "SdkShapeValue[" + kind() + "]";
    }
}
