package dev.episodelint.reference;

import dev.episodelint.document.Block;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels of a template whose values name episodes, such as {@code **Prerequisites**: Episode [X] for [concept]}.
 */
public final class ConnectionLabels {
    private static final String NOUN = "(?:episodes?|eps?\\.?)";
    private static final Pattern BEGINS_SO =
            Pattern.compile("\\P{L}*(?:the )?" + NOUN + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_SO = Pattern.compile("\\b" + NOUN + "\\s*#?$", Pattern.CASE_INSENSITIVE);

    private final List<Title> kinds;

    private ConnectionLabels(List<Title> kinds) {
        this.kinds = kinds;
    }

    public static ConnectionLabels of(Schema schema) {
        List<Title> kinds = new ArrayList<>();
        Stream.concat(Stream.of(schema.header()), schema.sections().stream())
                .flatMap(s -> Stream.concat(Stream.of(s), s.descendants()))
                .forEach(s -> collect(s, kinds));
        return new ConnectionLabels(List.copyOf(kinds));
    }

    /** The labels as written in the template, in its order. */
    public List<String> kinds() {
        return kinds.stream().map(Title::text).toList();
    }

    private static void collect(SectionSpec section, List<Title> kinds) {
        section.fields().forEach(f -> collect(f, kinds));
        boolean ownText = section.fields().isEmpty()
                && section.vocabulary().texts().keySet().stream().anyMatch(ConnectionLabels::namesEpisode);
        if (ownText && section.level() > 1 && !section.title().wording().hasPlaceholders()) {
            kinds.add(section.title());
        }
    }

    private static void collect(FieldSpec field, List<Title> kinds) {
        ValueSpec value = field.value();
        if (value.form() == ValueSpec.Form.PLACEHOLDER
                && namesEpisode(value.wording().plain())) {
            kinds.add(field.label());
        }
        field.nested().forEach(f -> collect(f, kinds));
    }

    /** {@code Episode [X]}, {@code [Episodes needed before]}; not {@code [Tools of this episode]}. */
    private static boolean namesEpisode(String text) {
        return Wording.of(text).placeholders().stream()
                .anyMatch(p -> BEGINS_SO.matcher(p.token()).lookingAt()
                        || ENDS_SO.matcher(text.substring(0, p.span().start())).find());
    }

    /** A part of a document whose references belong to one label. */
    record Zone(Span span, String kind) {}

    /**
     * The zones of a section and of the sections inside it, outer ones first.
     *
     * @param interesting whether a span contains references
     */
    List<Zone> zones(Section section, Predicate<Span> interesting) {
        List<Zone> zones = new ArrayList<>();
        if (!kinds.isEmpty()) {
            collect(section, interesting, zones);
        }
        return zones;
    }

    private void collect(Section section, Predicate<Span> interesting, List<Zone> zones) {
        if (!interesting.test(section.span())) {
            return;
        }
        if (section.heading() != null && section.level() > 1) {
            kind(section.heading().text().plain()).ifPresent(k -> zones.add(new Zone(section.span(), k)));
        }
        fields(FieldReader.readPlain(section.blocks()), interesting, zones);
        section.blocks().stream().flatMap(b -> b.walk(Table.class)).forEach(t -> rows(t, interesting, zones));
        section.sections().forEach(s -> collect(s, interesting, zones));
    }

    private void fields(List<Field> fields, Predicate<Span> interesting, List<Zone> zones) {
        for (Field field : fields) {
            Span reach = reach(field);
            if (interesting.test(reach)) {
                kind(field.label()).ifPresent(k -> zones.add(new Zone(reach, k)));
                fields(FieldReader.readPlain(field.nested()), interesting, zones);
            }
        }
    }

    private static Span reach(Field field) {
        Span span = field.span();
        for (var line : field.more()) {
            span = span.union(line.span());
        }
        for (Block block : field.nested()) {
            span = span.union(block.span());
        }
        return span;
    }

    private void rows(Table table, Predicate<Span> interesting, List<Zone> zones) {
        for (Table.Row row : table.rows()) {
            if (interesting.test(row.span()) && !row.cells().isEmpty()) {
                kind(row.cells().get(0).plain()).ifPresent(k -> zones.add(new Zone(row.span(), k)));
            }
        }
    }

    private Optional<String> kind(String label) {
        return kinds.stream().filter(k -> k.matches(label)).map(Title::text).findFirst();
    }
}
