package io.poolproof.reports;

/** Small helps with English. */
final class Words {
    private Words() {}

    static String count(long number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return number + " " + (number == 1 ? noun : plural);
    }
}
