package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about the lists of attributes that an app client is given. */
public final class UserPoolClientRules {
    static final int MAX_LENGTH = Modelled.greatest("ClientPermissionType");

    /** What no client may write: the service sets it. */
    private static final Set<String> UNWRITABLE = Set.of("sub", "email_verified", "phone_number_verified");

    static final RequestRule<String> ENTRY_MIN = RequestRule.of(
                    Subject.CLIENT_PERMISSION, "user-pool-client.attribute.min-length")
            .words("An entry of ReadAttributes or WriteAttributes has at least one character.")
            .facts(Fact.CLIENT_PERMISSION_NAME_SHAPE)
            .holds((name, context) -> name == null || !name.isEmpty())
            .problem("the entry is empty")
            .allowed("at least 1 character")
            .refusedWith(Refusal.constraint(Modelled.atLeast(1)));

    static final RequestRule<String> ENTRY_MAX = RequestRule.of(
                    Subject.CLIENT_PERMISSION, "user-pool-client.attribute.max-length")
            .words("An entry of ReadAttributes or WriteAttributes has at most " + MAX_LENGTH + " characters.")
            .facts(Fact.CLIENT_PERMISSION_NAME_SHAPE)
            .holds((name, context) -> name == null || Text.isAtMost(name, MAX_LENGTH))
            .problem((name, context) -> "the entry has " + Text.length(name) + " characters")
            .allowed("at most " + MAX_LENGTH + " characters")
            .refusedWith(Refusal.constraint(Modelled.atMost(MAX_LENGTH)));

    static final RequestRule<String> WRITE_UNWRITABLE = RequestRule.of(
                    Subject.WRITE_ATTRIBUTE, "user-pool-client.write-attributes.unwritable")
            .words("WriteAttributes does not list sub, email_verified or phone_number_verified.")
            .facts(Fact.CLIENT_WRITE_LIST_WITH_VERIFIED_FLAG, Fact.CLIENT_UPDATE_WRITE_LIST_WITH_VERIFIED_FLAG)
            .holds((name, context) -> name == null || !UNWRITABLE.contains(name))
            .problem("no client may write this attribute")
            .allowed("attributes that users may write")
            .refusedWith(invalid("write"));

    static final RequestRule<String> WRITE_UNKNOWN = RequestRule.of(
                    Subject.WRITE_ATTRIBUTE, "user-pool-client.write-attributes.exists-in-schema")
            .words("WriteAttributes lists only attributes that the pool has.")
            .facts(Fact.CLIENT_WRITE_LIST_UNKNOWN_ATTRIBUTE, Fact.CLIENT_LIST_OIDC_PROFILE)
            .holds(UserPoolClientRules::isKnown)
            .problem("the pool's schema has no attribute of this name")
            .allowed((name, context) -> DidYouMean.inSchemaOf(context, name))
            .refusedWith(invalid("write"));

    static final RequestRule<List<String>> WRITE_REQUIRED = RequestRule.of(
                    Subject.WRITE_ATTRIBUTES, "user-pool-client.write-attributes.required")
            .words("WriteAttributes lists every attribute that the pool requires, save sub.")
            .facts(Fact.CLIENT_WRITE_LIST_LACKS_REQUIRED)
            .holds((list, context) -> lacking(list, context).isEmpty())
            .problem((list, context) ->
                    "the list lacks \"" + lacking(list, context).orElse("") + "\", which the pool requires")
            .allowed("a list with every required attribute, or no list")
            .refusedWith(invalid("write"));

    static final RequestRule<String> READ_UNKNOWN = RequestRule.of(
                    Subject.READ_ATTRIBUTE, "user-pool-client.read-attributes.exists-in-schema")
            .words("ReadAttributes lists only attributes that the pool has.")
            .facts(Fact.CLIENT_READ_LIST_UNKNOWN_ATTRIBUTE, Fact.CLIENT_LIST_OIDC_PROFILE)
            .holds(UserPoolClientRules::isKnown)
            .problem("the pool's schema has no attribute of this name")
            .allowed((name, context) -> DidYouMean.inSchemaOf(context, name))
            .refusedWith(invalid("read"));

    static final RequestRule<List<String>> WRITE_RESET = reset(Subject.WRITE_ATTRIBUTES, "write");
    static final RequestRule<List<String>> READ_RESET = reset(Subject.READ_ATTRIBUTES, "read");

    private UserPoolClientRules() {}

    private static RequestRule<List<String>> reset(Subject<List<String>> subject, String list) {
        String member = subject.pattern().substring(1);
        return RequestRule.of(subject, "user-pool-client." + list + "-attributes.reset")
                .words("An update of a client without " + member + " puts that list back to its default.")
                .facts(Fact.CLIENT_UPDATE_RESETS_OMITTED)
                .holds((names, context) -> names != null || context.operation() != Operation.UPDATE_USER_POOL_CLIENT)
                .problem("the update puts the list back to its default")
                .allowed(member + " given again in every update")
                .warning();
    }

    private static boolean isKnown(@Nullable String name, Context context) {
        return name == null
                || context.pool() == null
                || context.mayHave(name)
                || name.equals(ClientPermissionRules.OIDC_PROFILE);
    }

    private static Optional<String> lacking(@Nullable List<String> list, Context context) {
        if (list == null || context.pool() == null) {
            return Optional.empty();
        }
        Set<String> granted = new HashSet<>(list);
        return context.pool().schema().stream()
                .filter(SchemaAttribute::required)
                .map(SchemaAttribute::name)
                .filter(name -> !UNWRITABLE.contains(name) && !ClientPermissionRules.grants(granted, name))
                .findFirst();
    }

    private static <T> Refusal<T> invalid(String list) {
        return Refusal.answer(
                Phase.OPERATION,
                Refusal.INVALID_PARAMETER,
                (value, context) -> List.of("Invalid " + list + " attributes specified while "
                        + (context.operation() == Operation.UPDATE_USER_POOL_CLIENT ? "updating" : "creating")
                        + " a client"));
    }
}
