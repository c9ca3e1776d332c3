package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about what attributes, users, pools and clients are like after a request; no request shows whether they hold. */
public final class BehaviourRules {
    public static final BehaviourRule ALL_OR_NOTHING = rule(
            "attribute-list.all-or-nothing",
            "An update whose list holds one bad attribute writes none of it.",
            Fact.UPDATE_ALL_OR_NOTHING);

    public static final BehaviourRule VISIBLE = rule(
            "attribute-list.visible",
            "An update shows at once to its user and to administrators, and on no other user.",
            Fact.UPDATE_VISIBLE_IN_GETUSER,
            Fact.ADMIN_UPDATE_VISIBLE_IN_GETUSER,
            Fact.LISTUSERS_MAY_LAG);

    public static final BehaviourRule BLANK = rule(
            "attribute-value.blank",
            "A blank value removes the attribute, whatever its least length; white space is no blank.",
            Fact.ATTRIBUTE_VALUE_BLANK_DELETES,
            Fact.ATTRIBUTE_VALUE_BLANK_IGNORES_MINLENGTH);

    public static final BehaviourRule STORED_AS_SENT = rule(
            "attribute-value.stored-as-sent",
            "A value is stored character by character as it was sent.",
            Fact.FREE_TEXT_STANDARD_ATTRIBUTES,
            Fact.ADDRESS_IS_FREE_TEXT,
            Fact.EMAIL_GRAMMAR);

    public static final BehaviourRule DELETES = rule(
            "attribute-deletion.deletes",
            "A deletion removes the attributes that it names, whether set or not, and no others.",
            Fact.DELETE_ATTRIBUTE,
            Fact.DELETE_UNSET_ATTRIBUTE);

    public static final BehaviourRule TAKE_OVER = rule(
            "alias.take-over",
            "An administrator who sets an address as verified takes it over from the user whose alias it was.",
            Fact.ALIAS_POOL_ADMIN_TAKES_EMAIL);

    public static final BehaviourRule ADDRESSES_USER = rule(
            "alias.addresses-user",
            "An administrator names a user by a verified alias or by the sub as well.",
            Fact.ADMIN_USER_NAME_FORMS);

    public static final BehaviourRule USERNAME_CHANGE = rule(
            "alias.username-change",
            "Where email stands for the user name a changed email signs in, and the user name stays.",
            Fact.USERNAME_POOL_CHANGE_EMAIL);

    public static final BehaviourRule DEFAULT_SCHEMA = rule(
            "schema-definition.default",
            "A pool has the standard attributes, each with its own type and limits.",
            Fact.DEFAULT_SCHEMA_SUB,
            Fact.DEFAULT_SCHEMA_BIRTHDATE,
            Fact.DEFAULT_SCHEMA_VERIFIED_FLAGS,
            Fact.DEFAULT_SCHEMA_UPDATED_AT,
            Fact.DEFAULT_SCHEMA_PLAIN_STRINGS,
            Fact.DEFAULT_SCHEMA_IDENTITIES);

    public static final BehaviourRule CONSTRAINTS_DESCRIBED = rule(
            "schema-definition.constraints.described",
            "A custom String is described with just the limits that it was declared with.",
            Fact.CUSTOM_STRING_WITHOUT_CONSTRAINTS);

    public static final BehaviourRule POOL_UPDATE_RESETS = rule(
            "user-pool.update-resets",
            "An update of a pool puts back to its default what it leaves out, and leaves the schema alone.",
            Fact.UPDATE_POOL_RESETS_OMITTED);

    public static final BehaviourRule CLIENT_LISTS_DESCRIBED = rule(
            "user-pool-client.lists-described",
            "An app client is described with the lists that it was given, and without those that it was not.",
            Fact.DESCRIBE_CLIENT_OMITS_DEFAULTS);

    public static final BehaviourRule READABLE = rule(
            "client-permission.read",
            "An app client without ReadAttributes reads the standard attributes.",
            Fact.DEFAULT_READ_ATTRIBUTES);

    public static final BehaviourRule DESCRIBED = rule(
            "user.described",
            "AdminGetUser tells dates in seconds since 1970, and nothing about factors that a user does not have.",
            Fact.RESPONSE_TIMESTAMPS,
            Fact.ADMIN_GET_USER_NO_MFA);

    public static final BehaviourRule LAST_MODIFIED = rule(
            "user.last-modified",
            "A change moves the date when the user was last modified.",
            Fact.UPDATE_LAST_MODIFIED);

    public static final BehaviourRule FAULT_ORDER = rule(
            "fault-order.phases",
            "Of several faults that of the earliest check is told: JSON, shapes, token or pool and user, permission, sub, missing"
                    + " value, schema.",
            Fact.ORDER_JSON_TYPES_FIRST,
            Fact.ORDER_CONSTRAINTS_BEFORE_TOKEN,
            Fact.ORDER_TOKEN_BEFORE_ATTRIBUTES,
            Fact.ORDER_POOL_BEFORE_USER,
            Fact.ORDER_USER_OR_ATTRIBUTE,
            Fact.CONSTRAINT_CHECKER_JOINS_ALL_VIOLATIONS,
            Fact.WRITE_PERMISSION_BEFORE_SCHEMA,
            Fact.WRITE_PERMISSION_BEFORE_MUTABILITY,
            Fact.SUB_CHECK_BEFORE_NULL_VALUE,
            Fact.NULL_VALUE_BEFORE_IMMUTABLE);

    /** All of them. */
    static final List<BehaviourRule> ALL = List.of(
            ALL_OR_NOTHING,
            VISIBLE,
            BLANK,
            STORED_AS_SENT,
            DELETES,
            TAKE_OVER,
            ADDRESSES_USER,
            USERNAME_CHANGE,
            DEFAULT_SCHEMA,
            CONSTRAINTS_DESCRIBED,
            POOL_UPDATE_RESETS,
            CLIENT_LISTS_DESCRIBED,
            READABLE,
            DESCRIBED,
            LAST_MODIFIED,
            FAULT_ORDER);

    private BehaviourRules() {}

    private static BehaviourRule rule(String id, String words, Fact... facts) {
        return new BehaviourRule(id, words, List.of(facts));
    }
}
