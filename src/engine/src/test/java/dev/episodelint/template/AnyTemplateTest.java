package dev.episodelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.Needs;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates of very different forms, each with a document that someone filled in. */
class AnyTemplateTest {
    private static final Path TEMPLATES = Path.of("src/test/resources/templates");
    /** What is found where nobody has written anything yet. */
    private static final Set<String> UNFILLED = Set.of(
            "placeholder/unfilled",
            "placeholder/template-text",
            "placeholder/template-comment",
            "placeholder/unchosen-alternatives",
            "placeholder/same-structure",
            "placeholder/leftover-instructions",
            "placeholder/leftover-word",
            "field/empty-field",
            "header/empty-field",
            "header/missing-status",
            "structure/empty-section",
            "table/blank-row",
            "table/blank-cell",
            "checklist/open-item");

    /** A template by name, with the overlay beside it when there is one. */
    private record Sample(
            String name, String template, @Nullable String overlay) {
        Schema schema() {
            return TestLinter.compile(template, overlay);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Path> folders() {
        try (Stream<Path> all = Files.list(TEMPLATES)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path folder) {
        Path overlay = folder.resolve("template.overlay.yaml");
        return new Sample(
                folder.getFileName().toString(),
                read(folder.resolve("template.md")),
                Files.exists(overlay) ? read(overlay) : null);
    }

    static Stream<Sample> own() {
        Sample builtIn = new Sample(
                BuiltIn.DEFAULT_TEMPLATE,
                BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow(),
                BuiltIn.overlay(BuiltIn.DEFAULT_TEMPLATE).orElseThrow());
        Sample bare = new Sample("episode-enhancement without overlay", builtIn.template(), null);
        return Stream.concat(folders().map(AnyTemplateTest::sample), Stream.of(builtIn, bare));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFilledDocumentHasNoFindingAtAnySeverity(Path folder) {
        String filled = read(folder.resolve("filled.md"));
        assertThat(TestLinter.by(sample(folder).schema()).findings(filled)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("own")
    void aTemplateAgainstItselfIsOnlyUnfilled(Sample sample) {
        onlyUnfilled(sample);
    }

    @ParameterizedTest
    @MethodSource("own")
    void noPlaceOfAnUnfilledTemplateIsNamedTwice(Sample sample) {
        List<Diagnostic> found = TestLinter.by(sample.schema()).own(sample.template());
        Set<String> places = new HashSet<>();
        assertThat(found)
                .allSatisfy(d -> assertThat(
                                places.add(d.range().line() + ":" + d.range().column()))
                        .as("%s %s", d.range(), d.rule())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyPlaceholderOfATemplateIsFoundWhenItIsLeft(Sample sample) {
        List<Diagnostic> found = TestLinter.by(sample.schema()).own(sample.template());
        List<Integer> named = found.stream()
                .flatMap(d ->
                        Stream.iterate(d.range().line(), l -> l <= d.range().endLine(), l -> l + 1))
                .toList();
        List<String> lines = sample.template().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<Placeholder> left = Placeholder.find(lines.get(i), List.<Span>of());
            assertThat(left.isEmpty() || named.contains(i + 1))
                    .as("line %d: %s", i + 1, lines.get(i))
                    .isTrue();
        }
    }

    private static void onlyUnfilled(Sample sample) {
        List<Diagnostic> found = TestLinter.by(sample.schema()).own(sample.template());
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(UNFILLED)
                        .as("%s %s %s", d.range(), d.rule(), d.message())
                        .contains(d.rule()));
    }

    @ParameterizedTest
    @MethodSource("own")
    void anAmbiguityIsSettledByItsOverlayLine(Sample sample) {
        List<Ambiguity> all = TestLinter.compile(sample.template(), null).ambiguities();
        for (Ambiguity ambiguity : all) {
            Schema settled = TestLinter.compile(sample.template(), ambiguity.overlay() + "\n");
            assertThat(settled.ambiguities())
                    .as("%s", ambiguity)
                    .noneMatch(a -> a.line() == ambiguity.line() && a.what().equals(ambiguity.what()))
                    .hasSizeLessThan(all.size());
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void settlingAnAmbiguityTheOtherWayChangesTheSchema(Sample sample) {
        Schema inferred = TestLinter.compile(sample.template(), null);
        for (Ambiguity ambiguity : inferred.ambiguities()) {
            Schema settled = TestLinter.compile(sample.template(), ambiguity.overlay() + "\n");
            assertThat(settled.sections().equals(inferred.sections())
                            && settled.header().equals(inferred.header()))
                    .as("%s", ambiguity)
                    .isFalse();
        }
    }

    @Test
    void templatesThatNobodyHereWroteAgainstThemselvesAreOnlyUnfilled() {
        Path folder = Needs.corpus().resolve("other-templates");
        List<Sample> samples = new ArrayList<>();
        for (String name : List.of("insight-driven-template", "case-study-template", "pattern-template")) {
            samples.add(new Sample(name, read(folder.resolve(name + ".md")), null));
        }
        samples.forEach(AnyTemplateTest::onlyUnfilled);
        for (Sample sample : samples) {
            anAmbiguityIsSettledByItsOverlayLine(sample);
        }
    }
}
