package io.poolproof.validation.rules;

/**
 * The id of every rule, for {@code ignoring(...)} and for telling violations apart. Of each: what it requires, whether
 * the service refuses what breaks it (error, where a fact speaks of the operation) or it only may surprise (warning),
 * where its values stand in a request,
 * and the facts that it rests on, each with how well it is known, from what kinds of sources, and where AWS's own
 * guides say it; {@code poolproof explain ID} names every source. Generated from the rules and from
 * {@code fixtures/facts}; change them there.
 */
public final class RuleIds {
    /**
     * An access token consists of one or more of A-Z, a-z, 0-9, '-', '_', '=' and '.'.
     *
     * <p>error, at <code>/AccessToken</code>
     *
     * <ul>
     * <li>documented (2 models): A token with a character outside its pattern is refused.
     * <li>documented (1 assertion, 2 models): A token operation with an empty AccessToken is refused by the pattern
     *     alone.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ACCESS_TOKEN_CHARACTERS = "access-token.characters";

    /**
     * A token of a sign-in operation says whose it is and has the user admin scope.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (1 assertion): A token from the sign-in operations carries exactly the user admin scope.
     * <li>reported (1 assertion): In a pool with email as user name the username claim equals sub.
     * <li>reported (1 assertion): Access and ID tokens carry jti and origin_jti while token revocation is on.
     * </ul>
     */
    public static final String ACCESS_TOKEN_CLAIMS = "access-token.claims";

    /**
     * An access token is one that the service issued.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 assertion, 1 model, 1 report): A token that fits the pattern but is no token of a
     *     pool is not authorised.
     * </ul>
     */
    public static final String ACCESS_TOKEN_GENUINE = "access-token.genuine";

    /**
     * An access token acts on the user whom it was issued to.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): A writable attribute that needs no verification is changed at once and
     *     yields no delivery details.
     * </ul>
     */
    public static final String ACCESS_TOKEN_OWN_USER = "access-token.own-user";

    /**
     * The pool that issued an access token exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html): A
     *     token of a deleted pool is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_POOL_EXISTS = "access-token.pool-exists";

    /**
     * An operation of the signed-in user has an access token.
     *
     * <p>error, at <code>/AccessToken</code>
     *
     * <ul>
     * <li>documented (1 assertion, 2 models): A token operation without AccessToken is refused, with the value
     *     masked.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ACCESS_TOKEN_REQUIRED = "access-token.required";

    /**
     * An access token holds the scope aws.cognito.signin.user.admin.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 4 reports): A token without the scope aws.cognito.signin.user.admin is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_SCOPE = "access-token.scope";

    /**
     * An access token's signature verifies.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): A token whose signature does not verify is refused.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html):
     *     An unsigned token with algorithm none is refused.
     * <li>documented (1 model): A token signed by someone else's key is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_SIGNATURE = "access-token.signature";

    /**
     * An access token serves until it expires.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 assertion, 1 model, 1 report): An expired token is not authorised.
     * </ul>
     */
    public static final String ACCESS_TOKEN_UNEXPIRED = "access-token.unexpired";

    /**
     * An access token serves until its user is signed out everywhere, or its refresh token is revoked.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model, 3 reports): A token issued before a global sign-out is refused.
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html): An access token whose
     *     refresh token was revoked is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_UNREVOKED = "access-token.unrevoked";

    /**
     * An ID token does not serve as an access token.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): An ID token in place of an access token is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_USE = "access-token.use";

    /**
     * The user of an access token is confirmed.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 models): A token owner who is not confirmed is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_USER_CONFIRMED = "access-token.user-confirmed";

    /**
     * The user of an access token is not disabled.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A token of a user disabled by an administrator is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_USER_ENABLED = "access-token.user-enabled";

    /**
     * The user of an access token exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A token whose user was deleted is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_USER_EXISTS = "access-token.user-exists";

    /**
     * The password of an access token's user does not have to be reset.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 models): A token owner whose password must be reset is refused.
     * </ul>
     */
    public static final String ACCESS_TOKEN_USER_PASSWORD = "access-token.user-password";

    /**
     * An administrator names a user by a verified alias or by the sub as well.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A user can be named by user name, alias or, where the name is no alias, by sub.
     * </ul>
     */
    public static final String ALIAS_ADDRESSES_USER = "alias.addresses-user";

    /**
     * An address that signs in belongs to one user.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): In a pool
     *     with email as username a user cannot take another user's email.
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): In a pool
     *     with email as username an update to another user's email is refused.
     * <li>documented (1 guide, 5 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A taken
     *     phone number is refused in words that name phone_number.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A
     *     preferred_username alias of another user is refused.
     * </ul>
     */
    public static final String ALIAS_FREE = "alias.free";

    /**
     * A user is not confirmed with an alias that another user holds, unless the alias may move.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/cognito-user-pool-managing-errors.md): In a pool with email as alias the confirmation of a user
     *     with a taken email is refused.
     * <li>documented (1 model): AdminCreateUser with a verified alias of another user is refused unless
     *     ForceAliasCreation is true.
     * </ul>
     */
    public static final String ALIAS_FREE_AT_CONFIRMATION = "alias.free-at-confirmation";

    /**
     * An alias that another user holds is not verified.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>contested (1 model, 1 report): Verifying an email that another user holds as verified alias is refused.
     * </ul>
     */
    public static final String ALIAS_FREE_AT_VERIFICATION = "alias.free-at-verification";

    /**
     * An administrator who sets an address as verified takes it over from the user whose alias it was.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 2 reports https://repost.aws/knowledge-center/cognito-email-verified-attribute): In a
     *     pool with email as alias an administrator's update with email_verified true takes the alias over.
     * </ul>
     */
    public static final String ALIAS_TAKE_OVER = "alias.take-over";

    /**
     * Where email stands for the user name a changed email signs in, and the user name stays.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): In a pool
     *     with email as username a user may change to a free email, which becomes the sign-in name.
     * </ul>
     */
    public static final String ALIAS_USERNAME_CHANGE = "alias.username-change";

    /**
     * Broken constraints are told together, each with its member's path, and sensitive values never.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 assertion, 1 model, 3 reports): All violations of all members are reported in one
     *     message, which counts them and joins them with semicolons.
     * <li>reported (1 assertion, 3 reports): Two violations of one member come in either order, the length first for
     *     an empty name and the pattern first for a too long one.
     * <li>recorded (1 deployment, 2 assertions): A violation names the member by a lower-camel-case path in which
     *     list elements are counted from 1 and written as .member.
     * <li>recorded (1 deployment, 1 assertion, 2 reports): A member that is not marked sensitive is echoed in quotes,
     *     or as the bare word null when it is missing.
     * <li>documented (1 assertion, 2 models, 1 report): A member of a sensitive shape is never echoed, not even as
     *     null.
     * <li>recorded (3 deployments): A list or structure in violation is echoed in the server's own textual form,
     *     structures with every member and null for the absent ones.
     * <li>recorded (2 deployments): A rule that applies to the elements of a list of plain strings is reported on the
     *     whole list, with the element rule nested in brackets.
     * </ul>
     */
    public static final String ANSWER_FORM_CONSTRAINTS = "answer-form.constraints";

    /**
     * A refusal names its type and its text in the body and in headers.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (5 exchanges, 1 guide, 7 reports
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html): A
     *     client error's body is a JSON object with the bare type name under __type and the text under lower-case
     *     message.
     * <li>recorded (2 exchanges, 2 reports): A client error also carries the type, with a trailing colon, and the
     *     text as headers.
     * <li>recorded (8 exchanges, 2 assertions, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html): Client errors
     *     come with HTTP status 400 whatever their type.
     * </ul>
     */
    public static final String ANSWER_FORM_ERROR = "answer-form.error";

    /**
     * A success has status 200, JSON 1.1 and what the operation answers.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 2 models): A call is a POST to / in AWS JSON 1.1 whose X-Amz-Target names
     *     AWSCognitoIdentityProviderService and the operation.
     * <li>recorded (1 exchange): A successful answer carries JSON 1.1 content type, a request id and open CORS
     *     headers.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableUser.html): An
     *     operation whose output structure has no members succeeds with no data.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html): An
     *     operation without output shape succeeds with an empty body.
     * </ul>
     */
    public static final String ANSWER_FORM_SUCCESS = "answer-form.success";

    /**
     * An app client that a request names exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 model, 2 reports): A well-formed but unknown client id is refused.
     * </ul>
     */
    public static final String APP_CLIENT_EXISTS = "app-client.exists";

    /**
     * A deletion removes the attributes that it names, whether set or not, and no others.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A mutable optional attribute can be deleted, and the answer has no members.
     * <li>reported (1 report): Deleting an attribute that the user does not have is accepted.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_DELETES = "attribute-deletion.deletes";

    /**
     * That a deletion names only attributes of the pool's schema is known from an emulator.
     *
     * <p>warning, at <code>/UserAttributeNames/*</code>
     *
     * <ul>
     * <li>inferred (1 emulator): Deleting a name that the schema lacks is refused.
     * <li>reported (1 report): Deleting an attribute that the user does not have is accepted.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_EXISTS_IN_SCHEMA = "attribute-deletion.exists-in-schema";

    /**
     * Whether an immutable attribute can be deleted by name is not known; a blank value is refused.
     *
     * <p>warning, at <code>/UserAttributeNames/*</code>
     *
     * <ul>
     * <li>reported (1 assertion): A blank value does not remove an immutable attribute.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_IMMUTABLE = "attribute-deletion.immutable";

    /**
     * A deletion has a list of names; an empty one deletes nothing.
     *
     * <p>error, at <code>/UserAttributeNames</code>
     *
     * <ul>
     * <li>documented (1 model): A delete request without UserAttributeNames is refused.
     * <li>documented (1 model, 1 report): Deleting with an empty list is accepted.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_LIST_REQUIRED = "attribute-deletion.list.required";

    /**
     * A required attribute is not deleted.
     *
     * <p>error, at <code>/UserAttributeNames/*</code>
     *
     * <ul>
     * <li>reported (1 report): Deleting a required attribute is refused.
     * <li>reported (3 reports): A blank value for a required attribute is refused.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_REQUIRED_ATTRIBUTE = "attribute-deletion.required-attribute";

    /**
     * Whether an app client may delete an attribute that its WriteAttributes do not list is not known.
     *
     * <p>warning, at <code>/UserAttributeNames/*</code>
     *
     * <ul>
     * <li>documented (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An attribute
     *     outside the app client's explicit WriteAttributes is refused as an unauthorised write.
     * <li>documented (1 model): A mutable optional attribute can be deleted, and the answer has no members.
     * </ul>
     */
    public static final String ATTRIBUTE_DELETION_WRITE_PERMISSION = "attribute-deletion.write-permission";

    /**
     * An update whose list holds one bad attribute writes none of it.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (1 report, 1 emulator): A call with one bad attribute fails as a whole.
     * </ul>
     */
    public static final String ATTRIBUTE_LIST_ALL_OR_NOTHING = "attribute-list.all-or-nothing";

    /**
     * An update has a list of attributes; an empty one changes nothing.
     *
     * <p>error, at <code>/UserAttributes</code>
     *
     * <ul>
     * <li>documented (1 model): An update without UserAttributes is refused.
     * <li>documented (1 model, 1 report): An update with an empty list is accepted and changes nothing.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_LIST_REQUIRED = "attribute-list.required";

    /**
     * An update shows at once to its user and to administrators, and on no other user.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 report): GetUser shows a change at once while tokens keep the old claims until
     *     refresh.
     * <li>reported (2 assertions): GetUser shows an administrator's change at once.
     * <li>documented (1 model): ListUsers may lag behind an update, while AdminGetUser does not.
     * </ul>
     */
    public static final String ATTRIBUTE_LIST_VISIBLE = "attribute-list.visible";

    /**
     * An immutable attribute is set when its user is created and never again, not even to a blank or to the value it
     * has.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A new value
     *     for an immutable custom attribute is refused.
     * <li>documented (1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An immutable
     *     attribute is refused even when the user never had a value for it.
     * <li>reported (1 assertion): A blank value does not remove an immutable attribute.
     * <li>documented (1 model, 2 reports): A standard attribute declared immutable is refused in the same words.
     * </ul>
     */
    public static final String ATTRIBUTE_MUTABILITY_IMMUTABLE = "attribute-mutability.immutable";

    /**
     * Nobody writes sub: the service gives it to each user once.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A value for
     *     sub is refused in words of its own.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A user
     *     cannot write sub.
     * <li>inferred (2 reports): AdminCreateUser refuses sub among the attributes.
     * </ul>
     */
    public static final String ATTRIBUTE_MUTABILITY_SUB = "attribute-mutability.sub";

