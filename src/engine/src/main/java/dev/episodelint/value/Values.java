package dev.episodelint.value;

import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads values. The accepted spellings are listed at {@link Dimension} and {@link Bound}; no method ever throws. */
public final class Values {

    private static final int YEAR_DIGITS = 4;

    private Values() {}

    /**
     * The value that a text as a whole states, otherwise {@link Dimension#TEXT}. Words after the value qualify it
     * ({@code 73% reduction}, {@code 10GB max}, up to eight, none with another number), and so does one bracket ({@code
     * $43B (Black Friday hour 1)}) and a subject before a comparison ({@code Error rate < 0.1%}) or after a quantile
     * ({@code p99 latency: 47ms}). A bracket that repeats a duration must agree with it. White space, emphasis and
     * backticks around the text are not part of it.
     *
     * @param offset the position of the text in its source
     */
    public static Value read(String text, int offset) {
        Span inner = inner(text);
        String plain = text.substring(inner.start(), inner.end());
        int at = offset + inner.start();
        Span span = new Span(at, at + plain.length());
        if (plain.isEmpty() || plain.length() > Limits.STATEMENT_LENGTH) {
            return Value.text(plain, span);
        }
        if (LinkSyntax.isUrl(plain)) {
            return new Value(Dimension.URL, null, "", false, plain, span);
        }
        if (LinkSyntax.isLink(plain)) {
            return new Value(Dimension.LINK, null, "", false, plain, span);
        }
        Value value = ValueStatement.read(plain, at);
        if (value == null && isBracketed(plain)) {
            Value inBrackets = ValueStatement.read(plain.substring(1, plain.length() - 1), at + 1);
            value = inBrackets == null || inBrackets.measured() == null ? null : inBrackets;
        }
        return value == null ? Value.text(plain, span) : value;
    }

    /**
     * The value of a text with a name: like {@link #read}, but a bare number gets the unit at the end of the name
     * ({@code lag_ms}, {@code data_processed_pb}, {@code cost_usd}, {@code error_pct}, {@code peakRps}, {@code
     * trips_per_day}), a duration the quantile in the name ({@code p99_latency_ms}).
     */
    public static Value named(String name, String text, int offset) {
        return NameUnit.applied(name, read(text, offset));
    }

    /** All values inside running prose, in order; conservative, without qualifiers. */
    public static List<Value> find(String text, int offset) {
        return new ValueFinder(text, offset).find();
    }

    /** The year, or range of years, that a bare number of four digits may mean. */
    public static Optional<Quantity> asYear(Quantity number) {
        boolean year = number.dimension() == Dimension.NUMBER
                && number.bound() == Bound.EXACT
                && hasYearDigits(number.magnitude())
                && hasYearDigits(number.high());
        return year
                ? Optional.of(new Quantity(
                        Dimension.YEAR, number.magnitude(), number.upper(), Bound.EXACT, "", List.of(), null))
                : Optional.empty();
    }

    private static boolean hasYearDigits(BigDecimal number) {
        return number.signum() > 0
                && number.scale() <= 0
                && number.toPlainString().length() == YEAR_DIGITS;
    }

    /** Without white space and pairs of emphasis marks or backticks. */
    private static Span inner(String text) {
        Span span = Restatement.trimmed(text, new Span(0, text.length()));
        for (Span before = null; !span.equals(before); ) {
            before = span;
            for (String mark : List.of("**", "__", "*", "_", "`")) {
                span = unwrapped(text, span, mark);
            }
        }
        return span;
    }

    private static Span unwrapped(String text, Span span, String mark) {
        int width = mark.length();
        boolean wrapped = span.length() > 2 * width
                && text.startsWith(mark, span.start())
                && text.startsWith(mark, span.end() - width);
        return wrapped ? Restatement.trimmed(text, new Span(span.start() + width, span.end() - width)) : span;
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    }
}
