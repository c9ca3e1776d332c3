package io.poolproof.schemas;

import java.util.regex.Pattern;

/**
 * Text of somebody else's, made fit to be shown: it controls no terminal, forges no line of a log and no command of a CI system, and does
 * not turn the text around it.
 */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    /** A command of Azure Pipelines, TeamCity, or of GitHub's older runners begins so, anywhere in a line. */
    private static final Pattern COMMAND = Pattern.compile("#(?=#[A-Za-z]{0,20}\\[)");

    /** A command of GitHub's runners begins so; white space before it does not count. */
    private static final Pattern WORKFLOW_COMMAND = Pattern.compile("(?mU)^([^\\S\\n]*+):(?=:)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * The character itself, or a mark in its place where it would control a terminal, end a line, break XML, turn the text round, or not
     * be seen at all.
     */
    public static int printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> isBlankLetter(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    /** Letters and marks that have no shape. */
    private static boolean isBlankLetter(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** Without control characters and the like; lines stay. */
    public static String of(String text) {
        return text.codePoints()
                .map(PlainText::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same on one line, spaces as one. */
    public static String line(String text) {
        return SPACE.matcher(of(text)).replaceAll(" ").strip();
    }

    /** Lines of a terminal or of a CI system's log, in which no command stands. */
    public static String log(String text) {
        String defused = COMMAND.matcher(of(text)).replaceAll("# ");
        return WORKFLOW_COMMAND.matcher(defused).replaceAll("$1: ");
    }

    /** A part of a line of a log that begins with other words; no shorter than it was, so that what is marked below it stays marked. */
    public static String part(String text) {
        return COMMAND.matcher(of(text).replace('\n', ' ').replace('\t', ' ')).replaceAll("# ");
    }

    /** A JSON document that means the same and can stand in a log: what {@link #log} replaces is escaped. */
    public static String json(String document) {
        StringBuilder escaped = new StringBuilder(document.length());
        COMMAND.matcher(document).replaceAll("\\\\u0023").codePoints().forEach(codePoint -> {
            if (codePoint == '\r' || printable(codePoint) == codePoint) {
                escaped.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    escaped.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }
}