    /**
     * An attribute name consists of letters, marks, symbols, numbers and punctuation; newer pools also take white
     * space.
     *
     * <p>error, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (2 models): A name with a character outside letters, marks, symbols, numbers and punctuation
     *     (for example a control character other than tab, CR and LF) is refused.
     * <li>contested (1 model, 1 report): A name with a blank, tab, CR or LF breaks the name pattern of older pools
     *     and fits that of newer ones.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_CHARACTERS = "attribute-name.characters";

    /**
     * Whether a developer-only attribute is written as dev:custom:NAME or dev:NAME is contested.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 2 guides https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A
     *     developer-only attribute is named dev:custom:name.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     AdminUpdateUserAttributes may write a developer-only attribute.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_DEVELOPER_PREFIX = "attribute-name.developer-prefix";

    /**
     * An attribute's name stands in the pool's schema, a custom one with its prefix.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (1 assertion, 4 reports): An update with a name that the pool's schema lacks is refused.
     * <li>recorded (1 exchange, 11 reports): Sign-up with a name that the schema lacks is refused, in one of two
     *     wordings.
     * <li>documented (1 model, 2 reports): A custom attribute written without custom: is an unknown attribute.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_EXISTS_IN_SCHEMA = "attribute-name.exists-in-schema";

    /**
     * Whether the service counts a name's characters or its bytes is not settled.
     *
     * <p>warning, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (1 model): A name of exactly 32 characters passes the shape check and is then judged against the
     *     schema.
     * <li>contested (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The 2048 of
     *     a value counts characters.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_LENGTH_UNIT = "attribute-name.length-unit";

    /**
     * Whether a name in another letter case is another name was not seen.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (1 assertion, 4 reports): An update with a name that the pool's schema lacks is refused.
     * <li>recorded (1 exchange, 11 reports): Sign-up with a name that the schema lacks is refused, in one of two
     *     wordings.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_LETTER_CASE = "attribute-name.letter-case";

    /**
     * An attribute name has at most 32 characters.
     *
     * <p>error, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (1 model, 1 report): An attribute name longer than 32 characters is refused.
     * <li>documented (1 model): A name of exactly 32 characters passes the shape check and is then judged against the
     *     schema.
     * <li>documented (2 models): An attribute name that is empty or longer than 32 characters is refused by the
     *     constraint checker.
     * <li>documented (1 model): A delete request with an empty or too long name is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_MAX_LENGTH = "attribute-name.max-length";

    /**
     * An attribute name has at least one character.
     *
     * <p>error, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 model): An attribute with an empty name is refused.
     * <li>documented (2 models): An attribute name that is empty or longer than 32 characters is refused by the
     *     constraint checker.
     * <li>documented (1 model): A delete request with an empty or too long name is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_MIN_LENGTH = "attribute-name.min-length";

    /**
     * Which of two values the service keeps for a name that a list has twice is not known.
     *
     * <p>warning, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>inferred (1 analogy): The model sets no limit to the number of attributes in one list.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_REPEATED = "attribute-name.repeated";

    /**
     * An attribute has a name.
     *
     * <p>error, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 model): An attribute without a name is refused.
     * <li>documented (2 models): A code request or a verification without attribute name is refused.
     * <li>documented (1 model): Entries of ValidationData follow the shape rules of attributes.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_REQUIRED = "attribute-name.required";

    /**
     * What a write to a name of the service's own, such as cognito:user_status, comes to was not seen.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (1 assertion, 4 reports): An update with a name that the pool's schema lacks is refused.
     * <li>recorded (1 exchange, 11 reports): Sign-up with a name that the schema lacks is refused, in one of two
     *     wordings.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_SERVICE_PREFIX = "attribute-name.service-prefix";

    /**
     * An attribute name with a character newer than Unicode 13 may be refused.
     *
     * <p>warning, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_UNSETTLED_CHARACTER = "attribute-name.unsettled-character";

    /**
     * Whether an attribute name may hold white space depends on the pool's age.
     *
     * <p>warning, at <code>/UserAttributes/*&#47;Name</code>
     *
     * <ul>
     * <li>contested (1 model, 1 report): A name with a blank, tab, CR or LF breaks the name pattern of older pools
     *     and fits that of newer ones.
     * </ul>
     */
    public static final String ATTRIBUTE_NAME_WHITE_SPACE = "attribute-name.white-space";

    /**
     * By the guide a birthdate is a date as YYYY-MM-DD; only its length was seen to be checked.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>contested (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Ten
     *     characters that are no date of the form YYYY-MM-DD are refused as a birthdate.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A birthdate
     *     in the form YYYY-MM-DD is accepted.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_BIRTHDATE_FORMAT = "attribute-value.birthdate.format";

    /**
     * A blank value removes the attribute, whatever its least length; white space is no blank.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 assertion, 1 model): A blank value for a mutable, optional attribute removes the attribute.
     * <li>reported (1 assertion): A blank value removes a String attribute even when its MinLength is above zero.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_BLANK = "attribute-value.blank";

    /**
     * A blank value deletes the attribute, whatever its MinLength.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 model): A blank value for a mutable, optional attribute removes the attribute.
     * <li>reported (1 assertion): A blank value removes a String attribute even when its MinLength is above zero.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_BLANK_DELETES = "attribute-value.blank-deletes";

    /**
     * The value of a Boolean is true or false, as text.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Boolean attribute refuses a value that is no boolean.
     * <li>documented (1 model, 1 report): A Boolean attribute takes the strings 'true' and 'false'.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_BOOLEAN_FORM = "attribute-value.boolean.form";

    /**
     * Which spellings of a Boolean besides true, false and True the service takes is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Boolean attribute refuses a value that is no boolean.
     * <li>recorded (1 exchange, 1 assertion): email_verified takes 'True' with a capital letter and acts on it.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_BOOLEAN_SPELLING = "attribute-value.boolean.spelling";

    /**
     * The value of a DateTime is a date and time, as text.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A DateTime attribute refuses a value that is no date and time.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_DATE_TIME_FORM = "attribute-value.date-time.form";

    /**
     * Which formats of date and time the service takes is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A DateTime attribute refuses a value that is no date and time.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_DATE_TIME_FORMAT = "attribute-value.date-time.format";

    /**
     * An email address has an &#64;.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 assertion, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An email
     *     value that is no address is refused.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_EMAIL_FORMAT = "attribute-value.email.format";

    /**
     * How strictly the service reads an email address beyond its &#64; is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An email
     *     value is a valid address with &#64; and a domain, of up to 2048 characters.
     * <li>reported (1 report): A local part of 100 letters is accepted.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_EMAIL_GRAMMAR = "attribute-value.email.grammar";

    /**
     * Whether the service counts a value's characters or its bytes is not settled.
     *
     * <p>warning, at <code>/UserAttributes/*&#47;Value</code>
     *
     * <ul>
     * <li>contested (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The 2048 of
     *     a value counts characters.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_LENGTH_UNIT = "attribute-value.length-unit";

    /**
     * An attribute value has at most 2048 characters.
     *
     * <p>error, at <code>/UserAttributes/*&#47;Value</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An attribute
     *     value longer than 2048 is refused.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A value of
     *     exactly 2048 ASCII characters passes the shape check.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_MAX_LENGTH = "attribute-value.max-length";

    /**
     * Whether a Number takes anything but whole numbers is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Number attribute refuses a value that is no number.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_NUMBER_FORM = "attribute-value.number.form";

    /**
     * The value of a Number is at most its attribute's MaxValue.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Number below MinValue or above MaxValue is refused.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_NUMBER_MAX_VALUE = "attribute-value.number.max-value";

    /**
     * The value of a Number is at least its attribute's MinValue.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Number below MinValue or above MaxValue is refused.
     * <li>documented (1 model, 2 guides https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/user-pool-settings-attributes.md): updated_at below zero or not numeric does not fit its data
     *     type and constraint.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_NUMBER_MIN_VALUE = "attribute-value.number.min-value";

    /**
     * The value of a Number is a number, as text.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): A Number attribute refuses a value that is no number.
     * <li>documented (1 model, 2 guides https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/user-pool-settings-attributes.md): updated_at below zero or not numeric does not fit its data
     *     type and constraint.
     * <li>documented (1 model, 1 report): A Number attribute takes its value as a JSON string.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_NUMBER_NUMERIC = "attribute-value.number.numeric";

    /**
     * What the service refuses in a phone number besides blanks, dashes and brackets is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 assertion): A phone number of + and digits is stored without a check that the
     *     number can exist.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_PHONE_NUMBER_CHARACTERS = "attribute-value.phone-number.characters";

    /**
     * A phone number is a + and digits.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A phone
     *     number that does not start with + is refused.
     * <li>documented (1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A phone
     *     number with blanks, dashes or brackets is refused.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A phone
     *     number that is a bare + is refused, since a country code must follow.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_PHONE_NUMBER_FORMAT = "attribute-value.phone-number.format";

    /**
     * How many digits of a phone number the service takes is not known.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 assertion): A phone number of + and digits is stored without a check that the
     *     number can exist.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_PHONE_NUMBER_LENGTH = "attribute-value.phone-number.length";

    /**
     * An attribute in a request has a value; an empty one asks for its deletion.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (1 assertion, 3 reports): An attribute without a value is refused although the model lets the
     *     value be absent.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_REQUIRED = "attribute-value.required";

    /**
     * A value is stored character by character as it was sent.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 assertion, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): gender,
     *     locale, zoneinfo, profile, picture, website, nickname and middle_name take any text up to 2048 characters.
     * <li>documented (1 assertion, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): address
     *     takes any text and is not read as JSON.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An email
     *     value is a valid address with &#64; and a domain, of up to 2048 characters.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_STORED_AS_SENT = "attribute-value.stored-as-sent";

    /**
     * Whether MaxLength counts a value's characters or its bytes is not settled.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>contested (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The 2048 of
     *     a value counts characters.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_STRING_LENGTH_UNIT = "attribute-value.string.length-unit";

    /**
     * A String value has at most the characters that its attribute's MaxLength allows.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A custom
     *     String longer than its MaxLength is refused.
     * <li>documented (1 model, 2 reports): Sign-up with a String outside its limits is refused with the sign-up
     *     lead-in.
     * <li>documented (1 model): A custom String whose length equals MinLength or MaxLength fits.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_STRING_MAX_LENGTH = "attribute-value.string.max-length";

    /**
     * A String value has at least the characters that its attribute's MinLength asks for; an empty value deletes
     * instead.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 model): A custom String shorter than its MinLength is refused.
     * <li>documented (1 model, 2 reports): Sign-up with a String outside its limits is refused with the sign-up
     *     lead-in.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_STRING_MIN_LENGTH = "attribute-value.string.min-length";

    /**
     * Whether MinLength counts a value's characters or its bytes is not settled.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>contested (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The 2048 of
     *     a value counts characters.
     * <li>documented (1 assertion, 1 model): A custom String shorter than its MinLength is refused.
     * </ul>
     */
    public static final String ATTRIBUTE_VALUE_STRING_MIN_LENGTH_UNIT = "attribute-value.string.min-length-unit";

    /**
     * A sign-in's flow is given where the operation requires it.
     *
     * <p>error, at <code>/AuthFlow</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String AUTH_FLOW_REQUIRED = "auth-flow.required";

    /**
     * A sign-in's flow is one of those that the service model has.
     *
     * <p>error, at <code>/AuthFlow</code>
     *
     * <ul>
     * <li>documented (1 model): A sign-in by a flow that the service model does not have is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String AUTH_FLOW_VALUE = "auth-flow.value";

    /**
     * A key of AuthParameters has at most 131072 characters.
     *
     * <p>error, at <code>/AuthParameters</code>
     *
     * <ul>
     * <li>documented (2 models): A key of AuthParameters with more than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String AUTH_PARAMETERS_KEY_MAX_LENGTH = "auth-parameters.key.max-length";

    /**
     * A value of AuthParameters has at most 131072 characters.
     *
     * <p>error, at <code>/AuthParameters/*</code>
     *
     * <ul>
     * <li>documented (2 models): A value of AuthParameters with more than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String AUTH_PARAMETERS_VALUE_MAX_LENGTH = "auth-parameters.value.max-length";

    /**
     * A challenge's name is given where the operation requires it.
     *
     * <p>error, at <code>/ChallengeName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CHALLENGE_NAME_REQUIRED = "challenge-name.required";

    /**
     * A challenge's name is one of those that the service model has.
     *
     * <p>error, at <code>/ChallengeName</code>
     *
     * <ul>
     * <li>documented (1 model): An answer to a challenge that the service model does not have is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CHALLENGE_NAME_VALUE = "challenge-name.value";

    /**
     * A key of ChallengeResponses has at most 131072 characters.
     *
     * <p>error, at <code>/ChallengeResponses</code>
     *
     * <ul>
     * <li>documented (2 models): A key of ChallengeResponses with more than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CHALLENGE_RESPONSES_KEY_MAX_LENGTH = "challenge-responses.key.max-length";

    /**
     * A value of ChallengeResponses has at most 131072 characters.
     *
     * <p>error, at <code>/ChallengeResponses/*</code>
     *
     * <ul>
     * <li>documented (2 models): A value of ChallengeResponses with more than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CHALLENGE_RESPONSES_VALUE_MAX_LENGTH = "challenge-responses.value.max-length";

    /**
     * A client id is not empty and consists of: A-Z, a-z, 0-9, '_' and '+'.
     *
     * <p>error, at <code>/ClientId</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_ID_CHARACTERS = "client-id.characters";

    /**
     * A client id has at most 128 characters.
     *
     * <p>error, at <code>/ClientId</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_ID_MAX_LENGTH = "client-id.max-length";

    /**
     * A client id has at least 1 character.
     *
     * <p>error, at <code>/ClientId</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_ID_MIN_LENGTH = "client-id.min-length";

    /**
     * A client id is given where the operation requires it.
     *
     * <p>error, at <code>/ClientId</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_ID_REQUIRED = "client-id.required";

    /**
     * Without ClientMetadata the custom message event has no such member.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model, 2 reports): Without ClientMetadata the custom message event has no such key
     *     and a custom sender event has null.
     * </ul>
     */
    public static final String CLIENT_METADATA_ABSENT = "client-metadata.absent";

    /**
     * Whether post confirmation gets the ClientMetadata of a sign-up is contested.
     *
     * <p>warning
     *
     * <ul>
     * <li>documented (1 model): Whether post confirmation gets the ClientMetadata of SignUp is contested.
     * <li>recorded (1 exchange, 1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     SignUp hands ClientMetadata and ValidationData on to pre sign-up, and ClientMetadata to custom message.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     Confirming operations hand ClientMetadata to the post confirmation trigger.
     * </ul>
     */
    public static final String CLIENT_METADATA_CONTESTED_RECEIVER = "client-metadata.contested-receiver";

    /**
     * ClientMetadata reaches the triggers that the operation hands it to, as sent, and no other.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html): The
     *     message-sending operations hand ClientMetadata to the custom message trigger.
     * <li>recorded (1 exchange, 1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     The start of a sign-in hands ClientMetadata on as validation data to three triggers only.
     * <li>documented (1 model): A challenge answer hands ClientMetadata to the triggers that follow.
     * <li>documented (1 model): An administrator's challenge answer hands ClientMetadata to nearly all sign-in
     *     triggers.
     * <li>recorded (1 exchange, 1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     SignUp hands ClientMetadata and ValidationData on to pre sign-up, and ClientMetadata to custom message.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     AdminCreateUser hands ClientMetadata to the pre sign-up trigger.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     Confirming operations hand ClientMetadata to the post confirmation trigger.
     * <li>documented (1 model): ForgotPassword hands ClientMetadata to pre sign-up, custom message and user
     *     migration.
     * <li>documented (1 model): GetTokensFromRefreshToken hands ClientMetadata to the pre token generation trigger.
     * </ul>
     */
    public static final String CLIENT_METADATA_DELIVERY = "client-metadata.delivery";

    /**
     * A key of ClientMetadata has at most 131072 characters.
     *
     * <p>error, at <code>/ClientMetadata</code>
     *
     * <ul>
     * <li>documented (2 models): A ClientMetadata key of more than 131072 characters is refused.
     * <li>documented (2 models): ClientMetadata maps strings to strings with no pattern and no limit on the number of
     *     entries.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_METADATA_KEY_MAX_LENGTH = "client-metadata.key.max-length";

    /**
     * ClientMetadata is not encrypted: no place for what a key calls a secret.
     *
     * <p>warning, at <code>/ClientMetadata</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): Cognito neither stores, validates nor encrypts ClientMetadata.
     * </ul>
     */
    public static final String CLIENT_METADATA_KEY_SECRET = "client-metadata.key.secret";

