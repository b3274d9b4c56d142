package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit from the name of a value. Parts of a name are divided by {@code _}, {@code -}, {@code .}, spaces or a
 * capital letter. The last part is the unit: {@code _ns _ms _s _sec _secs _mins _hrs _yrs}, times in the plural and
 * data sizes in words, {@code _bytes _kb _mb _gb _tb _pb _eb} ({@code _kib} and so on),
 * {@code _kbps _mbps _gbps _tbps}, {@code _pct _percent _percentage}, {@code _ratio _fraction},
 * {@code _rps _qps _tps _iops}, {@code _usd} and other currencies, {@code _dollars _euros _rupees}, {@code _year}; two
 * last parts {@code _per_second _per_day} and a first part {@code daily_ hourly_} make a rate. {@code _min} (the
 * least?), {@code _us} (the country?), {@code _bps} (basis points?), {@code _day} (which one?), {@code _rate},
 * {@code _factor} and single letters but {@code _s} are ambiguous and ignored. A part {@code p99} anywhere is a
 * quantile.
 */
final class NameUnit {
    private static final Set<String> SILENT =
            Set.of("min", "d", "h", "wk", "us", "bps", "second", "minute", "hour", "day", "week", "month");
    private static final Map<String, Unit> MORE = Map.of(
            "percentage", Units.PERCENT,
            "ratio", new Unit(Dimension.RATIO, "", BigDecimal.ONE),
            "fraction", new Unit(Dimension.RATIO, "", BigDecimal.ONE));

    private NameUnit() {}

    /** The value with the unit of its name. */
    static Value applied(String name, Value value) {
        List<String> parts = parts(name);
        Quantity quantity = value.measured();
        if (quantity == null || parts.isEmpty()) {
            return value;
        }
        boolean bare = quantity.dimension() == Dimension.NUMBER && saysNoMore(value.qualifier());
        Quantity named = bare ? measured(parts, quantity) : quantity;
        boolean canHaveQuantile = named.dimension() == Dimension.DURATION || named.dimension() == Dimension.NUMBER;
        BigDecimal quantile = named.quantile() == null && canHaveQuantile ? quantile(parts) : named.quantile();
        return value.with(named.atQuantile(quantile));
    }

    private static Quantity measured(List<String> parts, Quantity number) {
        int size = parts.size();
        String last = parts.get(size - 1);
        Unit time = Units.time(last);
        if (size > 2 && parts.get(size - 2).equals("per")) {
            return time == null ? number : Rates.perSecond(number, time, String.join(" ", parts.subList(0, size - 2)));
        }
        if (last.equals("year")) {
            return Values.asYear(number).orElse(number);
        }
        Unit unit = unit(last);
        if (unit == null
                && size > 1
                && !parts.get(1).equals("active")
                && (parts.get(0).equals("daily") || parts.get(0).equals("hourly"))) {
            Unit period = Units.time(parts.get(0).equals("daily") ? "day" : "hour");
            return period == null ? number : Rates.perSecond(number, period, String.join(" ", parts.subList(1, size)));
        }
        return unit == null || size == 1 && last.length() < 3 ? number : scaled(number, unit);
    }

    private static @Nullable Unit unit(String last) {
        Unit more = MORE.get(last);
        if (more != null) {
            return more;
        }
        String currency = Currency.of(last.toUpperCase(Locale.ROOT));
        currency = currency == null ? Currency.of(last) : currency;
        if (currency != null) {
            return Currency.unit(currency);
        }
        Unit unit = SILENT.contains(last) ? null : Units.of(last, false);
        return unit == null ? Units.binary(last) : unit;
    }

    private static Quantity scaled(Quantity number, Unit unit) {
        BigDecimal upper = number.upper();
        return new Quantity(
                unit.dimension(),
                number.magnitude().multiply(unit.scale()),
                upper == null ? null : upper.multiply(unit.scale()),
                number.bound(),
                unit.name(),
                number.per(),
                number.quantile());
    }

    /** Whether the words name no unit, such as {@code max} and {@code (peak)}, but not {@code retries}. */
    private static boolean saysNoMore(String qualifier) {
        return qualifier.isEmpty()
                || qualifier.startsWith("(")
                || Comparison.behind(new TextCursor(" " + qualifier, 0)) != null
                || Set.of("average", "avg", "mean", "median", "peak", "total", "target")
                        .contains(qualifier.toLowerCase(Locale.ROOT));
    }

    private static @Nullable BigDecimal quantile(List<String> parts) {
        for (String part : parts) {
            TextCursor c = new TextCursor(part, 0);
            BigDecimal quantile = part.startsWith("p") ? Quantile.read(c) : null;
            if (quantile != null && c.atEnd()) {
                return quantile;
            }
        }
        return null;
    }

    /** In lower case. */
    private static List<String> parts(String name) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            apart.append(hump ? " " : "").append(Character.isLetterOrDigit(c) || TextCursor.isLetter(c) ? c : ' ');
        }
        String spaced = apart.toString().strip().toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" +"));
    }
}
