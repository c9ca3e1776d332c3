package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the values of standard attributes that have a form of their own; a blank value deletes instead. */
public final class StandardValueRules {
    static final String EMAIL_NAME = "email";
    static final String PHONE_NUMBER_NAME = "phone_number";

    static final String BIRTHDATE_NAME = "birthdate";

    /** The longest number of the international plan, E.164, in digits. */
    private static final int LONGEST_PHONE_NUMBER = 15;

    private static final int DATE_LENGTH = 10;

    private static final String SEPARATORS = "-()";

    static final RequestRule<AttributeType> EMAIL = RequestRule.of(Subject.ATTRIBUTE, "attribute-value.email.format")
            .words("An email address has an @.")
            .facts(Fact.EMAIL_WITHOUT_AT)
            .holds((attribute, context) -> {
                String email = valueOf(EMAIL_NAME, attribute);
                return email == null || email.indexOf('@') >= 0;
            })
            .problem("the email address has no @")
            .allowed("an address such as name@example.com")
            .refusedWith(format("Invalid email address format."));

    static final RequestRule<AttributeType> EMAIL_GRAMMAR = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.email.grammar")
            .words("How strictly the service reads an email address beyond its @ is not known.")
            .facts(Fact.EMAIL_GRAMMAR, Fact.EMAIL_LONG_LOCAL_PART)
            .holds((attribute, context) -> {
                String email = valueOf(EMAIL_NAME, attribute);
                return email == null || email.indexOf('@') < 0 || isPlainAddress(email);
            })
            .problem("the email address is not of the plainest form")
            .allowed("one @ between a name and a domain with a dot, without white space, to be safe")
            .mayBeRefusedWith(format("Invalid email address format."));

    static final RequestRule<AttributeType> PHONE_NUMBER = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.phone-number.format")
            .words("A phone number is a + and digits.")
            .facts(Fact.PHONE_WITHOUT_PLUS, Fact.PHONE_WITH_SEPARATORS, Fact.PHONE_PLUS_ALONE)
            .holds((attribute, context) -> {
                String number = valueOf(PHONE_NUMBER_NAME, attribute);
                return number == null || mayBePhoneNumber(number);
            })
            .problem("the phone number is not a + and digits")
            .allowed("a + and digits, without separators")
            .refusedWith(format("Invalid phone number format."));

    static final RequestRule<AttributeType> PHONE_NUMBER_LENGTH = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.phone-number.length")
            .words("How many digits of a phone number the service takes is not known.")
            .facts(Fact.PHONE_NOT_CHECKED_FOR_EXISTENCE)
            .holds((attribute, context) -> {
                String number = valueOf(PHONE_NUMBER_NAME, attribute);
                return number == null || !isPhoneNumber(number) || isPlainPhoneNumber(number);
            })
            .problem("the phone number has more digits than any number of the international plan")
            .allowed("at most " + LONGEST_PHONE_NUMBER + " digits, to be safe")
            .mayBeRefusedWith(format("Invalid phone number format."));

    static final RequestRule<AttributeType> PHONE_NUMBER_CHARACTERS = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.phone-number.characters")
            .words("What the service refuses in a phone number besides blanks, dashes and brackets is not known.")
            .facts(Fact.PHONE_NOT_CHECKED_FOR_EXISTENCE)
            .holds((attribute, context) -> {
                String number = valueOf(PHONE_NUMBER_NAME, attribute);
                return number == null || isPhoneNumber(number) || !mayBePhoneNumber(number);
            })
            .problem("the phone number has more than a + and digits")
            .allowed("a + and digits, to be safe")
            .mayBeRefusedWith(format("Invalid phone number format."));

    static final RequestRule<AttributeType> BIRTHDATE = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.birthdate.format")
            .words("By the guide a birthdate is a date as YYYY-MM-DD; only its length was seen to be checked.")
            .facts(Fact.BIRTHDATE_CONTENT, Fact.BIRTHDATE_VALID)
            .holds((attribute, context) -> {
                String date = valueOf(BIRTHDATE_NAME, attribute);
                return date == null || date.length() != DATE_LENGTH || isDate(date);
            })
            .problem("the birthdate has 10 characters but is no date as YYYY-MM-DD")
            .allowed("YYYY-MM-DD, to be safe")
            .mayBeRefusedWith(
                    Refusal.answer(Phase.SCHEMA, Refusal.INVALID_PARAMETER, (attribute, context) -> List.of()));

    private StandardValueRules() {}

    /** The value of the attribute with this name; null where there is none, or it deletes. */
    static @Nullable String valueOf(String name, @Nullable AttributeType attribute) {
        return attribute == null
                        || attribute.value() == null
                        || attribute.value().isEmpty()
                        || !name.equals(attribute.name())
                ? null
                : attribute.value();
    }

    static boolean isPhoneNumber(String text) {
        return text.length() > 1 && text.charAt(0) == '+' && Numbers.isDigits(text, 1);
    }

    /** A + and then no blank, dash or bracket, which were seen to be refused; what else is, nobody has told. */
    public static boolean mayBePhoneNumber(String text) {
        String bare = Text.strip(text);
        return bare.length() > 1
                && bare.charAt(0) == '+'
                && Text.consistsOf(bare, c -> !Text.isSpace(c) && SEPARATORS.indexOf(c) < 0);
    }

    /** A phone number of no more digits than the international plan has. */
    static boolean isPlainPhoneNumber(String text) {
        return text.length() <= LONGEST_PHONE_NUMBER + 1 && isPhoneNumber(text);
    }

    static boolean isPlainDate(String text) {
        return text.length() == DATE_LENGTH && isDate(text);
    }

    /** One @ between a local part and a domain with a dot, neither with white space. */
    static boolean isPlainAddress(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0
                && at == text.lastIndexOf('@')
                && dot > at + 1
                && dot < text.length() - 1
                && Text.consistsOf(text, c -> !Text.isSpace(c));
    }

    private static boolean isDate(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int at = 0; at < DATE_LENGTH; at++) {
            if (at != 4 && at != 7 && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
                return false;
            }
        }
        int month = two(text, 5);
        int day = two(text, 8);
        int year = two(text, 0) * 100 + two(text, 2);
        return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
    }

    private static int lastDay(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static Refusal<AttributeType> format(String message) {
        return Refusal.answer(Phase.FORMAT, Refusal.INVALID_PARAMETER, (attribute, context) -> List.of(message));
    }
}
