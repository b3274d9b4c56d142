package dev.episodelint.plan;

import dev.episodelint.plan.DocumentSentences.Form;
import dev.episodelint.plan.DocumentSentences.Line;
import dev.episodelint.text.Span;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks metrics. A metric is met if its name has an equal value in a table, a list, a block, code or a sentence; it is
 * partial if the name has another value. A sentence with a name of one word can only confirm a value, never contradict
 * it.
 */
final class MetricCheck {
    private static final double ENOUGH = 0.66;
    private static final int MOST_WORDS_BETWEEN = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^.;,|(\\n]*");

    private final DocumentSentences lines;
    private final NamedValueReader values;
    private final ToIntFunction<Span> lineAt;
    /** Places that already count for another metric of the same name. */
    private final Set<Span> used = new HashSet<>();

    MetricCheck(DocumentSentences lines, NamedValueReader values, ToIntFunction<Span> lineAt) {
        this.lines = lines;
        this.values = values;
        this.lineAt = lineAt;
    }

    /** The place of a metric, and its value there. */
    record Found(PlanAnswer.State state, String actual, Span span, PlanAnswer.Evidence evidence) {}

    /** Empty if the metric is missing. */
    Optional<Found> look(PlanEntry metric) {
        List<NamedValue> all = values.of(metric.name());
        if (metric.value() == null) {
            return all.stream()
                    .findFirst()
                    .map(s -> found(PlanAnswer.State.MET, s))
                    .or(() -> named(metric));
        }
        WantedValue wanted = new WantedValue(metric.name(), metric.value());
        Optional<Found> met = all.stream()
                .filter(wanted::isMetBy)
                .findFirst()
                .map(s -> found(PlanAnswer.State.MET, s))
                .or(() -> told(metric, wanted));
        met.ifPresent(f -> used.add(f.span()));
        return met.or(() -> other(metric, wanted, all)).or(() -> toldOtherwise(metric, wanted));
    }

    private Found found(PlanAnswer.State state, NamedValue named) {
        int number = lineAt.applyAsInt(named.span());
        String text = named.name() + ": " + named.value();
        return new Found(
                state,
                DocumentSentences.excerpt(named.value()),
                named.span(),
                new PlanAnswer.Evidence(number, lineText(number, named.span(), text)));
    }

    private String lineText(int number, Span span, String otherwise) {
        return lines.all().stream()
                .filter(l -> l.number() == number && l.span().contains(span))
                .findFirst()
                .map(l -> DocumentSentences.excerpt(l.text()))
                .orElse(DocumentSentences.excerpt(otherwise));
    }

    /** For a metric without a value: a place with its name. */
    private Optional<Found> named(PlanEntry metric) {
        List<String> words = words(metric);
        return lines.all().stream()
                .filter(l -> words.stream().allMatch(l::has))
                .findFirst()
                .map(l -> new Found(PlanAnswer.State.MET, "", l.span(), l.evidence()));
    }

    /** A sentence, a row or a line of code with the value and the words of the name. */
    private Optional<Found> told(PlanEntry metric, WantedValue wanted) {
        List<String> words = words(metric);
        int enough = wanted.isCommon() || !wanted.isMeasured()
                ? words.size()
                : Math.max(1, (int) Math.round(words.size() * ENOUGH));
        Set<Integer> candidates = new LinkedHashSet<>();
        words.forEach(w -> candidates.addAll(lines.with(w)));
        return candidates.stream()
                .map(lines.all()::get)
                .filter(l -> l.form() != Form.CODE || !wanted.isCommon())
                .filter(l -> words.stream().filter(l::has).count() >= enough)
                .filter(l -> value(l, wanted, words).isPresent())
                .min(Comparator.<Line>comparingLong(
                                l -> -words.stream().filter(l::has).count())
                        .thenComparing(Line::span))
                .flatMap(l -> value(l, wanted, words));
    }

    private static Optional<Found> value(Line line, WantedValue wanted, List<String> words) {
        if (!wanted.isMeasured()) {
            return wanted.isSaidIn(line.text())
                    ? Optional.of(new Found(
                            PlanAnswer.State.MET, DocumentSentences.excerpt(line.text()), line.span(), line.evidence()))
                    : Optional.empty();
        }
        return Values.find(line.text(), line.span().start()).stream()
                .filter(wanted::agrees)
                .filter(v -> !wanted.isCommon() || isBeside(v, line, words))
                .findFirst()
                .map(v -> new Found(PlanAnswer.State.MET, v.spelling(), v.span(), line.evidence()));
    }

