package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the input of an update sets back by leaving it out, where nobody says what is deployed. */
final class Resets {
    /** What names the resource, and names that stay. */
    private static final Set<String> NOT_SETTINGS = Set.of("UserPoolId", "ClientId", "PoolName", "ClientName");

    /** Structures that are set back part by part. */
    private static final Map<String, List<String>> PARTS =
            Map.of("Policies", List.of("Policies/PasswordPolicy", "Policies/SignInPolicy"));

    private Resets() {}

    /** One problem for each input that leaves something out. */
    static List<Problem> problems(Definitions definitions) {
        List<Problem> problems = new ArrayList<>();
        definitions.resources().stream()
                .filter(resource -> resource.origin().format() == Format.UPDATE_INPUT)
                .forEach(resource -> problem(resource, problems));
        return problems;
    }

    private static void problem(ResourceDefinition resource, List<Problem> problems) {
        Map<Verdict, List<String>> leftOut = new TreeMap<>();
        Set<Fact> facts = new LinkedHashSet<>();
        for (String setting : settings(resource)) {
            Stated<String> stated = resource.text(setting);
            if (stated.isAbsent()) {
                Omissions.Effect effect = Omissions.of(Omissions.Route.CALL, resource.kind(), setting);
                leftOut.computeIfAbsent(effect.verdict(), verdict -> new ArrayList<>())
                        .add(setting.substring(setting.indexOf('/') + 1));
                if (effect.verdict() == Verdict.RESET) {
                    facts.addAll(effect.facts());
                }
            }
        }
        List<String> reset = leftOut.getOrDefault(Verdict.RESET, List.of());
        if (reset.isEmpty()) {
            return;
        }
        List<String> open = leftOut.getOrDefault(Verdict.UNKNOWN, List.of());
        problems.add(new Change(ChangeRules.SETTING_LEFT_OUT, Verdict.RESET, resource)
                .facts(List.copyOf(facts))
                .said(
                        "the update sets back what it leaves out: " + String.join(", ", reset)
                                + (open.isEmpty()
                                        ? ""
                                        : "; of " + String.join(", ", open) + " nobody knows for certain"),
                        "write down every setting as it is to be; poolproof diff deployed.json "
                                + resource.origin().file() + " says what is lost of the "
                                + resource.kind().words()
                                + " that is deployed"));
    }

    private static List<String> settings(ResourceDefinition resource) {
        String operation = resource.kind().update();
        List<String> settings = new ArrayList<>();
        if (operation != null) {
            ServiceModel.current()
                    .operation(operation)
                    .ifPresent(shape -> shape.input().members().keySet().stream()
                            .filter(name -> !NOT_SETTINGS.contains(name))
                            .forEach(name -> settings.addAll(PARTS.getOrDefault(name, List.of(name)))));
        }
        return settings;
    }
}
