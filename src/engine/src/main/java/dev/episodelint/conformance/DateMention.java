package dev.episodelint.conformance;

import dev.episodelint.text.Span;
import dev.episodelint.value.Dimension;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a year in a heading that is known to have one, so that a bare {@code 2021} is read as a year.
 *
 * @param day the first that it can mean
 */
record DateMention(Span span, LocalDate day) {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}_.,])\\p{Nd}{4}(?=s?(?![\\p{L}\\p{N}_]|[.,]\\p{Nd}))");

    /** Spellings of a date whose year nobody can be sure of, or that only people understand. */
    private static final Pattern OTHER = Pattern.compile("['’]\\p{Nd}{2}(?!\\p{N})|(?i:\\bFY ?\\p{Nd}{2}\\b)"
            + "|(?<!\\p{N})\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4}(?!\\p{N})");

    static List<DateMention> in(String text) {
        List<DateMention> found = new ArrayList<>();
        for (Value value : Values.find(text, 0)) {
            value.quantity()
                    .filter(q -> value.dimension() == Dimension.DATE)
                    .ifPresent(q -> found.add(new DateMention(
                            value.span(), LocalDate.ofEpochDay(q.magnitude().longValue()))));
        }
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            int year = Integer.parseInt(m.group());
            if (found.stream().noneMatch(d -> d.span().overlaps(span)) && year > 0) {
                found.add(new DateMention(span, LocalDate.of(year, 1, 1)));
            }
        }
        return found;
    }

    /** Whether a date is mentioned in any spelling. */
    static boolean isIn(String text) {
        return !in(text).isEmpty() || OTHER.matcher(text).find();
    }

    /** The text with blanks for these and all other spellings of dates. */
    static String without(List<DateMention> dates, String text) {
        StringBuilder rest = new StringBuilder(text);
        for (DateMention date : dates) {
            int length = date.span().length();
            rest.replace(date.span().start(), date.span().end(), " ".repeat(length));
        }
        return OTHER.matcher(rest).replaceAll(" ");
    }
}
