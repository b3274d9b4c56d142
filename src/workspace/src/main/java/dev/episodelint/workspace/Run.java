package dev.episodelint.workspace;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.SeriesGraph;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.config.Configurations;
import dev.episodelint.workspace.config.Plans;
import dev.episodelint.workspace.config.Selection;
import dev.episodelint.workspace.config.SeriesResolver;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.FileStates;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.workspace.git.Commit;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: find, configure, analyse, conclude. The class is longer than others: every kind of run goes
 * through the same steps, and they are told in one place.
 */
final class Run {
    private final Request request;
    private final Ruleset rules = BuiltIn.rules();
    private final WorkingDirectory places;
    private final Configurations configurations;
    private final JobFactory bench;
    private final Baselines baselines;
    /** Null where everything is wanted. */
    private final @Nullable Change change;

    private final FileView documents;

    Run(Request request, FileView files) {
        this.request = request;
        this.places = WorkingDirectory.in(request.workingDirectory(), files);
        this.configurations = new Configurations(request.settings(), places, rules);
        this.bench = new JobFactory(request, rules, places, configurations);
        this.baselines = new Baselines(request.baseline(), request.settings().configuration(), places);
        this.change = request.scope().isEverything() ? null : Change.of(request.scope(), places);
        this.documents = change == null ? files : change.documents();
    }

    Outcome check() {
        ReadDocuments reading = read();
        List<String> notes = new ArrayList<>(notes(reading));
        CheckResult all = report(reading);
        CheckResult report = known(reading, all, notes);
        return new Outcome(
                change == null
                        ? report
                        : new ChangeFilter(bench, places, configurations, change, reading, this::isCovered)
                                .of(all, report, notes),
                notes);
    }

