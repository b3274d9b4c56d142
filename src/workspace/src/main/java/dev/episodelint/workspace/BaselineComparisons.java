package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineEntry;
import dev.episodelint.baseline.SectionOutline;
import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds the findings of a run against the baselines that its documents belong to. */
final class BaselineComparisons {
    private final WorkingDirectory places;
    private final Ruleset rules;
    private final Baselines baselines;
    private final Map<String, Path> files;
    private final Map<String, SectionOutline> outlines;
    private final Predicate<Path> gone;
    private final Predicate<Path> covered;

    /**
     * @param files the baseline of each document that was asked for, by path
     * @param gone whether there is no longer a document
     * @param covered whether a document there would have been checked
     */
    BaselineComparisons(
            WorkingDirectory places,
            Ruleset rules,
            Baselines baselines,
            Map<String, Path> files,
            Collection<Analysis> analyses,
            Predicate<Path> gone,
            Predicate<Path> covered) {
        this.places = places;
        this.rules = rules;
        this.baselines = baselines;
        this.files = Map.copyOf(files);
        this.outlines = BaselineFilter.outlines(
                analyses.stream().filter(a -> files.containsKey(a.path())).toList());
        this.gone = gone;
        this.covered = covered;
    }

    /** The report with what is known set apart; the very same where there is no baseline. */
    CheckResult apply(CheckResult report) {
        if (files.isEmpty()) {
            return report;
        }
        Map<Diagnostic, BaselineEntry> entries = new HashMap<>();
        List<BaselineEntry> absent = new ArrayList<>();
        files.values().forEach(baselines::read);
        compare(report).forEach((file, compared) -> {
            entries.putAll(compared.entries());
            absent.addAll(compared.comparison().absent());
        });
        return BaselineFilter.apply(report, entries, absent);
    }

    /** By file; one that is not there yet knows nothing. */
    Map<Path, BaselineFilter.Compared> compare(CheckResult report) {
        Map<Path, BaselineFilter.Compared> all = new TreeMap<>();
        for (Path file : Set.copyOf(files.values())) {
            all.put(file, compare(file, report.diagnostics()));
        }
        return all;
    }

    private BaselineFilter.Compared compare(Path file, List<Diagnostic> diagnostics) {
        Baseline baseline = baselines.exists(file) ? baselines.read(file) : Baseline.EMPTY;
        Path folder = Target.folder(file);
        Map<String, String> paths = files.entrySet().stream()
                .filter(e -> e.getValue().equals(file))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> WorkingDirectory.slashes(folder.relativize(places.shown(e.getKey())))));
        return BaselineFilter.compare(
                baseline,
                diagnostics,
                rules,
                outlines,
                paths::get,
                p -> gone.test(WorkingDirectory.resolve(folder, p)),
                p -> covered.test(WorkingDirectory.resolve(folder, p)));
    }
}
