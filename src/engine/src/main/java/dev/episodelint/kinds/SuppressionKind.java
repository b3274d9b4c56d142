package dev.episodelint.kinds;

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
    public Class<SuppressionFlaw.Type> types() {
        return SuppressionFlaw.Type.class;
    }
}
