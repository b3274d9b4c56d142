package dev.episodelint.value;

import dev.episodelint.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds values in running prose, in one pass from left to right. */
final class ValueFinder {
    /** A number after these words is part of a name: {@code Episode 12}. */
    private static final Set<String> LABELS = Set.of(
            "episode",
            "episodes",
            "ep",
            "part",
            "chapter",
            "section",
            "phase",
            "step",
            "figure",
            "table",
            "incident",
            "version",
            "v",
            "act",
            "level",
            "tier",
            "port",
            "http",
            "rfc",
            "note",
            "appendix",
            "line",
            "page",
            "formula",
            "#",
            "no",
            "number",
            "item",
            "week",
            "day",
            "law",
            "pattern",
            "scenario",
            "option",
            "stage",
            "generation",
            "quarter",
            "rule",
            "lesson");

    private static final Set<String> BEFORE_YEARS =
            Set.of("in", "since", "until", "by", "during", "from", "after", "before", "early", "late", "mid", "circa");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    private final TextCursor c;
    private final int offset;
    private final List<Value> found = new ArrayList<>();
    private String wordBefore = "";

    ValueFinder(String text, int offset) {
        this.c = new TextCursor(text, 0);
        this.offset = offset;
    }

    List<Value> find() {
        while (!c.atEnd()) {
            int start = c.at;
            if (c.eatSpaces()) {
                continue;
            }
            if (LinkSyntax.isUrlStart(c.text, start)) {
                url(start);
            } else if (!isBoundary(start) || !value(start)) {
                c.at = start;
                skip();
            }
        }
        return List.copyOf(found);
    }

    private void url(int start) {
        int end = LinkSyntax.urlEnd(c.text, start);
        if (end > start) {
            found.add(new Value(
                    Dimension.URL,
                    null,
                    "",
                    false,
                    c.text.substring(start, end),
                    new Span(offset + start, offset + end)));
        }
        c.at = Math.max(end, start + 1);
        wordBefore = "";
    }

    private boolean value(int start) {
        BigDecimal quantile = Quantile.read(c);
        if (quantile != null && !quantified()) {
            return false;
        }
        Quantity quantity = QuantityReader.read(c);
        if (quantity == null
                || !endsWell()
                || (quantile != null && quantity.dimension() != Dimension.DURATION)
                || isName(quantity, start)) {
            return false;
        }
        Quantity read = year(quantity, start).atQuantile(quantile);
        String spelling = c.text.substring(start, c.at);
        Span span = new Span(offset + start, offset + c.at);
        found.add(new Value(read.dimension(), read, "", false, spelling, span));
        wordBefore = "";
        return true;
    }

    /** {@code p99 latency of}: moves to the number after it. */
    private boolean quantified() {
        for (int words = 0; words < 4; words++) {
            boolean apart = c.eatSpaces() | c.eat(':') | c.eat('=') | c.eatSpaces();
            Quantity next = apart ? QuantityReader.read(new TextCursor(c.text, c.at)) : null;
            if (next != null) {
                return true;
            }
            String word = c.word();
            if (!apart || word.isEmpty()) {
                return false;
            }
            c.at += word.length();
        }
        return false;
    }

    private boolean endsWell() {
        char next = c.peek();
        boolean joined =
                "-/:.,+*^='’".indexOf(next) >= 0 && c.at + 1 < c.text.length() && TextCursor.isWordPart(c.peek(1));
        return !joined && next != '_' && next != '\\' && next != '%' && !isOperation();
    }

    /** {@code 5 * 60}, {@code 100 // n} */
    private boolean isOperation() {
        TextCursor probe = new TextCursor(c.text, c.at);
        boolean apart = probe.eatSpaces();
        char next = probe.peek();
        return apart && next == '*' && TextCursor.isSpace(probe.peek(1)) || next == '/' || next == '^';
    }

    /** Also {@code 3.} of a numbered line, and {@code 2} of {@code Zuul 2}. */
    private boolean isName(Quantity quantity, int start) {
        if (quantity.dimension() != Dimension.NUMBER) {
            return false;
        }
        boolean few = c.at - start <= 3 && quantity.bound() == Bound.EXACT && !quantity.isRange();
        return LABELS.contains(wordBefore.toLowerCase(Locale.ROOT))
                || (few && !wordBefore.isEmpty() && Character.isUpperCase(wordBefore.charAt(0)))
                || (isMarker() && beginsLine(start));
    }

    private boolean isMarker() {
        return (c.peek() == '.' || c.peek() == ')') && TextCursor.isSpace(c.peek(1));
    }

    private boolean beginsLine(int start) {
        int i = start - 1;
        while (i >= 0 && i > start - 12 && " \t*#>".indexOf(c.text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || c.text.charAt(i) == '\n' || c.text.charAt(i) == '\r';
    }

    private Quantity year(Quantity quantity, int start) {
        boolean bracketed = start > 0 && c.text.charAt(start - 1) == '(' && c.peek() == ')';
        boolean spelled = c.at - start == 4 && (bracketed || BEFORE_YEARS.contains(wordBefore.toLowerCase(Locale.ROOT)))
                || c.at - start == 9 && quantity.isRange();
        boolean plausible = quantity.magnitude().compareTo(FIRST_YEAR) >= 0
                && quantity.high().compareTo(LAST_YEAR) <= 0;
        return spelled && plausible ? Values.asYear(quantity).orElse(quantity) : quantity;
    }

    /** Whether a value may begin here, which excludes the inside of a word, a version, a time, a path or a sum. */
    private boolean isBoundary(int start) {
        char before = start == 0 ? ' ' : c.text.charAt(start - 1);
        char next = c.peek();
        boolean lead =
                TextCursor.isDigit(next) || TextCursor.isLetter(next) || "<>~≈≤≥$€£₹¥-\u2212+.".indexOf(next) >= 0;
        return lead && !TextCursor.isWordPart(before) && "-+/^=#\\:.$@&<>".indexOf(before) < 0 && !isOperand(start);
    }

    /**
     * {@code 60} in {@code 5*60} and {@code 5 * 60}, {@code 1} in {@code 3f + 1}; an asterisk may also mark emphasis.
     */
    private boolean isOperand(int start) {
        int i = start - 1;
        while (i > 0 && i > start - 3 && TextCursor.isSpace(c.text.charAt(i))) {
            i--;
        }
        if (i <= 0) {
            return false;
        }
        char before = c.text.charAt(i - 1);
        boolean asterisk = i < start - 1 ? TextCursor.isSpace(before) : TextCursor.isDigit(before);
        return c.text.charAt(i) == '*' ? asterisk : "+×÷^".indexOf(c.text.charAt(i)) >= 0;
    }

    /** Skips one word, or all characters attached to a number that was not understood. */
    private void skip() {
        int start = c.at;
        while (!c.atEnd() && (TextCursor.isWordPart(c.peek()) || (c.at > start && isJoint()))) {
            c.at++;
        }
        if (c.at == start) {
            c.at++;
            wordBefore = c.peek(-1) == '#' ? "#" : c.peek(-1) == '.' ? wordBefore : "";
        } else {
            wordBefore = c.at - start > 20 ? "" : c.text.substring(start, c.at);
        }
    }

    private boolean isJoint() {
        return ".,:_/'’".indexOf(c.peek()) >= 0 && TextCursor.isWordPart(c.peek(1)) && TextCursor.isDigit(c.peek(-1));
    }
}