    /** A small number belongs to a near name, or to the colon before it. */
    private static boolean isBeside(Value value, Line line, List<String> words) {
        int from = value.span().start() - line.span().start();
        int to = value.span().end() - line.span().start();
        String before = line.text().substring(0, from).stripTrailing();
        if (before.endsWith(":") || before.endsWith("=") || before.endsWith("|")) {
            return true;
        }
        return line.terms().stream()
                .filter(t -> words.contains(t.stem()))
                .map(t -> t.end() <= from
                        ? line.text().substring(t.end(), from)
                        : line.text().substring(Math.min(to, t.start()), t.start()))
                .anyMatch(between -> WordStems.in(between).size() < MOST_WORDS_BETWEEN);
    }

    /** The name with another value; of several the one with the most words of its owner around it. */
    private Optional<Found> other(PlanEntry metric, WantedValue wanted, List<NamedValue> all) {
        Set<String> of = new HashSet<>(WordStems.of(metric.of()));
        boolean telling = words(metric).size() > 1;
        return all.stream()
                .filter(s -> !used.contains(s.span()))
                .filter(s -> isValue(s.value()))
                .filter(s -> !wanted.isMeasured()
                        || wanted.isComparable(Values.named(s.name(), s.value(), 0))
                        || wanted.isComparable(Values.read(s.value(), 0)))
                .filter(s -> telling || s.around().stream().anyMatch(of::contains))
                .max(Comparator.<NamedValue>comparingLong(
                                s -> s.around().stream().filter(of::contains).count())
                        .thenComparing(wanted::distance, Comparator.reverseOrder())
                        .thenComparing(s -> s.span().start(), Comparator.reverseOrder()))
                .map(s -> found(PlanAnswer.State.PARTIAL, s));
    }

    private static boolean isValue(String text) {
        return !text.matches("(?s)[\\[<{].*[\\]>}]|\\W*|(?i:tbd|todo|n/?a|unknown|pending|none|null)\\W*");
    }

    /** {@code availability of 99.9%}: a name of several words, next to a value of the same dimension. */
    private Optional<Found> toldOtherwise(PlanEntry metric, WantedValue wanted) {
        List<String> words = words(metric);
        if (words.size() < 2 || !wanted.isMeasured()) {
            return Optional.empty();
        }
        for (int i : lines.with(words.get(0)).stream().sorted().toList()) {
            Line line = lines.all().get(i);
            int[] name = line.form() == Form.PROSE || line.form() == Form.ROW ? place(line, words) : null;
            Value value = name == null ? null : beside(line, name, wanted);
            if (value != null && !used.contains(value.span())) {
                return Optional.of(
                        new Found(PlanAnswer.State.PARTIAL, value.spelling(), value.span(), line.evidence()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Value beside(Line line, int[] name, WantedValue wanted) {
        int start = line.span().start();
        for (Value value : Values.find(line.text(), start)) {
            int from = value.span().start() - start;
            int to = value.span().end() - start;
            boolean behind = from >= name[1] && isClose(line.text().substring(name[1], from));
            boolean before = to <= name[0] && line.text().substring(to, name[0]).isBlank();
            if ((behind || before) && wanted.isComparable(value)) {
                return value;
            }
        }
        return null;
    }

    private static boolean isClose(String between) {
        return BETWEEN.matcher(between).matches() && WordStems.in(between).size() <= MOST_WORDS_BETWEEN;
    }

    /** The place where the words of a name follow one another; null if there is none. */
    private static int @Nullable [] place(Line line, List<String> words) {
        List<WordStems.Term> terms = line.terms();
        for (int i = 0; i + words.size() <= terms.size(); i++) {
            int k = 0;
            while (k < words.size() && terms.get(i + k).stem().equals(words.get(k))) {
                k++;
            }
            if (k == words.size()) {
                return new int[] {terms.get(i).start(), terms.get(i + k - 1).end()};
            }
        }
        return null;
    }

    /** The words of a name, without a unit at its end. */
    private static List<String> words(PlanEntry metric) {
        List<String> words = new ArrayList<>(WordStems.of(metric.name()));
        if (words.size() > 1 && words.stream().anyMatch(w -> !NamedValueReader.isUnit(w))) {
            words.removeIf(NamedValueReader::isUnit);
        }
        return words;
    }
}
