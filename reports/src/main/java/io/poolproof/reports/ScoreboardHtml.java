package io.poolproof.reports;

import java.util.List;
import java.util.Map;

/** The scores as the opening of a page; needs no script. */
final class ScoreboardHtml {
    private static final int BAR = 100;
    private static final int HEIGHT = 8;

    private final StringBuilder text = new StringBuilder();

    private ScoreboardHtml() {}

    static String of(Scoreboard scores) {
        if (scores.columns().isEmpty()) {
            return "";
        }
        ScoreboardHtml page = new ScoreboardHtml();
        page.text
                .append("<section id=\"scores\" aria-labelledby=\"scores-title\">\n<h2 id=\"scores-title\">")
                .append(ScoreWords.TITLE)
                .append("</h2>\n");
        page.totals(scores.columns());
        page.legend();
        page.families(scores);
        return page.text.append("</section>\n").toString();
    }

    private void totals(List<Scoreboard.Column> columns) {
        text.append("<ol class=\"totals\">\n");
        for (Scoreboard.Column column : columns) {
            text.append("<li><span class=\"target-name\">")
                    .append(Html.escaped(column.name()))
                    .append(column.partial() ? " <small>PARTIAL: not all cases were played</small>" : "")
                    .append("</span> <span class=\"share\">")
                    .append(ScoreWords.share(column.score()))
                    .append(", <strong>")
                    .append(ScoreWords.percent(column.score()))
                    .append("</strong></span>")
                    .append(bar(column.score()))
                    .append("</li>\n");
        }
        text.append("</ol>\n");
    }

    private void legend() {
        text.append("<ul class=\"key\">");
        for (Map.Entry<String, String> kind : List.of(
                Map.entry(Segments.RIGHT, ScoreWords.RIGHT),
                Map.entry(Segments.DIFFERING, ScoreWords.DIFFERING),
                Map.entry(Segments.OPEN, ScoreWords.OPEN))) {
            text.append("<li><svg class=\"swatch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">")
                    .append(Segments.rectangle(kind.getKey(), 0, 0, 10, 10))
                    .append("</svg> ")
                    .append(kind.getValue())
                    .append("</li>");
        }
        text.append("</ul>\n");
    }

    private void families(Scoreboard scores) {
        text.append("<table class=\"families\">\n<caption>By family of rules, percent</caption>\n")
                .append("<thead><tr><th scope=\"col\">Family</th>");
        scores.columns()
                .forEach(column -> text.append("<th scope=\"col\">")
                        .append(Html.escaped(column.title()))
                        .append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        scores.families().forEach((family, row) -> {
            String name = Html.escaped(family);
            text.append("<tr><th scope=\"row\"><a href=\"#family=")
                    .append(name)
                    .append("\">")
                    .append(name)
                    .append("</a></th>");
            row.forEach(score -> text.append("<td><span class=\"percent\">")
                    .append(score.cases() == 0 ? "–" : String.valueOf(score.percent()))
                    .append("</span>")
                    .append(bar(score))
                    .append("</td>"));
            text.append("</tr>\n");
        });
        text.append("</tbody>\n</table>\n");
    }

    private static String bar(Score score) {
        return "<svg class=\"meter\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + Segments.of(score, 0, 0, BAR, HEIGHT) + "</svg>";
    }
}
