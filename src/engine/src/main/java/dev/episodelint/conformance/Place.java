package dev.episodelint.conformance;

import dev.episodelint.document.Section;
import dev.episodelint.schema.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the schema, the section of the document that it was aligned with, and the places inside it. */
final class Place {
    final SectionSpec spec;
    final Section section;
    final @Nullable Place parent;
    final int index;
    final List<Place> children = new ArrayList<>();
    final List<Section> duplicates = new ArrayList<>();
    boolean underWrongParent;
    /** How its heading is like the title that it answers. */
    TitleSimilarity similarity = TitleSimilarity.SAME;

    Place(SectionSpec spec, Section section, @Nullable Place parent, int index) {
        this.spec = spec;
        this.section = section;
        this.parent = parent;
        this.index = index;
    }
}
