package dev.episodelint.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which years a date may be of.
 *
 * @param min the first
 * @param max the last
 * @param past whether what has not happened yet is refused; known only to those who know today's date
 */
public record YearRange(int min, int max, boolean past) {
    /** Whatever has four digits. */
    public static final YearRange ANY = new YearRange(1000, 2999, false);

    /** Whether a day is one of them; one day more than today's, since it is tomorrow already somewhere. */
    public boolean accept(LocalDate day, @Nullable LocalDate today) {
        boolean within = min <= day.getYear() && day.getYear() <= max;
        return within && (!past || today == null || !day.isAfter(today.plusDays(1)));
    }

    /** For people, behind the word "year". */
    public String words() {
        String from = min > ANY.min ? " from " + min : "";
        String to = max < ANY.max ? " to " + max : "";
        return from + to + (past ? ", not in the future" : "");
    }
}
