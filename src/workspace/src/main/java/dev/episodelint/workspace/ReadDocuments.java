package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.FactPlace;
import dev.episodelint.fact.Topic;
import dev.episodelint.reference.EpisodeFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read for a request, and what was only read to judge it by.
 *
 * @param jobs of documents that were asked for
 * @param all jobs, by path
 */
record ReadDocuments(
        List<Job> jobs,
        Map<String, Job> all,
        List<Analysis> analyses,
        List<Failure> failures,
        List<String> notes,
        ConclusionContext corpus) {

    /** Of Markdown that is no document of ours only the places in it count. */
    static Analysis page(Analysis page) {
        return Analysis.telling(
                page.path(),
                null,
                page.facts().stream().filter(f -> f.isOf(Topic.ANCHOR)).toList());
    }

    /** What the name of a file tells of it: that an episode of this number is there. */
    static Optional<Analysis> unread(String path) {
        return EpisodeFile.number(path)
                .map(n -> Analysis.telling(
                        path,
                        n,
                        List.of(new Fact(
                                Fact.Role.DEFINES,
                                Topic.EPISODE.key(n),
                                "",
                                new FactPlace(new Range(1, 1, 1, 1), null, ""),
                                Map.of()))));
    }
}
