package dev.episodelint.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.AnalysisCodec;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Html;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comment about any finding of any document suppresses what it names where it says, and changes nothing else. */
class AnyFindingIsSuppressedTest {
    private static final Path EXAMPLES = Path.of("../../examples/pattern-mastery");
    private static final int TRIES = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** A document with defects; the seed says which of its lines were taken away or written twice. */
    private record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>(List.of(new Sample("planted", CleanEpisode.planted())));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                samples.add(new Sample(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        for (int seed = 0; seed < 3; seed++) {
            samples.add(new Sample("damaged " + seed, damaged(new Random(seed))));
        }
        return samples.stream();
    }

    private static String damaged(Random random) {
        List<String> lines = new ArrayList<>(CleanEpisode.lines());
        for (int i = 0; i < 25; i++) {
            int at = 1 + random.nextInt(lines.size() - 1);
            boolean fence = lines.get(at).startsWith("```");
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, fence ? lines.get(at) : "");
                case 1 -> lines.set(at, fence ? lines.get(at) : lines.get(at) + " TBD");
                default -> lines.set(at, fence ? lines.get(at) : lines.get(at).replaceFirst("^#+ .*$", "### Other"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static CheckResult report(String text) {
        Analysis analysis =
                AnalysisCodec.decode(AnalysisCodec.encode(TestLinter.episodes().analyze(text)));
        return Conclusion.conclude(List.of(analysis), path -> Policy.DEFAULT, TestLinter.RULES, List.of(), TODAY);
    }

    private static List<Diagnostic> own(List<Diagnostic> all) {
        return all.stream().filter(d -> !d.isConsequence()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCommentOnTheLineAboveSuppressesThatLine(Sample sample) {
        CheckResult before = report(sample.text());
        List<String> lines = sample.text().lines().toList();
        Document document = MarkdownParser.parse(SourceText.of(sample.text()));
        int tried = 0;
        for (Diagnostic d : shuffled(own(before.diagnostics()))) {
            int line = d.range().line();
            boolean free = line > 2
                    && lines.get(line - 2).isBlank()
                    && !lines.get(line - 1).isBlank()
                    && !lines.get(line - 1).startsWith(" ")
                    && document.walk(Block.class)
                            .noneMatch(b -> isClosed(b)
                                    && document.source().lineAt(b.span().start()) < line
                                    && line <= document.source().lineAt(b.span().end()));
            if (!free || tried == TRIES) {
                continue;
            }
            tried++;
            int last = document.walk(Block.class)
                    .filter(b ->
                            isClosed(b) && document.source().lineAt(b.span().start()) == line)
                    .mapToInt(b -> document.source().lineAt(Math.max(0, b.span().end() - 1)))
                    .max()
                    .orElse(line);
            List<String> with = new ArrayList<>(lines);
            String comment = "<!-- episode-lint-disable-next-line " + d.rule() + " -- [because] TODO -->";
            with.add(line - 1, comment);
            check(
                    "line " + line + ": " + comment,
                    before,
                    report(String.join("\n", with) + "\n"),
                    at -> at < line ? at : at + 1,
                    f -> f.rule().equals(d.rule())
                            && f.range().line() >= line
                            && f.range().line() <= last);
        }
        // The examples have few findings, and not each stands where a comment fits.
        assertThat(tried).isGreaterThanOrEqualTo(sample.name().contains("episode") ? 0 : 3);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCommentAboutTheFileSuppressesTheRule(Sample sample) {
        CheckResult before = report(sample.text());
        for (String rule : own(before.diagnostics()).stream()
                .map(Diagnostic::rule)
                .distinct()
                .toList()) {
            String title = sample.text().lines().findFirst().orElseThrow();
            String comment = " <!-- episode-lint-disable-file " + rule + " -- because -->";
            String text = title + comment + sample.text().substring(title.length());
            check(comment, before, report(text), at -> at, f -> f.rule().equals(rule));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCommentAboutASectionSuppressesWhatBelongsToIt(Sample sample) {
        CheckResult before = report(sample.text());
        SourceText source = SourceText.of(sample.text());
        List<Section> sections = MarkdownParser.parse(source)
                .root()
                .descendants()
                .filter(s -> s.level() > 1)
                .toList();
        for (Section section : shuffled(sections).stream().limit(TRIES).toList()) {
            int first = source.lineAt(section.span().start());
            int last = source.lineAt(section.span().end() - 1);
            Predicate<Diagnostic> inside = f -> f.home() >= first && f.home() <= last;
            String rules = String.join(
                    ",",
                    own(before.diagnostics()).stream()
                            .filter(inside)
                            .map(Diagnostic::rule)
                            .distinct()
                            .toList());
            if (!rules.isEmpty()) {
                int end = source.lineSpan(first).end();
                String comment = " <!-- episode-lint-disable-section " + rules + " -- because -->";
                String text = sample.text().substring(0, end)
                        + comment
                        + sample.text().substring(end);
                check("line " + first + ":" + comment, before, report(text), at -> at, inside);
            }
        }
    }

    /** Each run tries the same few. */
    private static <T> List<T> shuffled(List<T> all) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(11));
        return some;
    }

    private interface Move {
        int line(int before);
    }

    private static void check(
            String comment, CheckResult before, CheckResult after, Move move, Predicate<Diagnostic> waived) {
        assertThat(places(after.suppressed().stream()
                        .map(CheckResult.Suppressed::diagnostic)
                        .toList()))
                .as("suppressed by %s", comment)
                .containsExactlyInAnyOrderElementsOf(moved(before, move, waived));
        assertThat(places(after.diagnostics()))
                .as("left by %s", comment)
                .containsExactlyInAnyOrderElementsOf(moved(before, move, waived.negate()));
    }

    private static List<String> moved(CheckResult before, Move move, Predicate<Diagnostic> which) {
        return own(before.diagnostics()).stream()
                .filter(which)
                .map(d -> d.rule() + " " + move.line(d.range().line()) + ":"
                        + d.range().column())
                .toList();
    }

    private static List<String> places(List<Diagnostic> diagnostics) {
        return own(diagnostics).stream()
                .map(d -> d.rule() + " " + d.range().line() + ":" + d.range().column())
                .toList();
    }

    /** Where no comment can stand, or where it would be text. */
    private static boolean isClosed(Block block) {
        return block instanceof Table || block instanceof CodeBlock || block instanceof Html;
    }
}
