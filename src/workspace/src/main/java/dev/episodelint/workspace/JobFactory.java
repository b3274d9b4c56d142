package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.LinkTargets;
import dev.episodelint.series.Series;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.Configurations;
import dev.episodelint.workspace.config.Plans;
import dev.episodelint.workspace.config.SeriesResolver;
import dev.episodelint.workspace.config.Template;
import dev.episodelint.workspace.config.Templates;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gives every document its judges, and all of them one conclusion. */
final class JobFactory {
    private final Request request;
    private final Ruleset rules;
    private final Configurations configurations;
    private final Templates templates;
    private final Plans plans;
    private final LinterCache linters;

    /** By identity: folders that share a configuration share the very same one. */
    private final Map<Configuration, Template> chosen = new IdentityHashMap<>();

    JobFactory(Request request, Ruleset rules, WorkingDirectory places, Configurations configurations) {
        this.request = request;
        this.rules = rules;
        this.configurations = configurations;
        this.templates = new Templates(places);
        this.plans = new Plans(places, templates);
        this.linters = new LinterCache(templates, rules, request.today());
    }

    Plans plans() {
        return plans;
    }

    Job job(Target target) {
        Configuration configuration = configurations.of(target.folder(), target.root());
        Template template = chosen.computeIfAbsent(configuration, c -> templates.choose(request.settings(), c));
        String series = new SeriesResolver().of(target.file(), configuration).name();
        PlanScope plan = plans.scope(target.file(), configuration, series);
        return new Job(
                target,
                configuration,
                template,
                plan,
                linters.of(template, configuration.judgement().optionsFor(target.file()), plan),
                configuration
                        .judgement()
                        .policyFor(target.file(), request.settings().as()));
    }

    ConclusionContext corpus(Map<String, Job> all, Predicate<String> shown, LinkTargets disk) {
        SeriesResolver shelves = new SeriesResolver();
        Map<String, Series> series = new HashMap<>();
        Map<String, Ruleset> rulesets = new HashMap<>();
        all.forEach((path, job) -> {
            series.put(path, shelves.of(job.target().file(), job.configuration()));
            rulesets.put(
                    path,
                    linters.rules(job.configuration()
                            .judgement()
                            .optionsFor(job.target().file())));
        });
        return new ConclusionContext(
                p -> series.getOrDefault(p, Series.ofFolder(p)), shown, disk, p -> rulesets.getOrDefault(p, rules));
    }

    Ruleset rules() {
        return rules;
    }

    CheckResult conclude(
            Collection<Analysis> analyses, Map<String, Job> jobs, List<Failure> failures, ConclusionContext corpus) {
        return Conclusion.conclude(
                analyses,
                p -> jobs.containsKey(p) ? jobs.get(p).policy() : Policy.DEFAULT,
                rules,
                failures,
                corpus,
                request.today());
    }
}
