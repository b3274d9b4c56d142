package dev.episodelint.diagnostic;

import java.util.Locale;

/** Whether a finding is a defect in any draft, or a gap that is not filled yet. */
public enum Nature {
    /** Wrong whatever the document's status. */
    DEFECT,
    /** Not there yet: its severity follows the document's status. */
    GAP;

    /** The name in rule files and output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
