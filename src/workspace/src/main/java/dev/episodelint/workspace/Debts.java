package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.Entry;
import dev.episodelint.baseline.Outline;
import dev.episodelint.conclusion.Ratchet;
import dev.episodelint.conclusion.Report;
import dev.episodelint.diagnostic.Diagnostic;
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
final class Debts {
    private final Places places;
    private final Baselines baselines;
    private final Map<String, Path> files;
    private final Map<String, Outline> outlines;
    private final Predicate<Path> gone;
    private final Predicate<Path> covered;

    /**
     * @param files the baseline of each document that was asked for, by path
     * @param gone whether there is no longer a document
     * @param covered whether a document there would have been checked
     */
    Debts(
            Places places,
            Baselines baselines,
            Map<String, Path> files,
            Collection<Analysis> analyses,
            Predicate<Path> gone,
            Predicate<Path> covered) {
        this.places = places;
        this.baselines = baselines;
        this.files = Map.copyOf(files);
        this.outlines = Ratchet.outlines(
                analyses.stream().filter(a -> files.containsKey(a.path())).toList());
        this.gone = gone;
        this.covered = covered;
    }

    /** The report with what is known set apart; the very same where there is no baseline. */
    Report apply(Report report) {
        if (files.isEmpty()) {
            return report;
        }
        Map<Diagnostic, Entry> entries = new HashMap<>();
        List<Entry> absent = new ArrayList<>();
        files.values().forEach(baselines::read);
        compare(report).forEach((file, compared) -> {
            entries.putAll(compared.entries());
            absent.addAll(compared.comparison().absent());
        });
        return Ratchet.apply(report, entries, absent);
    }

    /** By file; one that is not there yet knows nothing. */
    Map<Path, Ratchet.Compared> compare(Report report) {
        Map<Path, Ratchet.Compared> all = new TreeMap<>();
        for (Path file : Set.copyOf(files.values())) {
            all.put(file, compare(file, report.diagnostics()));
        }
        return all;
    }

    private Ratchet.Compared compare(Path file, List<Diagnostic> diagnostics) {
        Baseline baseline = baselines.exists(file) ? baselines.read(file) : Baseline.EMPTY;
        Path folder = Target.folder(file);
        Map<String, String> paths = files.entrySet().stream()
                .filter(e -> e.getValue().equals(file))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> Places.slashes(folder.relativize(places.shown(e.getKey())))));
        return Ratchet.compare(
                baseline,
                diagnostics,
                outlines,
                paths::get,
                p -> gone.test(Places.resolve(folder, p)),
                p -> covered.test(Places.resolve(folder, p)));
    }
}
