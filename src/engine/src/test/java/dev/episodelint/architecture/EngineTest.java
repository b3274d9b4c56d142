package dev.episodelint.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.episodelint.rule.Kind;

/** The walls inside the engine. */
@AnalyzeClasses(packages = "dev.episodelint", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineTest {

    @ArchTest
    static final ArchRule theEngineDoesNoInputOrOutput = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..", "java.sql.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(?:File.*|RandomAccessFile|Console)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(?:Process|ProcessBuilder|Runtime)");

    @ArchTest
    static final ArchRule theEngineIsSilent = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule onlyTheParserKnowsCommonMark = noClasses()
            .that()
            .resideOutsideOfPackage("dev.episodelint.parse..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule onlyTheYamlRoomAndBlocksReadYamlAndOnlyThePrinterWritesIt = noClasses()
            .that()
            .resideOutsideOfPackages("dev.episodelint.yaml..", "dev.episodelint.block..")
            .and()
            .doNotHaveSimpleName("SchemaYaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule onlyTheEvaluationOfBlocksKnowsTheValidator = noClasses()
            .that()
            .doNotHaveSimpleName("SchemaEvaluation")
            .and()
            .doNotHaveSimpleName("StepLimitedPattern")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.networknt..")
            .because("it is slow to load");

    /** The rooms of the engine from bottom to top, and which rooms each may see. */
    private static final String ROOMS = """
            text:
            yaml: text
            diagnostic: text
            completeness:
            value: text
            document: text
            parse: text document
            block: text document
            code: text document
            claim: text document value
            figure: text document value block
            fact: text document diagnostic
            suppression: text yaml diagnostic document parse
            schema: text diagnostic document value block code
            template: text yaml diagnostic document parse value block code suppression schema
            conformance: text diagnostic document value block code fact schema
            reference: text document value block schema
            series: text yaml diagnostic value fact schema reference
            plan: text yaml document value block claim schema
            guide: text yaml document parse value block claim plan
            rule: text yaml diagnostic completeness document fact schema conformance series
            kinds: text yaml diagnostic document parse value block code claim fact suppression schema conformance reference series plan rule
            baseline: text yaml diagnostic fact
            analysis: text diagnostic completeness document parse block fact figure suppression schema conformance reference plan rule
            conclusion: text diagnostic completeness document fact suppression baseline plan series rule analysis
            review: diagnostic completeness plan series conclusion
            """;

    @ArchTest
    static final ArchRule packagesSeeOnlyThoseBelow = rooms();

    private static ArchRule rooms() {
        LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("dev.episodelint..");
        for (String room : ROOMS.lines().toList()) {
            String name = room.substring(0, room.indexOf(':'));
            rooms = rooms.layer(name).definedBy("dev.episodelint." + name);
        }
        rooms = rooms.layer("root")
                .definedBy("dev.episodelint")
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer();
        for (String room : ROOMS.lines().toList()) {
            String name = room.substring(0, room.indexOf(':'));
            String[] below = room.substring(room.indexOf(':') + 1).strip().split(" ");
            rooms = below[0].isEmpty()
                    ? rooms.whereLayer(name).mayNotAccessAnyLayer()
                    : rooms.whereLayer(name).mayOnlyAccessLayers(below);
        }
        return rooms;
    }

    @ArchTest
    static final ArchRule kindsHaveNoState = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Kind.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal();

    @ArchTest
    static final ArchRule nothingGlobalChanges = noFields()
            .that()
            .haveModifier(STATIC)
            .should()
            .notHaveModifier(FINAL)
            .because("documents are judged in parallel");

    @ArchTest
    static final ArchRule kindsAreSmallAndClosed = classes()
            .that()
            .implement(Kind.class)
            .should()
            .notBePublic()
            .andShould()
            .haveModifier(FINAL);
}
