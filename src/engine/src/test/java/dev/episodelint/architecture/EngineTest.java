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

    @ArchTest
    static final ArchRule packagesSeeOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.episodelint..")
            .layer("text")
            .definedBy("dev.episodelint.text")
            .layer("value")
            .definedBy("dev.episodelint.value")
            .layer("yaml")
            .definedBy("dev.episodelint.yaml")
            .layer("document")
            .definedBy("dev.episodelint.document")
            .layer("block")
            .definedBy("dev.episodelint.block")
            .layer("code")
            .definedBy("dev.episodelint.code")
            .layer("claim")
            .definedBy("dev.episodelint.claim")
            .layer("parse")
            .definedBy("dev.episodelint.parse")
            .layer("diagnostic")
            .definedBy("dev.episodelint.diagnostic")
            .layer("fact")
            .definedBy("dev.episodelint.fact")
            .layer("suppression")
            .definedBy("dev.episodelint.suppression")
            .layer("schema")
            .definedBy("dev.episodelint.schema")
            .layer("reference")
            .definedBy("dev.episodelint.reference")
            .layer("series")
            .definedBy("dev.episodelint.series")
            .layer("figure")
            .definedBy("dev.episodelint.figure")
            .layer("rule")
            .definedBy("dev.episodelint.rule")
            .layer("kinds")
            .definedBy("dev.episodelint.kinds")
            .layer("completeness")
            .definedBy("dev.episodelint.completeness")
            .layer("plan")
            .definedBy("dev.episodelint.plan")
            .layer("history")
            .definedBy("dev.episodelint.history")
            .layer("baseline")
            .definedBy("dev.episodelint.baseline")
            .layer("root")
            .definedBy("dev.episodelint")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("value")
            .mayOnlyAccessLayers("text")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("text")
            .whereLayer("document")
            .mayOnlyAccessLayers("text")
            .whereLayer("block")
            .mayOnlyAccessLayers("text", "document")
            .whereLayer("code")
            .mayOnlyAccessLayers("text", "document")
            .whereLayer("claim")
            .mayOnlyAccessLayers("text", "document", "value")
            .whereLayer("parse")
            .mayOnlyAccessLayers("text", "document")
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("text")
            .whereLayer("fact")
            .mayOnlyAccessLayers("text", "document", "diagnostic")
            .whereLayer("suppression")
            .mayOnlyAccessLayers("text", "document", "parse", "yaml", "diagnostic")
            .whereLayer("schema")
            .mayOnlyAccessLayers(
                    "text", "document", "parse", "value", "block", "code", "yaml", "diagnostic", "fact", "suppression")
            .whereLayer("reference")
            .mayOnlyAccessLayers("text", "document", "value", "block", "schema")
            .whereLayer("series")
            .mayOnlyAccessLayers("text", "value", "diagnostic", "fact", "schema", "reference", "yaml")
            .whereLayer("figure")
            .mayOnlyAccessLayers("text", "document", "value", "block")
            .whereLayer("rule")
            .mayOnlyAccessLayers("text", "document", "diagnostic", "schema", "fact", "series", "yaml")
            .whereLayer("kinds")
            .mayOnlyAccessLayers(
                    "text",
                    "value",
                    "document",
                    "parse",
                    "block",
                    "code",
                    "claim",
                    "diagnostic",
                    "suppression",
                    "schema",
                    "fact",
                    "reference",
                    "series",
                    "plan",
                    "rule",
                    "yaml")
            .whereLayer("completeness")
            .mayNotAccessAnyLayer()
            .whereLayer("plan")
            .mayOnlyAccessLayers(
                    "text", "document", "value", "block", "code", "parse", "yaml", "schema", "figure", "claim")
            .whereLayer("history")
            .mayOnlyAccessLayers("completeness")
            .whereLayer("baseline")
            .mayOnlyAccessLayers("yaml", "diagnostic", "fact")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();

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
