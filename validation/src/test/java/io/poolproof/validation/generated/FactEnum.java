package io.poolproof.validation.generated;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Source;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.validation.model.Operation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The source of the enum that carries the facts into the library, which has no catalogue at run time. */
final class FactEnum {
    private static final String HEAD = """
            package io.poolproof.validation.evidence;

            import io.poolproof.validation.model.Operation;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;

            /**
             * The facts that rules may rest on, each with its claims, how well they are known and from what; {@code poolproof
             * explain ID} names the sources. Generated from {@code fixtures/facts}; change them there.
             */
            public enum Fact {
            """;

    private static final String TAIL = """

                private static final String EVERY_OPERATION = "*";

                private final String id;
                private final boolean ofRefusal;

                @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
                private final Set<String> operations;

                @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
                private final Set<String> inheritedBy;

                private final Confidence outcome;
                private final @Nullable Confidence error;
                private final @Nullable Confidence message;

                Fact(
                        String id,
                        boolean ofRefusal,
                        String operations,
                        String inheritedBy,
                        Confidence outcome,
                        @Nullable Confidence error,
                        @Nullable Confidence message) {
                    this.id = id;
                    this.ofRefusal = ofRefusal;
                    this.operations = Set.of(operations.split(" "));
                    this.inheritedBy = Set.of(inheritedBy.split(" "));
                    this.outcome = outcome;
                    this.error = error;
                    this.message = message;
                }

                /** The fact's id in the catalogue. */
                public String id() {
                    return id;
                }

                /** Whether the fact says that the service refuses a request; else it says that it takes one. */
                public boolean isOfRefusal() {
                    return ofRefusal;
                }

                /** Whether the fact is about this operation, by its name. */
                public boolean isAbout(Operation operation) {
                    return operations.contains(operation.wireName());
                }

                /** Whether the fact is about every operation. */
                public boolean isAboutEveryOperation() {
                    return operations.contains(EVERY_OPERATION);
                }

                /** Whether the fact, which is about others, holds for this operation as long as none is about it. */
                public boolean isInheritedBy(Operation operation) {
                    return inheritedBy.contains(operation.wireName());
                }

                /** How well it is known whether the service accepts or refuses. */
                public Confidence outcome() {
                    return outcome;
                }

                /** How well the error's type is known; null where the fact says nothing about it. */
                public @Nullable Confidence error() {
                    return error;
                }

                /** How well the error's wording is known; null where the fact says nothing about it. */
                public @Nullable Confidence message() {
                    return message;
                }
            }
            """;

    private static final String EVERY_OPERATION = "*";

    private FactEnum() {}

    static String source(Catalogue catalogue) {
        return HEAD
                + catalogue.facts().stream()
                        .filter(fact -> fact.claim(Aspect.OUTCOME) != null)
                        .sorted(Comparator.comparing(Fact::id))
                        .map(fact -> constant(catalogue, fact))
                        .collect(Collectors.joining(",\n", "", ";\n"))
                + TAIL;
    }

    private static String constant(Catalogue catalogue, Fact fact) {
        String name = fact.id().toUpperCase(Locale.ROOT).replace('-', '_');
        return javadoc(catalogue, fact) + "    " + name + "(\n            \"" + fact.id() + "\", "
                + isOfRefusal(fact) + ",\n            \""
                + known(fact.operations()) + "\",\n            \"" + known(fact.inheritedBy()) + "\",\n            "
                + confidence(catalogue, fact, Aspect.OUTCOME)
                + ", " + confidence(catalogue, fact, Aspect.ERROR) + ", "
                + confidence(catalogue, fact, Aspect.MESSAGE) + ")";
    }

    private static boolean isOfRefusal(Fact fact) {
        return Objects.requireNonNull(fact.claim(Aspect.OUTCOME)).texts().contains("refused");
    }

    /** The operations that the library knows, and the sign for all. */
    private static String known(List<String> operations) {
        return operations.stream()
                .filter(name ->
                        name.equals(EVERY_OPERATION) || Operation.named(name).isPresent())
                .collect(Collectors.joining(" "));
    }

    /** The statement, then each claim with how well it is known, and from how many sources of each kind. */
    private static String javadoc(Catalogue catalogue, Fact fact) {
        String claims = fact.claims().entrySet().stream()
                .map(claim -> "<li>" + claim.getKey() + " ("
                        + catalogue.confidence(claim.getValue()).name().toLowerCase(Locale.ROOT) + "): "
                        + sources(catalogue, claim.getValue()))
                .map(claim -> Javadoc.wrapped("     * ", "     *     ", claim))
                .collect(Collectors.joining());
        return "    /**\n" + Javadoc.wrapped("     * ", "     * ", Javadoc.escaped(fact.statement()))
                + "     *\n     * <ul>\n" + claims + "     * </ul>\n     */\n";
    }

    /** Kinds alone: many sources are named after those who stand in for the service, whom no code knows. */
    static String sources(Catalogue catalogue, Claim claim) {
        Map<Source.Kind, Long> byKind = claim.sources().stream()
                .map(id -> catalogue.source(id).orElseThrow().kind())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Source.Kind.class), Collectors.counting()));
        return byKind.entrySet().stream()
                .map(kind -> kind.getValue() + " " + (kind.getValue() == 1 ? kind.getKey() : plural(kind.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String plural(Source.Kind kind) {
        return kind == Source.Kind.analogy ? "analogies" : kind + "s";
    }

    private static String confidence(Catalogue catalogue, Fact fact, Aspect aspect) {
        Claim claim = fact.claim(aspect);
        return claim == null ? "null" : "Confidence." + catalogue.confidence(claim);
    }
}
