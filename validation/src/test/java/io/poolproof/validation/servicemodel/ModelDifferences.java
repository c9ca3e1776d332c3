package io.poolproof.validation.servicemodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In what a newer service model differs from the one we have, a sentence for each difference. */
final class ModelDifferences {
    private final ServiceModel ours;
    private final ServiceModel theirs;
    private final List<String> found = new ArrayList<>();

    private ModelDifferences(ServiceModel ours, ServiceModel theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    static List<String> between(ServiceModel ours, ServiceModel theirs) {
        ModelDifferences differences = new ModelDifferences(ours, theirs);
        differences.compare();
        return differences.found;
    }

    private void compare() {
        names("operation", ours.operationNames(), theirs.operationNames());
        for (String name : ours.operationNames()) {
            theirs.operation(name)
                    .ifPresent(other -> operation(ours.operation(name).orElseThrow(), other));
        }
        names("shape", ours.shapeNames(), theirs.shapeNames());
        for (String name : ours.shapeNames()) {
            theirs.shape(name).ifPresent(other -> shape(ours.shape(name).orElseThrow(), other));
        }
    }

    private void names(String what, Collection<String> have, Collection<String> has) {
        TreeSet<String> added = new TreeSet<>(has);
        have.forEach(added::remove);
        added.forEach(name -> found.add("new " + what + " " + name));
        TreeSet<String> gone = new TreeSet<>(have);
        has.forEach(gone::remove);
        gone.forEach(name -> found.add("no " + what + " " + name + " any more"));
    }

    private void operation(OperationShape have, OperationShape other) {
        say(have.name() + " is signed", have.signed(), other.signed());
        say(have.name() + " takes", have.input().name(), other.input().name());
        say(have.name() + " answers", have.output().name(), other.output().name());
        names("error of " + have.name() + ":", have.errors(), other.errors());
    }

    private void shape(Shape have, Shape other) {
        String name = have.name();
        say(name + " is sensitive", have.sensitive(), other.sensitive());
        if (have instanceof Shape.Structure structure && other instanceof Shape.Structure newer) {
            names(
                    "member of " + name + ":",
                    structure.members().keySet(),
                    newer.members().keySet());
            structure.members().values().forEach(member -> member(name, member, newer.member(member.name())));
        } else {
            say(name + " is", described(have), described(other));
        }
    }

    private void member(String structure, MemberShape have, @Nullable MemberShape other) {
        if (other != null) {
            String name = structure + "." + have.name();
            say(name + " is required", have.required(), other.required());
            say(name + " is deprecated", have.deprecated(), other.deprecated());
            say(name + " is of shape", have.shape().name(), other.shape().name());
        }
    }

    private void say(String what, Object had, Object has) {
        if (!Objects.equals(had, has)) {
            found.add(what + ": " + has + ", not " + had);
        }
    }

    /** Without the anchors of a pattern, which one form of the model writes and the other leaves out. */
    private static String described(Shape shape) {
        if (shape instanceof Shape.Text text) {
            String pattern = text.pattern() == null ? "" : text.pattern();
            String whole = pattern.startsWith("^") && pattern.endsWith("$")
                    ? pattern.substring(1, pattern.length() - 1)
                    : pattern;
            return "a text of " + text.min() + ".." + text.max() + " /" + whole + "/ " + text.values();
        }
        if (shape instanceof Shape.Sequence list) {
            return "a list of " + list.min() + ".." + list.max() + " "
                    + list.element().name();
        }
        if (shape instanceof Shape.Mapping map) {
            return "a map of " + map.min() + ".." + map.max() + " " + map.key().name() + ", "
                    + map.value().name();
        }
        return shape.toString();
    }
}
