package io.poolproof.validation.rules;

/** The texts that {@link Double#parseDouble} reads, found without reading them: also {@code NaN}, {@code 1d} and {@code 0x1p3}. */
final class FloatingPoint {
    private final String text;
    private int at;

    private FloatingPoint(String text) {
        this.text = text;
    }

    static boolean isRead(String text) {
        return new FloatingPoint(text.trim()).isNumber();
    }

    private boolean isNumber() {
        accept("+-");
        String rest = text.substring(at);
        if (rest.equals("NaN") || rest.equals("Infinity")) {
            return true;
        }
        boolean hexadecimal = rest.startsWith("0x") || rest.startsWith("0X");
        at += hexadecimal ? 2 : 0;
        int digits = digits(hexadecimal ? 16 : 10);
        digits += accept(".") ? digits(hexadecimal ? 16 : 10) : 0;
        if (digits == 0) {
            return false;
        }
        if (accept(hexadecimal ? "pP" : "eE")) {
            accept("+-");
            if (digits(10) == 0) {
                return false;
            }
        } else if (hexadecimal) {
            return false;
        }
        accept("dDfF");
        return at == text.length();
    }

    private boolean accept(String any) {
        boolean accepted = at < text.length() && any.indexOf(text.charAt(at)) >= 0;
        at += accepted ? 1 : 0;
        return accepted;
    }

    private int digits(int base) {
        int from = at;
        while (at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), base) >= 0) {
            at++;
        }
        return at - from;
    }
}
