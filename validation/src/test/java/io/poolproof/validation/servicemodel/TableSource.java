package io.poolproof.validation.servicemodel;

import java.util.ArrayList;
import java.util.List;

/** The source of the class that holds the table. */
final class TableSource {
    /** A constant of a class has at most 65,535 bytes. */
    private static final int LONGEST_PART = 40_000;

    private static final String HEAD = """
            package io.poolproof.validation.servicemodel;

            import java.util.List;
            import java.util.stream.Stream;

            /** The service model as lines; {@link ServiceModel} reads them. Generated from AWS's model: mvn -Pservice-model. */
            final class ServiceModelTable {
            """;

    private TableSource() {}

    static String of(List<String> lines) {
        List<String> parts = parts(lines);
        StringBuilder source = new StringBuilder(HEAD);
        StringBuilder names = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            String name = "PART_" + (part + 1);
            source.append("    private static final String ").append(name).append(" = \"\"\"\n");
            source.append(parts.get(part)).append("            \"\"\";\n\n");
            names.append(part == 0 ? "" : ", ").append(name);
        }
        return source.append("    static final List<String> LINES =\n            Stream.of(")
                .append(names)
                .append(
                        ").flatMap(part -> Stream.of(part.split(\"\\n\"))).toList();\n\n    private ServiceModelTable() {}\n}\n")
                .toString();
    }

    private static List<String> parts(List<String> lines) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : lines) {
            if (part.length() + line.length() > LONGEST_PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append("            ").append(line.replace("\\", "\\\\")).append('\n');
        }
        parts.add(part.toString());
        return parts;
    }
}
