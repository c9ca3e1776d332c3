package io.poolproof.server.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;

/**
 * A message that carries a code to one of a user's addresses.
 *
 * @param attribute {@code email} or {@code phone_number}
 * @param destination the address in full; answers show it masked
 */
public record Delivery(String attribute, String destination) {
    public static final String EMAIL = "email";
    public static final String PHONE_NUMBER = "phone_number";
    private static final String MASK = "***";
    private static final int DIGITS_SHOWN = 4;

    public ObjectNode details() {
        boolean byMail = attribute.equals(EMAIL);
        return Json.object()
                .put("AttributeName", attribute)
                .put("DeliveryMedium", byMail ? "EMAIL" : "SMS")
                .put("Destination", byMail ? maskedEmail(destination) : maskedPhone(destination));
    }

    /** Details of a message that nobody gets, for a user whom there is not. */
    public static ObjectNode simulated(String username) {
        return new Delivery(EMAIL, username.contains("@") ? username : username + "@example.com").details();
    }

    /** Keeps the first letter of each side (facts {@code mask-email}, {@code mask-email-on-update}). */
    public static String maskedEmail(String email) {
        int at = email.indexOf('@');
        return first(email.substring(0, Math.max(at, 0))) + MASK + "@" + first(email.substring(at + 1)) + MASK;
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** Keeps the plus sign and the last four digits, with a star for each hidden one (fact {@code mask-phone}). */
    public static String maskedPhone(String number) {
        String digits = number.startsWith("+") ? number.substring(1) : number;
        int hidden = Math.max(0, digits.length() - DIGITS_SHOWN);
        return "+" + "*".repeat(hidden) + digits.substring(hidden);
    }
}
