package io.poolproof.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The server's rooms: none needs, through others, itself; what makes a server wrong on purpose is in none of them. */
@AnalyzeClasses(packages = "io.poolproof.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String WHOLE = "io.poolproof.server";

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("io.poolproof.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_THE_WHOLE = noClasses()
            .that(resideInAPackage("io.poolproof.server.."))
            .and(DescribedPredicate.not(resideInAnyPackage(WHOLE, "io.poolproof.server.junit..")))
            .should()
            .dependOnClassesThat(resideInAPackage(WHOLE));

    @ArchTest
    static final ArchRule NOTHING_IS_WRONG_ON_PURPOSE = noClasses()
            .should()
            .resideInAPackage("io.poolproof.server.mutants..")
            .orShould()
            .haveSimpleNameContaining("Mutation");
}
