package io.poolproof.validation.rules;

import static io.poolproof.validation.ViolationAssert.assertThatOnlyOneOf;
import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.adminUpdate;
import static io.poolproof.validation.rules.Requests.signUp;
import static io.poolproof.validation.rules.Requests.update;
import static io.poolproof.validation.rules.Requests.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.ViolationAssert;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.PoolGeneration;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What attributes with their values are taken, refused and warned of. */
class AttributeRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();
    private static final CognitoValidator FULL = CognitoValidator.forPool(Pools.FULL);

    @ParameterizedTest
    @CsvSource({
        "custom:rank, 10",
        "custom:rank, -5",
        "custom:rank, 007",
        "custom:rank, -0",
        "custom:member, true",
        "custom:member, false",
        "custom:member, True",
        "custom:code, ab",
        "custom:code, abcdefghij",
        "email, a@b.c",
        "phone_number, +1",
        "phone_number, +123456789012345",
        "birthdate, 1990-02-28",
        "birthdate, 2000-02-29",
        "address, {}",
        "updated_at, 0"
    })
    void whatFitsItsAttributeIsTaken(String name, String value) {
        assertThat(ids(FULL.validate(update(name, value)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "custom:rank, 11, attribute-value.number.max-value",
        "custom:rank, -6, attribute-value.number.min-value",
        "custom:rank, 99999999999999999999999, attribute-value.number.max-value",
        "custom:rank, abc, attribute-value.number.numeric",
        "custom:rank, -, attribute-value.number.numeric",
        "custom:rank, 1.5, attribute-value.number.form",
        "custom:rank, 1e1, attribute-value.number.form",
        "custom:ratio, 1.5, attribute-value.number.form",
        "updated_at, -1, attribute-value.number.min-value",
        "custom:rank, 1e, attribute-value.number.numeric",
        "custom:rank, 0x, attribute-value.number.numeric",
        "custom:rank, 0x0g, attribute-value.number.numeric",
        "custom:rank, 12abc, attribute-value.number.numeric",
        "custom:rank, 0x0a, attribute-value.number.form",
        "custom:rank, -0X0A, attribute-value.number.form",
        "custom:rank, '1,000', attribute-value.number.form",
        "custom:rank, 1_000, attribute-value.number.form",
        "custom:rank, NaN, attribute-value.number.form",
        "custom:rank, +Infinity, attribute-value.number.form",
        "custom:rank, ' 7', attribute-value.number.form",
        "custom:member, yes, attribute-value.boolean.form",
        "custom:member, t, attribute-value.boolean.spelling",
        "custom:member, F, attribute-value.boolean.spelling",
        "custom:member, 0, attribute-value.boolean.spelling",
        "custom:member, 'true ', attribute-value.boolean.spelling",
        "custom:member, TRUE, attribute-value.boolean.spelling",
        "custom:member, 1, attribute-value.boolean.spelling",
        "custom:since, soon, attribute-value.date-time.form",
        "custom:since, 2026-01-01T00:00:00Z, attribute-value.date-time.format",
        "custom:code, a, attribute-value.string.min-length",
        "custom:code, é, attribute-value.string.min-length-unit",
        "custom:code, abcdefghijk, attribute-value.string.max-length",
        "custom:code, éééééééééé, attribute-value.string.length-unit",
        "email, nobody, attribute-value.email.format",
        "email, a@b@c.d, attribute-value.email.grammar",
        "email, a@b, attribute-value.email.grammar",
        "email, a@b., attribute-value.email.grammar",
        "email, a@.b, attribute-value.email.grammar",
        "email, @b.c, attribute-value.email.grammar",
        "email, a b@c.d, attribute-value.email.grammar",
        "phone_number, 123, attribute-value.phone-number.format",
        "phone_number, +, attribute-value.phone-number.format",
        "phone_number, +1 2, attribute-value.phone-number.format",
        "phone_number, +-1, attribute-value.phone-number.format",
        "phone_number, ' 12', attribute-value.phone-number.format",
        "phone_number, +1(2), attribute-value.phone-number.format",
        "phone_number, +1.2, attribute-value.phone-number.characters",
        "phone_number, ++12, attribute-value.phone-number.characters",
        "phone_number, ' +12', attribute-value.phone-number.characters",
        "phone_number, +1234567890123456, attribute-value.phone-number.length",
        "birthdate, 31/12/1999, attribute-value.birthdate.format",
        "birthdate, 1999-13-01, attribute-value.birthdate.format",
        "birthdate, 1999-00-01, attribute-value.birthdate.format",
        "birthdate, 1999-04-31, attribute-value.birthdate.format",
        "birthdate, 1999-01-32, attribute-value.birthdate.format",
        "birthdate, 1999-01-00, attribute-value.birthdate.format",
        "birthdate, 1900-02-29, attribute-value.birthdate.format",
        "birthdate, 19990-1-01, attribute-value.birthdate.format",
        "birthdate, 1999-01-0x, attribute-value.birthdate.format",
        "birthdate, 1999-1-1, attribute-value.string.min-length",
        "custom:cod, ab, attribute-name.exists-in-schema",
        "Email, a@b.c, attribute-name.letter-case",
        "CUSTOM:code, ab, attribute-name.letter-case",
        "custom:fixed, a, attribute-mutability.immutable",
        "sub, a, attribute-mutability.sub",
        "email_verified, true, verified-flag.at-update",
        "phone_number_verified, true, verified-flag.at-update",
        "dev:custom:level, a, client-permission.developer-only",
        "dev:level, a, client-permission.developer-only",
        "dev:levels, a, attribute-name.exists-in-schema",
        "dev:custom:levels, a, attribute-name.exists-in-schema",
        "name, '', required-attribute.blank",
        "nickname, '', attribute-value.blank-deletes"
    })
    void whatDoesNotFitItsAttributeIsNamed(String name, String value, String rule) {
        assertThat(ids(FULL.validate(update(name, value)))).contains(rule);
        assertThat(ids(FULL.ignoring(rule).validate(update(name, value)))).doesNotContain(rule);
    }

    @Test
    void whatIsOnlyInDoubtIsNoError() {
        for (CognitoRequest request : List.of(
                update("custom:code", "é"),
                update("custom:rank", "0x0a"),
                update("custom:member", "t"),
                update("phone_number", "+1.2"))) {
            ValidationResult result = FULL.validate(request);
            assertThat(result.errors()).isEmpty();
            assertThat(result.possible().map(PredictedError::type)).contains("InvalidParameterException");
        }
    }

    @Test
    void aPoolThatCountsCodePointsLeavesNoValueInDoubt() {
        CognitoValidator counting =
                CognitoValidator.forPool(Pools.FULL.toBuilder().countsCodePoints(true).build().toBuilder()
                        .build());
        assertThat(ids(counting.validate(update("custom:code", "é"))))
                .containsExactly("attribute-value.string.min-length");
        assertThat(ids(counting.validate(update("custom:code", "éééééééééé")))).isEmpty();
        assertThat(ids(counting.validate(update("nickname", "é".repeat(2048))))).isEmpty();
    }

    @Test
    void aNumberOfAsManyDigitsAsAValueMayHaveIsRead() {
        assertThat(Numbers.parse("9".repeat(2048))).isNotNull();
        assertThat(Numbers.parse("9".repeat(2049))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1.5f", "1e3", "0x1A", "0x1p3", "NaN", "-Infinity", "1,000", "1_000", "١٢", " 7 "})
    void whatSomeReaderTakesForANumberIsInDoubt(String value) {
        assertThat(ids(FULL.validate(update("custom:rank", value)))).contains("attribute-value.number.form");
        assertThat(ids(FULL.validate(update("custom:rank", value)))).doesNotContain("attribute-value.number.numeric");
    }

    @Test
    void aDecimalLimitIsCompared() {
        assertThat(ids(FULL.validate(update("custom:ratio", "1")))).isEmpty();
        assertThat(ids(FULL.validate(update("custom:ratio", "2")))).containsExactly("attribute-value.number.max-value");
        assertThat(ids(FULL.validate(update("custom:ratio", "0")))).containsExactly("attribute-value.number.min-value");
    }

    @Test
    void administratorsSetFlagsAndDeveloperOnlyAttributes() {
        assertThat(ids(FULL.validate(adminUpdate("email_verified", "true")))).isEmpty();
        assertThat(ids(FULL.validate(adminUpdate("dev:custom:level", "a")))).isEmpty();
        assertThat(ids(FULL.validate(adminUpdate("sub", "a")))).contains("attribute-mutability.sub");
    }

    @Test
    void aBlankValueIsNotJudgedByTypeAndLength() {
        for (String name : List.of("custom:code", "custom:rank", "custom:member", "custom:since", "email")) {
            assertThat(ids(FULL.validate(update(name, "")))).containsExactly("attribute-value.blank-deletes");
        }
    }

    @Test
    void aSignUpGivesWhatThePoolRequires() {
        assertThat(ids(FULL.validate(signUp("name", "a")))).isEmpty();
        ValidationResult result = FULL.validate(signUp("custom:code", "ab"));
        assertThat(ids(result)).containsExactly("required-attribute.at-sign-up");
        assertThat(result.predicted().map(PredictedError::messages).orElse(List.of()))
                .containsExactly(
                        "Attributes did not conform to the schema: name: The attribute is required\n",
                        "Attributes did not conform to the schema: name.formatted: The attribute name.formatted is"
                                + " required");
        assertThat(ids(FULL.validate(valid(Operation.SIGN_UP).build())))
                .containsExactly("required-attribute.at-sign-up");
        assertThat(ids(FULL.validate(valid(Operation.ADMIN_CREATE_USER).build())))
                .isEmpty();
    }

    @Test
    void aSignUpSetsNoFlag() {
        ValidationResult result = CognitoValidator.forPool(Pools.ALIASES).validate(signUp("email_verified", "true"));
        assertThat(ids(result)).containsExactly("verified-flag.at-sign-up");
        assertThat(result.predicted().map(PredictedError::type)).contains("NotAuthorizedException");
    }

    @Test
    void aVerifiedAddressOfANewUserIsGiven() {
        CognitoRequest.Builder request = valid(Operation.ADMIN_CREATE_USER)
                .attribute("email_verified", "True")
                .attribute("phone_number_verified", "true");
        assertThat(ids(FULL.validate(request.build())))
                .containsExactly("verified-flag.without-email", "verified-flag.without-phone-number");
        assertThat(ids(SHAPES.validate(request.build()))).isEmpty();
        assertThat(ids(FULL.validate(request.attribute("email", "a@b.c")
                        .attribute("phone_number", "+1")
                        .build())))
                .isEmpty();
        assertThat(ids(CognitoValidator.forPool(Pools.ADDRESSES)
                        .validate(valid(Operation.ADMIN_CREATE_USER)
                                .text(Member.USERNAME, "a@b.c")
                                .attribute("email_verified", "true")
                                .build())))
                .isEmpty();
        assertThat(ids(FULL.validate(valid(Operation.ADMIN_CREATE_USER)
                        .attribute("email_verified", "false")
                        .build())))
                .isEmpty();
    }

    @Test
    void aClientWritesWhatItsListNames() {
        CognitoValidator listing = CognitoValidator.forPool(Pools.FULL, Pools.LISTING);
        assertThat(ids(listing.validate(update("custom:code", "ab")))).isEmpty();
        assertThat(ids(listing.validate(update("nickname", "a")))).isEmpty();
        assertThat(ids(listing.validate(update("email", "a@b.c")))).containsExactly("client-permission.write");
        assertThat(ids(listing.validate(adminUpdate("email", "a@b.c")))).isEmpty();
    }

    @Test
    void aClientWithoutAListMayOrMayNotWriteCustomAttributes() {
        CognitoValidator defaults = CognitoValidator.forPool(Pools.FULL, Pools.DEFAULTS);
        ValidationResult result = defaults.validate(update("custom:code", "ab"));
        assertThat(ids(result)).containsExactly("client-permission.write-default");
        assertThat(result.predicted()).isEmpty();
        assertThat(result.possible().map(PredictedError::message))
                .contains("A client attempted to write unauthorized attribute");
        assertThat(ids(defaults.validate(update("name", "ab")))).isEmpty();
        assertThat(ids(defaults.validate(adminUpdate("custom:code", "ab")))).isEmpty();
    }

    @Test
    void namesHaveOneTo32CodePointsInTheDialectOfThePool() {
        assertThat(ids(SHAPES.validate(update("x".repeat(32), "a")))).isEmpty();
        assertThat(ids(SHAPES.validate(update("x".repeat(33), "a")))).containsExactly("attribute-name.max-length");
        assertThat(ids(SHAPES.validate(update("\ud83d\ude00".repeat(9), "a"))))
                .containsExactly("attribute-name.length-unit");
        assertThat(ids(SHAPES.validate(update("", "a"))))
                .containsExactly("attribute-name.min-length", "attribute-name.characters");
        assertThat(ids(SHAPES.validate(update("a\u0007", "a")))).containsExactly("attribute-name.characters");
        assertThat(ids(SHAPES.validate(update("a b", "a")))).containsExactly("attribute-name.white-space");
        assertThat(ids(of(PoolGeneration.OLDER).validate(update("a b", "a"))))
                .containsExactly("attribute-name.characters", "attribute-name.exists-in-schema");
        assertThat(ids(of(PoolGeneration.NEWER).validate(update("a b", "a"))))
                .containsExactly("attribute-name.exists-in-schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", " "})
    void newerPoolsTakeWhiteSpaceInNames(String space) {
        assertThat(ids(of(PoolGeneration.NEWER)
                        .ignoring("attribute-name.exists-in-schema")
                        .validate(update("a" + space + "b", "a"))))
                .isEmpty();
    }

    @Test
    void valuesHaveAtMost2048CodePoints() {
        assertThat(ids(SHAPES.validate(update("name", "x".repeat(2048))))).isEmpty();
        assertThat(ids(SHAPES.validate(update("name", "x".repeat(2049)))))
                .containsExactly("attribute-value.max-length");
        assertThat(ids(SHAPES.validate(update("name", "\ud83d\ude00".repeat(2048)))))
                .containsExactly("attribute-value.length-unit");
        assertThat(ids(SHAPES.validate(update("name", "é".repeat(1024))))).isEmpty();
        assertThat(ids(SHAPES.validate(update("name", "é".repeat(1025)))))
                .containsExactly("attribute-value.length-unit");
    }

    @Test
    void nameAndValueAreThere() {
        CognitoRequest nameless =
                valid(Operation.UPDATE_USER_ATTRIBUTES).attribute(null, "a").build();
        assertThat(ids(SHAPES.validate(nameless))).containsExactly("attribute-name.required");
        CognitoRequest valueless =
                valid(Operation.UPDATE_USER_ATTRIBUTES).attribute("name", null).build();
        assertThat(ids(SHAPES.validate(valueless))).containsExactly("attribute-value.required");
    }

    @Test
    void aNameThatStandsTwiceIsWarnedOf() {
        CognitoRequest.Builder request = valid(Operation.UPDATE_USER_ATTRIBUTES)
                .attribute("name", "a")
                .attribute("Name", "b")
                .attribute("name", "c");
        ValidationResult result = SHAPES.validate(request.build());
        assertThatOnlyOneOf(result)
                .breaks("attribute-name.repeated")
                .standsAt("/UserAttributes/2/Name")
                .isAbout("name");
        for (int more = 0; more < 100; more++) {
            request.attribute("custom:a" + more, "b");
        }
        assertThat(ids(SHAPES.validate(request.build()))).containsExactly("attribute-name.repeated");
    }

    @Test
    void validationDataHasTheShapeOfAttributesAndNoMore() {
        CognitoRequest request = valid(Operation.SIGN_UP)
                .attribute("name", "a")
                .validationData(List.of(new io.poolproof.validation.model.AttributeType("", "x".repeat(2049))))
                .build();
        ValidationResult result = FULL.validate(request);
        assertThat(ids(result))
                .containsExactly(
                        "attribute-name.min-length", "attribute-name.characters", "attribute-value.max-length");
        ViolationAssert.assertThat(result.violations().get(0)).isCalledByTheService("validationData.1.member.name");
    }

    private static CognitoValidator of(PoolGeneration generation) {
        return CognitoValidator.forPool(
                UserPool.builder("us-east-1_a").generation(generation).build());
    }
}
