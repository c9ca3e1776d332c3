package io.poolproof.validation.rules;

import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.SchemaAttributeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where values of one kind stand in any request, so that one rule serves every operation.
 *
 * @param <T> type of the values
 */
@SuppressWarnings("UnusedTypeParameter") // ties a rule to the type of the values at its place
public final class Subject<T> {
    private static final AtomicInteger POSITIONS = new AtomicInteger();

    /** The request as a whole, for what its members say of each other. */
    public static final Subject<CognitoRequest> REQUEST = new Subject<>("", "");

    public static final Subject<String> ACCESS_TOKEN = text(Member.ACCESS_TOKEN);
    public static final Subject<String> REFRESH_TOKEN = text(Member.REFRESH_TOKEN);
    public static final Subject<String> USER_POOL_ID = text(Member.USER_POOL_ID);
    public static final Subject<String> CLIENT_ID = text(Member.CLIENT_ID);
    public static final Subject<String> CLIENT_SECRET = text(Member.CLIENT_SECRET);
    public static final Subject<String> SECRET_HASH = text(Member.SECRET_HASH);
    public static final Subject<String> POOL_NAME = text(Member.POOL_NAME);
    public static final Subject<String> CLIENT_NAME = text(Member.CLIENT_NAME);
    public static final Subject<String> USERNAME = text(Member.USERNAME);

    /** The name of a user whom the request creates; a message that is sent again is to a user who has one. */
    public static final Subject<String> NEW_USERNAME = text(Member.USERNAME);

    public static final Subject<String> PASSWORD = text(Member.PASSWORD);
    public static final Subject<String> CONFIRMATION_CODE = text(Member.CONFIRMATION_CODE);
    public static final Subject<String> SESSION = text(Member.SESSION);
    public static final Subject<String> DEVICE_KEY = text(Member.DEVICE_KEY);
    public static final Subject<String> AUTH_FLOW = text(Member.AUTH_FLOW);
    public static final Subject<String> CHALLENGE_NAME = text(Member.CHALLENGE_NAME);
    public static final Subject<String> MESSAGE_ACTION = text(Member.MESSAGE_ACTION);

    public static final Subject<List<AttributeType>> ATTRIBUTE_LIST = new Subject<>("/UserAttributes", "");

    /** The attributes of a user whom the request creates. */
    public static final Subject<List<AttributeType>> NEW_USER_ATTRIBUTES = new Subject<>("/UserAttributes", "");

    /** Also what {@code AttributeName} and each of {@code UserAttributeNames} is. */
    public static final Subject<String> ATTRIBUTE_NAME = new Subject<>("/UserAttributes/*/Name", "Name");

    public static final Subject<String> ATTRIBUTE_VALUE = new Subject<>("/UserAttributes/*/Value", "Value");
    public static final Subject<AttributeType> ATTRIBUTE = new Subject<>("/UserAttributes/*", "");

    /** An attribute that no flag of the same list says is verified. */
    public static final Subject<AttributeType> UNVERIFIED_ATTRIBUTE = new Subject<>("/UserAttributes/*", "");

    /** A name that an earlier attribute of the same list has. */
    public static final Subject<String> REPEATED_ATTRIBUTE_NAME = new Subject<>("/UserAttributes/*/Name", "Name");

    public static final Subject<AttributeType> CHALLENGE_ATTRIBUTE = new Subject<>("/ChallengeResponses/*", "");
    public static final Subject<String> VERIFIED_NAME = new Subject<>("/AttributeName", "");
    public static final Subject<List<String>> DELETED_NAMES = new Subject<>("/UserAttributeNames", "");
    public static final Subject<String> DELETED_NAME = new Subject<>("/UserAttributeNames/*", "");

    public static final Subject<String> DELIVERY_MEDIUM = new Subject<>("/DesiredDeliveryMediums/*", "");

    /** What stands as null among the entries of a list. */
    public static final Subject<String> NULL_ENTRY = new Subject<>("/*/*", "");

    public static final Subject<String> CLIENT_METADATA_KEY = new Subject<>("/ClientMetadata", "");
    public static final Subject<String> CLIENT_METADATA_VALUE = new Subject<>("/ClientMetadata/*", "");

    public static final Subject<String> AUTH_PARAMETER_KEY = new Subject<>("/AuthParameters", "");
    public static final Subject<String> AUTH_PARAMETER_VALUE = new Subject<>("/AuthParameters/*", "");
    public static final Subject<String> CHALLENGE_RESPONSE_KEY = new Subject<>("/ChallengeResponses", "");
    public static final Subject<String> CHALLENGE_RESPONSE_VALUE = new Subject<>("/ChallengeResponses/*", "");

