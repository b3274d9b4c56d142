package dev.episodelint.report;

import dev.episodelint.plan.SuccessMetric;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A success metric of a plan, as text. */
record SuccessRow(SuccessMetric success) {

    String target() {
        return signed(success.target());
    }

    String baseline() {
        return plain(success.baseline());
    }

    String current() {
        return plain(success.current());
    }

    String change() {
        Double change = success.change();
        return change == null ? "?" : signed(change);
    }

    String state() {
        Boolean reached = success.isReached();
        return reached == null ? "not known" : reached ? "reached" : "not reached";
    }

    String sign() {
        Boolean reached = success.isReached();
        return reached == null ? "?" : reached ? "✓" : "▲";
    }

    /** The CSS class of the row. */
    String tone() {
        Boolean reached = success.isReached();
        return reached == null ? "unknown" : reached ? "good" : "warning";
    }

    private static String plain(@Nullable Double value) {
        return value == null ? "?" : number("%,.2f", value);
    }

    private static String signed(double percent) {
        return number("%+,.1f", percent) + " %";
    }

    /** Without trailing zeros. */
    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value).replaceFirst("\\.?0+$", "");
    }
}