    /** With what its baselines know set apart. */
    private CheckResult known(ReadDocuments reading, CheckResult report, List<String> notes) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Job job : reading.jobs()) {
            Path file = baselines.of(job.target(), job.configuration());
            if (file != null) {
                files.put(job.target().path(), file);
            }
        }
        CheckResult compared = debts(reading, files).apply(report);
        int absent =
                compared.ratchet() == null ? 0 : compared.ratchet().absent().size();
        if (absent > 0) {
            notes.add((absent == 1 ? "1 entry" : absent + " entries")
                    + " of the baseline no longer found; `episode-lint baseline update` takes them out");
        }
        return compared;
    }

    private BaselineComparisons debts(ReadDocuments reading, Map<String, Path> files) {
        Set<Path> asked =
                reading.jobs().stream().map(j -> j.target().file()).collect(Collectors.toCollection(HashSet::new));
        reading.failures().forEach(f -> asked.add(places.shown(f.path())));
        return new BaselineComparisons(
                places,
                rules,
                baselines,
                files,
                reading.analyses().stream()
                        .filter(a -> reading.corpus().shown().test(a.path()))
                        .toList(),
                file -> !documents.has(file) || (isCovered(file) && !asked.contains(file)),
                this::isCovered);
    }

    /** Whether a document there would be among those that were asked for. */
    private boolean isCovered(Path file) {
        return request.stdin() != null
                ? file.equals(places.resolve(request.stdin().path()))
                : paths().stream().map(places::resolve).anyMatch(file::startsWith);
    }

    /** Every document belongs to a baseline here, be it one that is not there yet. */
    BaselineOutcome baseline() {
        ReadDocuments reading = read();
        Map<String, Path> files = new LinkedHashMap<>();
        reading.jobs().forEach(j -> files.put(j.target().path(), baselines.toBe(j.target(), j.configuration())));
        List<BaselineOutcome.Kept> kept = new ArrayList<>();
        debts(reading, files)
                .compare(report(reading))
                .forEach((file, compared) -> kept.add(new BaselineOutcome.Kept(
                        file,
                        places.show(file),
                        baselines.exists(file),
                        baselines.exists(file) ? baselines.read(file) : Baseline.EMPTY,
                        compared.comparison())));
        return new BaselineOutcome(kept, reading.failures(), notes(reading));
    }

    /** @param history null for none */
    ReviewOutcome review(@Nullable String history) {
        HistoryRecorder chronicle = HistoryRecorder.at(places, history);
        ReadDocuments reading = read();
        SeriesGraph graph = SeriesGraph.of(Conclusion.library(reading.analyses(), reading.corpus()));
        SeriesReport review = new SeriesReport(
                report(reading),
                graph,
                bench.plans().first(),
                History.NONE,
                request.today(),
                Commit.of(places.files(), places.home()));
        return chronicle.record(review, notes(reading));
    }

    private CheckResult report(ReadDocuments reading) {
        return bench.conclude(reading.analyses(), reading.all(), reading.failures(), reading.corpus());
    }

    private List<String> notes(ReadDocuments reading) {
        List<String> notes = new ArrayList<>(assumed(reading.jobs()));
        notes.addAll(reading.notes());
        return notes;
    }

    SeriesOutcome series() {
        ReadDocuments reading = read();
        return new SeriesOutcome(
                Conclusion.library(reading.analyses(), reading.corpus()), reading.failures(), notes(reading));
    }

    private ReadDocuments read() {
        Discovery.Found found = targets();
        List<Job> jobs = found.targets().stream().map(bench::job).toList();
        List<Job.Result> results = Parallel.map(jobs, request.threads(), Job::lint);
        List<Failure> failures = new ArrayList<>(found.failures());
        results.stream().map(Job.Result::failure).filter(Objects::nonNull).forEach(failures::add);
        List<Analysis> analyses = new ArrayList<>(results.stream()
                .map(Job.Result::analysis)
                .filter(Objects::nonNull)
                .toList());
        Set<String> shown = analyses.stream().map(Analysis::path).collect(Collectors.toUnmodifiableSet());
        Map<String, Job> all = new LinkedHashMap<>();
        jobs.forEach(j -> all.put(j.target().path(), j));
        List<String> notes = new ArrayList<>();
        FileStates files = surroundings(found.targets(), analyses, all, notes);
        failures.forEach(f -> ReadDocuments.unread(f.path()).ifPresent(analyses::add));
        notes.addAll(planned(all, analyses));
        ConclusionContext corpus = bench.corpus(all, shown::contains, files);
        return new ReadDocuments(jobs, all, analyses, failures, notes, corpus);
    }

    /** What is to be said of plans; which episodes have no document is known only where folders are looked into. */
    private List<String> planned(Map<String, Job> jobs, List<Analysis> analyses) {
        List<String> notes = new ArrayList<>(bench.plans().remarks());
        if (request.stdin() == null && paths().stream().map(places::resolve).anyMatch(places.files()::isFolder)) {
            List<Plans.Judged> judged = new ArrayList<>();
            for (Analysis analysis : analyses) {
                Job job = jobs.get(analysis.path());
                judged.add(new Plans.Judged(job == null ? null : job.plan(), analysis));
            }
            notes.addAll(bench.plans().withoutDocument(judged));
        }
        return notes;
    }

    /** Reads what the documents are judged by, and looks at the files that they link to. */
    private FileStates surroundings(
            List<Target> targets, List<Analysis> analyses, Map<String, Job> all, List<String> notes) {
        NeighbourReader neighbourhood = new NeighbourReader(places, configurations, documents);
        FileStates files = new FileStates(places, documents);
        List<Target> series = neighbourhood.ofSeries(targets);
        Map<Path, Target> named = new TreeMap<>();
        Map<Path, Target> pages = new TreeMap<>();
        Map<String, Target> byPath = new HashMap<>();
        targets.forEach(t -> byPath.put(t.path(), t));
        for (Analysis analysis : List.copyOf(analyses)) {
            Target target = byPath.get(analysis.path());
            if (target == null) {
                continue;
            }
            List<Path> linked = analysis.facts().stream()
                    .filter(f -> f.isOf(Topic.FILE) && f.role() == Fact.Role.REFERS)
                    .flatMap(f -> files.look(f.subject(), target.root()).stream())
                    .distinct()
                    .toList();
            neighbourhood.named(target, analysis, linked).forEach(t -> named.put(t.file(), t));
            neighbourhood.pages(target, linked).forEach(t -> pages.put(t.file(), t));
        }
        List<Target> documents = new ArrayList<>(series);
        documents.addAll(named.values());
        further(documents, analyses, all, notes);
        int before = analyses.size();
        further(List.copyOf(pages.values()), analyses, all, notes);
        analyses.subList(before, analyses.size()).replaceAll(ReadDocuments::page);
        return files;
    }

    private void further(List<Target> targets, List<Analysis> analyses, Map<String, Job> all, List<String> notes) {
        List<Job> jobs = targets.stream().map(bench::job).toList();
        for (Job.Result result : Parallel.map(jobs, request.threads(), Job::lint)) {
            if (result.analysis() != null) {
                analyses.add(result.analysis());
            } else if (result.failure() != null) {
                ReadDocuments.unread(result.failure().path()).ifPresent(analyses::add);
                notes.add("not read, only its name counts: " + result.failure().path() + ": "
                        + result.failure().reason());
            }
        }
        jobs.forEach(j -> all.put(j.target().path(), j));
    }

    Explanation explain(String file) {
        if (!exists(file)) {
            throw new ProblemException(new Problem(
                    file,
                    0,
                    0,
                    "Neither a rule nor a file",
                    Nearest.to(file, rules.all().stream().map(Rule::id).toList())
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse("`episode-lint rules` lists all rules")));
        }
        Discovery.Found found = new Discovery(places, configurations, documents).find(List.of(file));
        Target target = found.targets().stream()
                .filter(t -> t.file().equals(places.resolve(file)))
                .findFirst()
                .orElseThrow(() -> WorkingDirectory.fault(file, "Not a document that can be read"));
        Job job = bench.job(target);
        Job.Result result = job.lint();
        return new Explainer(target, job.configuration(), job.policy(), rules)
                .explain(
                        places,
                        job.template(),
                        new SeriesResolver().of(target.file(), job.configuration()),
                        result.analysis(),
                        result.failure());
    }

    private boolean exists(String file) {
        try {
            return places.files().has(request.workingDirectory().resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Discovery.Found targets() {
        if (request.stdin() != null) {
            places.files().bypassed();
            return new Discovery.Found(List.of(target(request.stdin())), List.of());
        }
        Discovery discovery = new Discovery(places, configurations, documents);
        return change == null ? discovery.find(paths()) : discovery.findAny(paths());
    }

    private Target target(Request.Stdin stdin) {
        Path file = places.resolve(stdin.path());
        return new Target(
                file,
                places.show(file),
                places.rootAround(Target.folder(file)),
                () -> BoundedFile.read(stdin.stream(), Limits.DOCUMENT_BYTES));
    }

    private List<String> paths() {
        return request.paths().isEmpty() ? List.of(".") : request.paths();
    }

    /** What no file and no option said, in one line. */
    private List<String> assumed(List<Job> jobs) {
        if (jobs.stream().noneMatch(j -> j.configuration().isNone())) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        if (request.settings().template() == null) {
            parts.add("the built-in template " + BuiltIn.DEFAULT_TEMPLATE);
        }
        if (request.stdin() == null && paths().stream().map(places::resolve).anyMatch(places.files()::isFolder)) {
            parts.add("every " + Selection.DEFAULT);
        }
        return parts.isEmpty() ? List.of() : List.of("no configuration, so assumed: " + String.join("; ", parts));
    }
}
