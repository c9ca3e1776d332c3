package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules about the attributes that a pool requires of each user. */
public final class RequiredAttributeRules {
    /** The newer wording names some attributes otherwise (fact {@code signup-required-attribute-missing}). */
    private static final Map<String, String> SCIM_NAMES = Map.of(
            "name", "name.formatted",
            "given_name", "name.givenName",
            "family_name", "name.familyName",
            "email", "emails",
            "phone_number", "phoneNumbers",
            "address", "addresses");

    static final RequestRule<List<AttributeType>> AT_SIGN_UP = RequestRule.of(
                    Subject.ATTRIBUTE_LIST, "required-attribute.at-sign-up")
            .words("A sign-up gives every attribute that the pool requires, save sub and what its user name fills.")
            .facts(
                    Fact.SIGNUP_REQUIRED_ATTRIBUTE_MISSING,
                    Fact.USERNAME_POOL_FILLS_ATTRIBUTE,
                    Fact.ADMIN_CREATE_WITHOUT_REQUIRED_ATTRIBUTE)
            .holds((list, context) -> firstMissing(list, context) == null)
            .problem((list, context) -> "the sign-up lacks " + String.join(", ", missing(list, context)))
            .allowed("a value for every required attribute")
            .refusedWith(Refusal.answerOn(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (list, context) -> List.of(
                            SchemaMessages.CREATION_LEAD_IN
                                    + missing(list, context).stream()
                                            .map(name -> name + ": The attribute is required\n")
                                            .collect(Collectors.joining()),
                            SchemaMessages.CREATION_LEAD_IN
                                    + missing(list, context).stream()
                                            .map(name -> SCIM_NAMES.getOrDefault(name, name))
                                            .map(name -> name + ": The attribute " + name + " is required")
                                            .collect(Collectors.joining(", ")))));

    static final RequestRule<AttributeType> BLANK = RequestRule.of(Subject.ATTRIBUTE, "required-attribute.blank")
            .words("A required attribute keeps a value: a blank one would delete it.")
            .facts(Fact.REQUIRED_ATTRIBUTE_BLANK)
            .holds((attribute, context) -> attribute == null
                    || attribute.value() == null
                    || !attribute.value().isEmpty()
                    || !context.operation().updatesAttributes()
                    || !isRequired(attribute.name(), context))
            .problem("the blank value would delete an attribute that the pool requires")
            .allowed("a value")
            .refusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) -> List.of(
                            SchemaMessages.atUpdate(attribute, "Required attribute cannot be deleted."),
                            "Invalid user attributes: " + attribute.name()
                                    + ": Required attribute cannot be deleted.")));

    static final RequestRule<AttributeType> BLANK_AT_SIGN_UP = RequestRule.of(
                    Subject.ATTRIBUTE, "required-attribute.blank-at-sign-up")
            .words("Whether a blank value will do for an attribute that a sign-up has to give was not seen.")
            .facts(Fact.SIGNUP_REQUIRED_ATTRIBUTE_MISSING)
            .holds((attribute, context) -> attribute == null
                    || attribute.value() == null
                    || !attribute.value().isEmpty()
                    || context.operation() != Operation.SIGN_UP
                    || !isRequired(attribute.name(), context))
            .problem("the value of a required attribute is blank")
            .allowed("a value, to be safe")
            .mayBeRefusedWith(
                    Refusal.answer(Phase.SCHEMA, Refusal.INVALID_PARAMETER, (attribute, context) -> List.of()));

    /** Up to so many names are compared one by one, which allocates nothing. */
    private static final int MOST_COMPARED = 64;

    private RequiredAttributeRules() {}

    /** Whether the pool requires an attribute that users or administrators give; the service itself gives sub. */
    static boolean isRequired(@Nullable String name, Context context) {
        SchemaAttribute definition = context.definitionOf(name);
        return definition != null && definition.required() && !MutabilityRules.SUB_NAME.equals(name);
    }

    private static @Nullable String firstMissing(@Nullable List<AttributeType> list, Context context) {
        UserPool pool = context.pool();
        if (pool == null || context.operation() != Operation.SIGN_UP) {
            return null;
        }
        List<SchemaAttribute> schema = pool.schema();
        Set<String> given = given(list);
        for (int index = 0; index < schema.size(); index++) {
            String name = schema.get(index).name();
            if (schema.get(index).required() && isMissing(name, list, given, pool)) {
                return name;
            }
        }
        return null;
    }

    private static List<String> missing(@Nullable List<AttributeType> list, Context context) {
        UserPool pool = context.pool();
        Set<String> given = given(list);
        return pool == null
                ? List.of()
                : pool.schema().stream()
                        .filter(SchemaAttribute::required)
                        .map(SchemaAttribute::name)
                        .filter(name -> isMissing(name, list, given, pool))
                        .toList();
    }

    /** The names of a long list; null where the list is so short that looking through it costs less. */
    private static @Nullable Set<String> given(@Nullable List<AttributeType> list) {
        return list == null || list.size() <= MOST_COMPARED
                ? null
                : list.stream()
                        .map(AttributeType::name)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isMissing(
            String name, @Nullable List<AttributeType> list, @Nullable Set<String> given, UserPool pool) {
        if (name.equals(MutabilityRules.SUB_NAME) || pool.usernameAttributes().contains(name)) {
            return false;
        }
        if (given != null) {
            return !given.contains(name);
        }
        int size = list == null ? 0 : list.size();
        for (int index = 0; index < size; index++) {
            if (list != null && name.equals(list.get(index).name())) {
                return false;
            }
        }
        return true;
    }
}