    /**
     * Whether ClientMetadata that is no JSON object is refused is contested.
     *
     * <p>warning, at <code>/ClientMetadata</code>
     *
     * <ul>
     * <li>documented (2 models): ClientMetadata that is no JSON object is refused by the protocol's types.
     * </ul>
     */
    public static final String CLIENT_METADATA_MAP = "client-metadata.map";

    /**
     * ClientMetadata reaches only the triggers that its operation runs.
     *
     * <p>warning
     *
     * <ul>
     * <li>documented (1 model): ClientMetadata has no effect when no Lambda trigger takes it.
     * <li>documented (1 model, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html): The
     *     message-sending operations hand ClientMetadata to the custom message trigger.
     * <li>recorded (1 exchange, 1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     The start of a sign-in hands ClientMetadata on as validation data to three triggers only.
     * <li>documented (1 model): A challenge answer hands ClientMetadata to the triggers that follow.
     * <li>documented (1 model): An administrator's challenge answer hands ClientMetadata to nearly all sign-in
     *     triggers.
     * <li>recorded (1 exchange, 1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     SignUp hands ClientMetadata and ValidationData on to pre sign-up, and ClientMetadata to custom message.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     AdminCreateUser hands ClientMetadata to the pre sign-up trigger.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     Confirming operations hand ClientMetadata to the post confirmation trigger.
     * <li>documented (1 model): ForgotPassword hands ClientMetadata to pre sign-up, custom message and user
     *     migration.
     * <li>documented (1 model): GetTokensFromRefreshToken hands ClientMetadata to the pre token generation trigger.
     * </ul>
     */
    public static final String CLIENT_METADATA_NOT_RECEIVED = "client-metadata.not-received";

    /**
     * ClientMetadata is neither stored nor shown in an answer or a token.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): Cognito neither stores, validates nor encrypts ClientMetadata.
     * <li>documented (1 model): ClientMetadata has no effect when no Lambda trigger takes it.
     * </ul>
     */
    public static final String CLIENT_METADATA_NOT_STORED = "client-metadata.not-stored";

    /**
     * Where no message is due, ClientMetadata reaches nobody.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (2 reports): Where no message is due the custom message trigger does not run and ClientMetadata
     *     goes nowhere.
     * </ul>
     */
    public static final String CLIENT_METADATA_ONLY_WITH_MESSAGE = "client-metadata.only-with-message";

    /**
     * Sixteen operations take ClientMetadata, a map of texts, empty or not at all.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 models): ClientMetadata maps strings to strings with no pattern and no limit on the number of
     *     entries.
     * <li>recorded (1 exchange, 1 model): An empty ClientMetadata map is accepted.
     * <li>recorded (1 exchange): An optional member sent as JSON null counts as absent.
     * </ul>
     */
    public static final String CLIENT_METADATA_OPTIONAL = "client-metadata.optional";

    /**
     * Whether the service counts a value's characters or its bytes is not settled.
     *
     * <p>warning, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>documented (2 models): ClientMetadata maps strings to strings with no pattern and no limit on the number of
     *     entries.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_LENGTH_UNIT = "client-metadata.value.length-unit";

    /**
     * A value of ClientMetadata has at most 131072 characters.
     *
     * <p>error, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>documented (2 models): A ClientMetadata value of more than 131072 characters is refused.
     * <li>documented (2 models): ClientMetadata maps strings to strings with no pattern and no limit on the number of
     *     entries.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_MAX_LENGTH = "client-metadata.value.max-length";

    /**
     * What a null value of ClientMetadata leads to is not known.
     *
     * <p>warning, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>documented (2 models): ClientMetadata maps strings to strings with no pattern and no limit on the number of
     *     entries.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_NULL = "client-metadata.value.null";

    /**
     * ClientMetadata is not encrypted: no place for addresses of people.
     *
     * <p>warning, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): Cognito neither stores, validates nor encrypts ClientMetadata.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_PERSONAL = "client-metadata.value.personal";

    /**
     * ClientMetadata is not encrypted: no place for tokens and access keys.
     *
     * <p>warning, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): Cognito neither stores, validates nor encrypts ClientMetadata.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_SECRET = "client-metadata.value.secret";

    /**
     * A value of ClientMetadata is text.
     *
     * <p>error, at <code>/ClientMetadata/*</code>
     *
     * <ul>
     * <li>documented (2 models, 1 analogy): A ClientMetadata value that is no string is refused while the body is
     *     read.
     * </ul>
     */
    public static final String CLIENT_METADATA_VALUE_TYPE = "client-metadata.value.type";

    /**
     * An update's ClientMetadata goes nowhere unless the update causes a message.
     *
     * <p>warning
     *
     * <ul>
     * <li>reported (2 reports): Where no message is due the custom message trigger does not run and ClientMetadata
     *     goes nowhere.
     * </ul>
     */
    public static final String CLIENT_METADATA_WITHOUT_MESSAGE = "client-metadata.without-message";

    /**
     * An app client's name is not empty and consists of: A-Z, a-z, 0-9, white space, '_', '+', '=', ',', '.', '&#64;'
     * and '-'.
     *
     * <p>error, at <code>/ClientName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_NAME_CHARACTERS = "client-name.characters";

    /**
     * An app client's name has at most 128 characters.
     *
     * <p>error, at <code>/ClientName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_NAME_MAX_LENGTH = "client-name.max-length";

    /**
     * An app client's name has at least 1 character.
     *
     * <p>error, at <code>/ClientName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_NAME_MIN_LENGTH = "client-name.min-length";

    /**
     * An app client's name is given where the operation requires it.
     *
     * <p>error, at <code>/ClientName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_NAME_REQUIRED = "client-name.required";

    /**
     * A user does not write a developer-only attribute.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A user's own
     *     token cannot write a developer-only attribute.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     AdminUpdateUserAttributes may write a developer-only attribute.
     * </ul>
     */
    public static final String CLIENT_PERMISSION_DEVELOPER_ONLY = "client-permission.developer-only";

    /**
     * An app client without ReadAttributes reads the standard attributes.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Without
     *     ReadAttributes a client reads the standard attributes and the verified flags.
     * </ul>
     */
    public static final String CLIENT_PERMISSION_READ = "client-permission.read";

    /**
     * An app client with WriteAttributes writes only the attributes that they list.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An attribute
     *     outside the app client's explicit WriteAttributes is refused as an unauthorised write.
     * <li>reported (3 reports): With an explicit WriteAttributes list an unknown name gets the permission error, not
     *     the schema error.
     * </ul>
     */
    public static final String CLIENT_PERMISSION_WRITE = "client-permission.write";

    /**
     * Whether a client without WriteAttributes may write custom attributes is contested.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>contested (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Without
     *     WriteAttributes a client may write mutable custom attributes.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Without
     *     WriteAttributes a client may write the standard attributes.
     * </ul>
     */
    public static final String CLIENT_PERMISSION_WRITE_DEFAULT = "client-permission.write-default";

    /**
     * A client secret is not empty and consists of: A-Z, a-z, 0-9, '_' and '+'.
     *
     * <p>error, at <code>/ClientSecret</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_SECRET_CHARACTERS = "client-secret.characters";

    /**
     * A client secret has at most 64 characters.
     *
     * <p>error, at <code>/ClientSecret</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_SECRET_MAX_LENGTH = "client-secret.max-length";

    /**
     * A client secret has at least 24 characters.
     *
     * <p>error, at <code>/ClientSecret</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CLIENT_SECRET_MIN_LENGTH = "client-secret.min-length";

    /**
     * A code is not empty and consists of: no white space.
     *
     * <p>error, at <code>/ConfirmationCode</code>
     *
     * <ul>
     * <li>documented (2 models): A code that is empty, has a blank or exceeds 2048 characters is refused by the
     *     constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CONFIRMATION_CODE_CHARACTERS = "confirmation-code.characters";

    /**
     * A code has at most 2048 characters.
     *
     * <p>error, at <code>/ConfirmationCode</code>
     *
     * <ul>
     * <li>documented (2 models): A code that is empty, has a blank or exceeds 2048 characters is refused by the
     *     constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CONFIRMATION_CODE_MAX_LENGTH = "confirmation-code.max-length";

    /**
     * A code has at least 1 character.
     *
     * <p>error, at <code>/ConfirmationCode</code>
     *
     * <ul>
     * <li>documented (2 models): A code that is empty, has a blank or exceeds 2048 characters is refused by the
     *     constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CONFIRMATION_CODE_MIN_LENGTH = "confirmation-code.min-length";

    /**
     * A code is given where the operation requires it.
     *
     * <p>error, at <code>/ConfirmationCode</code>
     *
     * <ul>
     * <li>documented (2 models): A verification without code is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String CONFIRMATION_CODE_REQUIRED = "confirmation-code.required";

    /**
     * A setting keeps to the lengths, patterns, ranges and words that the service model gives it.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The least length of passwords is 6 to 99.
     * <li>recorded (1 deployment): An action against compromised credentials is BLOCK or NO_ACTION.
     * <li>recorded (1 deployment): The reply-to address of a pool's e-mail has text on both sides of an &#64;.
     * <li>recorded (1 deployment): A provider's name has at most 32 characters.
     * <li>reported (2 reports): CloudFormation reads templates as YAML 1.1, in which OFF, NO and YES without quotes
     *     are no texts.
     * </ul>
     */
    public static final String DEFINITION_CONSTRAINT = "definition.constraint";

    /**
     * An empty list that a tool leaves out means the default, and not that nothing is allowed.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): An empty list of an app client's attributes in a Terraform configuration leaves
     *     everything as the service has it by default.
     * </ul>
     */
    public static final String DEFINITION_EMPTY_LIST = "definition.empty-list";

    /**
     * A key stands once, since only the last of two counts.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DEFINITION_KEY_TWICE = "definition.key-twice";

    /**
     * A schema entry that only comes near to a standard attribute's name creates a custom attribute.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): A schema entry whose name only comes near to a standard one creates a custom
     *     attribute.
     * </ul>
     */
    public static final String DEFINITION_NEAR_STANDARD_NAME = "definition.near-standard-name";

    /**
     * What is known only after deployment is not judged.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DEFINITION_UNKNOWN_VALUE = "definition.unknown-value";

    /**
     * A file that is named can be read.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DEFINITION_UNREADABLE = "definition.unreadable";

    /**
     * A template that CloudFormation is to update again gives each schema entry its AttributeDataType.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 deployment, 1 report): After a pool is created with a schema entry that has no
     *     AttributeDataType, CloudFormation fails to update the pool.
     * </ul>
     */
    public static final String DEFINITION_UNTYPED_SCHEMA_ENTRY = "definition.untyped-schema-entry";

    /**
     * DesiredDeliveryMediums lists SMS and EMAIL only.
     *
     * <p>error, at <code>/DesiredDeliveryMediums/*</code>
     *
     * <ul>
     * <li>documented (2 models): A medium in DesiredDeliveryMediums that the service model does not have is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String DESIRED_DELIVERY_MEDIUMS_VALUE = "desired-delivery-mediums.value";

    /**
     * A device key is not empty and consists of: a Region, '_' and 0-9, a-f or '-'.
     *
     * <p>error, at <code>/DeviceKey</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String DEVICE_KEY_CHARACTERS = "device-key.characters";

    /**
     * A device key has at most 55 characters.
     *
     * <p>error, at <code>/DeviceKey</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String DEVICE_KEY_MAX_LENGTH = "device-key.max-length";

    /**
     * A device key has at least 1 character.
     *
     * <p>error, at <code>/DeviceKey</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String DEVICE_KEY_MIN_LENGTH = "device-key.min-length";

    /**
     * A device key is given where the operation requires it.
     *
     * <p>error, at <code>/DeviceKey</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String DEVICE_KEY_REQUIRED = "device-key.required";

    /**
     * An app client reads, writes and signs in by what its lists name.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An attribute
     *     outside the app client's explicit WriteAttributes is refused as an unauthorised write.
     * <li>documented (1 model, 1 report): An update of a client resets the lists it does not send.
     * </ul>
     */
    public static final String DIFF_CLIENT_PERMISSION = "diff.client.permission";

    /**
     * An app client that is replaced gets another id, and its sessions end.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (3 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-updating.html): CloudFormation
     *     replaces an app client whose GenerateSecret or UserPoolId changes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/01f431114674c27cf790fafb67ac274bf8f765e1/internal/service/cognitoidp/user_pool_client.go):
     *     Terraform replaces an app client whose generate_secret or user_pool_id changes.
     * <li>inferred (1 report): CloudFormation treats a resource under a new logical id as a new resource and deletes
     *     the one under the old id.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html):
     *     A resource with UpdateReplacePolicy Retain stays in the account when an update replaces it.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * </ul>
     */
    public static final String DIFF_CLIENT_REPLACED = "diff.client.replaced";

    /**
     * A resource under a condition is deleted where the condition no longer holds.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html):
     *     A resource without a policy that retains it is deleted when it leaves the template, or when its condition
     *     no longer holds.
     * </ul>
     */
    public static final String DIFF_CONDITION = "diff.condition";

    /**
     * What has no counterpart is created, and is empty.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DIFF_CREATED = "diff.created";

    /**
     * A resource that its tool lets go stays in the account, and nothing manages it.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html):
     *     A resource with DeletionPolicy Retain stays in the account when it leaves the template or its stack.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html):
     *     A resource with UpdateReplacePolicy Retain stays in the account when an update replaces it.
     * <li>documented (1 guide https://developer.hashicorp.com/terraform/language/block/removed): A removed block with
     *     destroy = false makes Terraform forget a resource that goes on existing.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * </ul>
     */
    public static final String DIFF_KEPT = "diff.kept";

    /**
     * A resource that moves in its tool stays as it is in the service.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide https://developer.hashicorp.com/terraform/language/block/moved): A moved block takes a
     *     resource to another address without changing it.
     * </ul>
     */
    public static final String DIFF_MOVED = "diff.moved";

    /**
     * What is the same before and after stays as it is.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DIFF_NOTHING = "diff.nothing";

    /**
     * A resource is compared with the one of its address, logical id, id or name.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String DIFF_PAIRED = "diff.paired";

    /**
     * A pool that is removed takes its users with it.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html):
     *     A resource without a policy that retains it is deleted when it leaves the template, or when its condition
     *     no longer holds.
     * <li>documented (1 guide https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle): Terraform
     *     destroys a resource whose block leaves the configuration, whatever its lifecycle said.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html): A
     *     pool with deletion protection is not deleted.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html): A
     *     deleted pool is out of use at once and kept inactive for 14 days.
     * </ul>
     */
    public static final String DIFF_POOL_REMOVED = "diff.pool.removed";

