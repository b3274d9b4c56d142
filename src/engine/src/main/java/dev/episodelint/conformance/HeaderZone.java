package dev.episodelint.conformance;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Section;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a document where its identity and its header fields stand: what comes before the first content section.
 *
 * @param title the section whose heading is the identity; null when there is none
 * @param blocks of the zone
 * @param bodyStart where the first section begins that is not the title's: beyond it a field of the same name may be
 *     another thing's
 * @param titleSpan where findings about the document as a whole stand
 */
record HeaderZone(
        @Nullable Section title, @Nullable Section identity, List<Block> blocks, Span titleSpan, int bodyStart) {
    /** A document in another form may have its metadata in a section of its own; not in the fourth one. */
    private static final int MAX_SECTIONS = 4;

    static HeaderZone of(Document document, @Nullable Section identity, Alignment alignment) {
        List<Block> blocks = new ArrayList<>(document.root().blocks());
        int taken = 0;
        for (Section section : alignment.all()) {
            if (alignment.isClaimed(section) || taken == MAX_SECTIONS) {
                break;
            }
            blocks.addAll(section.blocks());
            taken++;
        }
        Section title = document.root().sections().stream()
                .filter(s -> s.level() == 1 && !alignment.isClaimed(s))
                .findFirst()
                .orElse(null);
        Section named = identity != null ? identity : title;
        Span span = named != null ? StructureCheck.headingSpan(named) : new Span(0, 0);
        int bodyStart = alignment.all().stream()
                .filter(s -> s != title && s != identity)
                .mapToInt(s -> s.span().start())
                .findFirst()
                .orElse(document.source().length());
        return new HeaderZone(title, identity, blocks, span, bodyStart);
    }

    boolean isTitle(Section section) {
        return section == title || section == identity;
    }

    List<Field> fields() {
        return FieldReader.readPlain(blocks);
    }
}
