package dev.episodelint.template;

import dev.episodelint.schema.ColumnRelation;
import dev.episodelint.schema.ColumnRelation.Comparison;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.Title;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relations between columns: those that their names state, and those of an overlay. */
final class ColumnRelationReader {
    /** Names, lower first. */
    private static final List<List<String>> ASCENDING = List.of(
            List.of("low", "high"),
            List.of("min", "max"),
            List.of("minimum", "maximum"),
            List.of("lower", "upper"),
            List.of("p50", "p90", "p95", "p99", "p99 9", "p999"));

    private static final String BEST = "best in class";
    private static final List<String> STANDARDS =
            List.of("industry standard", "standard", "average", "industry average");
    private static final Pattern STATED =
            Pattern.compile("(?<left>.+?) (?<sign><=|<|=|is at least as good as) (?<right>.+)");

    private ColumnRelationReader() {}

    static List<ColumnRelation> inferred(List<Column> columns) {
        List<String> keys = columns.stream().map(c -> c.title().key()).toList();
        List<ColumnRelation> found = new ArrayList<>();
        for (List<String> names : ASCENDING) {
            List<Integer> places =
                    names.stream().map(keys::indexOf).filter(i -> i >= 0).toList();
            for (int i = 0; i + 1 < places.size(); i++) {
                found.add(new ColumnRelation(places.get(i), Comparison.AT_MOST, places.get(i + 1)));
            }
        }
        STANDARDS.stream()
                .filter(s -> keys.contains(s) && keys.contains(BEST))
                .findFirst()
                .ifPresent(s -> found.add(
                        new ColumnRelation(keys.indexOf(BEST), Comparison.AT_LEAST_AS_GOOD, keys.indexOf(s))));
        return found;
    }

    /** Of {@code Low <= High} or {@code Best-in-Class is at least as good as Industry Standard}. */
    static ColumnRelation stated(YamlValue value, List<Column> columns) {
        Matcher m = STATED.matcher(value.text());
        if (!m.matches()) {
            throw value.fault(
                    "Unexpected relation `" + value.text() + "`",
                    "write it like `Low <= High`; the signs are <, <=, = and `is at least as good as`");
        }
        Comparison comparison = List.of(Comparison.values()).stream()
                .filter(c -> c.sign().equals(m.group("sign")))
                .findFirst()
                .orElseThrow();
        return new ColumnRelation(
                indexOf(m.group("left"), columns, value), comparison, indexOf(m.group("right"), columns, value));
    }

    private static int indexOf(String name, List<Column> columns, YamlValue at) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().key().equals(Title.key(name))) {
                return i;
            }
        }
        List<String> known = columns.stream().map(c -> c.title().text()).toList();
        throw at.fault("No column `" + name + "` in the template here", Nearest.hint(name, known));
    }
}
