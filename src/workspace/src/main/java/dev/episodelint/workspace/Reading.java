package dev.episodelint.workspace;

import dev.episodelint.Analysis;
import dev.episodelint.Corpus;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.fact.Topic;
import java.util.List;
import java.util.Map;

/**
 * What was read for a request, and what was only read to judge it by.
 *
 * @param jobs of documents that were asked for
 * @param all jobs, by path
 */
record Reading(
        List<Job> jobs,
        Map<String, Job> all,
        List<Analysis> analyses,
        List<Failure> failures,
        List<String> notes,
        Corpus corpus) {

    /** Of Markdown that is no document of ours only the places in it count. */
    static Analysis page(Analysis page) {
        return Analysis.telling(
                page.path(),
                null,
                page.facts().stream().filter(f -> f.isOf(Topic.ANCHOR)).toList());
    }
}
