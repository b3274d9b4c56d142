package dev.episodelint.figure;

import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Section;
import dev.episodelint.figure.Incident.Figure;
import dev.episodelint.text.Span;
import dev.episodelint.value.Bound;
import dev.episodelint.value.Dimension;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads incidents from headings that name company and year: {@code Incident 1: Uber 2018},
 * {@code Knight Capital (2012) - $440M in 45 Minutes}. If a document describes an incident twice, its figures are
 * ambiguous and ignored.
 */
public final class IncidentReader {
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:incident|case study|outage|failure|case)\\s*#?\\d*\\s*[:.–—-]\\s*(?<name>.{2,80}?),?\\s*\\(?" + YEAR
                    + "\\)?(?<tail>\\s*[-–—:(].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED =
            Pattern.compile("(?<name>\\p{Lu}[^():]{2,80}?)\\s*\\(" + YEAR + "\\)\\s*[-–—:]\\s*(?<tail>.*)");
    private static final Pattern OWN_NAME = Pattern.compile("[\"“](?<own>[^\"”“]{3,60})[\"”]");
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern COUNTED = Pattern.compile("\\s+(?<noun>\\p{Ll}[\\p{L}-]{2,})");
    private static final Set<Dimension> MEASURES = Set.of(Dimension.MONEY, Dimension.DURATION);

    private IncidentReader() {}

    public static List<Incident> of(Document document) {
        Map<String, Incident> byKey = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        document.root()
                .descendants()
                .forEach(s -> incident(s).ifPresent(i -> {
                    if (told.add(i.key())) {
                        byKey.put(i.key(), i);
                    } else {
                        byKey.remove(i.key());
                    }
                }));
        return List.copyOf(byKey.values());
    }

    private static Optional<Incident> incident(Section section) {
        Heading heading = section.heading();
        if (heading == null || section.level() < 2) {
            return Optional.empty();
        }
        String title = heading.text().plain();
        Matcher numbered = NUMBERED.matcher(title);
        Matcher dated = DATED.matcher(title);
        boolean isNumbered = numbered.matches();
        if (!isNumbered && !(dated.matches() && dated.group("name").strip().contains(" "))) {
            return Optional.empty();
        }
        Matcher m = isNumbered ? numbered : dated;
        String name = m.group("name").strip();
        if (name.indexOf('[') >= 0 || words(name).isEmpty()) {
            return Optional.empty();
        }
        Matcher own = OWN_NAME.matcher(name);
        String key = own.find() ? words(own.group("own")) : words(name) + " " + m.group("year");
        Map<String, Figure> figures = new LinkedHashMap<>();
        String tail = m.group("tail") == null ? "" : m.group("tail");
        collect("", tail, heading.span(), 0, figures);
        for (Field field : FieldReader.readPlain(section.blocks())) {
            collect(
                    words(field.label()),
                    field.value(),
                    field.valueSpan(),
                    field.valueSpan().start(),
                    figures);
        }
        figures.values().removeIf(f -> f.value().isEmpty());
        return Optional.of(new Incident(key, name + " " + m.group("year"), List.copyOf(figures.values())));
    }

    /** If a measure occurs twice in one place, neither figure counts: an empty value replaces both. */
    private static void collect(String label, String text, Span place, int offset, Map<String, Figure> figures) {
        for (Value value : Values.find(text, offset)) {
            Quantity quantity = value.measured();
            if (quantity == null || quantity.isRange() || quantity.bound() != Bound.EXACT) {
                continue;
            }
            String what = what(value, quantity, text, offset);
            if (what.isEmpty()) {
                continue;
            }
            String name = (label + " " + what).strip();
            Span span = offset == 0 ? place : value.span();
            Figure figure = new Figure(name, value.spelling(), span);
            if (figures.putIfAbsent(name, figure) != null) {
                figures.put(name, new Figure(name, "", span));
            }
        }
    }

    private static String what(Value value, Quantity quantity, String text, int offset) {
        if (MEASURES.contains(quantity.dimension()) && quantity.per().isEmpty() && quantity.quantile() == null) {
            return quantity.dimension().name().toLowerCase(Locale.ROOT);
        }
        int end = value.span().end() - offset;
        Matcher counted = COUNTED.matcher(text).region(end, text.length());
        return quantity.dimension() == Dimension.NUMBER && counted.lookingAt() ? counted.group("noun") : "";
    }

    private static String words(String text) {
        return NOT_LETTER
                .matcher(text.replaceAll("['’]s\\b", "").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