    /**
     * A pool that is replaced takes its users with it.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform replaces the pool when its name, alias attributes,
     *     username attributes or case sensitivity change.
     * <li>inferred (3 reports): Older versions of the Terraform provider replaced the pool on any change of its
     *     schema.
     * <li>inferred (1 report): CloudFormation treats a resource under a new logical id as a new resource and deletes
     *     the one under the old id.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html):
     *     A resource with UpdateReplacePolicy Retain stays in the account when an update replaces it.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * <li>documented (1 guide https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle): Terraform
     *     refuses a plan that would destroy a resource whose block says prevent_destroy.
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html): A
     *     pool with deletion protection is not deleted.
     * </ul>
     */
    public static final String DIFF_POOL_REPLACED = "diff.pool.replaced";

    /**
     * Sign-in options and case sensitivity are fixed when a pool is created.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-updating.html): Sign-in
     *     options, case sensitivity, required attributes and the existence of custom attributes cannot be changed
     *     after a pool is created.
     * <li>contested (1 guide, 1 report
     *     https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpool.html):
     *     CloudFormation refuses to change alias attributes, username attributes or case sensitivity of an existing
     *     pool.
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-updating.html
     *     https://github.com/awsdocs/aws-cloudformation-user-guide&#64;06f1a219aa82f2dfc76cf7eec1ce93384ee6b977
     *     doc_source/aws-resource-cognito-userpool.md): Sources differ on whether a new UserPoolName renames the pool
     *     in place or replaces it.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform replaces the pool when its name, alias attributes,
     *     username attributes or case sensitivity change.
     * </ul>
     */
    public static final String DIFF_POOL_SETTING = "diff.pool.setting";

    /**
     * What leaves a definition is deleted unless its tool is told to let it go.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html):
     *     A resource without a policy that retains it is deleted when it leaves the template, or when its condition
     *     no longer holds.
     * <li>documented (1 guide https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle): Terraform
     *     destroys a resource whose block leaves the configuration, whatever its lifecycle said.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * </ul>
     */
    public static final String DIFF_RESOURCE_REMOVED = "diff.resource.removed";

    /**
     * What is replaced is another thing, and what depends on the old one is lost.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces an
     *     identity provider whose ProviderName, ProviderType or UserPoolId changes.
     * <li>documented (2 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces a
     *     resource server whose Identifier or UserPoolId changes.
     * <li>documented (2 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces a group
     *     whose GroupName or UserPoolId changes.
     * <li>documented (2 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces a domain
     *     whose Domain or UserPoolId changes.
     * <li>documented (2 guides, 1 report https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces a user
     *     that is a resource whenever any of its properties changes.
     * <li>documented (2 guides https://github.com/cdklabs/awscdk-service-spec
     *     https://github.com/aws/aws-cdk/tree/v2.72.1/packages/%40aws-cdk/cfnspec): CloudFormation replaces what is
     *     attached to a pool or a client when it is attached to another one.
     * <li>inferred (1 report): CloudFormation treats a resource under a new logical id as a new resource and deletes
     *     the one under the old id.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html):
     *     A resource with UpdateReplacePolicy Retain stays in the account when an update replaces it.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/0ea4ca35db5cdf76cc6a4959e5d67ec36fc7081a/internal/service/cognitoidp/identity_provider.go):
     *     Terraform replaces an identity provider whose provider_name, provider_type or user_pool_id changes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/088e0878080a74fcf1e35d901992372e4c041214/internal/service/cognitoidp/resource_server.go):
     *     Terraform replaces a resource server whose identifier, name or user_pool_id changes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/0389eecfc28a5e2ac619651541a16d7fc289abf6/internal/service/cognitoidp/user_group.go):
     *     Terraform replaces a group whose name or user_pool_id changes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/01c08000ddb14181b5bd19201d8fca311dc570e4/internal/service/cognitoidp/user_pool_domain.go):
     *     Terraform replaces a domain whose domain or user_pool_id changes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/017393180ce6680c0c5c35cdf336a02a4ac151bb/internal/service/cognitoidp/user.go):
     *     Terraform replaces a user whose username or user_pool_id changes.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html): A change set
     *     says of each resource whether it is replaced, and what becomes of the old one.
     * </ul>
     */
    public static final String DIFF_RESOURCE_REPLACED = "diff.resource.replaced";

    /**
     * Custom attributes can be added to a pool that exists.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The schema
     *     of a pool cannot be changed afterwards, apart from adding custom attributes.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform adds schema attributes to an existing pool by
     *     AddCustomAttributes when no schema block is changed or removed.
     * <li>documented (1 guide, 3 reports
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform plans a changed or removed schema attribute as an
     *     update in place and fails at apply.
     * <li>inferred (1 report): CloudFormation adds a custom attribute that a template gains to the pool that exists.
     * <li>inferred (8 reports): CloudFormation refuses a template that changes or removes a schema attribute.
     * <li>recorded (1 exchange, 1 deployment, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A required
     *     custom attribute is refused.
     * <li>documented (1 model): AddCustomAttributes with more than 25 entries is refused.
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f doc_source/limits.md): A pool takes
     *     at most 50 custom attributes.
     * </ul>
     */
    public static final String DIFF_SCHEMA_ADDED = "diff.schema.added";

    /**
     * An attribute of a pool that exists cannot be changed.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The schema
     *     of a pool cannot be changed afterwards, apart from adding custom attributes.
     * <li>documented (1 guide, 3 reports
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform plans a changed or removed schema attribute as an
     *     update in place and fails at apply.
     * <li>inferred (3 reports): A schema block without constraints can differ from the state at every plan and then
     *     fails at apply.
     * <li>inferred (8 reports): CloudFormation refuses a template that changes or removes a schema attribute.
     * <li>reported (1 report): Leaving a stated default such as Required false out of an unchanged custom attribute
     *     was reported to fail as a change of it.
     * </ul>
     */
    public static final String DIFF_SCHEMA_CHANGED = "diff.schema.changed";

    /**
     * An attribute of a pool that exists cannot be removed or renamed.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): The schema
     *     of a pool cannot be changed afterwards, apart from adding custom attributes.
     * <li>documented (1 guide, 3 reports
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform plans a changed or removed schema attribute as an
     *     update in place and fails at apply.
     * <li>inferred (8 reports): CloudFormation refuses a template that changes or removes a schema attribute.
     * </ul>
     */
    public static final String DIFF_SCHEMA_REMOVED = "diff.schema.removed";

    /**
     * A standard attribute is declared when its pool is created, or never.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 deployment, 7 reports): CloudFormation sends later changes of standard attributes through
     *     AddCustomAttributes, which then fails.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform adds schema attributes to an existing pool by
     *     AddCustomAttributes when no schema block is changed or removed.
     * <li>reported (3 reports): A schema entry named like a standard attribute re-declares that attribute instead of
     *     creating a custom one.
     * </ul>
     */
    public static final String DIFF_SCHEMA_STANDARD = "diff.schema.standard";

    /**
     * A pool whose template has a schema entry without AttributeDataType cannot be updated by CloudFormation.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 deployment, 1 report): After a pool is created with a schema entry that has no
     *     AttributeDataType, CloudFormation fails to update the pool.
     * </ul>
     */
    public static final String DIFF_SCHEMA_UNTYPED = "diff.schema.untyped";

    /**
     * Most settings change in place.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): A PasswordPolicy that is given in part asks for no kind of character that it leaves
     *     out.
     * <li>recorded (1 exchange): UpdateUserPool does not turn MFA on for a pool that exists.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/017393180ce6680c0c5c35cdf336a02a4ac151bb/internal/service/cognitoidp/user.go):
     *     Terraform sends message_action, desired_delivery_mediums, force_alias_creation and validation_data of a
     *     user at its creation alone.
     * </ul>
     */
    public static final String DIFF_SETTING_CHANGED = "diff.setting.changed";

    /**
     * What a definition leaves out is kept, reset or refused, setting by setting.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (4 reports): AutoVerifiedAttributes that is left out of UpdateUserPool is reset to none.
     * <li>reported (1 report): MfaConfiguration that is left out of UpdateUserPool is kept.
     * <li>reported (1 report): Policies.PasswordPolicy that is left out of UpdateUserPool is kept.
     * <li>reported (1 report): Policies.SignInPolicy that is left out of UpdateUserPool is kept.
     * <li>reported (1 report): UserAttributeUpdateSettings is kept where it is left out, so an update that leaves out
     *     AutoVerifiedAttributes as well is refused.
     * <li>documented (1 model, 1 report): LambdaConfig that is left out of UpdateUserPool is reset, and no trigger is
     *     left.
     * <li>documented (1 model, 1 report): UserPoolTags that is left out of UpdateUserPool is reset to none.
     * <li>documented (1 model, 2 reports): VerificationMessageTemplate that is left out of UpdateUserPool is reset to
     *     the default texts.
     * <li>documented (1 model): UserPoolTier that is left out of UpdateUserPool is kept.
     * <li>documented (1 model): What becomes of DeletionProtection that is left out of UpdateUserPool is documented
     *     as a reset and was not measured.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-updating.html):
     *     EmailConfiguration, SmsConfiguration, DeviceConfiguration, AccountRecoverySetting, AdminCreateUserConfig,
     *     UserPoolAddOns or PoolName that is left out of UpdateUserPool is documented to go back to its default.
     * <li>documented (1 model, 1 report): ExplicitAuthFlows that is left out of UpdateUserPoolClient is reset.
     * <li>documented (1 model, 1 report): SupportedIdentityProviders that is left out of UpdateUserPoolClient is
     *     reset to none.
     * <li>documented (1 model, 1 report): AllowedOAuthFlows, AllowedOAuthScopes, CallbackURLs or LogoutURLs that is
     *     left out of UpdateUserPoolClient is reset to none.
     * <li>documented (1 model, 1 report): ReadAttributes that is left out of UpdateUserPoolClient is reset to the
     *     default.
     * <li>documented (1 model, 1 report): WriteAttributes that is left out of UpdateUserPoolClient is reset to the
     *     default.
     * <li>documented (1 model): RefreshTokenValidity, AccessTokenValidity, IdTokenValidity or TokenValidityUnits that
     *     is left out of UpdateUserPoolClient is reset to the default.
     * <li>documented (1 model): AllowedOAuthFlowsUserPoolClient that is left out of UpdateUserPoolClient is reset to
     *     false.
     * <li>documented (1 model): PreventUserExistenceErrors that is left out of UpdateUserPoolClient is reset to
     *     LEGACY.
     * <li>documented (1 model): What becomes of EnableTokenRevocation, AuthSessionValidity and the context data
     *     setting that are left out of UpdateUserPoolClient is documented in general only.
     * <li>reported (1 report): MfaConfiguration that is left out of SetUserPoolMfaConfig is reset to OFF.
     * <li>reported (3 reports): A property that leaves a deployed template keeps its old value for
     *     DeletionProtection, MfaConfiguration, UserPoolTier, Policies and several others.
     * <li>reported (2 reports): An update of a pool by CloudFormation takes away triggers that were attached outside
     *     its template.
     * <li>reported (1 report): A deployed PasswordPolicy that loses MinimumLength alone fails to update.
     * <li>reported (1 report): An update of an app client that changed its attribute lists put back providers that
     *     had been enabled outside the template.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): Terraform sends INACTIVE, OFF and an empty list for
     *     deletion_protection, mfa_configuration and user_attribute_update_settings that leave the configuration.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go): What Terraform leaves out of its update goes back to the default
     *     of the service: auto_verified_attributes, lambda_config and others.
     * <li>documented (2 guides
     *     https://github.com/hashicorp/terraform-provider-aws&#64;015edb133ea64d879a0fdd1551d0c8daee7d4995
     *     internal/service/cognitoidp/user_pool.go
     *     https://github.com/hashicorp/terraform-provider-aws/blob/01f431114674c27cf790fafb67ac274bf8f765e1/internal/service/cognitoidp/user_pool_client.go):
     *     Terraform shows no difference and keeps the old value of computed arguments that leave the configuration.
     * <li>documented (1 guide
     *     https://github.com/hashicorp/terraform-provider-aws/blob/0389eecfc28a5e2ac619651541a16d7fc289abf6/internal/service/cognitoidp/user_group.go):
     *     A precedence that leaves the configuration of a group is sent as 0, the highest.
     * </ul>
     */
    public static final String DIFF_SETTING_LEFT_OUT = "diff.setting.left-out";

    /**
     * Of several faults that of the earliest check is told: JSON, shapes, token or pool and user, permission, sub,
     * missing value, schema.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 models): Reading the JSON body comes before the token check.
     * <li>documented (1 assertion, 1 model): The constraint checker answers before the token is looked at.
     * <li>documented (1 model): A bad token is found before a bad attribute, since only the token names pool and
     *     schema.
     * <li>documented (1 model): An unknown pool is found before an unknown user.
     * <li>documented (1 model): A call with an unknown user and a bad attribute is refused.
     * <li>recorded (1 exchange, 1 assertion, 1 model, 3 reports): All violations of all members are reported in one
     *     message, which counts them and joins them with semicolons.
     * <li>reported (3 reports): With an explicit WriteAttributes list an unknown name gets the permission error, not
     *     the schema error.
     * <li>reported (1 report): The app client's write permission is checked before mutability.
     * <li>reported (1 assertion): For sub the immutability check comes before the check for a missing value.
     * <li>reported (1 assertion): For an immutable custom attribute the check for a missing value comes before the
     *     mutability check.
     * </ul>
     */
    public static final String FAULT_ORDER_PHASES = "fault-order.phases";

    /**
     * A developer provider's name has word characters, dots, underscores and hyphens alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A developer provider's name has word characters, dots, underscores and hyphens
     *     alone.
     * </ul>
     */
    public static final String IDENTITY_POOL_DEVELOPER_PROVIDER = "identity-pool.developer-provider";

    /**
     * A user pool is named to an identity pool by its endpoint with its id.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A user pool is named to an identity pool by its endpoint with its id.
     * </ul>
     */
    public static final String IDENTITY_POOL_PROVIDER_NAME = "identity-pool.provider-name";

    /**
     * The roles of an identity pool are authenticated and unauthenticated.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The roles of an identity pool are authenticated and unauthenticated.
     * </ul>
     */
    public static final String IDENTITY_POOL_ROLE_KEYS = "identity-pool.role-keys";

    /**
     * A role mapping has at most 25 rules, which match by known words.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A role mapping has at most 25 rules.
     * <li>recorded (1 deployment): A rule of a role mapping matches by Equals, Contains, StartsWith or NotEqual.
     * </ul>
     */
    public static final String IDENTITY_POOL_ROLE_MAPPING = "identity-pool.role-mapping";

