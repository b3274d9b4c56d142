package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.Corpus;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.conclusion.Report;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.plan.Scope;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.Disk;
import dev.episodelint.series.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gives every document its judges, and all of them one conclusion. */
final class Bench {
    private final Request request;
    private final Ruleset rules;
    private final Configurations configurations;
    private final Templates templates;
    private final Plans plans;
    private final Linters linters;

    /** By identity: folders that share a configuration share the very same one. */
    private final Map<Configuration, Template> chosen = new IdentityHashMap<>();

    Bench(Request request, Ruleset rules, Places places, Configurations configurations) {
        this.request = request;
        this.rules = rules;
        this.configurations = configurations;
        this.templates = new Templates(places);
        this.plans = new Plans(places, templates);
        this.linters = new Linters(rules);
    }

    Plans plans() {
        return plans;
    }

    Job job(Target target) {
        Configuration configuration = configurations.of(target.folder(), target.root());
        Template template = chosen.computeIfAbsent(configuration, c -> templates.choose(request, c));
        String series = new Shelves().of(target.file(), configuration).name();
        Scope plan = plans.scope(target.file(), configuration, series);
        return new Job(
                target,
                configuration,
                template,
                plan,
                linters.of(template, configuration.optionsFor(target.file()), plan),
                configuration.policyFor(target.file(), request.as()));
    }

    Corpus corpus(Map<String, Job> all, Predicate<String> shown, Disk disk) {
        Shelves shelves = new Shelves();
        Map<String, Series> series = new HashMap<>();
        Map<String, Ruleset> rulesets = new HashMap<>();
        all.forEach((path, job) -> {
            series.put(path, shelves.of(job.target().file(), job.configuration()));
            rulesets.put(
                    path,
                    linters.rules(job.configuration().optionsFor(job.target().file())));
        });
        return new Corpus(
                p -> series.getOrDefault(p, Series.ofFolder(p)), shown, disk, p -> rulesets.getOrDefault(p, rules));
    }

    Report conclude(Collection<Analysis> analyses, Map<String, Job> jobs, List<Failure> failures, Corpus corpus) {
        return Conclusion.conclude(
                analyses,
                p -> jobs.containsKey(p) ? jobs.get(p).policy() : Policy.DEFAULT,
                rules,
                failures,
                corpus,
                request.today());
    }
}
