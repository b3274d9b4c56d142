package dev.episodelint.series;

import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a catalog: entries by number, or range of numbers, for episodes without a document here. If two series have the
 * number, the value is a list.
 */
public final class CatalogReader {
    private static final Pattern NUMBERS =
            Pattern.compile("0*(?<first>\\d{1,4}(?:\\.\\d{1,3})?)(?:\\s*[-–]\\s*0*(?<last>\\d{1,4}))?");
    private static final List<String> STATUSES = List.of("planned", "published");

    private CatalogReader() {}

    /** @throws ProblemException with all faults in it */
    public static List<Series.Listed> read(YamlValue yaml) {
        List<Series.Listed> catalog = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        yaml.entries().forEach((key, value) -> {
            try {
                if (!seen.add(key.text())) {
                    throw key.fault("Repeated key `" + key.text() + "`", "make a list of the episodes with one number");
                }
                catalog.addAll(entries(key, value));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return catalog;
    }

    private static List<Series.Listed> entries(YamlValue key, YamlValue value) {
        List<String> numbers = numbers(key);
        List<Series.Listed> entries = new ArrayList<>();
        for (YamlValue entry : value.isList() ? value.list() : List.of(value)) {
            YamlValue.Fields fields = entry.fields("title", "series", "status");
            String title = fields.get("title").map(YamlValue::text).orElse("");
            if (!title.isEmpty() && numbers.size() > 1) {
                throw fields.require("title").fault("One title for several episodes", "give each its own entry");
            }
            String series = fields.get("series").map(YamlValue::text).orElse("");
            boolean planned = fields.get("status")
                    .map(s -> s.oneOf(STATUSES).equals("planned"))
                    .orElse(false);
            numbers.forEach(n -> entries.add(new Series.Listed(n, title, series, planned)));
        }
        return entries;
    }

    private static List<String> numbers(YamlValue key) {
        Matcher m = NUMBERS.matcher(key.text().strip());
        boolean range = m.matches() && m.group("last") != null;
        boolean good = m.matches()
                && (!range || (EpisodeNumbers.isWhole(m.group("first")) && length(m) > 0 && length(m) <= 10_000));
        if (!good) {
            throw key.fault(
                    "Unexpected `" + key.text() + "`, expected a number such as `40`, or a range such as `1-12`", null);
        }
        List<String> numbers = new ArrayList<>();
        int first = range ? Integer.parseInt(m.group("first")) : 0;
        for (int i = 0; i < (range ? length(m) : 1); i++) {
            numbers.add(range ? String.valueOf(first + i) : m.group("first"));
        }
        return numbers;
    }

    private static int length(Matcher range) {
        return Integer.parseInt(range.group("last")) - Integer.parseInt(range.group("first")) + 1;
    }
}