    /**
     * An identity provider has the details that its type needs.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Sign in with Apple needs client_id, team_id, key_id and private_key.
     * <li>recorded (1 deployment): An OIDC provider needs client_id, authorize_scopes, oidc_issuer and
     *     attributes_request_method.
     * <li>recorded (1 deployment): A social provider needs client_id, client_secret and authorize_scopes.
     * <li>recorded (1 deployment): A SAML provider has MetadataURL or MetadataFile.
     * <li>recorded (1 deployment): A SAML provider has not both MetadataURL and MetadataFile.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_DETAILS = "identity-provider.details";

    /**
     * An attribute that an identity provider fills is mutable.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cdk/api/latest/docs/&#64;aws-cdk_aws-cognito.CustomAttributeProps.html): An
     *     attribute that an identity provider fills has to be mutable, because each sign-in writes it again.
     * <li>documented (2 guides, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/cognito-user-pools-specifying-attribute-mapping.md): Writing an immutable attribute again with
     *     its own value is refused.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_IMMUTABLE_ATTRIBUTE = "identity-provider.immutable-attribute";

    /**
     * An OIDC issuer starts with https.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): An OIDC issuer starts with https.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_OIDC_ISSUER = "identity-provider.oidc.issuer";

    /**
     * An OIDC provider's attributes_request_method is GET or POST.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): An OIDC provider's attributes_request_method is GET or POST.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_OIDC_METHOD = "identity-provider.oidc.method";

    /**
     * A social provider bears the name of its type.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A social provider bears the name of its type.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_SOCIAL_NAME = "identity-provider.social-name";

    /**
     * An identity provider maps to attributes that the pool has.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): An identity provider does not map to an attribute that the pool lacks.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_UNKNOWN_ATTRIBUTE = "identity-provider.unknown-attribute";

    /**
     * A SAML provider maps nothing to username, which is no attribute.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>inferred (1 report): A SAML provider that maps a claim to username makes every sign-in by it fail.
     * </ul>
     */
    public static final String IDENTITY_PROVIDER_USERNAME = "identity-provider.username";

    /**
     * An ICO file is an asset of the favicon alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): An ICO file is an asset of the favicon alone.
     * </ul>
     */
    public static final String MANAGED_LOGIN_ASSET = "managed-login.asset";

    /**
     * A branding has settings or takes those that Cognito provides.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A branding has settings or takes those that Cognito provides.
     * </ul>
     */
    public static final String MANAGED_LOGIN_SETTINGS = "managed-login.settings";

    /**
     * What becomes of a new user's message is one of those that the service model has.
     *
     * <p>error, at <code>/MessageAction</code>
     *
     * <ul>
     * <li>documented (2 models): A MessageAction that the service model does not have is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String MESSAGE_ACTION_VALUE = "message-action.value";

    /**
     * The answer to a new-password challenge repeats no address that the user has.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 6 reports): A new-password challenge answer that repeats an attribute the user
     *     already has is refused.
     * </ul>
     */
    public static final String NEW_PASSWORD_ALREADY_PROVIDED = "new-password.already-provided";

    /**
     * The answer to a new-password challenge gives every required attribute that has no value.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (5 reports): A new-password challenge answer without a required attribute is refused.
     * </ul>
     */
    public static final String NEW_PASSWORD_REQUIRED_ATTRIBUTE = "new-password.required-attribute";

    /**
     * A challenge's answer does not say that an address is verified.
     *
     * <p>error, at <code>/ChallengeResponses/*</code>
     *
     * <ul>
     * <li>reported (2 reports): A new-password challenge answer with email_verified is refused.
     * </ul>
     */
    public static final String NEW_PASSWORD_VERIFIED_FLAG = "new-password.verified-flag";

    /**
     * A password is not empty and consists of: no white space.
     *
     * <p>error, at <code>/Password</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String PASSWORD_CHARACTERS = "password.characters";

    /**
     * A password has at most 256 characters.
     *
     * <p>error, at <code>/Password</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String PASSWORD_MAX_LENGTH = "password.max-length";

    /**
     * A password is given where the operation requires it.
     *
     * <p>error, at <code>/Password</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String PASSWORD_REQUIRED = "password.required";

    /**
     * A pool that verifies phone numbers automatically has an SMS configuration.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment, 1 report): A pool that verifies phone numbers by itself needs an SMS configuration.
     * </ul>
     */
    public static final String POOL_DEFINITION_SMS_CONFIGURATION_AUTO_VERIFIED = "pool-definition.sms-configuration.auto-verified";

    /**
     * CloudFormation creates no pool whose only factor is an e-mail code.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>inferred (1 report): CloudFormation cannot create a pool whose only factor is an e-mail code.
     * </ul>
     */
    public static final String POOL_DEFINITION_SMS_CONFIGURATION_EMAIL_ALONE = "pool-definition.sms-configuration.email-alone";

    /**
     * A pool with MFA has an SMS configuration, or names another factor.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment, 2 reports): A pool with MFA on or optional needs an SMS configuration or another
     *     factor that is named.
     * </ul>
     */
    public static final String POOL_DEFINITION_SMS_CONFIGURATION_MFA = "pool-definition.sms-configuration.mfa";

    /**
     * A user pool's name is not empty and consists of: A-Z, a-z, 0-9, white space, '_', '+', '=', ',', '.', '&#64;'
     * and '-'.
     *
     * <p>error, at <code>/PoolName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String POOL_NAME_CHARACTERS = "pool-name.characters";

    /**
     * A user pool's name has at most 128 characters.
     *
     * <p>error, at <code>/PoolName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String POOL_NAME_MAX_LENGTH = "pool-name.max-length";

    /**
     * A user pool's name has at least 1 character.
     *
     * <p>error, at <code>/PoolName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String POOL_NAME_MIN_LENGTH = "pool-name.min-length";

    /**
     * A user pool's name is given where the operation requires it.
     *
     * <p>error, at <code>/PoolName</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String POOL_NAME_REQUIRED = "pool-name.required";

    /**
     * Where preferred_username is an alias, a user gives it after sign-up.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     preferred_username as alias a user cannot give it at sign-up.
     * </ul>
     */
    public static final String PREFERRED_USERNAME_AT_SIGN_UP = "preferred-username.at-sign-up";

    /**
     * A refresh token is not empty and consists of: A-Z, a-z, 0-9, '-', '_', '=' and '.'.
     *
     * <p>error, at <code>/RefreshToken</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String REFRESH_TOKEN_CHARACTERS = "refresh-token.characters";

    /**
     * A refresh token is given where the operation requires it.
     *
     * <p>error, at <code>/RefreshToken</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String REFRESH_TOKEN_REQUIRED = "refresh-token.required";

    /**
     * A request is one JSON object.
     *
     * <p>error
     *
     * <ul>
     * <li>inferred (1 analogy): A body that is not JSON is refused while it is read.
     * </ul>
     */
    public static final String REQUEST_BODY_JSON = "request-body.json";

    /**
     * Every member has the JSON type that the model gives it.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>reported (2 reports, 2 analogies): An attribute value sent as a JSON number is refused while the request is
     *     read, also for Number attributes.
     * <li>documented (2 models, 2 reports): An attribute value sent as a JSON object is refused while the request is
     *     read.
     * </ul>
     */
    public static final String REQUEST_BODY_MEMBER_TYPE = "request-body.member-type";

    /**
     * What null among the entries of a list leads to is not known; a member that is null counts as absent.
     *
     * <p>warning, at <code>/*&#47;*</code>
     *
     * <ul>
     * <li>recorded (1 exchange): An optional member sent as JSON null counts as absent.
     * </ul>
     */
    public static final String REQUEST_BODY_NULL_ENTRY = "request-body.null-entry";

    /**
     * How strictly the service reads JSON is not known.
     *
     * <p>warning
     *
     * <ul>
     * <li>inferred (1 analogy): A body that is not JSON is refused while it is read.
     * </ul>
     */
    public static final String REQUEST_BODY_STRICT_JSON = "request-body.strict-json";

    /**
     * That a list stands where the model has one, and an object likewise, is known from other services.
     *
     * <p>warning, at <code>/*</code>
     *
     * <ul>
     * <li>inferred (1 analogy): A string or number in place of the attribute list is refused while the request is
     *     read.
     * <li>inferred (2 analogies): A string in place of an attribute entry is refused while the request is read.
     * </ul>
     */
    public static final String REQUEST_BODY_STRUCTURE_TYPE = "request-body.structure-type";

    /**
     * Operations of the signed-in user need no signature.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html): Operations that
     *     act for the signed-in user, or that sign users up and in, need no IAM signature.
     * <li>inferred (1 report): An Authorization header on a token operation is ignored, since only the access token
     *     in the body counts.
     * </ul>
     */
    public static final String REQUEST_FORM_AUTHORIZATION = "request-form.authorization";

    /**
     * A body is read as JSON; what the operation's input does not have is ignored.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 2 models): A call is a POST to / in AWS JSON 1.1 whose X-Amz-Target names
     *     AWSCognitoIdentityProviderService and the operation.
     * <li>inferred (1 analogy): A request member that the input shape lacks is ignored.
     * </ul>
     */
    public static final String REQUEST_FORM_BODY = "request-form.body";

    /**
     * A call is a POST that names the service and the operation.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 2 models): A call is a POST to / in AWS JSON 1.1 whose X-Amz-Target names
     *     AWSCognitoIdentityProviderService and the operation.
     * <li>reported (2 reports): A GET request is refused by the front end with a body of another form.
     * <li>reported (1 report, 1 analogy): A POST without X-Amz-Target is refused.
     * <li>inferred (1 analogy): An unknown operation name in X-Amz-Target is refused.
     * <li>inferred (1 analogy): A request with another content type is refused.
     * </ul>
     */
    public static final String REQUEST_FORM_TARGET = "request-form.target";

    /**
     * A signature is by a key that AWS knows.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html): A signature by
     *     an unknown key or a stale session is refused.
     * </ul>
     */
    public static final String REQUEST_SIGNATURE_KEY = "request-signature.key";

    /**
     * An operation authorised by IAM is signed.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html): An IAM operation
     *     sent without signature is refused before anything else.
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html): An unsigned call
     *     of an IAM operation is refused before its parameters are looked at.
     * </ul>
     */
    public static final String REQUEST_SIGNATURE_PRESENT = "request-signature.present";

    /**
     * A request is judged by the permissions of the app client it goes through.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String REQUEST_CLIENT = "request.client";

    /**
     * A request is judged by its operation.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String REQUEST_OPERATION = "request.operation";

    /**
     * A request is judged against the pool it goes to.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * </ul>
     */
    public static final String REQUEST_POOL = "request.pool";

    /**
     * A sign-up gives every attribute that the pool requires, save sub and what its user name fills.
     *
     * <p>error, at <code>/UserAttributes</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 5 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Sign-up
     *     without a required attribute is refused, in one of two wordings.
     * <li>recorded (1 exchange, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     username attributes sign-up fills email or phone_number from the username.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): An
     *     administrator can create a user without values for required attributes.
     * </ul>
     */
    public static final String REQUIRED_ATTRIBUTE_AT_SIGN_UP = "required-attribute.at-sign-up";

    /**
     * A required attribute keeps a value: a blank one would delete it.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (3 reports): A blank value for a required attribute is refused.
     * </ul>
     */
    public static final String REQUIRED_ATTRIBUTE_BLANK = "required-attribute.blank";

    /**
     * Whether a blank value will do for an attribute that a sign-up has to give was not seen.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 5 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Sign-up
     *     without a required attribute is refused, in one of two wordings.
     * </ul>
     */
    public static final String REQUIRED_ATTRIBUTE_BLANK_AT_SIGN_UP = "required-attribute.blank-at-sign-up";

    /**
     * A user updates attributes once every required one has a value, or gets one in the same request.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/user-pool-settings-attributes.md): A user cannot set an attribute while another required
     *     attribute has no value and is not given in the same request.
     * </ul>
     */
    public static final String REQUIRED_ATTRIBUTE_SET_BEFORE_UPDATE = "required-attribute.set-before-update";

    /**
     * An IP range of a risk configuration is a CIDR block.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): An IP range of a risk configuration is a CIDR block.
     * </ul>
     */
    public static final String RISK_CONFIGURATION_IP_RANGE = "risk-configuration.ip-range";

