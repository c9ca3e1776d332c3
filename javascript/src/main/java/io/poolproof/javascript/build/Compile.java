package io.poolproof.javascript.build;

import io.poolproof.javascript.Exports;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles what {@link Exports} reaches to JavaScript. TeaVM's own plugin for Maven puts its library before these classes, so that
 * {@link NativeExpressions} would come too late.
 */
public final class Compile {
    private Compile() {}

    /**
     * Writes {@code validator.mjs} into a folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws TeaVMToolException {
        TeaVMTool tool = new TeaVMTool();
        tool.setMainClass(Exports.class.getName());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setTargetDirectory(new File(arguments[0]));
        tool.setTargetFileName("validator.mjs");
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setSourceMapsFileGenerated(true);
        tool.getTransformers().add(RequestsAlone.class.getName());
        tool.setClassPath(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList());
        tool.setClassLoader(Compile.class.getClassLoader());
        tool.setLog(new ConsoleTeaVMToolLog(false));
        tool.generate();
        List<Problem> problems = tool.getProblemProvider().getProblems();
        if (!problems.isEmpty()) {
            throw new TeaVMToolException(problems.size() + " problems, of which the first is: "
                    + problems.get(0).getText() + " "
                    + Arrays.toString(problems.get(0).getParams()));
        }
    }
}
