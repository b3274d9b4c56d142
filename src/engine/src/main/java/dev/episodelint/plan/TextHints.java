package dev.episodelint.plan;

import dev.episodelint.plan.DocumentSentences.Form;
import dev.episodelint.plan.DocumentSentences.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Searches a document for the words of a requirement. A match is only a hint. */
final class TextHints {
    /** Words of plans about writing, not about a topic. */
    private static final Set<String> TELLING = WordStems.of(
                    "add include show illustrate document create build draw describe explain provide cover discuss mention"
                            + " insert detail detailed section chapter diagram diagrams drawing illustration visual visualization"
                            + " example examples insight insights topic new more real good strong excellent comprehensive"
                            + " production")
            .stream()
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_CODE =
            Set.copyOf(WordStems.of("code sample samples snippet snippets listing implementation implement"));
    private static final Pattern LABEL = Pattern.compile("[\\[({|\"]+\\s*(?<label>[^\\[\\](){}|\"]+?)\\s*[\\])}|\"]+");
    private static final double ENOUGH = 2.0 / 3;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;
    private static final int SCALE = 100;

    private final DocumentSentences lines;

    TextHints(DocumentSentences lines) {
        this.lines = lines;
    }

    /** The lines that suggest that the document meets the requirement; none if it seems not to. */
    List<PlanAnswer.Evidence> look(PlanEntry ask) {
        return switch (ask.kind()) {
            case DIAGRAM -> diagram(ask);
            case CODE -> code(ask);
            default -> together(words(ask.name(), Set.of()), l -> true);
        };
    }

    private List<PlanAnswer.Evidence> diagram(PlanEntry ask) {
        Set<String> wanted = ask.sample() == null ? Set.copyOf(words(ask.name(), Set.of())) : labels(ask.sample());
        double enough = ask.sample() == null ? ENOUGH : HALF;
        Line best = null;
        int most = 0;
        for (DocumentSentences.Figure figure : lines.figures()) {
            List<Line> drawn = lines.all()
                    .subList(figure.from(), Math.min(figure.to(), lines.all().size()));
            Set<String> found = new HashSet<>();
            drawn.forEach(l -> wanted.stream().filter(l::has).forEach(found::add));
            if (ask.sample() == null && !drawn.isEmpty()) {
                wanted.stream().filter(drawn.get(0).around()::contains).forEach(found::add);
            }
            if (found.size() > most && isEnough(found.size(), wanted.size(), enough)) {
                most = found.size();
                best = best(drawn, wanted);
            }
        }
        return best == null ? List.of() : List.of(best.evidence());
    }

    private List<PlanAnswer.Evidence> code(PlanEntry ask) {
        List<String> wanted = words(ask.name(), OF_CODE);
        return together(wanted.isEmpty() ? words(ask.name(), Set.of()) : wanted, l -> l.form() == Form.CODE);
    }

    /** The names in a drawing: its labels, or all of its words if it has none. */
    private static Set<String> labels(PlanEntry.Sample sample) {
        String labels = LABEL.matcher(sample.text())
                .results()
                .map(m -> m.group().replaceAll("[\\[\\](){}|\"]", " "))
                .collect(Collectors.joining(" "));
        return Set.copyOf(WordStems.of(labels.isBlank() ? sample.text() : labels));
    }

    /** The stems of a text without words that do not describe its topic. */
    static List<String> words(String text, Set<String> more) {
        List<String> all = WordStems.of(text);
        List<String> telling = all.stream()
                .filter(t -> !TELLING.contains(t) && !more.contains(t))
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The place with most of the words within two adjacent sentences. */
    private List<PlanAnswer.Evidence> together(List<String> wanted, Predicate<Line> where) {
        Map<Integer, Set<String>> found = new TreeMap<>();
        for (String word : wanted) {
            for (int i : lines.with(word)) {
                if (where.test(lines.all().get(i))) {
                    found.computeIfAbsent(i, k -> new HashSet<>()).add(word);
                }
            }
        }
        int most = 0;
        int best = -1;
        for (Map.Entry<Integer, Set<String>> entry : found.entrySet()) {
            Set<String> both = new HashSet<>(entry.getValue());
            both.addAll(behind(entry.getKey(), found));
            boolean heading = lines.all().get(entry.getKey()).form() == Form.HEADING;
            int score = SCALE * both.size() + 2 * entry.getValue().size() + (heading ? 1 : 0);
            if (isEnough(both.size(), wanted.size(), ENOUGH) && score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best < 0 ? List.of() : evidence(best, found);
    }

    /** The words in the next sentence, if it continues this one. */
    private Set<String> behind(int at, Map<Integer, Set<String>> found) {
        boolean goesOn = at + 1 < lines.all().size()
                && lines.all().get(at).goesOnIn(lines.all().get(at + 1));
        return goesOn ? found.getOrDefault(at + 1, Set.of()) : Set.of();
    }

    private List<PlanAnswer.Evidence> evidence(int at, Map<Integer, Set<String>> found) {
        List<PlanAnswer.Evidence> evidence = new ArrayList<>();
        evidence.add(lines.all().get(at).evidence());
        Set<String> more = new HashSet<>(behind(at, found));
        more.removeAll(found.getOrDefault(at, Set.of()));
        if (!more.isEmpty()) {
            evidence.add(lines.all().get(at + 1).evidence());
        }
        return evidence;
    }

    private static @Nullable Line best(List<Line> drawn, Set<String> wanted) {
        Line best = null;
        long most = -1;
        for (Line line : drawn) {
            long found = wanted.stream().filter(line::has).count();
            if (found > most) {
                most = found;
                best = line;
            }
        }
        return best;
    }

    private static boolean isEnough(int found, int wanted, double share) {
        return found >= Math.min(2, wanted) && found >= Math.ceil(wanted * share - ROUNDING) && found > 0;
    }
}