    /**
     * A custom String is described with just the limits that it was declared with.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): A custom String declared without constraints, or with
     *     one of them, is described with just what was declared.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_CONSTRAINTS_DESCRIBED = "schema-definition.constraints.described";

    /**
     * Limits of another data type than the attribute's have no effect that is known.
     *
     * <p>warning, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>inferred (1 emulator): Number constraints on a String attribute, and the reverse, are dropped.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_CONSTRAINTS_OTHER_TYPE = "schema-definition.constraints.other-type";

    /**
     * A custom attribute is declared with its data type.
     *
     * <p>error, at <code>/Schema/*&#47;AttributeDataType</code>
     *
     * <ul>
     * <li>reported (2 reports, 1 emulator): A custom attribute without a data type is refused.
     * <li>documented (1 deployment, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A standard
     *     attribute may be declared without a data type and keeps its own.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_CUSTOM_DATA_TYPE = "schema-definition.custom.data-type";

    /**
     * A custom attribute is not required.
     *
     * <p>error, at <code>/Schema/*&#47;Required</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 deployment, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A required
     *     custom attribute is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_CUSTOM_REQUIRED = "schema-definition.custom.required";

    /**
     * A declared data type is String, Number, DateTime or Boolean.
     *
     * <p>error, at <code>/Schema/*&#47;AttributeDataType</code>
     *
     * <ul>
     * <li>documented (1 model): A data type other than String, Number, DateTime and Boolean is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_DATA_TYPE = "schema-definition.data-type";

    /**
     * A pool has the standard attributes, each with its own type and limits.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 guide, 2 reports, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): sub is a required, immutable String of 1 to 2048.
     * <li>recorded (2 exchanges, 1 guide, 2 reports, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): birthdate is a mutable, optional String of exactly 10,
     *     save in pools of the middle of 2024, where it may be shorter.
     * <li>recorded (2 exchanges, 1 guide, 2 reports, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): email_verified and phone_number_verified are mutable,
     *     optional Booleans without any constraint member.
     * <li>recorded (2 exchanges, 1 guide, 2 reports, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): updated_at is a mutable, optional Number from 0
     *     without a maximum.
     * <li>recorded (2 exchanges, 1 guide, 2 reports, 1 emulator https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): Fifteen standard attributes are Strings of 0 to 2048,
     *     mutable, optional, not developer-only.
     * <li>recorded (1 exchange, 1 guide https://github.com/aws/aws-cli
     *     awscli/examples/cognito-idp/describe-user-pool.rst): Newer pools list identities as a mutable String
     *     without limits, older ones do not list it.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_DEFAULT = "schema-definition.default";

    /**
     * A schema has at most 50 entries, and AddCustomAttributes takes at most 25.
     *
     * <p>error, at <code>/Schema</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 model): A schema of more than 50 entries is refused.
     * <li>documented (1 model): AddCustomAttributes with more than 25 entries is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_LIST_MAX_SIZE = "schema-definition.list.max-size";

    /**
     * A list of declared attributes has at least one entry; a schema may be left out instead.
     *
     * <p>error, at <code>/Schema</code>
     *
     * <ul>
     * <li>documented (1 model): An empty schema list is refused.
     * <li>documented (1 model): AddCustomAttributes with an empty list is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_LIST_MIN_SIZE = "schema-definition.list.min-size";

    /**
     * AddCustomAttributes has a list of attributes.
     *
     * <p>error, at <code>/Schema</code>
     *
     * <ul>
     * <li>documented (1 model): AddCustomAttributes without UserPoolId or CustomAttributes is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_LIST_REQUIRED = "schema-definition.list.required";

    /**
     * A pool has at most 50 custom attributes.
     *
     * <p>error, at <code>/Schema</code>
     *
     * <ul>
     * <li>documented (2 guides
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
     *     https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f doc_source/limits.md): A pool takes
     *     at most 50 custom attributes.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_LIST_TOTAL = "schema-definition.list.total";

    /**
     * An attribute that is declared without Mutable becomes immutable for good.
     *
     * <p>warning, at <code>/Schema/*&#47;Mutable</code>
     *
     * <ul>
     * <li>reported (1 report): An attribute listed in the schema without Mutable becomes immutable, while attributes
     *     that are not listed stay mutable.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_MUTABLE_DEFAULT = "schema-definition.mutable.default";

    /**
     * A declared attribute's name consists of letters, marks, symbols, numbers and punctuation, without white space
     * in pools of every age.
     *
     * <p>error, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (2 models, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A schema
     *     name with a blank is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_CHARACTERS = "schema-definition.name.characters";

    /**
     * A pool's first schema declares each custom name once.
     *
     * <p>error, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>recorded (1 deployment): A schema with one custom name twice is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_DUPLICATE = "schema-definition.name.duplicate";

    /**
     * Whether email_verified in a schema means the standard attribute or a custom one is contested.
     *
     * <p>warning, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>reported (3 reports): email_verified with the type Boolean can be listed in a schema.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_EMAIL_VERIFIED = "schema-definition.name.email-verified";

    /**
     * AddCustomAttributes adds names that the pool does not have yet.
     *
     * <p>error, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>reported (2 reports, 2 emulators): AddCustomAttributes with a name that exists is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_EXISTS = "schema-definition.name.exists";

    /**
     * A declared attribute's name has at most 20 characters; the prefix that the service adds does not count.
     *
     * <p>error, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 model, 1 report): A schema name longer than 20 characters, the prefix not
     *     counted, is refused.
     * <li>documented (1 model, 1 report): phone_number_verified cannot be listed in a schema because it has 21
     *     characters.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_MAX_LENGTH = "schema-definition.name.max-length";

    /**
     * A declared attribute's name has at least one character.
     *
     * <p>error, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>documented (1 model): An empty schema name is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_MIN_LENGTH = "schema-definition.name.min-length";

    /**
     * A declared attribute's name comes without custom: or dev:, which the service puts before it.
     *
     * <p>warning, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 2 reports): A schema name that already starts with custom: is prefixed again.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_PREFIX = "schema-definition.name.prefix";

    /**
     * A name of a standard attribute in AddCustomAttributes creates a custom attribute beside it.
     *
     * <p>warning, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>reported (3 reports): A schema entry named like a standard attribute re-declares that attribute instead of
     *     creating a custom one.
     * <li>reported (1 deployment, 7 reports): CloudFormation sends later changes of standard attributes through
     *     AddCustomAttributes, which then fails.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_STANDARD = "schema-definition.name.standard";

    /**
     * A declared name with a character newer than Unicode 13 may be refused.
     *
     * <p>warning, at <code>/Schema/*&#47;Name</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NAME_UNSETTLED_CHARACTER = "schema-definition.name.unsettled-character";

    /**
     * A limit is given as text of at most 131072 characters.
     *
     * <p>error, at <code>/Schema/*&#47;NumberAttributeConstraints/MaxValue</code>
     *
     * <ul>
     * <li>documented (1 model): A constraint given as a string longer than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NUMBER_MAX_VALUE_TEXT = "schema-definition.number.max-value.text";

    /**
     * A limit is given as text of at most 131072 characters.
     *
     * <p>error, at <code>/Schema/*&#47;NumberAttributeConstraints/MinValue</code>
     *
     * <ul>
     * <li>documented (1 model): A constraint given as a string longer than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NUMBER_MIN_VALUE_TEXT = "schema-definition.number.min-value.text";

    /**
     * MinValue and MaxValue are numbers, as text.
     *
     * <p>error, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 emulator): A constraint that is no whole number is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NUMBER_NUMBERS = "schema-definition.number.numbers";

    /**
     * A custom Number's MinValue is at most its MaxValue.
     *
     * <p>error, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>recorded (1 deployment): A custom Number with MinValue above MaxValue is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_NUMBER_VALUE_RANGE = "schema-definition.number.value-range";

    /**
     * A standard attribute keeps its data type.
     *
     * <p>error, at <code>/Schema/*&#47;AttributeDataType</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 report): A standard attribute cannot get another data type.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STANDARD_DATA_TYPE = "schema-definition.standard.data-type";

    /**
     * A standard attribute is not developer-only; that half of the service's message is known from an emulator.
     *
     * <p>warning, at <code>/Schema/*&#47;DeveloperOnlyAttribute</code>
     *
     * <ul>
     * <li>inferred (1 report, 1 emulator): A standard attribute cannot become developer-only.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STANDARD_DEVELOPER_ONLY = "schema-definition.standard.developer-only";

    /**
     * A standard attribute's least limit is at most its greatest; a refusal is known from an emulator only.
     *
     * <p>warning, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>inferred (1 emulator): A standard String with MinLength above MaxLength is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STANDARD_RANGE = "schema-definition.standard.range";

    /**
     * By the guide a String is limited to 2048 characters; the model lets a limit be greater.
     *
     * <p>warning, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>contested (1 guide, 1 emulator
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A custom
     *     String cannot be declared longer than 2048.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STRING_LENGTH_LIMIT = "schema-definition.string.length-limit";

    /**
     * A custom String's MinLength is at most its MaxLength.
     *
     * <p>error, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>recorded (1 deployment): A custom String with MinLength above MaxLength is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STRING_LENGTH_RANGE = "schema-definition.string.length-range";

    /**
     * A limit is given as text of at most 131072 characters.
     *
     * <p>error, at <code>/Schema/*&#47;StringAttributeConstraints/MaxLength</code>
     *
     * <ul>
     * <li>documented (1 model): A constraint given as a string longer than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STRING_MAX_LENGTH_TEXT = "schema-definition.string.max-length.text";

    /**
     * A limit is given as text of at most 131072 characters.
     *
     * <p>error, at <code>/Schema/*&#47;StringAttributeConstraints/MinLength</code>
     *
     * <ul>
     * <li>documented (1 model): A constraint given as a string longer than 131072 characters is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STRING_MIN_LENGTH_TEXT = "schema-definition.string.min-length.text";

    /**
     * MinLength and MaxLength are whole numbers of at least 0, as text.
     *
     * <p>error, at <code>/Schema/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 emulator): A constraint that is no whole number is refused.
     * </ul>
     */
    public static final String SCHEMA_DEFINITION_STRING_WHOLE_NUMBERS = "schema-definition.string.whole-numbers";

    /**
     * A secret hash is not empty and consists of: A-Z, a-z, 0-9, '_', '+', '=' and '/'.
     *
     * <p>error, at <code>/SecretHash</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SECRET_HASH_CHARACTERS = "secret-hash.characters";

    /**
     * A secret hash is that of the user name under the client's secret.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): A wrong secret hash is refused.
     * </ul>
     */
    public static final String SECRET_HASH_MATCHES = "secret-hash.matches";

    /**
     * A secret hash has at most 128 characters.
     *
     * <p>error, at <code>/SecretHash</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SECRET_HASH_MAX_LENGTH = "secret-hash.max-length";

    /**
     * A secret hash has at least 1 character.
     *
     * <p>error, at <code>/SecretHash</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SECRET_HASH_MIN_LENGTH = "secret-hash.min-length";

    /**
     * A request through an app client with a secret holds a secret hash.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): A missing secret hash is refused.
     * </ul>
     */
    public static final String SECRET_HASH_PRESENT = "secret-hash.present";

    /**
     * A session has at most 4096 characters.
     *
     * <p>error, at <code>/Session</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SESSION_MAX_LENGTH = "session.max-length";

    /**
     * A session has at least 20 characters.
     *
     * <p>error, at <code>/Session</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SESSION_MIN_LENGTH = "session.min-length";

    /**
     * A text matches the service model's pattern as a whole.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_CHARACTERS = "shape.characters";

    /**
     * A list or a map has at most the entries that the service model allows.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MAX_ITEMS = "shape.max-items";

    /**
     * A text has at most the characters that the service model allows.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MAX_LENGTH = "shape.max-length";

    /**
     * A number is not above the service model's greatest.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MAX_VALUE = "shape.max-value";

    /**
     * A list or a map has at least the entries that the service model asks for.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MIN_ITEMS = "shape.min-items";

    /**
     * A text has at least the characters that the service model asks for.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MIN_LENGTH = "shape.min-length";

    /**
     * A number is not below the service model's least.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_MIN_VALUE = "shape.min-value";

    /**
     * A member that the service model requires is given.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_REQUIRED = "shape.required";

    /**
     * A text that has to consist of letters, marks, symbols, numbers and punctuation may be refused if it has a
     * character newer than Unicode 13.
     *
     * <p>warning, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_UNSETTLED_CHARACTER = "shape.unsettled-character";

    /**
     * A text is one of the service model's values, in their letter case.
     *
     * <p>error, at <code>/*</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String SHAPE_VALUE = "shape.value";

    /**
     * After five wrong passwords sign-in is locked for a growing time.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>contested (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow.html):
     *     After five wrong passwords sign-in is locked for a growing time.
     * </ul>
     */
    public static final String SIGN_IN_ATTEMPTS = "sign-in.attempts";

    /**
     * A sign-in uses a flow that its app client allows.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 3 reports): A sign-in flow the client does not allow is refused.
     * </ul>
     */
    public static final String SIGN_IN_FLOW = "sign-in.flow";

    /**
     * A user whose password has to be reset does not sign in with the old one.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): A user whose password was reset by an administrator cannot sign in with the
     *     old one.
     * </ul>
     */
    public static final String SIGN_IN_NO_PASSWORD_RESET = "sign-in.no-password-reset";

    /**
     * A user signs in with their password.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (3 exchanges, 1 model, 1 report): A wrong password is refused.
     * </ul>
     */
    public static final String SIGN_IN_PASSWORD = "sign-in.password";

    /**
     * An unconfirmed user does not sign in.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): An unconfirmed user with the right password cannot sign in.
     * </ul>
     */
    public static final String SIGN_IN_USER_CONFIRMED = "sign-in.user-confirmed";

    /**
     * A disabled user does not sign in.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model, 2 reports): A disabled user cannot sign in.
     * </ul>
     */
    public static final String SIGN_IN_USER_ENABLED = "sign-in.user-enabled";

    /**
     * A user who signs in exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges): An unknown user is named as such unless user existence errors are prevented.
     * </ul>
     */
    public static final String SIGN_IN_USER_EXISTS = "sign-in.user-exists";

    /**
     * A sign-up code is sent again where the pool verifies addresses by itself.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 report): A sign-up code cannot be resent in a pool that verifies nothing.
     * </ul>
     */
    public static final String SIGN_UP_RESEND_AUTO_VERIFICATION = "sign-up.resend-auto-verification";

    /**
     * A sign-up code is sent again to an unconfirmed user.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>inferred (1 report): A sign-up code cannot be resent to a confirmed user.
     * </ul>
     */
    public static final String SIGN_UP_RESEND_UNCONFIRMED = "sign-up.resend-unconfirmed";

    /**
     * A message that a custom message function writes holds the code's placeholder.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html): A custom
     *     message without the code placeholder is refused.
     * </ul>
     */
    public static final String TRIGGER_CUSTOM_MESSAGE_CODE = "trigger.custom-message-code";

    /**
     * An error of a trigger's function fails the request, with the function's text.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     An error thrown by the custom message function comes back to the caller with the function's text unchanged
     *     and a full stop.
     * <li>recorded (1 exchange, 1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     Errors of other triggers come back in the same form with the trigger's name.
     * <li>documented (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     An error of the pre authentication trigger refuses the sign-in.
     * </ul>
     */
    public static final String TRIGGER_ERROR = "trigger.error";

    /**
     * A custom message event names its source, its user and what the user has.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html): The custom
     *     message event has a fixed set of keys.
     * <li>documented (1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     Updates run the trigger as UpdateUserAttribute, code requests as VerifyUserAttribute.
     * </ul>
     */
    public static final String TRIGGER_EVENT = "trigger.event";

    /**
     * A trigger's function answers within five seconds.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     A function that takes longer than five seconds makes the call fail.
     * </ul>
     */
    public static final String TRIGGER_IN_TIME = "trigger.in-time";

    /**
     * A trigger's function returns the event that it got.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     A function that does not return the event makes the call fail.
     * </ul>
     */
    public static final String TRIGGER_OUTPUT = "trigger.output";

    /**
     * A trigger's function can be called.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html):
     *     A function that Cognito may not invoke makes the call fail.
     * </ul>
     */
    public static final String TRIGGER_PERMITTED = "trigger.permitted";

    /**
     * The response in what a trigger's function returns is an object.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): A function result with wrong contents makes the call fail.
     * </ul>
     */
    public static final String TRIGGER_RESPONSE = "trigger.response";

    /**
     * A customization styles the classes that can be customized alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A customization styles the classes that can be customized alone.
     * </ul>
     */
    public static final String UI_CUSTOMIZATION_CSS = "ui-customization.css";

    /**
     * A pool whose sign-in pages are customized has a domain.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A pool whose sign-in pages are customized has a domain.
     * </ul>
     */
    public static final String UI_CUSTOMIZATION_DOMAIN = "ui-customization.domain";

    /**
     * Updates of one user at the same time lose nothing.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): A writable attribute that needs no verification is changed at once and
     *     yields no delivery details.
     * <li>documented (1 model, 1 report): Several valid attributes of one call are all applied.
     * </ul>
     */
    public static final String UPDATE_PARALLEL = "update.parallel";

    /**
     * A name in AttributesToGet has 1 to 32 characters, as an attribute's name may have them.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A name in AttributesToGet of ListUsers has 1 to 32 characters in the name pattern.
     * </ul>
     */
    public static final String USER_LISTING_ATTRIBUTE_NAME = "user-listing.attribute-name";

