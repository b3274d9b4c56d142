package dev.episodelint.report;

import dev.episodelint.review.History;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Completeness over time, as a line.
 *
 * @param dots oldest first
 */
record HtmlTrend(List<Dot> dots) {
    static final int WIDTH = 300;
    static final int HEIGHT = 72;
    private static final int MARGIN = 6;
    static final int BOTTOM = HEIGHT - MARGIN;

    HtmlTrend {
        dots = List.copyOf(dots);
    }

    /** The dot of one report, in units of the picture. */
    record Dot(String date, int percent, double x, double y) {

        String x1() {
            return number(x);
        }

        String y1() {
            return number(y);
        }
    }

    private record Value(LocalDate date, double score) {}

    /** Null if fewer than two reports have a known completeness. */
    static @Nullable HtmlTrend of(List<History.Point> points) {
        List<Value> values = points.stream()
                .filter(p -> p.completeness().isKnown())
                .map(p -> new Value(p.date(), p.completeness().score()))
                .toList();
        return values.size() < 2 ? null : new HtmlTrend(placed(values));
    }

    /** Dots are placed by date; if all reports are of one day, they are spread evenly. */
    private static List<Dot> placed(List<Value> values) {
        LocalDate first = values.get(0).date();
        long days = ChronoUnit.DAYS.between(first, values.get(values.size() - 1).date());
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            double share = days > 0
                    ? (double) ChronoUnit.DAYS.between(first, value.date()) / days
                    : (double) i / (values.size() - 1);
            dots.add(new Dot(
                    value.date().toString(),
                    (int) (value.score() * 100),
                    MARGIN + share * (WIDTH - 2 * MARGIN),
                    HEIGHT - MARGIN - value.score() * (HEIGHT - 2 * MARGIN)));
        }
        return dots;
    }

    String line() {
        return dots.stream().map(d -> d.x1() + "," + d.y1()).collect(Collectors.joining(" "));
    }

    Dot first() {
        return dots.get(0);
    }

    Dot last() {
        return dots.get(dots.size() - 1);
    }

    String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
