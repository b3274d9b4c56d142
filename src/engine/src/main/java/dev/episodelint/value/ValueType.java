package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type that a value must have.
 *
 * @param unit required, as {@link Quantity#unit()} has it ({@code USD}, {@code hour}, {@code requests}), after a slash
 *     {@link Quantity#per()} ({@code USD/month}, {@code /GB/month}); empty if any is accepted
 * @param limits the limits in words ({@code at most 6 hours}); empty without any
 * @param min in the canonical unit; a range must lie within the limits completely, a bounded value with its bound
 * @param options the options of an enumeration; otherwise empty
 * @param anyOf the alternatives of {@link Kind#ANY}; otherwise empty
 * @param example an accepted spelling
 */
public record ValueType(
        Kind kind,
        String unit,
        String limits,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> options,
        List<ValueType> anyOf,
        String example) {

    /** The types a schema can name, and what each accepts. */
    public enum Kind {
        NUMBER("number", "2,847"),
        PERCENTAGE("percentage", "99.9%"),
        /** A percentage, or a bare number from 0 to 1. */
        RATIO("ratio", "0.999"),
        FACTOR("factor", "14.5x"),
        MONEY("money", "$1.2M"),
        DURATION("duration", "2.5 hours"),
        /** A duration with a quantile. */
        LATENCY("latency", "p99: 47ms"),
        RATE("rate", "100K RPS"),
        DATA("data", "10GB"),
        BANDWIDTH("bandwidth", "200 Tbps"),
        /** Also a bare number of four digits. */
        YEAR("year", "2021"),
        DATE("date", "2021-03-04"),
        URL("url", "https://example.org/dashboard"),
        /** A Markdown link, or an address. */
        LINK("link", "[Dashboard](https://example.org/dashboard)"),
        /** One of the options, in any case. */
        ENUMERATION("enumeration", ""),
        /** Any text that is not blank. */
        TEXT("text", "any text"),
        /** A number with a unit or a noun, in any dimension; unknown nouns are accepted. */
        FIGURE("figure", "10K users"),
        /** One of several types, anywhere in the text. */
        ANY("any", "");

        private final String label;
        private final String example;

        Kind(String label, String example) {
            this.label = label;
            this.example = example;
        }

        public String label() {
            return label;
        }
    }

    /** How often, in words. */
    private static final Pattern OFTEN = Pattern.compile(
            "\\b(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?|continuous(?:ly)?)\\b",
            Pattern.CASE_INSENSITIVE);

    public ValueType {
        options = List.copyOf(options);
        anyOf = List.copyOf(anyOf);
    }

    public static ValueType of(Kind kind) {
        return new ValueType(kind, "", "", null, null, List.of(), List.of(), kind.example);
    }

    public static ValueType enumeration(List<String> options) {
        return new ValueType(Kind.ENUMERATION, "", "", null, null, options, List.of(), options.get(0));
    }

    /** At least one of these, each anywhere in the text: {@code $440M lost, 2 million users affected}. */
    public static ValueType any(List<ValueType> types) {
        String example = types.stream().map(ValueType::example).collect(Collectors.joining(", "));
        return new ValueType(Kind.ANY, "", "", null, null, List.of(), types, example);
    }

    /** The type of a name in {@link #names}; an enumeration has no name, since it needs options. */
    public static Optional<ValueType> named(String name) {
        return named().filter(k -> k.label.equals(name)).findFirst().map(ValueType::of);
    }

    public static List<String> names() {
        return named().map(Kind::label).sorted().toList();
    }

    /**
     * The type inferred from a template's slot: {@code [X hours]}, {@code $X/month}, {@code p99: Xms}, {@code > 1%}.
     */
    public static Optional<ValueType> infer(String templateText) {
        return ValueSlot.infer(templateText);
    }

    /** The type in words, with its unit and limits; for alternatives all of them. */
    public String label() {
        return switch (kind) {
            case ANY ->
                anyOf.stream()
                        .filter(t -> t.kind != Kind.FIGURE || anyOf.size() == 1)
                        .map(ValueType::label)
                        .distinct()
                        .collect(Collectors.joining(" or "));
            case ENUMERATION -> "one of " + String.join(", ", options);
            default ->
                Stream.of(kind.label(), unitWords(), limits)
                        .filter(w -> !w.isEmpty())
                        .collect(Collectors.joining(" "));
        };
    }

    private String unitWords() {
        if (unit.isEmpty()) {
            return "";
        }
        return unit.startsWith("/") ? unit.replace("/", " per ").strip() : "in " + unit;
    }

    /** The type inferred from example values, which accepts figures in other units too. */
    public ValueType orAnyFigure() {
        return kind == Kind.ENUMERATION
                ? this
                : any(List.of(this, of(Kind.FIGURE))).withExample(example);
    }

    public ValueType withUnit(String required) {
        return new ValueType(kind, required, limits, min, max, options, anyOf, example);
    }

    /** The same type with a minimum and a maximum, each of which may be null. */
    public ValueType within(@Nullable Value least, @Nullable Value most) {
        String words = least == null
                ? most == null ? "" : "at most " + most.spelling()
                : most == null ? "at least " + least.spelling() : "from " + least.spelling() + " to " + most.spelling();
        return new ValueType(kind, unit, words, magnitude(least), magnitude(most), options, anyOf, example);
    }

    private static @Nullable BigDecimal magnitude(@Nullable Value value) {
        return value == null ? null : value.quantity().map(Quantity::magnitude).orElseThrow();
    }

    public ValueType withExample(String spelling) {
        return new ValueType(kind, unit, limits, min, max, options, anyOf, spelling);
    }

    /**
     * The value of this type that a text states; for {@link Kind#ANY}, {@link Kind#LATENCY} and {@link Kind#MONEY} the
     * first one anywhere in it ({@code Netflix saved $2M}).
     */
    public Optional<Value> in(String text, int offset) {
        Value whole = Values.read(text, offset);
        if (accepts(whole)) {
            return Optional.of(whole);
        }
        boolean anywhere = kind == Kind.ANY || kind == Kind.LATENCY || kind == Kind.MONEY;
        return anywhere && whole.isText() && !whole.contradictory()
                ? Values.find(text, offset).stream().filter(this::accepts).findFirst()
                : Optional.empty();
    }

    public boolean accepts(Value value) {
        Quantity quantity = value.measured();
        return switch (kind) {
            case ANY -> anyOf.stream().anyMatch(t -> t.accepts(value));
            case TEXT -> !value.spelling().isBlank();
            case FIGURE -> !value.contradictory() && isFigure(value);
            case ENUMERATION -> options.stream().anyMatch(o -> o.equalsIgnoreCase(value.spelling()));
            case URL -> value.dimension() == Dimension.URL;
            case LINK -> value.dimension() == Dimension.LINK || value.dimension() == Dimension.URL;
            case YEAR -> quantity != null && isPlain(value, quantity) && accepts(quantity);
            default -> quantity != null && accepts(quantity);
        };
    }

    /** A bare number does not say what it counts; other text with a digit may. */
    private static boolean isFigure(Value value) {
        Quantity q = value.measured();
        return q == null
                ? value.spelling().chars().anyMatch(Character::isDigit)
                        || OFTEN.matcher(value.spelling()).find()
                : q.dimension() != Dimension.NUMBER
                        || q.bound() != Bound.EXACT
                        || !value.qualifier().isEmpty();
    }

    /** {@code 2,021} is not a year. */
    private static boolean isPlain(Value value, Quantity quantity) {
        return quantity.dimension() == Dimension.YEAR
                || value.spelling().startsWith(quantity.magnitude().toPlainString());
    }

    private boolean accepts(Quantity quantity) {
        Quantity measured = kind == Kind.YEAR ? Values.asYear(quantity).orElse(quantity) : quantity;
        return isOfKind(measured) && hasUnit(measured) && isWithin(measured);
    }

    private boolean isOfKind(Quantity q) {
        return switch (kind) {
            case NUMBER -> q.dimension() == Dimension.NUMBER;
            case PERCENTAGE -> q.dimension() == Dimension.RATIO;
            case RATIO -> q.dimension() == Dimension.RATIO || (q.dimension() == Dimension.NUMBER && isShare(q));
            case FACTOR -> q.dimension() == Dimension.FACTOR;
            case MONEY -> q.dimension() == Dimension.MONEY;
            case DURATION -> q.dimension() == Dimension.DURATION;
            case LATENCY -> q.dimension() == Dimension.DURATION && q.quantile() != null;
            case RATE -> q.dimension() == Dimension.RATE;
            case DATA -> q.dimension() == Dimension.DATA;
            case BANDWIDTH -> q.dimension() == Dimension.BANDWIDTH;
            case YEAR -> q.dimension() == Dimension.YEAR;
            case DATE -> q.dimension() == Dimension.DATE;
            default -> false;
        };
    }

    private static boolean isShare(Quantity q) {
        return q.magnitude().signum() >= 0 && q.high().compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean hasUnit(Quantity q) {
        if (unit.isEmpty()) {
            return true;
        }
        String[] parts = unit.split("/", -1);
        return (parts[0].isEmpty() || parts[0].equals(q.unit()))
                && q.per().containsAll(Arrays.asList(parts).subList(1, parts.length));
    }

    private boolean isWithin(Quantity q) {
        return (min == null || q.magnitude().compareTo(min) >= 0)
                && (max == null || q.high().compareTo(max) <= 0);
    }

    private static Stream<Kind> named() {
        return Arrays.stream(Kind.values()).filter(k -> k != Kind.ANY && k != Kind.ENUMERATION);
    }
}
