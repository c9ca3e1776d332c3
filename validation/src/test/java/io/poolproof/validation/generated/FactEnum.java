package io.poolproof.validation.generated;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Source;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.Confidence;
import io.poolproof.validation.model.Operation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of the enum that carries the facts into the library, which has no catalogue at run time. */
final class FactEnum {
    private static final String HEAD = """
            package io.poolproof.validation.evidence;

            import io.poolproof.validation.model.Operation;
            import java.util.HashMap;
            import java.util.Map;
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

                @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
                private final Known outcome;

                @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
                private final @Nullable Known error;

                @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
                private final @Nullable Known message;

                /** How well an aspect is known: at its best, and of each operation of which it is known otherwise. */
                private record Known(Confidence best, Map<String, Confidence> otherwise) {
                    /** {@code BEST OPERATION=CONFIDENCE…}, where {@code *} stands for all that are not named. */
                    static Known of(String text) {
                        String[] words = text.split(" ");
                        Map<String, Confidence> otherwise = new HashMap<>();
                        for (int at = 1; at < words.length; at++) {
                            int mark = words[at].indexOf('=');
                            otherwise.put(words[at].substring(0, mark), Confidence.valueOf(words[at].substring(mark + 1)));
                        }
                        return new Known(Confidence.valueOf(words[0]), Map.copyOf(otherwise));
                    }

                    Confidence of(Operation operation) {
                        Confidence named = otherwise.get(operation.wireName());
                        return named == null ? otherwise.getOrDefault(EVERY_OPERATION, best) : named;
                    }
                }

                Fact(
                        String id,
                        boolean ofRefusal,
                        String operations,
                        String inheritedBy,
                        String outcome,
                        @Nullable String error,
                        @Nullable String message) {
                    this.id = id;
                    this.ofRefusal = ofRefusal;
                    this.operations = Set.of(operations.split(" "));
                    this.inheritedBy = Set.of(inheritedBy.split(" "));
                    this.outcome = Known.of(outcome);
                    this.error = error == null ? null : Known.of(error);
                    this.message = message == null ? null : Known.of(message);
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

                /** How well it is known whether the service accepts or refuses, of the operation of which it is known best. */
                public Confidence outcome() {
                    return outcome.best();
                }

                /** How well it is known of one operation whether the service accepts or refuses. */
                public Confidence outcome(Operation operation) {
                    return outcome.of(operation);
                }

                /** How well the error's type is known of one operation; null where the fact says nothing about it. */
                public @Nullable Confidence error(Operation operation) {
                    return error == null ? null : error.of(operation);
                }

                /** How well the error's wording is known at its best; null where the fact says nothing about it. */
                public @Nullable Confidence message() {
                    return message == null ? null : message.best();
                }

                /** How well the error's wording is known of one operation; null where the fact says nothing about it. */
                public @Nullable Confidence message(Operation operation) {
                    return message == null ? null : message.of(operation);
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
                        + catalogue.confidence(fact, claim.getValue()).name().toLowerCase(Locale.ROOT) + "): "
                        + sources(catalogue, claim.getValue()))
                .map(claim -> Javadoc.wrapped("     * ", "     *     ", claim))
                .collect(Collectors.joining());
        return "    /**\n" + Javadoc.wrapped("     * ", "     * ", Javadoc.escaped(fact.statement()))
                + "     *\n     * <ul>\n" + claims + "     * </ul>\n     */\n";
    }

    /** Kinds alone: many sources are named after those who stand in for the service, whom no code knows. */
    static String sources(Catalogue catalogue, Claim claim) {
        Map<Source.Kind, Long> byKind = catalogue.sourcesOf(claim).stream()
                .map(Source::kind)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Source.Kind.class), Collectors.counting()));
        return byKind.entrySet().stream()
                .map(kind -> kind.getValue() + " " + (kind.getValue() == 1 ? kind.getKey() : plural(kind.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String plural(Source.Kind kind) {
        return kind == Source.Kind.analogy ? "analogies" : kind + "s";
    }

    /** The best confidence, then each operation of which another is known; for a fact about every operation also of the others. */
    private static String confidence(Catalogue catalogue, Fact fact, Aspect aspect) {
        Claim claim = fact.claim(aspect);
        if (claim == null) {
            return "null";
        }
        Confidence best = catalogue.confidence(fact, claim);
        boolean isAboutAll = fact.operations().contains(EVERY_OPERATION);
        Confidence others = isAboutAll ? catalogue.confidence(fact, claim, EVERY_OPERATION) : best;
        StringBuilder text = new StringBuilder(best.name());
        if (others != best) {
            text.append(" *=").append(others);
        }
        Stream<String> named = Stream.of(
                        fact.operations().stream(),
                        fact.inheritedBy().stream(),
                        isAboutAll
                                ? catalogue.sourcesOf(claim).stream().flatMap(source -> source.observedOn().stream())
                                : Stream.<String>empty())
                .flatMap(names -> names);
        named.filter(name -> Operation.named(name).isPresent())
                .distinct()
                .sorted()
                .filter(name -> catalogue.confidence(fact, claim, name) != others)
                .forEach(name ->
                        text.append(' ').append(name).append('=').append(catalogue.confidence(fact, claim, name)));
        return "\"" + text + "\"";
    }
}
