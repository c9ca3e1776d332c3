package io.poolproof.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must never depend on what: the judge cannot ask our own code for an answer, nor our own code the fixtures. */
@AnalyzeClasses(packages = "io.poolproof", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SCHEMAS = "io.poolproof.schemas..";
    private static final String FIXTURES = "io.poolproof.fixtures..";
    private static final String VALIDATION = "io.poolproof.validation..";
    private static final String SERVER = "io.poolproof.server..";
    private static final String CONFORMANCE = "io.poolproof.conformance..";
    private static final String DEFINITIONS = "io.poolproof.definitions..";
    private static final String REPORTS = "io.poolproof.reports..";
    private static final String OURS = "io.poolproof..";

    @ArchTest
    static final ArchRule VALIDATION_KNOWS_NONE_OF_OURS = seesOfOurs(VALIDATION, VALIDATION);

    @ArchTest
    static final ArchRule SCHEMAS_KNOW_NONE_OF_OURS = seesOfOurs(SCHEMAS, SCHEMAS);

    @ArchTest
    static final ArchRule FIXTURES_KNOW_SCHEMAS = seesOfOurs(FIXTURES, FIXTURES, SCHEMAS);

    @ArchTest
    static final ArchRule THE_JUDGE_SEES_NEITHER_OUR_VALIDATOR_NOR_OUR_SERVER =
            seesOfOurs(CONFORMANCE, CONFORMANCE, FIXTURES, SCHEMAS);

    @ArchTest
    static final ArchRule THE_SERVER_CANNOT_READ_THE_ANSWERS = seesOfOurs(SERVER, SERVER, VALIDATION, DEFINITIONS);

    @ArchTest
    static final ArchRule THE_SERVER_KNOWS_DEFINITIONS_WHERE_THEY_ARE_READ_ALONE = noClasses()
            .that(resideInAPackage(SERVER))
            .and(DescribedPredicate.not(
                    resideInAnyPackage("io.poolproof.server.template..", "io.poolproof.server.junit..")))
            .should()
            .dependOnClassesThat(resideInAPackage(DEFINITIONS));

    @ArchTest
    static final ArchRule DEFINITIONS_KNOW_VALIDATION_AND_THE_FORM_OF_FINDINGS =
            seesOfOurs(DEFINITIONS, DEFINITIONS, VALIDATION, SCHEMAS).allowEmptyShould(true);

    @ArchTest
    static final ArchRule REPORTS_TAKE_RESULTS_ALONE = seesOfOurs(REPORTS, REPORTS, SCHEMAS);

    @ArchTest
    static final ArchRule THE_VALIDATOR_NEEDS_THE_JDK_ALONE = classes()
            .that(resideInAPackage(VALIDATION)
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("io.poolproof.validation.json..", "io.poolproof.validation.awssdk.."))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.poolproof.validation..",
                    "java.lang..",
                    "java.util..",
                    "java.io",
                    "java.math",
                    "java.nio.charset",
                    "java.time..",
                    "org.jspecify.."))
            .as("the validator's core needs nothing but the JDK: no JSON, HTTP, files or logging");

    /** In every module: a room may be read, tested and moved without those that it is used by. */
    @ArchTest
    static final ArchRule NO_ROOMS_NEED_EACH_OTHER =
            slices().matching("io.poolproof.(*).(*)..").should().beFreeOfCycles();

    /** Others may keep it busy, and then nothing of ours would go on. */
    @ArchTest
    static final ArchRule NOTHING_RUNS_IN_THE_COMMON_POOL_OF_THE_JDK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it needs the JDK's common pool", call -> needsCommonPool(call.getTarget())));

    private static boolean needsCommonPool(MethodCallTarget method) {
        boolean takesExecutor =
                method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Executor.class));
        JavaClass owner = method.getOwner();
        return switch (method.getName()) {
            case "sendAsync" -> owner.isEquivalentTo(HttpClient.class);
            case "delayedExecutor" -> !takesExecutor;
            case "parallelStream", "parallel" ->
                owner.isAssignableTo(Collection.class) || owner.isAssignableTo(BaseStream.class);
            case "commonPool" -> owner.isEquivalentTo(ForkJoinPool.class);
            default ->
                owner.isAssignableTo(CompletionStage.class) && method.getName().endsWith("Async") && !takesExecutor;
        };
    }

    private static ArchRule seesOfOurs(String from, String... packages) {
        return noClasses()
                .that(resideInAPackage(from))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(DescribedPredicate.not(resideInAnyPackage(packages))));
    }

    @ArchTest
    static void theRulesLookAtClasses(JavaClasses all) {
        assertThat(all.stream().map(one -> one.getPackageName().split("\\.")[2]).distinct())
                .contains("schemas", "fixtures", "validation", "server", "conformance", "reports", "cli");
    }

    @Test
    void noJavaFileNamesATargetForWhatIsKnownOfOneIsData() throws IOException {
        List<String> names = Fixtures.load().targets().values().stream()
                .filter(target -> target.kind().equals("emulator"))
                .map(TargetFixture::id)
                .toList();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("repository.root")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .toList()) {
                String text = Files.readString(file);
                names.stream().filter(text::contains).forEach(name -> found.add(file.getFileName() + " names " + name));
            }
        }
        assertThat(names).isNotEmpty();
        assertThat(found).isEmpty();
    }
}
