package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that describe the document itself: before its first section, below its title, and in sections
 * of metadata.
 *
 * @param title the section whose heading is the document's title; null when there is none
 */
record SelfDescription(@Nullable Section title, Document document) {

    static SelfDescription of(Document document) {
        List<Section> sections = document.root().sections();
        Section first = sections.isEmpty() ? null : sections.get(0);
        boolean isTitle = first != null && first.level() == 1 && !PartTitles.isNumbered(first);
        return new SelfDescription(isTitle ? first : null, document);
    }

    /**
     * A labelled value somewhere in the document.
     *
     * @param neighbours the number of adjacent fields, itself included
     */
    record Place(Field field, boolean certain, boolean possible, int neighbours) {}

    /** Every labelled value, and whether it is in a part that describes the document. */
    List<Place> fields() {
        List<Place> places = new ArrayList<>();
        collect(document.root().blocks(), true, false, places);
        List<Section> all = document.root().descendants().toList();
        boolean open = true;
        for (Section section : all) {
            boolean certain = section == title || PartTitles.isHeader(section);
            collect(section.blocks(), certain, open && section != title, places);
            open = section == title && section.blocks().isEmpty();
        }
        return places;
    }

    private static void collect(List<Block> blocks, boolean certain, boolean possible, List<Place> places) {
        for (Block block : blocks) {
            if (block instanceof Paragraph || block instanceof ItemList) {
                List<Field> fields = FieldReader.readPlain(List.of(block));
                for (Field field : fields) {
                    places.add(new Place(field, certain, possible, fields.size()));
                    FieldReader.readPlain(field.nested())
                            .forEach(f -> places.add(new Place(f, certain, possible, fields.size())));
                }
            }
        }
    }
}
