package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Origin;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.CognitoRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts requests to the validation library and its answers at their places in the definition. */
final class Judgement {
    /** Finding each rule's own error costs a validation for each; a definition as broken as this needs no more. */
    private static final int MOST_ANSWERS = 20;

    private static final String STRINGS = "StringAttributeConstraints/";
    private static final String NUMBERS = "NumberAttributeConstraints/";

    /** Where rules about a whole attribute or a whole request are best shown. */
    private static final Map<String, String> BEST_PLACES = Map.of(
            "schema-definition.string.length-range", STRINGS + "MaxLength",
            "schema-definition.string.length-limit", STRINGS + "MaxLength",
            "schema-definition.string.whole-numbers", STRINGS + "MaxLength",
            "schema-definition.number.value-range", NUMBERS + "MaxValue",
            "schema-definition.number.numbers", NUMBERS + "MaxValue",
            "schema-definition.standard.range", STRINGS + "MaxLength",
            "user-pool.verification-before-update",
                    "UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate",
            "user-pool.alias-or-username-attributes", "UsernameAttributes",
            "user-pool.preferred-username-alias", "AliasAttributes");

    private final CognitoValidator validator;
    private final Origin origin;
    private final Address address;
    private final Node shape;

    Judgement(CognitoValidator validator, Origin origin, Address address, Node shape) {
        this.validator = validator;
        this.origin = origin;
        this.address = address;
        this.shape = shape;
    }

    /** What is wrong with every one of several requests that differ in what nobody knows. */
    List<Problem> ofAll(List<CognitoRequest> variants, Predicate<Violation> counts) {
        CognitoRequest first = variants.get(0);
        List<Violation> common = new ArrayList<>(validator.validate(first).violations());
        common.removeIf(counts.negate());
        for (CognitoRequest other : variants.subList(1, variants.size())) {
            Set<Breach> found = validator.validate(other).violations().stream()
                    .map(Breach::of)
                    .collect(Collectors.toSet());
            common.removeIf(violation -> !found.contains(Breach.of(violation)));
        }
        return problems(first, common);
    }

    /** The same of bodies of one request: the service gives one answer, which stands at the problem that causes it. */
    List<Problem> ofRequests(List<CognitoRequest> variants, Predicate<Violation> counts) {
        List<Problem> problems = ofAll(variants, counts);
        String answer = validator
                .validate(variants.get(0))
                .predicted()
                .map(Problems::answer)
                .orElse(null);
        List<Problem> one = new ArrayList<>();
        boolean answered = false;
        for (Problem problem : problems) {
            boolean its = !answered && problem.level() == Level.ERROR && isCauseOf(problem.answer(), answer);
            answered |= its;
            one.add(its ? problem.withAnswer(answer) : problem.withAnswer(null));
        }
        return one;
    }

    /** Whether an answer to one violation alone is the answer to all, or a line of it. */
    private static boolean isCauseOf(@Nullable String own, @Nullable String whole) {
        return own != null && whole != null && (whole.equals(own) || own.startsWith(firstLine(whole)));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Which rule is broken where. */
    private record Breach(String rule, String path) {
        static Breach of(Violation violation) {
            return new Breach(violation.rule().id(), violation.path());
        }
    }

    List<Problem> problems(CognitoRequest request, List<Violation> violations) {
        boolean answered = !violations.isEmpty() && violations.size() <= MOST_ANSWERS;
        Set<String> broken = answered ? brokenBy(request) : Set.of();
        Map<String, Optional<PredictedError>> answers = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Violation violation : violations) {
            Optional<PredictedError> answer = answered
                    ? answers.computeIfAbsent(violation.rule().id(), rule -> answer(request, broken, rule))
                    : Optional.empty();
            problems.add(Problems.of(violation, origin, address, place(violation), answer));
        }
        return problems;
    }

    private Set<String> brokenBy(CognitoRequest request) {
        return validator.validate(request).violations().stream()
                .map(violation -> violation.rule().id())
                .collect(Collectors.toSet());
    }

    /** The error for one rule, were it the only one that is broken. */
    private Optional<PredictedError> answer(CognitoRequest request, Set<String> broken, String rule) {
        String[] others = broken.stream().filter(id -> !id.equals(rule)).toArray(String[]::new);
        return (others.length == 0 ? validator : validator.ignoring(others))
                .validate(request)
                .predicted();
    }

    /** The value itself; where it is absent, the name of the attribute that lacks it. */
    private Span place(Violation violation) {
        String better = BEST_PLACES.get(violation.rule().id());
        return place(shape, better == null ? violation.path() : violation.path() + "/" + better);
    }

    static Span place(Node shape, String path) {
        Node node = Node.nearest(shape, path);
        Node name = Node.at(node, "Name");
        return name != null ? name.span() : node.span();
    }
}
