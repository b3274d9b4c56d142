package dev.episodelint.conformance;

import dev.episodelint.document.Section;

/** Names headings that are more than one level below the heading before them. */
final class SkippedLevels {
    private SkippedLevels() {}

    /** A level that the template itself leaves out is left out rightly. */
    static void run(Alignment alignment, Departures out) {
        int before = 0;
        for (Section section : alignment.all()) {
            if (section.heading() == null) {
                continue;
            }
            int level = section.level();
            boolean asInTemplate = alignment
                    .placeOf(section)
                    .filter(p -> p.parent != null && p.spec.level() > p.parent.spec.level() + 1)
                    .isPresent();
            if (before > 0 && level > before + 1 && !asInTemplate) {
                out.add(new Departure.Type.SkippedLevel(level, before + 1), StructureCheck.headingSpan(section), 0);
            }
            before = level;
        }
    }
}