    /**
     * Every user who is listed with an attribute of AttributesToGet has a value of it.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): ListUsers refuses AttributesToGet when an attribute cannot be returned for
     *     every user.
     * </ul>
     */
    public static final String USER_LISTING_ATTRIBUTES_SET = "user-listing.attributes-set";

    /**
     * An app client's analytics name an application by its ARN alone, or by id, role and external id.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): An app client's analytics name a Pinpoint application by its ARN alone, or by id,
     *     role and external id together.
     * <li>recorded (1 deployment): The ARN of a Pinpoint application does not stand beside its id and role.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_ANALYTICS = "user-pool-client.analytics";

    /**
     * An entry of ReadAttributes or WriteAttributes has at most 2048 characters.
     *
     * <p>error, at <code>/WriteAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): An entry of ReadAttributes or WriteAttributes has 1 to 2048 characters.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_ATTRIBUTE_MAX_LENGTH = "user-pool-client.attribute.max-length";

    /**
     * An entry of ReadAttributes or WriteAttributes has at least one character.
     *
     * <p>error, at <code>/WriteAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model): An entry of ReadAttributes or WriteAttributes has 1 to 2048 characters.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_ATTRIBUTE_MIN_LENGTH = "user-pool-client.attribute.min-length";

    /**
     * The flows code and implicit need a callback URL.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The flows code and implicit need a callback URL.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_CALLBACK = "user-pool-client.callback";

    /**
     * The flow client_credentials stands alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The flow client_credentials does not stand beside code or implicit.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_CLIENT_CREDENTIALS_ALONE = "user-pool-client.client-credentials.alone";

    /**
     * The flow client_credentials needs a client with a secret.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The flow client_credentials needs a client with a secret.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_CLIENT_CREDENTIALS_SECRET = "user-pool-client.client-credentials.secret";

    /**
     * A client that propagates user context data has a secret.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A client that propagates user context data has a secret.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_CONTEXT_DATA_SECRET = "user-pool-client.context-data.secret";

    /**
     * The default redirect URI is one of the callback URLs.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The default redirect URI is one of the callback URLs.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_DEFAULT_REDIRECT = "user-pool-client.default-redirect";

    /**
     * Names of flows with ALLOW_ do not stand beside legacy ones.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Names of flows with ALLOW_ do not stand beside legacy ones.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_FLOWS_GENERATION = "user-pool-client.flows.generation";

    /**
     * An app client is described with the lists that it was given, and without those that it was not.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     DescribeUserPoolClient leaves out ReadAttributes and WriteAttributes while they are at their defaults.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_LISTS_DESCRIBED = "user-pool-client.lists-described";

    /**
     * A client that may use OAuth has flows and scopes.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A client that may use OAuth has flows and scopes.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_OAUTH = "user-pool-client.oauth";

    /**
     * A client's identity providers are COGNITO and providers that the pool has.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A client's identity providers are COGNITO and providers that the pool has.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_PROVIDERS_KNOWN = "user-pool-client.providers.known";

    /**
     * ReadAttributes lists only attributes that the pool has.
     *
     * <p>error, at <code>/ReadAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 report): A client's read list cannot name an attribute that the pool lacks.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): oidc:profile
     *     in a read or write list stands for thirteen standard attributes.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_READ_ATTRIBUTES_EXISTS_IN_SCHEMA = "user-pool-client.read-attributes.exists-in-schema";

    /**
     * An update of a client without ReadAttributes puts that list back to its default.
     *
     * <p>warning, at <code>/ReadAttributes</code>
     *
     * <ul>
     * <li>documented (1 model, 1 report): An update of a client resets the lists it does not send.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_READ_ATTRIBUTES_RESET = "user-pool-client.read-attributes.reset";

    /**
     * A scope is a standard one or one of a resource server of the pool.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A scope is a standard one or one of a resource server of the pool.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_SCOPES_KNOWN = "user-pool-client.scopes.known";

    /**
     * A token that users change themselves with has the scope aws.cognito.signin.user.admin.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 4 reports): A token without the scope aws.cognito.signin.user.admin is refused.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_SCOPES_USER_ADMIN = "user-pool-client.scopes.user-admin";

    /**
     * Access and ID tokens do not outlive the refresh token.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Access and ID tokens do not outlive the refresh token.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_TOKEN_VALIDITY_ORDER = "user-pool-client.token-validity.order";

    /**
     * Access and ID tokens are valid from 5 minutes to 1 day, refresh tokens from 60 minutes to 10 years.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Access and ID tokens are valid from 5 minutes to 1 day, refresh tokens from 60
     *     minutes to 10 years.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_TOKEN_VALIDITY_RANGE = "user-pool-client.token-validity.range";

    /**
     * A callback URL has no fragment.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A callback URL has no fragment.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_URLS_FRAGMENT = "user-pool-client.urls.fragment";

    /**
     * A callback or logout URL of another host than localhost uses https.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A callback URL of another host than localhost uses https.
     * <li>recorded (1 deployment): A logout URL of another host than localhost uses https.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_URLS_HTTPS = "user-pool-client.urls.https";

    /**
     * WriteAttributes lists only attributes that the pool has.
     *
     * <p>error, at <code>/WriteAttributes/*</code>
     *
     * <ul>
     * <li>reported (2 reports): A client's write list cannot name an attribute that the pool lacks.
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): oidc:profile
     *     in a read or write list stands for thirteen standard attributes.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_WRITE_ATTRIBUTES_EXISTS_IN_SCHEMA = "user-pool-client.write-attributes.exists-in-schema";

    /**
     * WriteAttributes lists every attribute that the pool requires, save sub.
     *
     * <p>error, at <code>/WriteAttributes</code>
     *
     * <ul>
     * <li>documented (1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A client's
     *     explicit write list has to hold every attribute the pool requires.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_WRITE_ATTRIBUTES_REQUIRED = "user-pool-client.write-attributes.required";

    /**
     * An update of a client without WriteAttributes puts that list back to its default.
     *
     * <p>warning, at <code>/WriteAttributes</code>
     *
     * <ul>
     * <li>documented (1 model, 1 report): An update of a client resets the lists it does not send.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_WRITE_ATTRIBUTES_RESET = "user-pool-client.write-attributes.reset";

    /**
     * WriteAttributes does not list sub, email_verified or phone_number_verified.
     *
     * <p>error, at <code>/WriteAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 report): A client cannot be created with a verified flag or sub in
     *     WriteAttributes.
     * <li>reported (2 reports): A client cannot be updated to a write list with email_verified.
     * </ul>
     */
    public static final String USER_POOL_CLIENT_WRITE_ATTRIBUTES_UNWRITABLE = "user-pool-client.write-attributes.unwritable";

    /**
     * A custom domain is a fully qualified name, with a certificate of us-east-1.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A custom domain is a fully qualified name below another domain.
     * <li>recorded (1 deployment): The certificate of a custom domain is in us-east-1.
     * </ul>
     */
    public static final String USER_POOL_DOMAIN_CUSTOM = "user-pool-domain.custom";

    /**
     * A domain prefix has lower-case letters, digits and inner hyphens alone, at most 63.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A domain prefix has lower-case letters, digits and inner hyphens alone.
     * <li>recorded (1 deployment): A domain prefix has at most 63 characters.
     * </ul>
     */
    public static final String USER_POOL_DOMAIN_PREFIX = "user-pool-domain.prefix";

    /**
     * A domain prefix has no part cognito, aws or amazon between its hyphens.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A domain prefix has no part cognito, aws or amazon between its hyphens.
     * </ul>
     */
    public static final String USER_POOL_DOMAIN_RESERVED_WORD = "user-pool-domain.reserved-word";

    /**
     * A user pool id is not empty and consists of: a Region, '_' and letters or digits.
     *
     * <p>error, at <code>/UserPoolId</code>
     *
     * <ul>
     * <li>documented (2 models): A pool id that breaks its pattern or length is refused by the constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_ID_CHARACTERS = "user-pool-id.characters";

    /**
     * A user pool id has at most 55 characters.
     *
     * <p>error, at <code>/UserPoolId</code>
     *
     * <ul>
     * <li>documented (2 models): A pool id that breaks its pattern or length is refused by the constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_ID_MAX_LENGTH = "user-pool-id.max-length";

    /**
     * A user pool id has at least 1 character.
     *
     * <p>error, at <code>/UserPoolId</code>
     *
     * <ul>
     * <li>documented (2 models): A pool id that breaks its pattern or length is refused by the constraint checker.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_ID_MIN_LENGTH = "user-pool-id.min-length";

    /**
     * A user pool id is given where the operation requires it.
     *
     * <p>error, at <code>/UserPoolId</code>
     *
     * <ul>
     * <li>documented (2 models): An administrator's update without pool id, user name or attribute list is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_ID_REQUIRED = "user-pool-id.required";

    /**
     * AliasAttributes lists email, phone_number and preferred_username only.
     *
     * <p>error, at <code>/AliasAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     AliasAttributes takes email, phone_number and preferred_username, and UsernameAttributes takes email and
     *     phone_number.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_ALIAS_ATTRIBUTES = "user-pool.alias-attributes";

    /**
     * A pool has AliasAttributes or UsernameAttributes, not both.
     *
     * <p>error
     *
     * <ul>
     * <li>recorded (1 deployment): A pool cannot have both AliasAttributes and UsernameAttributes.
     * </ul>
     */
    public static final String USER_POOL_ALIAS_OR_USERNAME_ATTRIBUTES = "user-pool.alias-or-username-attributes";

    /**
     * A pool verifies email and phone_number only, by itself or before an update.
     *
     * <p>error, at <code>/AutoVerifiedAttributes/*</code>
     *
     * <ul>
     * <li>recorded (1 deployment, 1 model): AutoVerifiedAttributes takes email and phone_number only.
     * <li>recorded (1 deployment, 1 model): AttributesRequireVerificationBeforeUpdate takes email and phone_number
     *     only.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_AUTO_VERIFIED_ATTRIBUTES = "user-pool.auto-verified-attributes";

    /**
     * A pool with a custom sender names a key.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): A custom e-mail sender needs a key.
     * <li>recorded (1 deployment): A custom SMS sender needs a key.
     * </ul>
     */
    public static final String USER_POOL_CUSTOM_SENDER_KEY = "user-pool.custom-sender.key";

    /**
     * A pool with deletion protection is not deleted.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html): A
     *     pool with deletion protection is not deleted.
     * </ul>
     */
    public static final String USER_POOL_DELETION_PROTECTION = "user-pool.deletion-protection";

    /**
     * The From of a pool's e-mail is an address.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The From of a pool's e-mail is an address, with or without a display name.
     * </ul>
     */
    public static final String USER_POOL_EMAIL_FROM = "user-pool.email.from";

    /**
     * Sending by DEVELOPER names an SES identity.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Sending by DEVELOPER needs the ARN of an SES identity.
     * </ul>
     */
    public static final String USER_POOL_EMAIL_SOURCE_ARN = "user-pool.email.source-arn";

    /**
     * A user pool that a request names exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 3 reports): A well-formed pool id that no pool has is refused.
     * </ul>
     */
    public static final String USER_POOL_EXISTS = "user-pool.exists";

    /**
     * A pool that is created with multi-factor sign-in has an SMS configuration.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment, 2 reports): A pool with MFA on or optional needs an SMS configuration or another
     *     factor that is named.
     * </ul>
     */
    public static final String USER_POOL_MFA_FACTOR = "user-pool.mfa-factor";

    /**
     * E-mail codes as a factor need sending by DEVELOPER.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): E-mail codes as a factor need sending by DEVELOPER.
     * </ul>
     */
    public static final String USER_POOL_MFA_EMAIL_SENDER = "user-pool.mfa.email-sender";

    /**
     * No factor is enabled while MFA is off.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): No factor is enabled while MFA is off.
     * </ul>
     */
    public static final String USER_POOL_MFA_OFF_WITH_FACTORS = "user-pool.mfa.off-with-factors";

    /**
     * The relying party of passkeys is a bare domain name.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The relying party of passkeys is a bare domain name.
     * </ul>
     */
    public static final String USER_POOL_PASSKEYS_RELYING_PARTY = "user-pool.passkeys.relying-party";

    /**
     * PreTokenGeneration and PreTokenGenerationConfig name one function.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): PreTokenGeneration and PreTokenGenerationConfig name one function.
     * </ul>
     */
    public static final String USER_POOL_PRE_TOKEN_GENERATION_ONE_FUNCTION = "user-pool.pre-token-generation.one-function";

    /**
     * By the guide preferred_username is required or an alias, not both; such pools were seen.
     *
     * <p>warning
     *
     * <ul>
     * <li>contested (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     preferred_username cannot be required and an alias in one pool.
     * </ul>
     */
    public static final String USER_POOL_PREFERRED_USERNAME_ALIAS = "user-pool.preferred-username-alias";

    /**
     * The recovery mechanism admin_only stands alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): The recovery mechanism admin_only stands alone.
     * </ul>
     */
    public static final String USER_POOL_RECOVERY_ADMIN_ONLY = "user-pool.recovery.admin-only";

    /**
     * Each recovery mechanism and each priority stands once.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Each recovery mechanism and each priority stands once.
     * </ul>
     */
    public static final String USER_POOL_RECOVERY_DUPLICATE = "user-pool.recovery.duplicate";

    /**
     * PASSWORD is among the first factors of a sign-in policy.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): PASSWORD is among the first factors of a sign-in policy.
     * </ul>
     */
    public static final String USER_POOL_SIGN_IN_POLICY_PASSWORD = "user-pool.sign-in-policy.password";

    /**
     * A pool that verifies phone numbers by itself has an SMS configuration.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment, 1 report): A pool that verifies phone numbers by itself needs an SMS configuration.
     * </ul>
     */
    public static final String USER_POOL_SMS_CONFIGURATION = "user-pool.sms-configuration";

    /**
     * A pool uses features of its feature plan alone.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): Passwordless first factors need the ESSENTIALS or the PLUS plan.
     * <li>recorded (1 deployment): A pre token generation trigger of version V2_0 needs the ESSENTIALS or the PLUS
     *     plan.
     * <li>recorded (1 deployment): Managed login version 2 needs the ESSENTIALS or the PLUS plan.
     * <li>recorded (1 deployment): The delivery of userAuthEvents needs the PLUS plan.
     * </ul>
     */
    public static final String USER_POOL_TIER = "user-pool.tier";

    /**
     * UnusedAccountValidityDays does not stand beside TemporaryPasswordValidityDays.
     *
     * <p>decided from a definition or a change of one, so that no result names it
     *
     * <ul>
     * <li>recorded (1 deployment): UnusedAccountValidityDays does not stand beside TemporaryPasswordValidityDays.
     * </ul>
     */
    public static final String USER_POOL_UNUSED_ACCOUNT_VALIDITY = "user-pool.unused-account-validity";

