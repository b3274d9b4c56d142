package dev.episodelint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.TestLinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents are edited at random around known findings: nothing known looks new, and nothing new looks known. */
class AnyEditTest {
    private static final int ROUNDS = 150;
    private static final Set<String> RULES =
            Set.of("placeholder/leftover-word", "table/ragged-row", "structure/missing-section");
    private static final List<String> ASKED = List.of("Alpha", "Beta", "Gamma");
    private static final Schema SCHEMA =
            TestLinter.compile("# Show\n\n## Alpha\n\nWhat happened.\n\n## Beta\n\nWhy.\n\n## Gamma\n\nThen.\n", null);

    /** One section with its blocks; a block that is wrong stands for itself, by its text or with others of the same. */
    private static final class Part {
        private String title;
        private final List<String> blocks = new ArrayList<>();
        private int level = 2;

        private Part(String title) {
            this.title = title;
        }

        boolean isAsked() {
            return ASKED.contains(title);
        }
    }

    /** A series under edit, with what the edits should make new. */
    private static final class Show {
        private final Random random;
        private final Map<String, List<Part>> documents = new TreeMap<>();
        private final List<String> expected = new ArrayList<>();
        private int names;

        private Show(Random random) {
            this.random = random;
            for (int i = 0; i < 3; i++) {
                documents.put("d" + i + ".md", document());
            }
        }

        private List<Part> document() {
            List<Part> parts = new ArrayList<>();
            for (String title : ASKED) {
                if (random.nextInt(3) > 0) {
                    parts.add(new Part(title));
                }
            }
            for (int i = 0; i < 3; i++) {
                parts.add(new Part("Topic " + name()));
            }
            parts.forEach(p -> {
                for (int i = 0; i < 3; i++) {
                    p.blocks.add(block());
                }
            });
            return parts;
        }

        /** Letters only, so that no number takes part in telling findings apart. */
        private String name() {
            String name = "";
            for (int n = ++names; n > 0; n /= 26) {
                name += (char) ('a' + n % 26);
            }
            return "q" + name;
        }

        private String block() {
            return switch (random.nextInt(4)) {
                case 0 -> "TODO say more here.";
                case 1 -> wrong();
                default -> "All is well with " + name() + ".";
            };
        }

        private String wrong() {
            String name = name();
            return random.nextBoolean()
                    ? "The story of " + name + " is TODO for now."
                    : "| A | B |\n|---|---|\n| " + name + " |";
        }

        private static boolean isWrong(String block) {
            return !block.startsWith("All is well");
        }

        private static boolean isOneOfMany(String block) {
            return block.startsWith("TODO say");
        }

        private static String finding(String block) {
            return block.startsWith("|")
                    ? "table/ragged-row Unexpected `1` cells, expected `2` as in the header "
                            + block.lines().reduce((a, b) -> b).orElseThrow()
                    : "placeholder/leftover-word `TODO` left in the text " + block;
        }

        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            documents.forEach((path, parts) -> {
                StringBuilder text = new StringBuilder("# Show of " + path.charAt(0) + "\n\n");
                for (Part part : parts) {
                    text.append("#".repeat(part.level))
                            .append(' ')
                            .append(part.title)
                            .append("\n\n");
                    part.blocks.forEach(b -> text.append(b).append("\n\n"));
                }
                texts.put(path, text.toString());
            });
            return texts;
        }

        void edit() {
            String path = List.copyOf(documents.keySet()).get(random.nextInt(documents.size()));
            List<Part> parts = documents.get(path);
            Part part = parts.get(random.nextInt(parts.size()));
            int at = random.nextInt(part.blocks.size() + 1);
            switch (random.nextInt(9)) {
                case 0 ->
                    part.blocks.add(
                            at,
                            ("All is well with " + name() + ".\n\n").repeat(50).strip());
                case 1 -> part.blocks.add(at, wordy());
                case 2 -> Collections.shuffle(part.blocks, random);
                case 3 -> {
                    parts.remove(part);
                    part.level = part.isAsked() ? 2 : 2 + random.nextInt(2);
                    parts.add(random.nextInt(parts.size() + 1), part);
                    parts.get(0).level = 2;
                }
                case 4 -> part.title = part.isAsked() ? part.title : "Topic " + name();
                case 5 -> {
                    documents.remove(path);
                    documents.put("renamed-" + name() + ".md", parts);
                }
                case 6 -> cure(part);
                case 7 -> plant(part, at);
                default -> {
                    Part other = parts.get(random.nextInt(parts.size()));
                    part.blocks.stream()
                            .filter(b -> isWrong(b) && !isOneOfMany(b))
                            .findFirst()
                            .ifPresent(b -> {
                                part.blocks.remove(b);
                                other.blocks.add(b);
                            });
                }
            }
        }

