package io.poolproof.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.play.Templates;
import io.poolproof.conformance.reproduction.Reproductions;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.fixtures.TargetFixture.Control;
import io.poolproof.schemas.results.Reproduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How to see a whole case again: its steps, its deciding request, and what shows what that left behind, a line each. */
final class CaseReproductions {
    private final RunRequest request;
    private final Templates templates;

    CaseReproductions(RunRequest request, Templates templates) {
        this.request = request;
        this.templates = templates;
    }

    /**
     * How to see a case again.
     *
     * @param wellTyped whether a typed client can send its request
     */
    Reproduction of(ExpandedCase one, boolean wellTyped) {
        CaseFixture fixture = one.fixture();
        Reproduction deciding = of(one.operation(), wellTyped, templates.of(one), fixture.http(), fixture.let());
        List<String> lines = new ArrayList<>();
        fixture.steps().forEach(step -> lines.add(line(step)));
        fixture.alongside().forEach(input -> lines.add(line(one.operation(), input) + " &"));
        lines.add(deciding.curl());
        fixture.afterwards().forEach(check -> lines.add(line(check.operation(), check.input())));
        return new Reproduction(String.join("\n", lines), deciding.awsCli(), deciding.java());
    }

    private Reproduction of(
            String operation, boolean wellTyped, JsonNode template, Http http, Map<String, JsonNode> let) {
        return Reproductions.of(
                request.endpoint(),
                request.region(),
                operation,
                templates.operation(operation).isSigned() && request.isSigned(),
                wellTyped,
                template,
                http,
                let);
    }

    private String line(String operation, @Nullable ObjectNode input) {
        OperationFixture how = templates.operation(operation);
        return of(operation, true, templates.of(how, input), Http.USUAL, Map.of())
                .curl();
    }

    private String line(Step step) {
        if (step.control() != null) {
            return line(step.control(), step);
        }
        String curl = line(Objects.requireNonNull(step.operation()), step.input());
        return step.bindings().isEmpty() ? curl : "ANSWER=\"$(" + curl.replaceFirst(" -i ", " ") + ")\"" + bound(step);
    }

    private String line(String name, Step step) {
        Control control = request.target().controls().get(name);
        if (control == null) {
            return "# the target has no control " + name;
        }
        if (control.answers() != null) {
            return "ANSWER='" + control.answers() + "'" + bound(step);
        }
        if (control.waits() != null) {
            return "sleep "
                    + (step.with() == null
                            ? 0
                            : step.with().path(control.waits()).asLong());
        }
        ObjectNode told = Objects.requireNonNull(control.body()).deepCopy();
        if (step.with() != null) {
            told.setAll(step.with());
        }
        return "ANSWER=\"$(curl -sS " + request.endpoint().resolve(Objects.requireNonNull(control.path())) + " -d "
                + Reproductions.quoted(told) + ")\"" + bound(step);
    }

    /** Takes texts out of the answer into variables, as later lines use them. */
    private static String bound(Step step) {
        return step.bindings().entrySet().stream()
                .map(binding -> "; " + Reproductions.variable(binding.getKey()) + "=\"$(printf %s \"$ANSWER\" | jq -r '"
                        + binding.getValue().replace('/', '.') + "')\"")
                .collect(Collectors.joining());
    }
}
