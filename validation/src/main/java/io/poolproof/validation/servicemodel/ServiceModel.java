package io.poolproof.validation.servicemodel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** AWS's service model of cognito-idp: every operation with its members, constraints, errors and authorisation. */
public final class ServiceModel {
    private static final ServiceModel CURRENT = new ServiceModel(ServiceModelTable.LINES);

    private final String origin;
    private final String date;
    private final Map<String, String> operationLines = new TreeMap<>();
    private final Map<String, List<String>> shapeLines = new TreeMap<>();
    private final Map<String, OperationShape> operations = new ConcurrentHashMap<>();
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    ServiceModel(List<String> lines) {
        // model ORIGIN DATE
        String head = lines.get(0);
        int beforeDate = head.lastIndexOf(' ');
        this.origin = head.substring(head.indexOf(' ') + 1, beforeDate);
        this.date = head.substring(beforeDate + 1);
        int at = 1;
        while (at < lines.size()) {
            String line = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ")) {
                end++;
            }
            String[] words = line.split(" ", 3);
            if (words[0].equals("operation")) {
                operationLines.put(words[1], line);
            } else {
                shapeLines.put(plain(words[1]), List.copyOf(lines.subList(at, end)));
            }
            at = end;
        }
    }

    /** The model that this version of the library was made from. */
    public static ServiceModel current() {
        return CURRENT;
    }

    /** Where the model was taken from, such as {@code botocore 1.44.8}. */
    public String origin() {
        return origin;
    }

    /** The day on which that was published, such as {@code 2026-11-20}. */
    public String date() {
        return date;
    }

    /** The names of all operations, in alphabetical order. */
    public List<String> operationNames() {
        return List.copyOf(operationLines.keySet());
    }

    /** The operation of this name, such as {@code UpdateUserAttributes}. */
    public Optional<OperationShape> operation(String name) {
        String line = operationLines.get(name);
        return line == null
                ? Optional.empty()
                : Optional.of(operations.computeIfAbsent(name, absent -> readOperation(line)));
    }

    /** The shape of this name, such as {@code AttributeNameType}. */
    public Optional<Shape> shape(String name) {
        return shapeLines.containsKey(name) ? Optional.of(resolved(name)) : Optional.empty();
    }

    /** The names of all shapes of requests and answers, in alphabetical order. */
    public List<String> shapeNames() {
        return List.copyOf(shapeLines.keySet());
    }

    /** The types of all errors that the model gives any operation, in alphabetical order. */
    public List<String> errorTypes() {
        TreeSet<String> types = new TreeSet<>();
        operationNames()
                .forEach(name -> types.addAll(operation(name).orElseThrow().errors()));
        return List.copyOf(types);
    }

    private OperationShape readOperation(String line) {
        // operation NAME signed|unsigned INPUT OUTPUT ERROR…
        String[] words = line.split(" ", -1);
        List<String> errors = List.of(words).subList(5, words.length).stream()
                .map(error -> error + "Exception")
                .toList();
        return new OperationShape(
                words[1], words[2].equals("signed"), structure(words[3]), structure(words[4]), errors);
    }

    private Shape.Structure structure(String name) {
        return name.equals("-") ? new Shape.Structure("", false, Map.of()) : (Shape.Structure) resolved(name);
    }

    private Shape resolved(String name) {
        Shape known = shapes.get(name);
        if (known != null) {
            return known;
        }
        Shape read = read(name);
        shapes.put(name, read);
        return read;
    }

    private Shape read(String name) {
        List<String> lines = shapeLines.get(name);
        if (lines == null) {
            throw new IllegalStateException("the service model refers to " + name + " and does not have it");
        }
        // KIND NAME[*] [LEAST..GREATEST] …
        String[] words = lines.get(0).split(" ", 3);
        boolean sensitive = words[1].endsWith("*");
        String rest = words.length > 2 ? words[2] : "";
        Limits limits = Limits.in(rest);
        return switch (words[0]) {
            case "structure" -> new Shape.Structure(name, sensitive, members(lines));
            case "text" -> text(name, sensitive, limits);
            case "integer" -> new Shape.Whole(name, sensitive, limits.min(), limits.max(), false);
            case "long" -> new Shape.Whole(name, sensitive, limits.min(), limits.max(), true);
            case "flag" -> new Shape.Flag(name, sensitive);
            case "timestamp" -> new Shape.Timestamp(name, sensitive);
            case "bytes" -> new Shape.Bytes(name, sensitive, limits.min(), limits.max());
            case "document" -> new Shape.Document(name, sensitive);
            case "list" -> new Shape.Sequence(name, sensitive, limits.min(), limits.max(), resolved(limits.rest()));
            case "map" -> mapping(name, sensitive, limits);
            default -> throw new IllegalStateException("the service model has a shape of kind " + words[0]);
        };
    }

    private Map<String, MemberShape> members(List<String> lines) {
        Map<String, MemberShape> members = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            // NAME[!][~] SHAPE
            String[] words = line.trim().split(" ", -1);
            String name = plain(words[0]);
            members.put(
                    name,
                    new MemberShape(name, resolved(words[1]), words[0].indexOf('!') >= 0, words[0].indexOf('~') >= 0));
        }
        return Collections.unmodifiableMap(members);
    }

    private static Shape text(String name, boolean sensitive, Limits limits) {
        String rest = limits.rest();
        if (rest.startsWith("=")) {
            return new Shape.Text(
                    name,
                    sensitive,
                    limits.min(),
                    limits.max(),
                    null,
                    List.of(rest.substring(1).split(" ", -1)));
        }
        String pattern = rest.startsWith("/") ? rest.substring(1) : null;
        return new Shape.Text(name, sensitive, limits.min(), limits.max(), pattern, List.of());
    }

    private Shape mapping(String name, boolean sensitive, Limits limits) {
        String[] types = limits.rest().split(" ", -1);
        return new Shape.Mapping(
                name, sensitive, limits.min(), limits.max(), (Shape.Text) resolved(types[0]), resolved(types[1]));
    }

    /** A name without the marks behind it. */
    private static String plain(String marked) {
        int end = marked.length();
        while (end > 0 && "*!~".indexOf(marked.charAt(end - 1)) >= 0) {
            end--;
        }
        return marked.substring(0, end);
    }

    /** {@code LEAST..GREATEST}, either of which may be missing, and what follows. */
    private record Limits(@Nullable Long min, @Nullable Long max, String rest) {
        static Limits in(String text) {
            int space = text.indexOf(' ');
            String first = space < 0 ? text : text.substring(0, space);
            int dots = first.startsWith("/") || first.startsWith("=") ? -1 : first.indexOf("..");
            if (dots < 0) {
                return new Limits(null, null, text);
            }
            String rest = space < 0 ? "" : text.substring(space + 1);
            return new Limits(number(first.substring(0, dots)), number(first.substring(dots + 2)), rest);
        }

        private static @Nullable Long number(String digits) {
            return digits.isEmpty() ? null : Long.valueOf(digits);
        }
    }
}