        private String wordy() {
            return "- All is well with " + name() + ".\n- And with " + name() + ".";
        }

        private void cure(Part part) {
            part.blocks.stream()
                    .filter(b -> isWrong(b) && !expected.contains(finding(b)))
                    .findFirst()
                    .ifPresent(part.blocks::remove);
        }

        private void plant(Part part, int at) {
            String block = wrong();
            part.blocks.add(at, block);
            expected.add(finding(block));
        }
    }

    @Test
    void nothingKnownLooksNewAndNothingNewLooksKnown() {
        int known = 0;
        int planted = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Show show = new Show(new Random(seed));
            Baseline baseline = seen(show).baseline();
            for (int edits = 1 + show.random.nextInt(8); edits > 0; edits--) {
                show.edit();
            }
            TestRun seen = seen(show);
            assertThat(seen.fresh(baseline))
                    .as("seed " + seed)
                    .isEqualTo(show.expected.stream().sorted().toList());
            Baseline shrunk = seen.against(baseline).shrunk();
            assertThat(seen.against(shrunk).absent()).as("seed " + seed).isEmpty();
            assertThat(seen.fresh(shrunk)).as("seed " + seed).hasSameSizeAs(show.expected);
            known += shrunk.entries().size();
            planted += show.expected.size();
        }
        assertThat(known).isGreaterThan(20 * ROUNDS / 2);
        assertThat(planted).isGreaterThan(ROUNDS / 4);
    }

    private static TestRun seen(Show show) {
        return TestRun.in(show.texts(), SCHEMA, d -> RULES.contains(d.rule()));
    }

    /** The price of not guessing: who edits the very line of a finding may meet it as new. */
    @Test
    void aFindingWhoseOwnLineIsEditedIsOftenNotRecognised() {
        Random random = new Random(7);
        int edited = 0;
        int missed = 0;
        for (Map.Entry<String, String> document : examples().entrySet()) {
            TestRun before = TestRun.in(Map.ofEntries(document));
            Baseline baseline = before.baseline();
            for (Diagnostic diagnostic : before.diagnostics()) {
                String text = diagnostic.isConsequence() ? null : reworded(document.getValue(), diagnostic, random);
                TestRun after = text == null ? before : TestRun.in(Map.of(document.getKey(), text));
                if (text != null && after.diagnostics().stream().anyMatch(d -> isSame(d, diagnostic))) {
                    edited++;
                    missed += after.against(baseline).fresh().stream()
                                    .anyMatch(s -> s.rule().equals(diagnostic.rule()))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(edited).isGreaterThan(10);
        assertThat(missed * 100 / edited)
                .as("percent not recognised: %s of %s", missed, edited)
                .isBetween(50, 100);
    }

    private static boolean isSame(Diagnostic a, Diagnostic b) {
        return a.rule().equals(b.rule())
                && a.message().equals(b.message())
                && a.range().line() == b.range().line();
    }

    /** The text with another word in the line of a finding, one that it does not name; null where there is none. */
    private static @Nullable String reworded(String text, Diagnostic diagnostic, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int index = diagnostic.range().line() - 1;
        String line = lines.get(index);
        List<int[]> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\p{L}{4,}").matcher(line);
        while (word.find()) {
            boolean own = diagnostic.range().endLine() == diagnostic.range().line()
                    && word.start() < diagnostic.range().endColumn() - 1
                    && word.end() > diagnostic.range().column() - 1;
            if ((!own || line.startsWith("#")) && !diagnostic.message().contains(word.group())) {
                words.add(new int[] {word.start(), word.end()});
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        int[] one = words.get(random.nextInt(words.size()));
        lines.set(index, line.substring(0, one[0]) + "other" + line.substring(one[1]));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, String> examples() {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("../../examples/pattern-mastery"))) {
            for (Path file : files.sorted().toList()) {
                documents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
