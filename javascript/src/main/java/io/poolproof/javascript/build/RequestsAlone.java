package io.poolproof.javascript.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Leaves out the texts that judging a request does not read: what the service model has of answers and errors, and the sentences that
 * state the rules, which stand in the package's evidence.
 */
public final class RequestsAlone implements ClassHolderTransformer {
    private static final String RULES = "io.poolproof.validation.rules.";
    private static final String TABLE = "io.poolproof.validation.servicemodel.ServiceModelTable";

    /** Enumerations by how many of their constants' first texts nobody reads when a request is judged. */
    private static final Map<String, Integer> UNREAD = Map.of(
            "io.poolproof.validation.evidence.Fact", 2,
            "io.poolproof.validation.model.Member", 1,
            "io.poolproof.validation.model.Operation", 1);

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        if (cls.getName().equals(TABLE)) {
            shortenTable(initialiserOf(cls).stream()
                    .filter(StringConstantInstruction.class::isInstance)
                    .map(StringConstantInstruction.class::cast)
                    .toList());
        } else if (UNREAD.containsKey(cls.getName())) {
            emptyNames(cls, UNREAD.get(cls.getName()));
        } else if (cls.getName().startsWith(RULES)) {
            cls.getMethods().forEach(RequestsAlone::emptyWords);
        }
    }

    /** What runs when the class is loaded. */
    private static List<Instruction> initialiserOf(ClassHolder cls) {
        return cls.getMethods().stream()
                .filter(method -> method.getName().equals("<clinit>"))
                .flatMap(method -> instructionsOf(method).stream())
                .toList();
    }

    private static List<Instruction> instructionsOf(MethodHolder method) {
        List<Instruction> instructions = new ArrayList<>();
        if (method.getProgram() != null) {
            for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                for (Instruction instruction : block) {
                    instructions.add(instruction);
                }
            }
        }
        return instructions;
    }

    /** Empties the text in each call of {@code words("…")}. */
    private static void emptyWords(MethodHolder method) {
        Instruction before = null;
        for (Instruction instruction : instructionsOf(method)) {
            if (before instanceof StringConstantInstruction text
                    && instruction instanceof InvokeInstruction call
                    && call.getMethod().getName().equals("words")
                    && call.getArguments().contains(text.getReceiver())) {
                text.setConstant("");
            }
            before = instruction;
        }
    }

    /** Empties the first texts that each constant of an enumeration is made with: its name in Java, and a fact's id. */
    private static void emptyNames(ClassHolder cls, int unread) {
        int since = unread;
        for (Instruction instruction : initialiserOf(cls)) {
            if (instruction instanceof ConstructInstruction made
                    && made.getType().equals(cls.getName())) {
                since = 0;
            } else if (instruction instanceof StringConstantInstruction text && since++ < unread) {
                text.setConstant("");
            }
        }
    }

    private static void shortenTable(List<StringConstantInstruction> parts) {
        List<String> lines = parts.stream()
                .flatMap(part -> Arrays.stream(part.getConstant().split("\n")))
                .toList();
        Set<String> kept = shapesOfInputs(lines);
        boolean keeps = true;
        for (StringConstantInstruction part : parts) {
            StringBuilder shortened = new StringBuilder();
            for (String line : part.getConstant().split("\n")) {
                String[] words = line.split(" ", 5);
                boolean isMember = line.startsWith(" ");
                keeps = isMember
                        ? keeps
                        : words[0].equals("model") || words[0].equals("operation") || kept.contains(plain(words[1]));
                if (keeps) {
                    shortened
                            .append(words[0].equals("operation") ? withoutOutput(words) : line)
                            .append('\n');
                }
            }
            part.setConstant(shortened.toString());
        }
    }

    /** {@code operation NAME signed|unsigned INPUT -}. */
    private static String withoutOutput(String[] words) {
        return String.join(" ", words[0], words[1], words[2], words[3], "-");
    }

    /** The names of the shapes that some input is made of. */
    private static Set<String> shapesOfInputs(List<String> lines) {
        Map<String, Set<String>> named = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        String shape = "";
        for (String line : lines) {
            String[] words = line.trim().split(" ");
            if (words[0].equals("operation")) {
                open.add(words[3]);
                continue;
            }
            shape = line.startsWith(" ") ? shape : plain(words[1]);
            named.computeIfAbsent(shape, name -> new HashSet<>()).addAll(List.of(words));
        }
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            if (named.containsKey(name) && reached.add(name)) {
                open.addAll(named.get(name));
            }
        }
        return reached;
    }

    /** A name without the marks behind it. */
    private static String plain(String marked) {
        return marked.replaceAll("[*!~]+$", "");
    }
}
