package io.poolproof.reports;

import java.util.Locale;

/** A score as a bar of three segments, drawn with SVG's attributes alone: no page that forbids styles has to allow them. */
final class Segments {
    static final String RIGHT = "right";
    static final String DIFFERING = "differing";
    static final String OPEN = "open";

    private Segments() {}

    /** The bar's rectangles, from a corner on. */
    static String of(Score score, double x, double y, double width, double height) {
        if (score.cases() == 0) {
            return "";
        }
        double unit = width / score.cases();
        return rectangle(RIGHT, x, y, score.right() * unit, height)
                + rectangle(DIFFERING, x + score.right() * unit, y, score.differing() * unit, height)
                + rectangle(OPEN, x + (score.right() + score.differing()) * unit, y, score.open() * unit, height);
    }

    static String rectangle(String kind, double x, double y, double width, double height) {
        return width <= 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                        kind,
                        number(x),
                        number(y),
                        number(width),
                        number(height));
    }

    /** With a digit behind the point at most. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
