package dev.episodelint.value;

import dev.episodelint.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text that states one value, with the words around it. */
final class ValueStatement {
    private static final int MOST_WORDS = 8;
    private static final int MOST_SUBJECT_WORDS = 5;
    /** Words that join the number with a part that is not understood: {@code 5 or six hours}. */
    private static final Set<String> CONJUNCTIONS =
            Set.of("or", "to", "and", "plus", "minus", "if", "else", "of", "out", "x", "vs", "versus", "not", "but");

    private final TextCursor c;
    private final List<String> words = new ArrayList<>();
    private @Nullable BigDecimal quantile;
    /** The repeated value in a bracket or after an equals sign. */
    private @Nullable Span again;

    private ValueStatement(String text) {
        this.c = new TextCursor(text, 0);
    }

    /** Null if the text states no value, or more than one. */
    static @Nullable Value read(String text, int offset) {
        ValueStatement statement = new ValueStatement(text);
        Quantity quantity = statement.quantity();
        return quantity == null || !statement.tail(quantity) ? null : statement.value(quantity, offset);
    }

    private @Nullable Quantity quantity() {
        subject();
        Quantity quantity = QuantityReader.read(c);
        if (quantity == null) {
            return null;
        }
        Bound behind = Comparison.behind(c);
        return behind == null || quantity.bound() != Bound.EXACT ? quantity : quantity.with(behind);
    }

    /** {@code p99 latency:}, {@code Error rate} before a comparison; does not move if there is none. */
    private void subject() {
        int start = c.at;
        BigDecimal found = Quantile.read(c);
        if (found == null && !TextCursor.isLetter(c.peek())) {
            return;
        }
        for (int i = 0; i <= MOST_SUBJECT_WORDS; i++) {
            c.eatSpaces();
            if (found != null && (c.eat(':') || c.eat('=') || c.eatWord("of") || c.eatWord("is"))) {
                c.eatSpaces();
            }
            if (i + (found == null ? 0 : 1) > 0 && endsSubject(found)) {
                quantile = found;
                return;
            }
            BigDecimal later = found == null ? Quantile.read(c) : null;
            if (later != null) {
                found = later;
                continue;
            }
            String word = c.word();
            if (word.isEmpty()) {
                break;
            }
            c.at += word.length();
            words.add(word);
            if (c.peek() == '-' && TextCursor.isLetter(c.peek(1))) {
                c.at++;
            }
        }
        words.clear();
        c.at = start;
    }

    private boolean endsSubject(@Nullable BigDecimal found) {
        TextCursor probe = new TextCursor(c.text, c.at);
        return found == null ? Comparison.sign(probe) != null : QuantityReader.read(probe) != null;
    }

    /** Reads the words after the quantity; false if other text follows. */
    private boolean tail(Quantity quantity) {
        boolean first = true;
        for (int count = 0; ; count++) {
            boolean apart = c.eatSpaces();
            if (c.atEnd() || (c.peek() == '.' && c.at + 1 == c.text.length())) {
                return true;
            }
            if (count > MOST_WORDS) {
                return false;
            }
            if (c.peek() == '('
                    ? !apart || !bracket()
                    : c.peek() == '=' ? !equation(quantity) : !apart || !word(first, quantity)) {
                return false;
            }
            first = false;
        }
    }

    private boolean bracket() {
        int close = c.text.indexOf(')', c.at);
        if (close < 0 || again != null || c.text.indexOf('(', c.at + 1) > 0) {
            return false;
        }
        again = new Span(c.at + 1, close);
        words.add(c.text.substring(c.at, close + 1));
        c.at = close + 1;
        noteQuantile(c.text.substring(again.start(), again.end()));
        return true;
    }

    /** {@code 180 minutes = 3 hours} */
    private boolean equation(Quantity quantity) {
        c.eat('=');
        if (c.text.indexOf('=', c.at) > 0) {
            return false;
        }
        c.eatSpaces();
        again = new Span(c.at, c.text.length());
        c.at = c.text.length();
        words.add("=");
        return quantity.dimension() == Dimension.DURATION && restated(quantity, 0) != null;
    }

    private boolean word(boolean first, Quantity quantity) {
        int start = c.at;
        if (c.eat('@')) {
            c.eatSpaces();
        }
        if (!TextCursor.isLetter(c.peek())) {
            return false;
        }
        while (!c.atEnd() && !TextCursor.isSpace(c.peek())) {
            char next = c.peek();
            boolean inside = TextCursor.isLetter(next)
                    || (TextCursor.isDigit(next) && c.peek(-1) != '/')
                    || "-'’/&.,".indexOf(next) >= 0;
            if (!inside) {
                return false;
            }
            c.at++;
        }
        String word = c.text.substring(start, c.at);
        boolean last = c.at == c.text.length();
        words.add(last && word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        noteQuantile(word);
        return !first
                || (word.equals("of") && quantity.dimension() == Dimension.RATIO)
                || !CONJUNCTIONS.contains(word.toLowerCase(Locale.ROOT))
                || Comparison.behind(new TextCursor(c.text, start - 1)) != null;
    }

    private void noteQuantile(String word) {
        TextCursor probe = new TextCursor(word, 0);
        BigDecimal found = quantile == null ? Quantile.read(probe) : null;
        quantile = found != null && probe.atEnd() ? found : quantile;
    }

    private Value value(Quantity read, int offset) {
        Quantity quantity = read.atQuantile(quantile);
        Span span = new Span(offset, offset + c.text.length());
        Value restated = restated(quantity, offset);
        if (restated != null) {
            words.remove(words.size() - 1);
        }
        String qualifier = String.join(" ", words);
        // Of two readings that contradict each other neither is believed.
        return restated == null || restated.measured() == null || Restatement.agrees(quantity, restated)
                ? new Value(quantity.dimension(), quantity, qualifier, false, c.text, span)
                : new Value(Dimension.TEXT, null, "", true, c.text, span);
    }

    /** The duration that a bracket repeats; null if the bracket contains something else. */
    private @Nullable Value restated(Quantity quantity, int offset) {
        if (again == null || quantity.dimension() != Dimension.DURATION) {
            return null;
        }
        Span place = Restatement.trimmed(c.text, again);
        Value value = read(c.text.substring(place.start(), place.end()), offset + place.start());
        Quantity other = value == null ? null : value.measured();
        return value != null
                        && other != null
                        && other.dimension() == Dimension.DURATION
                        && other.bound() == quantity.bound()
                        && other.isRange() == quantity.isRange()
                        && value.qualifier().isEmpty()
                ? value
                : null;
    }
}
