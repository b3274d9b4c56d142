package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.CleanEpisode.Part;
import dev.episodelint.testing.TestLinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A section is the same section under every decoration. */
class RecognitionTest {
    private static final TestLinter LINT = TestLinter.episodes();

    /** By name; each changes a heading's text, emoji removed before. */
    private static final Map<String, UnaryOperator<String>> FORMS = Map.ofEntries(
            Map.entry("no emoji", t -> t),
            Map.entry("another emoji", t -> "🚀 " + t),
            Map.entry("two emoji", t -> "🚀🔥 " + t),
            Map.entry("emoji made of several", t -> "👩‍💻 " + t),
            Map.entry("emoji with a variation selector", t -> "⚙️ " + t),
            Map.entry("emoji at the end", t -> t + " 🎉"),
            Map.entry("emoji without a space", t -> "🚀" + t),
            Map.entry("roman part", t -> "Part II: " + t),
            Map.entry("part in words", t -> "Part One - " + t),
            Map.entry("section number", t -> "3.1 " + t),
            Map.entry("longer section number", t -> "3.1.2. " + t),
            Map.entry("number with a dot", t -> "3. " + t),
            Map.entry("number with a bracket", t -> "3) " + t),
            Map.entry("emoji and number", t -> "🚀 3. " + t),
            Map.entry("number and emoji", t -> "3. 🚀 " + t),
            Map.entry("minutes", t -> t + " (45 minutes)"),
            Map.entry("short minutes", t -> t + " (5 min)"),
            Map.entry("range of minutes", t -> t + " (5-10 minutes)"),
            Map.entry("range with an en dash", t -> t + " (5–10 min)"),
            Map.entry("hour and minutes", t -> t + " (1 hour 15 minutes)"),
            Map.entry("minutes in square brackets", t -> t + " [20 minutes]"),
            Map.entry("identifier", t -> t + " {#anchor}"),
            Map.entry("identifier and classes", t -> t + " {#anchor .wide}"),
            Map.entry("bold", t -> "**" + t + "**"),
            Map.entry("bold with emoji inside", t -> "**🚀 " + t + "**"),
            Map.entry("italic", t -> "*" + t + "*"),
            Map.entry("underscores", t -> "__" + t + "__"),
            Map.entry("code", t -> "`" + t + "`"),
            Map.entry("upper case", t -> t.toUpperCase(Locale.ROOT)),
            Map.entry("lower case", t -> t.toLowerCase(Locale.ROOT)),
            Map.entry("colon", t -> t + ":"),
            Map.entry("question mark", t -> t + "?"),
            Map.entry("and", t -> t.replace("&", "and")),
            Map.entry("no hyphen", t -> t.replace("-", " ")),
            Map.entry("closing marks", t -> t + " ##"),
            Map.entry("two spaces", t -> t.replace(" ", "  ")),
            Map.entry("no-break spaces", t -> t.replace(" ", "\u00A0")),
            Map.entry("escaped", t -> t.replace("-", "\\-").replace("&", "&amp;")),
            Map.entry("link", t -> "[" + t + "](#here)"),
            Map.entry("all at once", t -> "🚀 **Part 3: " + t.toUpperCase(Locale.ROOT) + "** (45 min) {#x}"));

    static Stream<String> forms() {
        return FORMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyHeadingInAnotherForm(String form) {
        String text = changed(
                p -> !p.title().startsWith("Incident "),
                (p, t) -> FORMS.get(form).apply(t));
        // One time in every heading cannot add up, and that is another rule's matter.
        assertThat(LINT.findings(text)).filteredOn(f -> !f.contains(" claim/")).isEmpty();
    }

    private interface Change {
        String of(Part part, String title);
    }

    private static String changed(java.util.function.Predicate<Part> which, Change change) {
        List<String> lines = new ArrayList<>(CleanEpisode.lines());
        for (Part part : CleanEpisode.parts()) {
            if (which.test(part)) {
                String bare = part.title().replaceFirst("^[^\\p{L}]+ ", "");
                lines.set(part.line() - 1, "#".repeat(part.level()) + " " + change.of(part, bare));
            }
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident #%s: %s",
                "Incident %s - %s",
                "Incident %s – %s",
                "INCIDENT %s: %s",
                "🚨 Incident %s: %s",
                "**Incident %s: %s**",
                "Incident %s. %s",
                "Incident %s: %s (10 minutes)",
                "incident %s: %s {#incident}",
                "Incident %s — %s",
                "3.1 Incident %s: %s",
            })
    void membersOfANumberedGroupInAnotherForm(String form) {
        String text = changed(
                p -> p.title().startsWith("Incident ") && p.level() == 4,
                (p, t) -> String.format(form, t.substring(9, 10), t.substring(12)));
        assertThat(LINT.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Math Foundations", "The Mathematics", "the mathematics (30 min)"})
    void anAliasIsAsGoodAsTheTitle(String alias) {
        String text = changed(p -> p.title().endsWith("Mathematical Foundations"), (p, t) -> alias);
        assertThat(LINT.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void theWholeDocumentOneLevelUpOrDown(int shift) {
        List<String> lines = new ArrayList<>(CleanEpisode.lines());
        for (Part part : CleanEpisode.parts()) {
            lines.set(part.line() - 1, "#".repeat(part.level() + shift) + " " + part.title());
        }
        if (shift > 0) {
            lines.set(0, "#" + lines.get(0));
        }
        assertThat(LINT.findings(String.join("\n", lines))).isEmpty();
    }

    static Stream<Arguments> singles() {
        return CleanEpisode.parts().stream().flatMap(p -> Stream.of(Arguments.of(p, -1), Arguments.of(p, 1)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("singles")
    void aSingleHeadingOneLevelUpOrDown(Part part, int shift) {
        String text = CleanEpisode.with(part.line(), l -> "#".repeat(part.level() + shift) + " " + part.title());
        List<String> allowed = skipsALevel(part, shift) ? List.of("structure/skipped-level") : List.of();
        assertThat(LINT.rules(text)).isSubsetOf(allowed).doesNotHaveDuplicates();
    }

    private static boolean skipsALevel(Part moved, int shift) {
        List<Integer> levels = new ArrayList<>(List.of(1));
        CleanEpisode.parts().forEach(p -> levels.add(p.line() == moved.line() ? p.level() + shift : p.level()));
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i) > levels.get(i - 1) + 1) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "-"})
    void setextHeadings(String mark) {
        String text = changed(p -> p.level() == 2, (p, t) -> t)
                .lines()
                .map(l -> mark.equals("-") && l.startsWith("## ") ? l.substring(3) + "\n---" : l)
                .map(l ->
                        mark.equals("=") && l.startsWith("# ") && l.contains("Episode") ? l.substring(2) + "\n===" : l)
                .collect(Collectors.joining("\n"));
        assertThat(LINT.findings(text)).isEmpty();
    }
}
