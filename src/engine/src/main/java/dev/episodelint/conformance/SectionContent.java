package dev.episodelint.conformance;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.RunningText;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands in a section of a document, sections inside it included that the schema does not know: authors structure
 * their text further than a template does.
 *
 * @param at where a finding about the whole content stands
 * @param blocks top-level blocks, in order
 * @param inner the unknown sections inside it, at any depth
 */
record SectionContent(String title, Span at, List<Block> blocks, List<Section> inner) {

    static SectionContent of(Section section, Predicate<Section> isOther) {
        List<Block> blocks = new ArrayList<>();
        List<Section> inner = new ArrayList<>();
        collect(section, isOther, blocks, inner);
        return new SectionContent(StructureCheck.title(section), StructureCheck.headingSpan(section), blocks, inner);
    }

    /** What stands below a label. */
    static SectionContent of(List<Block> blocks) {
        Span at = blocks.isEmpty() ? new Span(0, 0) : blocks.get(0).span();
        return new SectionContent("", at, blocks, List.of());
    }

    private static void collect(Section section, Predicate<Section> isOther, List<Block> blocks, List<Section> found) {
        blocks.addAll(section.blocks());
        for (Section inner : section.sections()) {
            if (!isOther.test(inner)) {
                found.add(inner);
                collect(inner, isOther, blocks, found);
            }
        }
    }

    /** From the first block to the last; where nothing stands, where a finding about it does. */
    Span span() {
        return blocks.isEmpty()
                ? at
                : new Span(
                        blocks.get(0).span().start(),
                        blocks.get(blocks.size() - 1).span().end());
    }

    /** Every field at any depth. */
    List<Field> fields() {
        List<Field> all = new ArrayList<>();
        flatten(FieldReader.readPlain(blocks), all);
        return all;
    }

    private static void flatten(List<Field> fields, List<Field> all) {
        for (Field field : fields) {
            all.add(field);
            flatten(FieldReader.readPlain(field.nested()), all);
        }
    }

    List<Table> tables() {
        return all(Table.class).toList();
    }

    List<CodeBlock> code() {
        return all(CodeBlock.class).toList();
    }

    List<Html> html() {
        return all(Html.class).toList();
    }

    List<Item> items() {
        return all(ItemList.class).flatMap(l -> l.items().stream()).toList();
    }

    /** Every line of running text at any depth, table cells not included. */
    Stream<Inline> lines() {
        return blocks.stream().flatMap(RunningText::lines);
    }

    /** The same, and table cells. */
    Stream<Inline> texts() {
        return Stream.concat(
                lines(), tables().stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream()));
    }

    /** Whether there is nothing to read. */
    boolean isBlank() {
        return texts().allMatch(Inline::isBlank)
                && code().isEmpty()
                && html().stream().allMatch(Html::isComment);
    }

    /** The line that says that the structure is that of another section, where nothing else stands here. */
    Optional<Inline> saysSame() {
        List<Inline> lines = lines().toList();
        boolean alone = lines.size() == 1 && tables().isEmpty() && code().isEmpty();
        return alone ? lines.stream().filter(TemplateConventions::saysSame).findFirst() : Optional.empty();
    }

    /** Blocks of one type at any depth, in document order. */
    <T extends Block> Stream<T> all(Class<T> type) {
        return blocks.stream().flatMap(b -> b.walk(type));
    }
}
