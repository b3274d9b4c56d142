package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stated length of a section: in a bracket of its heading ({@code (45 minutes)}, {@code [10 min]}, {@code
 * (Runtime: 60 minutes)}, {@code (0:00 - 15:00)}), after a dash at its end ({@code - 30 minutes}), or in the first line
 * below it ({@code *Duration: 45 minutes*}).
 *
 * @param labels the accepted labels of that line
 * @param hours whether {@code 1:30} is an hour and a half, not a minute and a half
 */
record SectionDurationReader(DurationLabels labels, boolean hours) {
    /** The maximum length of a section. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(12 * 3600L);

    private static final Pattern BRACKET = Pattern.compile("\\(([^()\\[\\]]{1,80})\\)|\\[([^()\\[\\]]{1,80})\\]");
    private static final String DASHES = "-–—|";
    private static final int LONGEST_BEHIND = 60;
    private static final int LONGEST_NUMBER = 12;
    /** {@code - 10} of {@code - 10 - 15 minutes} */
    private static final Pattern RANGE_BEGUN = Pattern.compile("[-–—|:] ?\\d+(?:\\.\\d+)? $");

    private static final Pattern LEAD = Pattern.compile("^\\s*\\p{L}[\\p{L}\\p{M} ]{0,30}:\\s*");
    private static final Pattern CLOCK = Pattern.compile(
            "\\s*(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?\\s*(?:[-–—]|to)\\s*(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?\\s*");
    private static final Set<String> QUALIFIERS =
            Set.of("", "total", "long", "read", "reading", "audio", "of audio", "segment");

    Optional<SectionDuration> of(Section section) {
        if (section.heading() == null || section.heading().text().raw().length() > Limits.CLAIM_LENGTH) {
            return Optional.empty();
        }
        Inline heading = section.heading().text();
        if (heading.raw().codePoints().noneMatch(Character::isDigit)) {
            return below(section);
        }
        List<SectionDuration> inside = inBrackets(heading);
        Optional<SectionDuration> own = inside.isEmpty() ? behindDash(heading) : only(inside);
        return own.isPresent() || !inside.isEmpty() ? own : below(section);
    }

    /** Two different times are ambiguous and ignored. */
    static Optional<SectionDuration> only(List<SectionDuration> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every time in a bracket of a heading. */
    List<SectionDuration> inBrackets(Inline heading) {
        String raw = heading.raw();
        int base = heading.span().start();
        List<SectionDuration> found = new ArrayList<>();
        Matcher m = BRACKET.matcher(raw);
        while (m.find()) {
            int group = m.group(1) != null ? 1 : 2;
            Span span = new Span(base + m.start(group), base + m.end(group));
            if (heading.opaque().stream().noneMatch(span::overlaps)) {
                pieces(m.group(group), span.start(), found);
            }
        }
        return found;
    }

    private Optional<SectionDuration> behindDash(Inline heading) {
        String text = heading.raw().stripTrailing();
        int id = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        text = id < 0 ? text : text.substring(0, id).stripTrailing();
        int dash = lastDash(text);
        boolean range = dash > 0
                && RANGE_BEGUN
                        .matcher(text.substring(Math.max(0, dash - LONGEST_NUMBER), dash))
                        .find();
        return dash < 0 || range
                ? Optional.empty()
                : piece(text.substring(dash + 1), heading.span().start() + dash + 1);
    }

    /** The last dash or bar with spaces around it, not too far from the end; -1 if there is none. */
    private static int lastDash(String text) {
        for (int i = text.length() - 2; i > 0 && i > text.length() - LONGEST_BEHIND; i--) {
            if (DASHES.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    /** The first line of a section, if it is a paragraph with nothing else in it. */
    private Optional<SectionDuration> below(Section section) {
        Block first = section.blocks().isEmpty() ? null : section.blocks().get(0);
        if (!(first instanceof Paragraph paragraph) || paragraph.lines().size() != 1) {
            return Optional.empty();
        }
        List<Field> fields = FieldReader.ofLine(paragraph.lines().get(0), true, null);
        return fields.size() == 1 && labels.matches(fields.get(0).label())
                ? piece(fields.get(0).value(), fields.get(0).valueSpan().start())
                : Optional.empty();
    }

    private void pieces(String bracket, int offset, List<SectionDuration> found) {
        int start = 0;
        for (String piece : bracket.split("[,;|·•]", -1)) {
            piece(piece, offset + start).ifPresent(found::add);
            start += piece.length() + 1;
        }
    }

    private Optional<SectionDuration> piece(String text, int offset) {
        Matcher lead = LEAD.matcher(text);
        int start = lead.find() ? lead.end() : 0;
        String rest = text.substring(start);
        if (start > 0 && !labels.matches(text.substring(0, lead.end()).replace(":", ""))) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(rest);
        return clock.matches() ? clock(clock, offset + start) : stated(Values.read(rest, offset + start));
    }

    private static Optional<SectionDuration> stated(Value value) {
        Quantity quantity = value.measured();
        ClaimedAmount length = ClaimedAmount.time(quantity).orElse(null);
        if (quantity == null
                || length == null
                || !QUALIFIERS.contains(value.qualifier())
                || quantity.high().compareTo(LONGEST) >= 0) {
            return Optional.empty();
        }
        BigDecimal upper = quantity.upper();
        return Optional.of(new SectionDuration(
                value.span(), value.spelling(), length, upper == null ? null : quantity.magnitude(), upper, false));
    }

    private Optional<SectionDuration> clock(Matcher m, int offset) {
        BigDecimal from = seconds(m.group(1), m.group(2), m.group(3));
        BigDecimal to = seconds(m.group(4), m.group(5), m.group(6));
        if (to.compareTo(from) < 0) {
            return Optional.empty();
        }
        String text = m.group().strip();
        int start = offset + m.group().indexOf(text);
        return Optional.of(new SectionDuration(
                new Span(start, start + text.length()),
                text,
                ClaimedAmount.exactly(to.subtract(from)),
                from,
                to,
                true));
    }

    private BigDecimal seconds(String first, String second, @Nullable String third) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        int c = third == null ? 0 : Integer.parseInt(third);
        boolean minutes = third == null && !hours;
        return BigDecimal.valueOf(minutes ? a * 60L + b : a * 3600L + b * 60L + c);
    }
}
