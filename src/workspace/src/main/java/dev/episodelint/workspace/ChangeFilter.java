package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.series.LinkTargets;
import dev.episodelint.workspace.config.Configurations;
import dev.episodelint.workspace.config.Selection;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change made: findings on lines that it touched, and those that the documents did not have before it. */
final class ChangeFilter {
    private final JobFactory bench;
    private final WorkingDirectory places;
    private final Configurations configurations;
    private final Change since;
    private final ReadDocuments reading;
    private final Predicate<Path> covered;

    /** @param covered whether a document there would be among those that were asked for */
    ChangeFilter(
            JobFactory bench,
            WorkingDirectory places,
            Configurations configurations,
            Change since,
            ReadDocuments reading,
            Predicate<Path> covered) {
        this.bench = bench;
        this.places = places;
        this.configurations = configurations;
        this.since = since;
        this.reading = reading;
        this.covered = covered;
    }

    /**
     * Those findings of a report.
     *
     * @param all the report without a baseline
     */
    CheckResult of(CheckResult all, CheckResult report, List<String> notes) {
        List<Target> removed = Discovery.among(since.removed(), places, configurations, places.files());
        Map<Path, Change.Changed> changed = since.among(
                reading.all().values().stream().map(Job::target).toList(),
                removed.stream().map(Target::file).toList());
        Set<String> documents = reading.jobs().stream()
                .filter(j -> changed.containsKey(j.target().file()))
                .map(j -> j.target().path())
                .collect(Collectors.toSet());
        long lost = removed.stream()
                .filter(t -> covered.test(t.file())
                        && changed.values().stream().noneMatch(c -> t.file().equals(c.old())))
                .count();
        notes.add(since.describe(documents.size() + (int) lost));
        settings()
                .filter(since::touches)
                .map(places::show)
                .distinct()
                .forEach(file -> notes.add(file + " changed too; what only comes of that is not shown"));
        if (changed.isEmpty() && since.removed().isEmpty()) {
            return CheckResult.EMPTY;
        }
        Map<String, BitSet> lines = new HashMap<>();
        changed.forEach((file, c) -> lines.put(places.show(file), c.lines()));
        Set<Diagnostic> made = made(all, changed, removed);
        return report.only(d -> made.contains(d) || isOn(d.range(), lines.get(d.path())), documents::contains);
    }

    private static boolean isOn(Range range, @Nullable BitSet lines) {
        int last = range.endColumn() == 1 && range.endLine() > range.line() ? range.endLine() - 1 : range.endLine();
        int next = lines == null ? -1 : lines.nextSetBit(range.line());
        return next >= 0 && next <= last;
    }

    /** Files that decide how documents are judged. */
    private Stream<Path> settings() {
        return reading.jobs().stream()
                .flatMap(j -> Stream.concat(
                        j.configuration().files().stream(),
                        Stream.of(
                                j.template().path(), String.valueOf(j.template().overlayPath()))))
                .distinct()
                .map(places::shown);
    }

    /** Concludes from the documents as they were before, and gives what is found only now. */
    private Set<Diagnostic> made(CheckResult all, Map<Path, Change.Changed> changed, List<Target> removed) {
        Map<String, Analysis> before = new LinkedHashMap<>();
        reading.analyses().forEach(a -> before.put(a.path(), a));
        changed.keySet().forEach(file -> before.remove(places.show(file)));
        Map<String, Job> jobs = new LinkedHashMap<>(reading.all());
        Map<String, String> now = new HashMap<>();
        removed.forEach(t -> earlier(t.file(), before, jobs));
        changed.forEach((file, c) -> {
            if (c.old() != null) {
                now.put(places.show(c.old()), places.show(file));
                earlier(c.old(), before, jobs);
            }
        });
        Set<String> gone = removed.stream().map(Target::path).collect(Collectors.toSet());
        ConclusionContext corpus = bench.corpus(
                jobs,
                p -> gone.contains(p) || reading.corpus().shown().test(now.getOrDefault(p, p)),
                p -> since.had(places.shown(p))
                        ? LinkTargets.Found.THERE
                        : reading.corpus().disk().at(p));
        CheckResult earlier = bench.conclude(before.values(), jobs, List.of(), corpus);
        return BaselineFilter.made(
                all,
                bench.rules(),
                BaselineFilter.outlines(reading.analyses()),
                earlier,
                BaselineFilter.outlines(before.values()),
                p -> now.getOrDefault(p, p));
    }

    private void earlier(Path file, Map<String, Analysis> before, Map<String, Job> jobs) {
        Root root = places.rootAround(Target.folder(file));
        String path = places.show(file);
        Job job = bench.job(new Target(file, path, root, since.earlier(file)));
        Analysis analysis = job.lint().analysis();
        if (analysis != null) {
            boolean asked =
                    reading.jobs().stream().anyMatch(j -> j.target().path().equals(path));
            before.put(
                    path,
                    asked || Selection.takes(file, job.configuration()) ? analysis : ReadDocuments.page(analysis));
            jobs.put(path, job);
        }
    }
}
