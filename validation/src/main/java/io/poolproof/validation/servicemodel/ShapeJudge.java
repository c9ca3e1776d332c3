package io.poolproof.validation.servicemodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds a value against a shape of the service model, and finds all that it breaks, in the order of the model's members. */
public final class ShapeJudge {
    /** Longer digits are no number of 64 bits. */
    private static final int MOST_DIGITS = 40;

    private static final Map<String, TextPattern> PATTERNS = new ConcurrentHashMap<>();

    private final List<ShapeProblem> problems = new ArrayList<>();

    private ShapeJudge() {}

    /** What the value breaks; empty where it fits. Members that the model does not have are passed over. */
    public static List<ShapeProblem> judge(Shape shape, ShapeValue value) {
        ShapeJudge judge = new ShapeJudge();
        judge.judge(shape, value, new Place("", ""));
        return List.copyOf(judge.problems);
    }

    /** The pattern of a shape, read once. */
    public static TextPattern pattern(String modelled) {
        return PATTERNS.computeIfAbsent(modelled, TextPattern::of);
    }

    private void judge(Shape shape, ShapeValue value, Place place) {
        if (value.kind() == ShapeValue.Kind.UNKNOWN || shape instanceof Shape.Document) {
            return;
        }
        if (shape instanceof Shape.Structure structure && value.kind() == ShapeValue.Kind.OBJECT) {
            structure(structure, value, place);
        } else if (shape instanceof Shape.Sequence sequence && value.kind() == ShapeValue.Kind.LIST) {
            sequence(sequence, value, place);
        } else if (shape instanceof Shape.Mapping mapping && value.kind() == ShapeValue.Kind.OBJECT) {
            mapping(mapping, value, place);
        } else if (shape instanceof Shape.Text text && value.kind() == ShapeValue.Kind.TEXT) {
            text(text, value.text(), place);
        } else if (shape instanceof Shape.Whole whole && value.kind() == ShapeValue.Kind.NUMBER) {
            whole(whole, value.text(), place);
        } else if (!fits(shape, value.kind())) {
            add(Constraint.TYPE, shape, place, "the value is no " + noun(shape), shape.words(), "");
        }
    }

    private static String noun(Shape shape) {
        return shape.words().startsWith("a ")
                ? shape.words().substring(2)
                : shape.words().startsWith("an ") ? shape.words().substring(3) : shape.words();
    }

    /** Of shapes whose values have no more than a type. */
    private static boolean fits(Shape shape, ShapeValue.Kind kind) {
        return (shape instanceof Shape.Flag && kind == ShapeValue.Kind.FLAG)
                || (shape instanceof Shape.Timestamp && kind == ShapeValue.Kind.NUMBER)
                || (shape instanceof Shape.Bytes && kind == ShapeValue.Kind.TEXT);
    }

    private void structure(Shape.Structure structure, ShapeValue value, Place place) {
        for (MemberShape member : structure.members().values()) {
            ShapeValue held = value.members().get(member.name());
            Place there = place.member(member);
            if (held != null && held.kind() != ShapeValue.Kind.NULL) {
                judge(member.shape(), held, there);
            } else if (member.required()) {
                add(
                        Constraint.REQUIRED,
                        member.shape(),
                        there,
                        "the member is missing",
                        member.shape().words(),
                        "Member must not be null");
            }
        }
    }

    private void sequence(Shape.Sequence sequence, ShapeValue value, Place place) {
        List<? extends ShapeValue> entries = value.entries();
        count(sequence, entries.size(), sequence.min(), sequence.max(), place);
        for (int index = 0; index < entries.size(); index++) {
            entry(sequence.element(), entries.get(index), place.entry(index));
        }
    }

    private void entry(Shape shape, ShapeValue entry, Place place) {
        if (entry.kind() == ShapeValue.Kind.NULL) {
            add(Constraint.NULL_ENTRY, shape, place, "an entry is null", shape.words(), "");
        } else {
            judge(shape, entry, place);
        }
    }

    private void mapping(Shape.Mapping mapping, ShapeValue value, Place place) {
        count(mapping, value.members().size(), mapping.min(), mapping.max(), place);
        value.members().forEach((key, entry) -> {
            Place there = place.key(key);
            text(mapping.key(), key, there);
            entry(mapping.value(), entry, there);
        });
    }

