package dev.episodelint.figure;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.figure.NamedEntity.Kind;
import dev.episodelint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of companies and patterns from places that are meant for them: columns, headings such as
 * {@code Incident 1: Uber 2018} and {@code Netflix's Implementation}, and the labels {@code Key Patterns},
 * {@code Patterns Violated}, {@code Pattern}, {@code Company}. Prose is not searched.
 */
public final class NamedEntityReader {
    private static final Set<String> COMPANIES = Set.of("company", "companies", "organization", "organisation");
    private static final Set<String> PATTERNS = Set.of("pattern", "patterns", "key patterns", "patterns violated");
    private static final Pattern INCIDENT = Pattern.compile(
            "(?i:incident|case study|outage) ?\\d*: (?<name>\\p{Lu}.{1,60}?),? \\(?(?:19|20)\\d\\d\\b.*");
    private static final Pattern STORY = Pattern.compile(
            "(?!How |Why |What |When )(?<name>\\p{Lu}[^:'’]{1,60})['’]s? (?:Implementation|Approach|Architecture|Migration|Journey|Story)(?: \\(.*)?");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*|\\s*;\\s*|\\s+and\\s+");
    private static final int MOST_WORDS = 5;

    private final Map<String, NamedEntity> found = new LinkedHashMap<>();

    private NamedEntityReader() {}

    /** Each once, in the order of the text. */
    public static List<NamedEntity> of(Document document) {
        NamedEntityReader names = new NamedEntityReader();
        names.section(document.root());
        document.root().descendants().forEach(names::section);
        return List.copyOf(names.found.values());
    }

    /** The normalized form of a name. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}+#]+", " ")
                .strip();
    }

    private void section(Section section) {
        if (section.heading() != null) {
            String title = section.heading().text().plain();
            for (Pattern pattern : List.of(INCIDENT, STORY)) {
                Matcher m = pattern.matcher(title);
                if (m.matches()) {
                    add(Kind.COMPANY, m.group("name"), section.heading().span());
                }
            }
        }
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                table(table);
            }
        }
        for (Field field : FieldReader.readPlain(section.blocks())) {
            String label = key(field.label());
            if (COMPANIES.contains(label)) {
                list(Kind.COMPANY, field.value(), field.valueSpan());
            } else if (PATTERNS.contains(label)) {
                list(Kind.PATTERN, field.value(), field.valueSpan());
            }
        }
    }

    private void table(Table table) {
        List<Inline> header = table.header().cells();
        for (int i = 0; i < header.size(); i++) {
            String name = key(header.get(i).plain());
            Kind kind = COMPANIES.contains(name) ? Kind.COMPANY : PATTERNS.contains(name) ? Kind.PATTERN : null;
            for (Table.Row row : table.rows()) {
                if (kind != null && i < row.cells().size()) {
                    Inline cell = row.cells().get(i);
                    list(kind, cell.plain(), cell.span());
                }
            }
        }
    }

    /** The maximum number of words of a name; longer runs are prose. */
    private void list(Kind kind, String text, Span span) {
        for (String part : SEPARATOR.split(text)) {
            if (part.split("\\s+").length <= MOST_WORDS) {
                add(kind, part, span);
            }
        }
    }

    private void add(Kind kind, String text, Span span) {
        String name = text.strip();
        boolean open = name.indexOf('[') >= 0 || name.indexOf('<') >= 0;
        if (!open && name.codePoints().anyMatch(Character::isLetter)) {
            found.putIfAbsent(kind + key(name), new NamedEntity(kind, name, span));
        }
    }
}
