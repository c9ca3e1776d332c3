package io.poolproof.validation.servicemodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
        judge.judge(shape, value, ShapePlace.START);
        return List.copyOf(judge.problems);
    }

    /** The same of those members of a structure whose names a predicate takes. */
    public static List<ShapeProblem> judge(Shape.Structure structure, ShapeValue value, Predicate<String> members) {
        ShapeJudge judge = new ShapeJudge();
        judge.structure(structure, value, ShapePlace.START, members);
        return List.copyOf(judge.problems);
    }

    /** The pattern of a shape, read once. */
    public static TextPattern pattern(String modelled) {
        return PATTERNS.computeIfAbsent(modelled, TextPattern::of);
    }

    private void judge(Shape shape, ShapeValue value, ShapePlace place) {
        ShapeValue.Kind kind = value.kind();
        if (kind == ShapeValue.Kind.UNKNOWN || shape instanceof Shape.Document) {
            return;
        }
        if (shape instanceof Shape.Structure structure && kind == ShapeValue.Kind.OBJECT) {
            structure(structure, value, place, member -> true);
        } else if (shape instanceof Shape.Sequence sequence && kind == ShapeValue.Kind.LIST) {
            sequence(sequence, value, place);
        } else if (shape instanceof Shape.Mapping mapping && kind == ShapeValue.Kind.OBJECT) {
            mapping(mapping, value, place);
        } else if (shape instanceof Shape.Text text && kind == ShapeValue.Kind.TEXT) {
            text(text, value, value.text(), place);
        } else if (shape instanceof Shape.Whole whole && kind == ShapeValue.Kind.NUMBER) {
            whole(whole, value, place);
        } else if (!hasNoMoreThanItsType(shape, kind)) {
            add(place.problem(Constraint.TYPE, shape, value, "the value is not " + shape.words(), shape.words(), ""));
        }
    }

    private static boolean hasNoMoreThanItsType(Shape shape, ShapeValue.Kind kind) {
        return (shape instanceof Shape.Flag && kind == ShapeValue.Kind.FLAG)
                || (shape instanceof Shape.Timestamp && kind == ShapeValue.Kind.NUMBER)
                || (shape instanceof Shape.Bytes && kind == ShapeValue.Kind.TEXT);
    }

    private void structure(Shape.Structure structure, ShapeValue value, ShapePlace place, Predicate<String> judged) {
        Map<String, ? extends ShapeValue> members = value.members();
        for (MemberShape member : structure.members().values()) {
            if (judged.test(member.name())) {
                ShapeValue held = members.get(member.name());
                member(member, held == null ? AbsentValue.INSTANCE : held, place.member(member));
            }
        }
    }

    private void member(MemberShape member, ShapeValue value, ShapePlace place) {
        if (value.kind() != ShapeValue.Kind.NULL) {
            judge(member.shape(), value, place);
        } else if (member.required()) {
            add(place.problem(
                    Constraint.REQUIRED,
                    member.shape(),
                    value,
                    "the member is missing",
                    member.shape().words(),
                    "Member must not be null"));
        }
    }

    private void sequence(Shape.Sequence sequence, ShapeValue value, ShapePlace place) {
        List<? extends ShapeValue> entries = value.entries();
        count(sequence, value, entries.size(), sequence.min(), sequence.max(), place);
        Shape element = sequence.element();
        for (int index = 0; index < entries.size(); index++) {
            ShapePlace there = element instanceof Shape.Text ? place.text(index, value) : place.entry(index);
            ShapeValue entry = entries.get(index);
            if (entry.kind() == ShapeValue.Kind.NULL) {
                add(there.problem(Constraint.NULL_ENTRY, element, entry, "an entry is null", element.words(), ""));
            } else {
                judge(element, entry, there);
            }
        }
    }

    /** What null as the value of an entry leads to is not known; it is passed over. */
    private void mapping(Shape.Mapping mapping, ShapeValue value, ShapePlace place) {
        count(mapping, value, value.members().size(), mapping.min(), mapping.max(), place);
        value.members().forEach((key, entry) -> {
            text(mapping.key(), value, key, place.key(key));
            if (entry.kind() != ShapeValue.Kind.NULL) {
                judge(mapping.value(), entry, place.value(key));
            }
        });
    }

    private void count(
            Shape shape, ShapeValue value, int size, @Nullable Long min, @Nullable Long max, ShapePlace place) {
        String has = size == 1 ? "there is 1 entry" : "there are " + size + " entries";
        if (min != null && size < min) {
            String allowed = "at least " + Words.entries(min);
            add(place.problem(Constraint.MIN_ITEMS, shape, value, has, allowed, Words.atLeast("length", min)));
        }
        if (max != null && size > max) {
            String allowed = "at most " + Words.entries(max);
            add(place.problem(Constraint.MAX_ITEMS, shape, value, has, allowed, Words.atMost("length", max)));
        }
    }

    private void text(Shape.Text shape, ShapeValue value, String text, ShapePlace place) {
        int length = text.codePointCount(0, text.length());
        String has = length == 0 ? "the text is empty" : "the text has " + Words.characters(length);
        Long min = shape.min();
        Long max = shape.max();
        String pattern = shape.pattern();
        if (min != null && length < min) {
            String allowed = "at least " + Words.characters(min);
            add(place.problem(Constraint.MIN_LENGTH, shape, value, has, allowed, Words.atLeast("length", min)));
        }
        if (max != null && length > max) {
            String allowed = "at most " + Words.characters(max);
            add(place.problem(Constraint.MAX_LENGTH, shape, value, has, allowed, Words.atMost("length", max)));
        }
        if (pattern != null && (max == null || length <= max || pattern(pattern).isOfSingleClass())) {
            form(shape, value, pattern, text, place);
        }
        if (!shape.values().isEmpty() && !shape.values().contains(text)) {
            String listed = String.join(", ", shape.values());
            String problem = "the text is none of the service model's values";
            add(place.problem(Constraint.ENUMERATION, shape, value, problem, listed, Words.oneOf(listed)));
        }
    }

    private void form(Shape.Text shape, ShapeValue value, String pattern, String text, ShapePlace place) {
        if (!pattern(pattern).matches(text)) {
            String problem = text.isEmpty() ? "the text is empty" : "the text has another form";
            String allowed = "a text that matches " + pattern;
            add(place.problem(Constraint.PATTERN, shape, value, problem, allowed, Words.matches(pattern)));
        } else if (pattern.contains("\\p{") && Characters.holdsUnsettled(text)) {
            String problem = "the text has a character newer than Unicode 13, which the service may not know";
            String allowed = "characters of Unicode 13, to be safe";
            add(place.problem(Constraint.UNSETTLED_CHARACTER, shape, value, problem, allowed, Words.matches(pattern)));
        }
    }

    private void whole(Shape.Whole shape, ShapeValue value, ShapePlace place) {
        BigDecimal number = number(value.text());
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            add(place.problem(Constraint.TYPE, shape, value, "the value is not " + shape.words(), shape.words(), ""));
            return;
        }
        Long min = shape.min();
        Long max = shape.max();
        if (min != null && number.compareTo(BigDecimal.valueOf(min)) < 0) {
            String clause = Words.atLeast("value", min);
            add(place.problem(
                    Constraint.MIN_VALUE, shape, value, "the number is too small", "at least " + min, clause));
        }
        if (max != null && number.compareTo(BigDecimal.valueOf(max)) > 0) {
            String clause = Words.atMost("value", max);
            add(place.problem(Constraint.MAX_VALUE, shape, value, "the number is too great", "at most " + max, clause));
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

    private void add(ShapeProblem problem) {
        problems.add(problem);
    }

    /** What stands for a member that is not there. */
    private enum AbsentValue implements ShapeValue {
        INSTANCE;

        @Override
        public Kind kind() {
            return Kind.NULL;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public List<ShapeValue> entries() {
            return List.of();
        }

        @Override
        public Map<String, ShapeValue> members() {
            return Map.of();
        }
    }

    /** The service's words, and ours. */
    private static final class Words {
        private Words() {}

        static String atLeast(String what, long limit) {
            return "Member must have " + what + " greater than or equal to " + limit;
        }

        static String atMost(String what, long limit) {
            return "Member must have " + what + " less than or equal to " + limit;
        }

        static String oneOf(String listed) {
            return "Member must satisfy enum value set: [" + listed + "]";
        }

        static String matches(String pattern) {
            return "Member must satisfy regular expression pattern: " + pattern;
        }

        static String characters(long count) {
            return count + (count == 1 ? " character" : " characters");
        }

        static String entries(long count) {
            return count + (count == 1 ? " entry" : " entries");
        }
    }
}
