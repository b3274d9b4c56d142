package dev.episodelint.plan;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.schema.Title;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that interactive elements are in their section, and that each has the required specifications. */
final class InteractiveElementCheck {
    /** Synonyms of common specifications. */
    private static final List<Set<String>> SAME = List.of(
            stems("input parameter control knob argument adjustable"),
            stems("data source dataset origin validation"),
            stems("show output display visualization visualisation view chart result shown outcome"));

    private static final Map<String, Integer> KNOWN = Map.of(
            WordStems.key("inputs"), 0,
            WordStems.key("data source"), 1,
            WordStems.key("source"), 1,
            WordStems.key("what is shown"), 2,
            WordStems.key("shown"), 2,
            WordStems.key("outputs"), 2);

    private final InteractiveElements elements;
    private final @Nullable Section section;

    InteractiveElementCheck(InteractiveElements elements, Document document) {
        this.elements = elements;
        this.section = document.root()
                .descendants()
                .filter(s -> s.heading() != null
                        && Title.key(s.heading().text().plain()).equals(Title.key(elements.section())))
                .findFirst()
                .orElse(null);
    }

    /** The heading of the section; empty if there is none. */
    Optional<Span> heading() {
        return section == null || section.heading() == null
                ? Optional.empty()
                : Optional.of(section.heading().span());
    }

    /** An element, with its missing specifications. */
    record Found(Span span, String text, List<String> missing) {}

    Optional<Found> look(InteractiveElements.Element element) {
        return section == null ? Optional.empty() : in(section, Title.key(element.name()));
    }

    private Optional<Found> in(Section around, String key) {
        for (Section inner : around.sections()) {
            if (inner.heading() != null && isNamed(inner.heading().text().plain(), key)) {
                List<Block> blocks = new ArrayList<>(inner.blocks());
                List<Said> said = new ArrayList<>();
                inner.descendants().forEach(s -> {
                    blocks.addAll(s.blocks());
                    if (s.heading() != null && !s.blocks().isEmpty()) {
                        said.add(new Said(s.heading().text().plain(), "below"));
                    }
                });
                said.addAll(said(blocks));
                return Optional.of(
                        found(inner.heading().span(), inner.heading().text().plain(), said));
            }
        }
        Optional<Found> here = in(around.blocks(), key);
        return here.isPresent()
                ? here
                : around.sections().stream().flatMap(s -> in(s, key).stream()).findFirst();
    }

    private Optional<Found> in(List<Block> blocks, String key) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof ItemList list) {
                for (Item item : list.items()) {
                    if (!item.lines().isEmpty() && isNamed(item.lines().get(0).plain(), key)) {
                        List<Said> said = new ArrayList<>(said(item.blocks()));
                        item.lines().forEach(l -> said.addAll(inline(l.plain())));
                        return Optional.of(found(
                                item.lines().get(0).span(), item.lines().get(0).plain(), said));
                    }
                }
            } else if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    if (!row.cells().isEmpty() && isNamed(row.cells().get(0).plain(), key)) {
                        return Optional.of(found(row.span(), BlockTexts.row(table, row), said(table, row)));
                    }
                }
            } else if (block instanceof dev.episodelint.document.Paragraph paragraph
                    && isNamed(paragraph.lines().get(0).plain(), key)) {
                List<Said> said = new ArrayList<>();
                paragraph.lines().forEach(l -> said.addAll(inline(l.plain())));
                if (i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof dev.episodelint.document.Paragraph)) {
                    said.addAll(said(List.of(blocks.get(i + 1))));
                }
                return Optional.of(found(
                        paragraph.lines().get(0).span(),
                        paragraph.lines().get(0).plain(),
                        said));
            }
        }
        return Optional.empty();
    }

    /** A label and the text after it. */
    private record Said(String label, String value) {}

    private static List<Said> said(List<Block> blocks) {
        List<Said> said = new ArrayList<>();
        for (Field field : FieldReader.readPlain(blocks)) {
            String value = field.value().isEmpty() && !field.isEmpty() ? "below" : field.value();
            said.add(new Said(field.label(), value));
            said.addAll(said(field.nested()));
        }
        for (Block block : blocks) {
            if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    said.addAll(said(table, row));
                    if (row.cells().size() > 1) {
                        said.add(new Said(
                                row.cells().get(0).plain(), row.cells().get(1).plain()));
                    }
                }
            } else if (block instanceof ItemList list) {
                list.items().forEach(i -> i.lines().forEach(l -> said.addAll(inline(l.plain()))));
            } else if (block instanceof dev.episodelint.document.Paragraph paragraph) {
                paragraph.lines().forEach(l -> said.addAll(inline(l.plain())));
            } else if (block instanceof dev.episodelint.document.CodeBlock code) {
                code.lines().forEach(l -> said.addAll(inline(l.text())));
            }
        }
        return said;
    }

    private static List<Said> said(Table table, Table.Row row) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < Math.min(row.cells().size(), table.header().cells().size()); i++) {
            said.add(new Said(
                    table.header().cells().get(i).plain(), row.cells().get(i).plain()));
        }
        return said;
    }

    /** {@code Inputs: load and pool size; data source: the replay; shown: a curve}. */
    private static List<Said> inline(String text) {
        List<Said> said = new ArrayList<>();
        if (text.length() > Limits.PARAGRAPH_LENGTH) {
            return said;
        }
        for (String part : text.split("(?<=[.;])\\s+|\\s\\|\\s|,\\s+(?=[\\p{L} ]{3,30}:)")) {
            String rest = part;
            int colon = rest.indexOf(':');
            while (colon > 0) {
                String label = rest.substring(0, colon);
                rest = rest.substring(colon + 1);
                said.add(new Said(label, rest));
                colon = rest.indexOf(':');
            }
        }
        return said;
    }

    private Found found(Span span, String text, List<Said> said) {
        List<String> missing = elements.specify().stream()
                .filter(wanted -> said.stream().noneMatch(s -> isFilled(s.value()) && means(s.label(), wanted)))
                .toList();
        return new Found(span, text, missing);
    }

    private static boolean isFilled(String value) {
        String bare = value.strip();
        return bare.codePoints().anyMatch(Character::isLetterOrDigit)
                && !bare.matches("(?s)\\[.*\\]|(?i:tbd|todo|n/?a|tba|pending|open)\\W*");
    }

    private static boolean means(String label, String wanted) {
        List<String> stems =
                WordStems.in(label).stream().map(WordStems.Term::stem).toList();
        if (stems.isEmpty() || stems.size() > 5) {
            return false;
        }
        List<String> words = WordStems.of(wanted);
        Integer known = KNOWN.get(WordStems.key(wanted));
        return stems.containsAll(words) && !words.isEmpty()
                || (known != null && stems.stream().anyMatch(SAME.get(known)::contains));
    }

    private static Set<String> stems(String words) {
        return Set.copyOf(WordStems.in(words).stream().map(WordStems.Term::stem).toList());
    }

    /** {@code Latency Calculator}, {@code 4. Latency Calculator: ...}, {@code Latency Calculator (draft)}. */
    private static boolean isNamed(String text, String key) {
        String own = Title.key(text);
        return own.equals(key) || own.startsWith(key + " ") && own.indexOf(key) == 0 && isLabel(text, key);
    }

    private static boolean isLabel(String text, String key) {
        String head = text.split("[:\u2013\u2014(]| - ", 2)[0];
        return Title.key(head).equals(key);
    }
}
