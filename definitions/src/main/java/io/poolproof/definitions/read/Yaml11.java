package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads plain scalars as YAML 1.1 does, which CloudFormation follows: {@code OFF} is false there, and {@code 010} is eight. */
final class Yaml11 {
    private static final Pattern TRUE = Pattern.compile("yes|Yes|YES|true|True|TRUE|on|On|ON");
    private static final Pattern FALSE = Pattern.compile("no|No|NO|false|False|FALSE|off|Off|OFF");
    private static final Pattern BINARY = Pattern.compile("[-+]?0b[01_]+");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[1-9][0-9_]*_[0-9_]*");
    private static final Pattern BASE_60 = Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");

    /** What names something of the same template, by the notation that it has there. */
    private static final Set<String> NAMES = Set.of("Ref", "Condition", "DependsOn", "Fn::GetAtt", "Fn::FindInMap");

    private Yaml11() {}

    static Node read(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            mapping.members()
                    .forEach((key, member) -> members.put(
                            key,
                            NAMES.contains(key) ? member : new Node.Member(member.key(), of(key, member.value()))));
            return new Node.Mapping(mapping.span(), members);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.span(), sequence.items().stream().map(Yaml11::read).toList());
        }
        return node instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN ? scalar(scalar) : node;
    }

    /** The first operand of a choice is a condition's name. */
    private static Node of(String key, Node value) {
        if (key.equals("Fn::If")
                && value instanceof Node.Sequence operands
                && !operands.items().isEmpty()) {
            List<Node> items = new ArrayList<>();
            items.add(operands.items().get(0));
            operands.items().subList(1, operands.items().size()).forEach(item -> items.add(read(item)));
            return new Node.Sequence(operands.span(), items);
        }
        return read(value);
    }

    private static Node.Scalar scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (TRUE.matcher(text).matches()) {
            return as(scalar, Node.Kind.BOOLEAN, "true");
        }
        if (FALSE.matcher(text).matches()) {
            return as(scalar, Node.Kind.BOOLEAN, "false");
        }
        String digits = text.replace("_", "");
        if (BINARY.matcher(text).matches()) {
            return number(scalar, digits.replace("0b", ""), 2);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return number(scalar, digits.replace("0x", ""), 16);
        }
        if (OCTAL.matcher(text).matches()) {
            return number(scalar, digits, 8);
        }
        if (DECIMAL.matcher(text).matches()) {
            return number(scalar, digits, 10);
        }
        return BASE_60.matcher(text).matches() ? as(scalar, Node.Kind.NUMBER, base60(digits)) : scalar;
    }

    private static Node.Scalar as(Node.Scalar scalar, Node.Kind kind, String text) {
        return new Node.Scalar(scalar.span(), kind, text, scalar.style());
    }

    private static Node.Scalar number(Node.Scalar scalar, String digits, int base) {
        String plain = digits.startsWith("+") ? digits.substring(1) : digits;
        return plain.isEmpty() || plain.equals("-")
                ? scalar
                : as(scalar, Node.Kind.NUMBER, new BigInteger(plain, base).toString());
    }

    private static String base60(String digits) {
        boolean negative = digits.startsWith("-");
        BigInteger value = BigInteger.ZERO;
        for (String part : digits.replaceFirst("^[-+]", "").split(":")) {
            value = value.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
        }
        return (negative ? value.negate() : value).toString();
    }
}
