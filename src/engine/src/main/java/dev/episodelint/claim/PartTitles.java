package dev.episodelint.claim;

import dev.episodelint.document.Section;
import java.util.regex.Pattern;

/** Classifies sections by their titles. */
final class PartTitles {
    private static final Pattern NUMBERED = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:(?:part|chapter|act|segment|level|module|section|lesson|unit|block|teil|kapitel|partie"
                    + "|parte|भाग)\\s+(?:\\p{N}+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b"
                    + "|\\d+(?:\\.\\d+)*[.):]\\s|\\d+(?:\\.\\d+)+\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FRAME = words(
            "intro|introduction|opening|opener|open|hook|closing|outro|conclusion|conclusions|wrap|q&a|questions|break"
                    + "|discussion|interview|recap|sponsor|teaser|preview");
    private static final Pattern MATTER = words("metadata|information|details|overview|summary|prerequisites|objectives"
            + "|outcomes|agenda|contents|references|resources|reading|links|credits|notes|appendix|glossary|related"
            + "|checklist|status|about|statistics|stats|master|learn|bibliography|transcript|quality|disclaimer"
            + "|acknowledgments|acknowledgements|changelog|license|sources");
    private static final Pattern HEADER =
            words("metadata|information|info|details|overview|statistics|stats|about|glance|facts|header");
    private static final Pattern OTHER_TIME = words("incident|incidents|outage|outages|downtime|breach|crash|postmortem"
            + "|mortem|timeline|disruption|failure|failures|recovery|roadmap|exercise|exercises|lab|labs|homework"
            + "|assignment|assignments|runbook|playbook|action|actions|steps|rto|rpo|mttr|mttd|sla|latency|timeout|ttl"
            + "|window|meltdown|setup|installation|quickstart");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private PartTitles() {}

    static String of(Section section) {
        return section.heading() == null ? "" : section.heading().text().plain();
    }

    /** {@code Part 2: ...}, {@code 3.1 ...} */
    static boolean isNumbered(Section section) {
        return NUMBERED.matcher(of(section)).find();
    }

    /** Whether the title names or numbers a part of the spoken text. */
    static boolean isPart(Section section) {
        return isNumbered(section) || FRAME.matcher(of(section)).find();
    }

    /** Whether the section is about the document, such as metadata, and is not read aloud. */
    static boolean isMatter(Section section) {
        return !isNumbered(section) && MATTER.matcher(of(section)).find();
    }

    /** Whether the section may contain header fields, wherever it stands. */
    static boolean isHeader(Section section) {
        return HEADER.matcher(of(section)).find();
    }

    /** Whether a time in this title may be the length of an outage, or of work to be done. */
    static boolean mayTellOtherTime(Section section) {
        String title = of(section);
        return !isNumbered(section)
                && (OTHER_TIME.matcher(title).find() || YEAR.matcher(title).find());
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