    public static final Subject<List<SchemaAttributeType>> SCHEMA = new Subject<>("/Schema", "");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE = new Subject<>("/Schema/*", "");
    public static final Subject<String> SCHEMA_ATTRIBUTE_NAME = new Subject<>("/Schema/*/Name", "Name");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE_TYPE =
            new Subject<>("/Schema/*/AttributeDataType", "AttributeDataType");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE_MUTABLE =
            new Subject<>("/Schema/*/Mutable", "Mutable");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE_REQUIRED =
            new Subject<>("/Schema/*/Required", "Required");
    public static final Subject<SchemaAttributeType> SCHEMA_ATTRIBUTE_DEVELOPER_ONLY =
            new Subject<>("/Schema/*/DeveloperOnlyAttribute", "DeveloperOnlyAttribute");
    public static final Subject<String> SCHEMA_MIN_LENGTH =
            new Subject<>("/Schema/*/StringAttributeConstraints/MinLength", "StringAttributeConstraints/MinLength");
    public static final Subject<String> SCHEMA_MAX_LENGTH =
            new Subject<>("/Schema/*/StringAttributeConstraints/MaxLength", "StringAttributeConstraints/MaxLength");
    public static final Subject<String> SCHEMA_MIN_VALUE =
            new Subject<>("/Schema/*/NumberAttributeConstraints/MinValue", "NumberAttributeConstraints/MinValue");
    public static final Subject<String> SCHEMA_MAX_VALUE =
            new Subject<>("/Schema/*/NumberAttributeConstraints/MaxValue", "NumberAttributeConstraints/MaxValue");

    /** A declaration of a custom name that an earlier one of the same schema has. */
    public static final Subject<SchemaAttributeType> REPEATED_SCHEMA_ATTRIBUTE =
            new Subject<>("/Schema/*/Name", "Name");

    public static final Subject<String> VERIFIED_ATTRIBUTE = new Subject<>("/AutoVerifiedAttributes/*", "");
    public static final Subject<String> ALIAS_ATTRIBUTE = new Subject<>("/AliasAttributes/*", "");
    public static final Subject<String> USERNAME_ATTRIBUTE = new Subject<>("/UsernameAttributes/*", "");
    public static final Subject<List<String>> READ_ATTRIBUTES = new Subject<>("/ReadAttributes", "");
    public static final Subject<String> READ_ATTRIBUTE = new Subject<>("/ReadAttributes/*", "");
    public static final Subject<List<String>> WRITE_ATTRIBUTES = new Subject<>("/WriteAttributes", "");
    public static final Subject<String> WRITE_ATTRIBUTE = new Subject<>("/WriteAttributes/*", "");

    /** An entry of either list of a client. */
    public static final Subject<String> CLIENT_PERMISSION = new Subject<>("/WriteAttributes/*", "");

    /** How many subjects there are. */
    public static final int COUNT = POSITIONS.get();

    private static final Map<Member, Subject<String>> TEXTS = texts();

    private final int position;
    private final String pattern;
    private final String field;

    private Subject(String pattern, String field) {
        this.position = POSITIONS.getAndIncrement();
        this.pattern = pattern;
        this.field = field;
    }

    private static Subject<String> text(Member member) {
        return new Subject<>("/" + member.wireName(), "");
    }

    private static Map<Member, Subject<String>> texts() {
        Map<Member, Subject<String>> texts = new EnumMap<>(Member.class);
        texts.put(Member.ACCESS_TOKEN, ACCESS_TOKEN);
        texts.put(Member.REFRESH_TOKEN, REFRESH_TOKEN);
        texts.put(Member.USER_POOL_ID, USER_POOL_ID);
        texts.put(Member.CLIENT_ID, CLIENT_ID);
        texts.put(Member.CLIENT_SECRET, CLIENT_SECRET);
        texts.put(Member.SECRET_HASH, SECRET_HASH);
        texts.put(Member.POOL_NAME, POOL_NAME);
        texts.put(Member.CLIENT_NAME, CLIENT_NAME);
        texts.put(Member.USERNAME, USERNAME);
        texts.put(Member.PASSWORD, PASSWORD);
        texts.put(Member.TEMPORARY_PASSWORD, PASSWORD);
        texts.put(Member.ATTRIBUTE_NAME, ATTRIBUTE_NAME);
        texts.put(Member.CODE, CONFIRMATION_CODE);
        texts.put(Member.CONFIRMATION_CODE, CONFIRMATION_CODE);
        texts.put(Member.SESSION, SESSION);
        texts.put(Member.DEVICE_KEY, DEVICE_KEY);
        texts.put(Member.AUTH_FLOW, AUTH_FLOW);
        texts.put(Member.CHALLENGE_NAME, CHALLENGE_NAME);
        texts.put(Member.MESSAGE_ACTION, MESSAGE_ACTION);
        return texts;
    }

    /** What a member of plain text is judged as; null where nothing is known of it. */
    public static @Nullable Subject<String> ofText(Member member) {
        return TEXTS.get(member);
    }

    /** Position among all subjects, from 0. */
    public int position() {
        return position;
    }

    /** A JSON Pointer in which {@code *} stands for any index or key. */
    public String pattern() {
        return pattern;
    }

    /** The steps from an element of a list to the value; empty where the element itself is the value. */
    public String field() {
        return field;
    }
}
