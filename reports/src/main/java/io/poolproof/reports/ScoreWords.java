package io.poolproof.reports;

import java.util.Locale;

/** Scores for people. */
final class ScoreWords {
    static final String TITLE = "How much matches Amazon Cognito";
    static final String RIGHT = "matches Cognito";
    static final String DIFFERING = "differs";
    static final String OPEN = "missing, or could not be judged";

    private ScoreWords() {}

    /** {@code 61 %}, or a dash where nothing was judged. */
    static String percent(Score score) {
        return score.cases() == 0 ? "–" : score.percent() + " %";
    }

    /** {@code 990 of 1,620}. */
    static String share(Score score) {
        return number(score.right()) + " of " + number(score.cases());
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
