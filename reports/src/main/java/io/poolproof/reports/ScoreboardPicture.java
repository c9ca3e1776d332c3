package io.poolproof.reports;

import java.util.List;
import java.util.Map;

/** The scores as a picture (SVG) that is narrow enough for a telephone and follows the reader's choice of dark or light. */
final class ScoreboardPicture {
    private static final int WIDTH = 480;
    private static final int EDGE = 10;
    private static final int TARGET_HEIGHT = 42;
    private static final int TOTAL_BAR = 10;
    private static final int NAMES = 152;
    private static final int ROW = 19;
    private static final int BAR = 7;
    private static final int NUMBER = 30;
    private static final int GAP = 8;
    private static final double LETTER = 5.6;
    private static final int HEAD_FONT = 11;

    private final StringBuilder text = new StringBuilder();
    private int y;

    private ScoreboardPicture() {}

    static String of(Scoreboard scores) {
        ScoreboardPicture picture = new ScoreboardPicture();
        picture.totals(scores.columns());
        picture.families(scores);
        int height = picture.y + EDGE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title">
                <title id="title">%s</title>
                <style>
                text { font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
                .ground { fill: #fff } .quiet { fill: #57606a } .bold { font-weight: 600 } .end { text-anchor: end }
                .right { fill: #0969da } .differing { fill: #e3a008 } .open { fill: #c4cbd3 }
                @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3 }
                .ground { fill: #0d1117 } .quiet { fill: #9da7b1 }
                .right { fill: #4493f8 } .differing { fill: #c38b0c } .open { fill: #484f58 }
                }
                </style>
                <rect class="ground" width="%d" height="%d" rx="6"/>
                %s</svg>
                """.formatted(WIDTH, height, WIDTH, height, ScoreWords.TITLE, WIDTH, height, picture.text);
    }

    private void totals(List<Scoreboard.Column> columns) {
        y = 28;
        words(EDGE, y, 16, "bold", ScoreWords.TITLE);
        y += 12;
        for (Scoreboard.Column column : columns) {
            words(EDGE, y + 19, 14, "", column.name());
            words(
                    WIDTH - EDGE,
                    y + 19,
                    14,
                    "end",
                    ScoreWords.share(column.score()) + ", " + ScoreWords.percent(column.score()));
            text.append(Segments.of(column.score(), EDGE, y + 25, WIDTH - 2.0 * EDGE, TOTAL_BAR))
                    .append('\n');
            y += TARGET_HEIGHT;
        }
        y += 14;
        legend();
    }

    private void legend() {
        int x = EDGE;
        for (Map.Entry<String, String> kind : List.of(
                Map.entry(Segments.RIGHT, ScoreWords.RIGHT),
                Map.entry(Segments.DIFFERING, ScoreWords.DIFFERING),
                Map.entry(Segments.OPEN, ScoreWords.OPEN))) {
            text.append(Segments.rectangle(kind.getKey(), x, y, TOTAL_BAR, TOTAL_BAR));
            words(x + 15, y + 9, 12, "quiet", kind.getValue());
            x += 15 + (int) (kind.getValue().length() * 6.4) + 16;
        }
        y += 34;
    }

    private void families(Scoreboard scores) {
        int columns = scores.columns().size();
        if (columns == 0) {
            return;
        }
        double width = (WIDTH - 2.0 * EDGE - NAMES) / columns;
        for (int at = 0; at < columns; at++) {
            String title = scores.columns().get(at).title();
            double fits = (width - GAP) / (title.length() * LETTER) * HEAD_FONT;
            words(EDGE + NAMES + at * width, y, Math.min(HEAD_FONT, fits), "bold", title);
        }
        y += 6;
        scores.families().forEach((family, row) -> {
            words(EDGE, y + 13, 11.5, "", family);
            for (int at = 0; at < columns; at++) {
                double x = EDGE + NAMES + at * width;
                Score score = row.get(at);
                words(
                        x + NUMBER - 6.0,
                        y + 13,
                        11.5,
                        "end",
                        score.cases() == 0 ? "–" : String.valueOf(score.percent()));
                text.append(Segments.of(score, x + NUMBER, y + 6.0, width - NUMBER - GAP, BAR));
            }
            text.append('\n');
            y += ROW;
        });
        y += 16;
        words(EDGE, y, 11, "quiet", "Percent of the cases of each family of rules that match Cognito.");
    }

    private void words(double x, double baseline, double size, String kind, String words) {
        text.append("<text x=\"")
                .append(Segments.number(x))
                .append("\" y=\"")
                .append(Segments.number(baseline))
                .append("\" font-size=\"")
                .append(Segments.number(size))
                .append(kind.isEmpty() ? "\">" : "\" class=\"" + kind + "\">")
                .append(Html.escaped(words))
                .append("</text>\n");
    }
}
