package dev.episodelint.completeness;

import java.util.Locale;

/** What became of a requirement in one document. */
public enum State {
    MET,
    /** It stands there, and is still the template's. */
    UNFILLED,
    /** It is filled in with something that is not right. */
    INVALID,
    MISSING,
    /** A comment with a reason waives it; it counts as not met. */
    WAIVED,
    /** Nobody asks for it: the rule that would is off. Not counted. */
    NOT_APPLICABLE,
    /** It could not be looked at: a rule failed, or a broken fence swallows it. Not counted. */
    INCONCLUSIVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean counts() {
        return this != NOT_APPLICABLE && this != INCONCLUSIVE;
    }
}
