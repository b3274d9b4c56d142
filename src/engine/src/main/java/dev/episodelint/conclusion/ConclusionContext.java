package dev.episodelint.conclusion;

import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.LinkTargets;
import dev.episodelint.series.Series;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a conclusion needs besides the analyses.
 *
 * @param series of each document, by path
 * @param shown whether findings in a document are wanted; the others are known for the sake of these
 * @param disk which files exist that links lead to
 * @param rules with the options that are set for a document, by path
 */
public record ConclusionContext(
        Function<String, Series> series, Predicate<String> shown, LinkTargets disk, Function<String, Ruleset> rules) {

    /** Where nothing is configured and no file is known: one series per folder. */
    public static ConclusionContext ofFolders(Ruleset rules) {
        return new ConclusionContext(Series::ofFolder, path -> true, LinkTargets.UNKNOWN, path -> rules);
    }
}