    private void count(Shape shape, int size, @Nullable Long min, @Nullable Long max, Place place) {
        String has = size == 1 ? "there is 1 entry" : "there are " + size + " entries";
        if (min != null && size < min) {
            add(Constraint.MIN_ITEMS, shape, place, has, "at least " + entries(min), atLeast("length", min));
        }
        if (max != null && size > max) {
            add(Constraint.MAX_ITEMS, shape, place, has, "at most " + entries(max), atMost("length", max));
        }
    }

    private void text(Shape.Text shape, String text, Place place) {
        int length = text.codePointCount(0, text.length());
        String has = length == 0 ? "the text is empty" : "the text has " + characters(length);
        Long min = shape.min();
        Long max = shape.max();
        if (min != null && length < min) {
            add(Constraint.MIN_LENGTH, shape, place, has, "at least " + characters(min), atLeast("length", min));
        }
        boolean isTooLong = max != null && length > max;
        if (max != null && isTooLong) {
            add(Constraint.MAX_LENGTH, shape, place, has, "at most " + characters(max), atMost("length", max));
        }
        String pattern = shape.pattern();
        if (pattern != null && !isTooLong) {
            form(shape, pattern, text, place);
        }
        if (!shape.values().isEmpty() && !shape.values().contains(text)) {
            String listed = String.join(", ", shape.values());
            add(
                    Constraint.ENUMERATION,
                    shape,
                    place,
                    "the text is none of the service model's values",
                    listed,
                    "Member must satisfy enum value set: [" + listed + "]");
        }
    }

    private void form(Shape.Text shape, String pattern, String text, Place place) {
        if (!pattern(pattern).matches(text)) {
            add(
                    Constraint.PATTERN,
                    shape,
                    place,
                    text.isEmpty() ? "the text is empty" : "the text has another form",
                    "a text that matches " + pattern,
                    "Member must satisfy regular expression pattern: " + pattern);
        } else if (pattern.contains("\\p{") && Characters.holdsUnsettled(text)) {
            add(
                    Constraint.UNSETTLED_CHARACTER,
                    shape,
                    place,
                    "the text has a character newer than Unicode 13, which the service may not know",
                    "characters of Unicode 13, to be safe",
                    "Member must satisfy regular expression pattern: " + pattern);
        }
    }

    private void whole(Shape.Whole shape, String digits, Place place) {
        BigDecimal number = number(digits);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            add(Constraint.TYPE, shape, place, "the value is no whole number", shape.words(), "");
            return;
        }
        Long min = shape.min();
        Long max = shape.max();
        if (min != null && number.compareTo(BigDecimal.valueOf(min)) < 0) {
            add(
                    Constraint.MIN_VALUE,
                    shape,
                    place,
                    "the number is too small",
                    "at least " + min,
                    atLeast("value", min));
        }
        if (max != null && number.compareTo(BigDecimal.valueOf(max)) > 0) {
            add(Constraint.MAX_VALUE, shape, place, "the number is too great", "at most " + max, atMost("value", max));
        }
    }

    private static @Nullable BigDecimal number(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void add(Constraint constraint, Shape shape, Place place, String problem, String allowed, String clause) {
        problems.add(new ShapeProblem(constraint, shape, place.path(), place.servicePath(), problem, allowed, clause));
    }

    private static String atLeast(String what, long limit) {
        return "Member must have " + what + " greater than or equal to " + limit;
    }

    private static String atMost(String what, long limit) {
        return "Member must have " + what + " less than or equal to " + limit;
    }

    private static String characters(long count) {
        return count + (count == 1 ? " character" : " characters");
    }

    private static String entries(long count) {
        return count + (count == 1 ? " entry" : " entries");
    }

    /** Where a value stands, for people and as the service writes it. */
    private record Place(String path, String servicePath) {
        Place member(MemberShape member) {
            return new Place(
                    path + "/" + member.name(),
                    servicePath.isEmpty() ? member.serviceName() : servicePath + "." + member.serviceName());
        }

        Place entry(int index) {
            return new Place(path + "/" + index, servicePath + "." + (index + 1) + ".member");
        }

        Place key(String key) {
            return new Place(path + "/" + key.replace("~", "~0").replace("/", "~1"), servicePath);
        }
    }
}
