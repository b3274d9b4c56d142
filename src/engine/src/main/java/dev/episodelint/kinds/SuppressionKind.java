package dev.episodelint.kinds;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.suppression.SuppressionFlaw;

/** Flaws of one type in the suppressions of a document. */
final class SuppressionKind implements FlawedKind<SuppressionFlaw> {

    @Override
    public String name() {
        return "suppression";
    }

    @Override
    public Class<SuppressionFlaw> subject() {
        return SuppressionFlaw.class;
    }

    @Override
    public TypedFlaw.Type[] types() {
        return SuppressionFlaw.Type.values();
    }
}
