package dev.episodelint.plan;

import dev.episodelint.value.Dimension;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A required value of a plan, in all its possible readings. */
final class WantedValue {
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)_(?=\\p{L}[\\p{L}\\d]*$)");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("['\"\\[\\](){}]");
    private static final BigDecimal FEW = BigDecimal.valueOf(100);

    private final String name;
    private final String text;
    private final List<Value> readings = new ArrayList<>();

    /** @param text the value as written in the plan */
    WantedValue(String name, String text) {
        this.name = name;
        this.text = text;
        String bare = BRACKET.matcher(GLUED.matcher(text).replaceFirst(" ")).replaceFirst("");
        for (Value value : List.of(
                Values.named(name, text, 0), Values.read(text, 0), Values.named(name, bare, 0), Values.read(bare, 0))) {
            if (value.measured() != null && readings.stream().noneMatch(value::sameAs)) {
                readings.add(value);
            }
        }
    }

    boolean isMeasured() {
        return !readings.isEmpty();
    }

    /** Whether it is a small bare number, which may occur in any sentence. */
    boolean isCommon() {
        return readings.stream()
                .allMatch(v -> v.quantity()
                        .filter(q -> q.dimension() == Dimension.NUMBER
                                && q.magnitude().abs().compareTo(FEW) <= 0)
                        .isPresent());
    }

    /** Whether a named value is this one. */
    boolean isMetBy(NamedValue named) {
        return agrees(Values.named(named.name(), named.value(), 0))
                || agrees(Values.read(named.value(), 0))
                || (isMeasured()
                        ? Values.find(named.value(), 0).stream().anyMatch(this::agrees)
                        : isSaidIn(named.value()));
    }

    boolean agrees(Value value) {
        return value.measured() != null && readings.stream().anyMatch(r -> r.agreesWith(value));
    }

    /** Whether a value measures the same thing, and so can contradict this one. */
    boolean isComparable(Value value) {
        return value.quantity().filter(q -> isComparable(q)).isPresent();
    }

    private boolean isComparable(Quantity quantity) {
        return readings.stream()
                .flatMap(r -> r.quantity().stream())
                .anyMatch(q -> q.dimension() == quantity.dimension()
                        || (isShare(q.dimension()) && isShare(quantity.dimension())));
    }

    /** The distance of a value from this one; of several other values the nearest is reported. */
    double distance(NamedValue named) {
        return Values.named(named.name(), named.value(), 0)
                .quantity()
                .flatMap(q -> readings.stream()
                        .flatMap(r -> r.quantity().stream())
                        .filter(r -> r.dimension() == q.dimension())
                        .map(r -> Math.abs(
                                r.magnitude().doubleValue() - q.magnitude().doubleValue()))
                        .findFirst())
                .orElse(Double.MAX_VALUE);
    }

    private static boolean isShare(Dimension dimension) {
        return dimension == Dimension.RATIO || dimension == Dimension.FACTOR || dimension == Dimension.NUMBER;
    }

    /** For a value in words: whether a text contains all of them. */
    boolean isSaidIn(String other) {
        Set<String> said = new HashSet<>(
                WordStems.in(other).stream().map(WordStems.Term::stem).toList());
        List<String> words = WordStems.in(ARTICLE.matcher(text).replaceAll(" ")).stream()
                .map(WordStems.Term::stem)
                .filter(s -> !WordStems.isEmpty(s))
                .toList();
        return !words.isEmpty() && said.containsAll(words);
    }

    String name() {
        return name;
    }
}
