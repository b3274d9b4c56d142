package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.schema.Passage;
import dev.episodelint.schema.PassageIndex;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.TextUnit;
import dev.episodelint.schema.Words;
import dev.episodelint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Names running text and comments that are still the template's, whatever their notation: what is left in one section
 * is
 * one finding with its lines. A short text is compared with the template's text for its own section only, since its
 * words may be anybody's.
 */
final class OwnTextCheck {
    /** A text of fewer words is compared in its own section only. */
    private static final int TELLING = 5;

    /** How much of a text a message quotes, in UTF-16 units. */
    private static final int QUOTED = 80;

    private final PassageIndex index;
    private final Alignment alignment;
    private final SectionSpec header;
    private final Departures out;

    /** Something of the template's, found again. */
    private record Leftover(Passage passage, Span span) {}

    OwnTextCheck(PassageIndex index, Alignment alignment, SectionSpec header, Departures out) {
        this.index = index;
        this.alignment = alignment;
        this.header = header;
        this.out = out;
    }

    /** Names comments; before anything else does, since a comment is one thing. */
    void comments(Document document) {
        everySection(document).forEach(section -> {
            boolean empty =
                    alignment.placeOf(section).filter(StructureCheck::isEmpty).isPresent();
            if (!empty) {
                name(leftovers(section, true), Type.TemplateComment::new);
            }
        });
    }

    /** Names running text that nothing else has named. */
    void text(Document document) {
        everySection(document).forEach(s -> name(leftovers(s, false), Type.TemplateText::new));
    }

    /** Sections for authors are named as a whole. */
    private Stream<Section> everySection(Document document) {
        return Stream.concat(Stream.of(document.root()), document.root().descendants())
                .filter(s ->
                        alignment.placeOf(s).filter(OwnTextCheck::isForAuthors).isEmpty());
    }

    private static boolean isForAuthors(Place place) {
        return place.spec.demand().presence() == Presence.INSTRUCTION
                || (place.parent != null && isForAuthors(place.parent));
    }

    private List<Leftover> leftovers(Section section, boolean comments) {
        SectionSpec spec = alignment.placeOf(section).map(p -> p.spec).orElse(header);
        return TextUnit.in(section.blocks()).stream()
                .filter(u -> (u.kind() == TextUnit.Kind.COMMENT) == comments && !out.isNamed(u.span()))
                .flatMap(u -> find(u, spec).stream())
                .toList();
    }

    private Optional<Leftover> find(TextUnit unit, SectionSpec spec) {
        Words words = unit.words();
        List<Passage> same = index.same(words);
        if (!same.isEmpty()) {
            List<Passage> own = spec.vocabulary().passages();
            return same.stream()
                    .filter(p -> own.contains(p) || words.size() >= TELLING)
                    .min(Comparator.comparing(p -> !own.contains(p)))
                    .filter(p -> !p.stays())
                    .map(p -> new Leftover(p, unit.span()));
        }
        return index.similar(words)
                .filter(m -> !m.passage().stays())
                .map(m -> new Leftover(m.passage(), unit.spanOf(m.from(), m.to())));
    }

    private void name(List<Leftover> found, BiFunction<String, String, Type> type) {
        if (!found.isEmpty()) {
            Passage first = found.get(0).passage();
            List<Leftover> others = found.subList(1, found.size());
            out.add(type.apply(quoted(first.text()), more(others)), found.get(0).span(), first.line());
            others.forEach(l -> out.name(l.span()));
        }
    }

    /** {@code , also on lines 12, 14}; empty for none. */
    private String more(List<Leftover> others) {
        List<String> lines = others.stream()
                .map(l -> out.line(l.span()))
                .distinct()
                .map(String::valueOf)
                .toList();
        return lines.isEmpty()
                ? ""
                : (lines.size() == 1 ? ", also on line " : ", also on lines ") + String.join(", ", lines);
    }

    /** Its first words. */
    private static String quoted(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int space = text.lastIndexOf(' ', QUOTED);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, QUOTED) - 1))
                + " …";
    }
}
