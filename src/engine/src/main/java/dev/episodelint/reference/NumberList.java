package dev.episodelint.reference;

import static dev.episodelint.reference.ProseRegion.MARK;

import dev.episodelint.reference.Mention.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 12}, {@code 1.2}, {@code 1-12}, {@code 8, 10 and 26}, {@code 1-10, 116-119}, {@code 15 & 20}. */
final class NumberList {
    /** The maximum length of a range; of a longer one only the ends are taken. */
    private static final int LONGEST_RANGE = 500;

    private static final String SPACE = "[\\s\\u00A0]{0,40}";
    private static final Pattern NUMBER =
            Pattern.compile("0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)(?![\\p{L}\\p{M}\\p{N}%°]|\\.\\d|:\\d|,\\d{3}(?!\\d)|"
                    + MARK + "{0,2}/\\d)");
    private static final Pattern TIGHT_RANGE = Pattern.compile("[-–—‐‑](?=\\d)");
    private static final Pattern RANGE = Pattern.compile(
            MARK + "{0,2}" + SPACE + "(?:[-–—‐‑]|to\\b|through\\b|thru\\b)" + SPACE + MARK + "{0,2}#?(?=\\d)");
    private static final Pattern AND = Pattern.compile(MARK + "{0,2}" + SPACE + "(?:,?" + SPACE
            + "(?:and\\b|or\\b|und\\b|&)|\\+)" + SPACE + MARK + "{0,2}#?(?=\\d)");
    private static final Pattern COMMA =
            Pattern.compile(MARK + "{0,2}" + SPACE + "[,;]" + SPACE + MARK + "{0,2}#?(?=\\d)");
    private static final String UNITS =
            "minutes?|mins?|hours?|hrs?|h|m|s|ms|seconds?|secs?|days?|weeks?|months?|years?|percent|words?|listeners";
    /** Text after a number that shows that it is not the number of an episode. */
    private static final Pattern QUANTITY = Pattern.compile(
            MARK + "{0,2}(?:[\\s\\u00A0-]?(?:" + UNITS
                    + ")\\b|[\\s\\u00A0]+(?:(?:out )?of[\\s\\u00A0]+|/[\\s\\u00A0]*)\\d)",
            Pattern.CASE_INSENSITIVE);
    /** The same after the last comma of a list: {@code Episodes 8 and 9, 20 engineers later}. */
    private static final Pattern COUNTED = Pattern.compile("[\\s\\u00A0]+(?!across|always|besides)\\p{Ll}{4,}s\\b");

    private final ProseRegion region;
    private final boolean plural;
    private final List<Numbered> numbers = new ArrayList<>();
    private int at;

    private NumberList(ProseRegion region, int at, boolean plural) {
        this.region = region;
        this.at = at;
        this.plural = plural;
    }

    /** Empty if there is no number of an episode; otherwise {@link #end} is after the last one. */
    static NumberList read(ProseRegion region, int at, boolean plural) {
        NumberList list = new NumberList(region, at, plural);
        if (list.element() && plural) {
            list.further();
        }
        return list;
    }

    List<Numbered> numbers() {
        return numbers;
    }

    int end() {
        return at;
    }

    private void further() {
        for (int before = at; numbers.size() < 10 * LONGEST_RANGE; before = at) {
            boolean comma = !skip(AND);
            if ((comma && !skip(COMMA))
                    || !element()
                    || (comma && matcher(COUNTED).lookingAt())) {
                back(before);
                return;
            }
        }
    }

    /** Reads a number or a range, unless it counts something. */
    private boolean element() {
        int start = at;
        Matcher first = matcher(NUMBER);
        if (!first.lookingAt()) {
            return false;
        }
        at = first.end();
        int end = at;
        String last = first.group("number");
        if (skip(plural ? RANGE : TIGHT_RANGE)) {
            Matcher second = matcher(NUMBER);
            if (second.lookingAt() && isRange(first.group("number"), second.group("number"))) {
                at = second.end();
                last = second.group("number");
            } else {
                at = end;
            }
        }
        if (matcher(QUANTITY).lookingAt() || isYear(first.group("number"))) {
            at = start;
            return false;
        }
        add(first.group("number"), last, start);
        return true;
    }

    private void add(String first, String last, int start) {
        if (first.equals(last)) {
            numbers.add(new Numbered(first, region.span(start, at)));
            return;
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        for (int n = from; n <= to; n++) {
            if (to - from < LONGEST_RANGE || n == from || n == to) {
                numbers.add(new Numbered(String.valueOf(n), region.span(start, at)));
            }
        }
    }

    private static boolean isRange(String first, String last) {
        boolean whole = !first.contains(".") && !last.contains(".");
        return whole && Integer.parseInt(first) < Integer.parseInt(last) && !isYear(last);
    }

    private static boolean isYear(String number) {
        return number.matches("(?:19|20)\\d\\d");
    }

    private boolean skip(Pattern pattern) {
        Matcher m = matcher(pattern);
        if (m.lookingAt()) {
            at = m.end();
            return true;
        }
        return false;
    }

    private void back(int to) {
        at = to;
        int end = region.start() + to;
        numbers.removeIf(n -> n.span().end() > end);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(region.text()).region(at, region.text().length()).useTransparentBounds(true);
    }
}
