package io.poolproof.conformance.secret;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands encoded in a text, wherever it begins, leniently: what is not encoded stays as it is or falls away. */
final class Encodings {
    private static final int HEX = 16;
    private static final int BASE64_GROUP = 4;
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)\\\\++(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))");
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F][0-9a-fA-F :]{10,}");

    private Encodings() {}

    /** The text as it reads in each encoding of which something stands in it, by how that is called. */
    static Map<String, String> decoded(String text) {
        Map<String, String> readings = new LinkedHashMap<>();
        put(readings, "as escapes", text, replaced(text, ESCAPE, Encodings::escape));
        put(readings, "URL-encoded", text, replaced(text, PERCENT, Encodings::percent));
        put(readings, "as entities", text, replaced(text, ENTITY, Encodings::entity));
        put(readings, "in base64", text, base64(text));
        put(readings, "in hexadecimal digits", text, hexadecimal(text));
        return readings;
    }

    private static void put(Map<String, String> readings, String words, String text, String reading) {
        if (!reading.isEmpty() && !reading.equals(text)) {
            readings.put(words, reading);
        }
    }

    private interface Replacement {
        String of(MatchResult found);
    }

    private static String replaced(String text, Pattern pattern, Replacement replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.of(found)));
    }

    private static String escape(MatchResult found) {
        String digits = found.group(1) == null ? found.group(2) : found.group(1);
        return String.valueOf((char) Integer.parseInt(digits, HEX));
    }

    private static String percent(MatchResult found) {
        return String.valueOf((char) Integer.parseInt(found.group(1), HEX));
    }

    private static String entity(MatchResult found) {
        int codePoint =
                found.group(1) == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(1), HEX);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    /** Letters may stand before what is encoded, so that it begins anywhere in a group of four. */
    private static String base64(String text) {
        return runs(text, BASE64, run -> {
            String plain = run.replace('-', '+').replace('_', '/');
            StringBuilder readings = new StringBuilder();
            for (int start = 0; start < BASE64_GROUP; start++) {
                // One letter alone is no byte.
                int end = (plain.length() - start) % BASE64_GROUP == 1 ? plain.length() - 1 : plain.length();
                readings.append(text(Base64.getDecoder().decode(plain.substring(start, end))))
                        .append('\n');
            }
            return readings.toString();
        });
    }

    private static String hexadecimal(String text) {
        return runs(text, DIGITS, run -> {
            String digits = run.replace(" ", "").replace(":", "");
            return bytes(digits) + "\n" + bytes(digits.substring(1));
        });
    }

    private static String runs(String text, Pattern pattern, UnaryOperator<String> reading) {
        StringBuilder all = new StringBuilder();
        pattern.matcher(text).results().forEach(found -> all.append(reading.apply(found.group())));
        return all.toString();
    }

    private static String bytes(String digits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at + 1 < digits.length(); at += 2) {
            bytes.write(Integer.parseInt(digits, at, at + 2, HEX));
        }
        return text(bytes.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
