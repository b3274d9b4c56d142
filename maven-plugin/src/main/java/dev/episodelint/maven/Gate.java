package dev.episodelint.maven;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What fails a build.
 *
 * @param open whether findings never fail the build
 * @param loud the lowest severity of a violation
 * @param allowed how many violations are tolerated
 */
record Gate(boolean open, Severity loud, int allowed) {

    /** The lowest severity that fails the build; null where none does. */
    @Nullable
    Severity threshold() {
        return open ? null : loud;
    }

    /** Why a build with this result fails; null when it goes on. */
    @Nullable
    String failure(CheckResult result) {
        if (open) {
            return null;
        }
        int unfinished = result.belowMinimum().size();
        if (unfinished > 0) {
            return "episode-lint found " + unfinished + (unfinished == 1 ? " document" : " documents")
                    + " less complete than the configuration asks for";
        }
        long violations = result.diagnostics().stream()
                .filter(d -> !d.isConsequence() && d.severity().compareTo(loud) >= 0)
                .count();
        return violations <= allowed
                ? null
                : "episode-lint found " + violations + (violations == 1 ? " violation" : " violations")
                        + " of severity " + loud.id() + " or above, allowed are " + allowed;
    }
}
