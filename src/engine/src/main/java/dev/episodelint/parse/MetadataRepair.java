package dev.episodelint.parse;

import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.MetadataHeading;
import dev.episodelint.document.Section;
import dev.episodelint.document.Subject;
import java.util.ArrayList;
import java.util.List;

/** Reads header fields that a line of dashes below them made a heading as the paragraph they were meant to be. */
public final class MetadataRepair {
    private MetadataRepair() {}

    /** @param accidents the headings that were none, in order */
    public record Repaired(Document document, List<MetadataHeading> accidents) {

        public Repaired {
            accidents = List.copyOf(accidents);
        }
    }

    public static Repaired repair(Document document) {
        List<MetadataHeading> accidents = document.root()
                .descendants()
                .map(Section::heading)
                .filter(h -> h != null && MetadataHeading.is(h))
                .map(MetadataHeading::new)
                .toList();
        if (accidents.isEmpty()) {
            return new Repaired(document, accidents);
        }
        List<Subject> pieces = new ArrayList<>(document.root().blocks());
        document.root().descendants().forEach(section -> {
            Heading heading = section.heading();
            if (heading != null) {
                pieces.add(MetadataHeading.is(heading) ? MetadataHeading.asParagraph(heading) : heading);
            }
            pieces.addAll(section.blocks());
        });
        Section root = Sections.nest(pieces, document.source().length());
        return new Repaired(
                new Document(document.source(), document.frontMatter(), root, document.limitHits()), accidents);
    }
}