    /**
     * An update of a pool puts back to its default what it leaves out, and leaves the schema alone.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): Members left out of UpdateUserPool go back to their defaults.
     * </ul>
     */
    public static final String USER_POOL_UPDATE_RESETS = "user-pool.update-resets";

    /**
     * UsernameAttributes lists email and phone_number only.
     *
     * <p>error, at <code>/UsernameAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html):
     *     AliasAttributes takes email, phone_number and preferred_username, and UsernameAttributes takes email and
     *     phone_number.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USER_POOL_USERNAME_ATTRIBUTES = "user-pool.username-attributes";

    /**
     * A pool requires verification before an update only of what it verifies by itself.
     *
     * <p>error
     *
     * <ul>
     * <li>reported (2 reports): A pool cannot require verification before update for an attribute it does not verify
     *     by itself.
     * </ul>
     */
    public static final String USER_POOL_VERIFICATION_BEFORE_UPDATE = "user-pool.verification-before-update";

    /**
     * AdminGetUser tells dates in seconds since 1970, and nothing about factors that a user does not have.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (2 models): Dates are JSON numbers of seconds since 1970 with a fraction.
     * <li>reported (1 assertion): AdminGetUser leaves MFA members out for a user without MFA.
     * </ul>
     */
    public static final String USER_DESCRIBED = "user.described";

    /**
     * A user whom an administrator names exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model, 2 reports): An unknown user name is refused.
     * </ul>
     */
    public static final String USER_EXISTS = "user.exists";

    /**
     * A user whose code or password is asked for exists.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange): A forgotten-password request for an unknown user is refused in legacy mode.
     * </ul>
     */
    public static final String USER_EXISTS_FOR_CLIENT = "user.exists-for-client";

    /**
     * A change moves the date when the user was last modified.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): A change moves the user's last-modified date.
     * </ul>
     */
    public static final String USER_LAST_MODIFIED = "user.last-modified";

    /**
     * Where email and phone_number stand for the user name, the name is one of them.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     username attributes a username that is neither an email nor a phone number is refused.
     * </ul>
     */
    public static final String USERNAME_ADDRESS = "username.address";

    /**
     * Where an address stands for the user name, a new user has an address of their own.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): Sign-up with
     *     a taken email is refused in a pool with email as username.
     * <li>recorded (1 exchange): Where an address stands for the user name, AdminCreateUser with a taken one is
     *     refused.
     * <li>documented (1 guide, 5 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A taken
     *     phone number is refused in words that name phone_number.
     * </ul>
     */
    public static final String USERNAME_ADDRESS_FREE = "username.address-free";

    /**
     * A user name is not empty and consists of: letters, marks, symbols, numbers and punctuation.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (2 models): A user name that is empty or longer than 128 characters is refused by the constraint
     *     checker.
     * <li>documented (1 model, 1 report): Sign-up with an empty username and a bad password lists the violations of
     *     both with masked values.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USERNAME_CHARACTERS = "username.characters";

    /**
     * Where email stands for the user name, the name is an email.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     username attributes a username that is neither an email nor a phone number is refused.
     * </ul>
     */
    public static final String USERNAME_EMAIL = "username.email";

    /**
     * A new user has a name of their own.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 guide https://github.com/awsdocs/amazon-cognito-developer-guide&#64;85b058f
     *     doc_source/cognito-user-pool-managing-errors.md): Sign-up with a taken username is refused.
     * </ul>
     */
    public static final String USERNAME_FREE = "username.free";

    /**
     * A user whom an administrator creates has a name of their own.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report, 2 emulators): AdminCreateUser with a taken username is refused.
     * </ul>
     */
    public static final String USERNAME_FREE_FOR_ADMINISTRATOR = "username.free-for-administrator";

    /**
     * A user name has at most 128 characters.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (2 models): A user name that is empty or longer than 128 characters is refused by the constraint
     *     checker.
     * <li>documented (1 model, 1 report): Sign-up with an empty username and a bad password lists the violations of
     *     both with masked values.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USERNAME_MAX_LENGTH = "username.max-length";

    /**
     * A user name has at least 1 character.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (2 models): A user name that is empty or longer than 128 characters is refused by the constraint
     *     checker.
     * <li>documented (1 model, 1 report): Sign-up with an empty username and a bad password lists the violations of
     *     both with masked values.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USERNAME_MIN_LENGTH = "username.min-length";

    /**
     * Where email is an alias, a user name has not the form of an email address.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (1 assertion, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With email
     *     as alias a username in email form is refused.
     * </ul>
     */
    public static final String USERNAME_NO_EMAIL_BESIDE_ALIAS = "username.no-email-beside-alias";

    /**
     * Where phone_number is an alias, a user name has not the form of a phone number.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (1 guide
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     phone_number as alias a username in phone-number form is refused.
     * </ul>
     */
    public static final String USERNAME_NO_PHONE_NUMBER_BESIDE_ALIAS = "username.no-phone-number-beside-alias";

    /**
     * What a user name comes to that is an address, but not of the kind that stands for it, was not seen.
     *
     * <p>warning, at <code>/Username</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     username attributes a username that is neither an email nor a phone number is refused.
     * </ul>
     */
    public static final String USERNAME_OTHER_ADDRESS = "username.other-address";

    /**
     * Where phone_number stands for the user name, the name is a phone number.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): With
     *     username attributes a username that is neither an email nor a phone number is refused.
     * </ul>
     */
    public static final String USERNAME_PHONE_NUMBER = "username.phone-number";

    /**
     * Where preferred_username is an alias, an administrator does not create a user with the user name in it.
     *
     * <p>warning
     *
     * <ul>
     * <li>reported (1 report): AdminCreateUser was refused where preferred_username is an alias and equals the user
     *     name.
     * </ul>
     */
    public static final String USERNAME_PREFERRED_USERNAME_DIFFERS = "username.preferred-username-differs";

    /**
     * A user name is given where the operation requires it.
     *
     * <p>error, at <code>/Username</code>
     *
     * <ul>
     * <li>documented (2 models): An administrator's update without pool id, user name or attribute list is refused.
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USERNAME_REQUIRED = "username.required";

    /**
     * A user name with a character newer than Unicode 13 may be refused.
     *
     * <p>warning, at <code>/Username</code>
     *
     * <ul>
     * <li>recorded (3 exchanges, 2 deployments, 2 assertions, 2 models, 1 report): A request that breaks a length,
     *     pattern, range, enum or required rule of the service model is refused as InvalidParameterException before
     *     the operation does anything.
     * </ul>
     */
    public static final String USERNAME_UNSETTLED_CHARACTER = "username.unsettled-character";

    /**
     * Codes are asked for at most 5 times and tried at most 15 times per user and hour.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html): Code requests and verification
     *     attempts are limited per user and hour.
     * </ul>
     */
    public static final String VERIFICATION_ATTEMPTS = "verification.attempts";

    /**
     * Codes are for email and phone_number.
     *
     * <p>error, at <code>/AttributeName</code>
     *
     * <ul>
     * <li>documented (1 guide, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html): A code can
     *     be asked for email and phone_number only.
     * <li>reported (1 report): Only email and phone_number can be verified.
     * </ul>
     */
    public static final String VERIFICATION_ATTRIBUTE = "verification.attribute";

    /**
     * Where a pool requires verification before an update, the old value stays until the new one is verified.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 3 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-userattributeupdatesettings.html
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html):
     *     Where verification must come first, the old value stays until the new one is verified.
     * <li>documented (2 models): Without the verified flag an administrator's change of email waits for verification
     *     too where the pool requires it.
     * <li>documented (1 model, 2 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-userattributeupdatesettings.html
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html):
     *     An administrator can apply a new email as verified at once even where verification must come first.
     * </ul>
     */
    public static final String VERIFICATION_BEFORE_UPDATE = "verification.before-update";

    /**
     * A code serves once, and for 24 hours.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): A used code is refused.
     * <li>documented (1 model, 1 guide https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html): A code
     *     older than its lifetime is refused.
     * <li>documented (2 guides https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html):
     *     A verification code lives 24 hours.
     * </ul>
     */
    public static final String VERIFICATION_CODE_ACTIVE = "verification.code-active";

    /**
     * A code is the one that was sent.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 1 report): A wrong code is refused while a code is active.
     * <li>recorded (1 exchange, 1 model): A wrong sign-up code is refused.
     * </ul>
     */
    public static final String VERIFICATION_CODE_MATCHES = "verification.code-matches";

    /**
     * A changed address that the pool verifies by itself is answered with delivery details, one entry for each code
     * sent.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html): A changed
     *     email that the pool verifies by itself yields delivery details and a code to the new address.
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html): A changed
     *     phone number that the pool verifies by itself yields delivery details and a code by SMS.
     * <li>documented (1 model, 1 guide, 2 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html): A changed
     *     email in a pool that verifies nothing is stored with no message.
     * <li>documented (1 model, 1 guide, 3 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html): A user can
     *     ask for a code for an own email or phone number, verified or not.
     * <li>recorded (2 exchanges, 1 assertion): A sign-up with an email that the pool verifies sends a code and shows
     *     where to.
     * <li>reported (1 assertion): A sign-up that verifies nothing answers without delivery details.
     * </ul>
     */
    public static final String VERIFICATION_DELIVERY_DETAILS = "verification.delivery-details";

    /**
     * Delivery details show the first letters of an email's two sides, and a phone number's last four digits.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (3 exchanges, 1 assertion): The email shown in delivery details keeps only the first letter of
     *     each side.
     * <li>recorded (2 exchanges, 2 reports): Delivery details of an update mask the email in the same way.
     * <li>reported (1 report): The phone number shown in delivery details keeps the plus sign and the last four
     *     digits.
     * </ul>
     */
    public static final String VERIFICATION_DESTINATION = "verification.destination";

    /**
     * A code for an email needs a user who has one.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): A code for an email the user does not have is refused.
     * </ul>
     */
    public static final String VERIFICATION_EMAIL_REGISTERED = "verification.email-registered";

    /**
     * A changed address is not verified until it is verified itself.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (2 exchanges, 1 model, 2 guides, 4 reports
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html
     *     https://repost.aws/knowledge-center/cognito-email-verified-attribute): Unless verification must come first,
     *     a new email or phone number is active at once and unverified.
     * <li>recorded (1 exchange, 2 guides, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html
     *     https://repost.aws/knowledge-center/cognito-email-verified-attribute): An administrator's change of email
     *     without the flag makes it unverified.
     * </ul>
     */
    public static final String VERIFICATION_FLAG_RESET = "verification.flag-reset";

    /**
     * The right code makes the address verified.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 2 reports): The right code makes the attribute verified.
     * </ul>
     */
    public static final String VERIFICATION_FLAG_SET = "verification.flag-set";

    /**
     * Where verification must come first, the old address stays until the new one is verified.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model, 3 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-userattributeupdatesettings.html
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html):
     *     Where verification must come first, the old value stays until the new one is verified.
     * <li>documented (1 model): A second change while one is pending replaces it.
     * <li>documented (2 models): Without the verified flag an administrator's change of email waits for verification
     *     too where the pool requires it.
     * <li>documented (1 model, 2 guides
     *     https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-userattributeupdatesettings.html
     *     https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html):
     *     An administrator can apply a new email as verified at once even where verification must come first.
     * </ul>
     */
    public static final String VERIFICATION_PENDING = "verification.pending";

    /**
     * A code for a phone number needs a user who has one.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (1 report): A code for a phone number the user does not have is refused.
     * </ul>
     */
    public static final String VERIFICATION_PHONE_NUMBER_REGISTERED = "verification.phone-number-registered";

    /**
     * An address that is set to its present value gets no code.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>reported (3 reports): Setting the value a user already has sends no code.
     * </ul>
     */
    public static final String VERIFICATION_SAME_VALUE = "verification.same-value";

    /**
     * A changed phone number that the pool verifies by itself needs a pool that can send SMS.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>documented (1 model, 1 guide, 1 report
     *     https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html): A changed
     *     phone number that the pool verifies by itself yields delivery details and a code by SMS.
     * <li>documented (1 model, 3 reports): A code or an invitation that cannot be sent makes the call fail.
     * </ul>
     */
    public static final String VERIFICATION_SMS_SET_UP = "verification.sms-set-up";

    /**
     * A code for a phone number needs a pool that can send SMS.
     *
     * <p>warning, at <code>/AttributeName</code>
     *
     * <ul>
     * <li>documented (1 model, 3 reports): A code or an invitation that cannot be sent makes the call fail.
     * </ul>
     */
    public static final String VERIFICATION_SMS_SET_UP_FOR_CODE = "verification.sms-set-up-for-code";

    /**
     * A sign-up does not say that an address is verified.
     *
     * <p>error, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>reported (1 report): Sign-up with email_verified or phone_number_verified is refused as an unauthorised
     *     write.
     * </ul>
     */
    public static final String VERIFIED_FLAG_AT_SIGN_UP = "verified-flag.at-sign-up";

    /**
     * That a user's own update may not say that an address is verified is inferred from other operations.
     *
     * <p>warning, at <code>/UserAttributes/*</code>
     *
     * <ul>
     * <li>inferred (2 emulators): A user cannot set email_verified or phone_number_verified.
     * </ul>
     */
    public static final String VERIFIED_FLAG_AT_UPDATE = "verified-flag.at-update";

    /**
     * email_verified is set where there is an email.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): AdminCreateUser demands an email when email_verified is true.
     * </ul>
     */
    public static final String VERIFIED_FLAG_EMAIL = "verified-flag.email";

    /**
     * phone_number_verified is set where there is a phone number.
     *
     * <p>decided by a running service alone, so that no result names it
     *
     * <ul>
     * <li>documented (1 model): AdminCreateUser demands a phone number when phone_number_verified is true.
     * </ul>
     */
    public static final String VERIFIED_FLAG_PHONE_NUMBER = "verified-flag.phone-number";

    /**
     * An administrator who creates a user with email_verified true gives the email.
     *
     * <p>error, at <code>/UserAttributes</code>
     *
     * <ul>
     * <li>recorded (1 exchange, 1 model): AdminCreateUser demands an email when email_verified is true.
     * </ul>
     */
    public static final String VERIFIED_FLAG_WITHOUT_EMAIL = "verified-flag.without-email";

    /**
     * An administrator who creates a user with phone_number_verified true gives the phone number.
     *
     * <p>error, at <code>/UserAttributes</code>
     *
     * <ul>
     * <li>documented (1 model): AdminCreateUser demands a phone number when phone_number_verified is true.
     * </ul>
     */
    public static final String VERIFIED_FLAG_WITHOUT_PHONE_NUMBER = "verified-flag.without-phone-number";

    private RuleIds() {}
}
