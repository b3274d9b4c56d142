package dev.episodelint.workspace;

import dev.episodelint.Analysis;
import dev.episodelint.BuiltIn;
import dev.episodelint.Conclusion;
import dev.episodelint.Corpus;
import dev.episodelint.Linter;
import dev.episodelint.Policy;
import dev.episodelint.Ratchet;
import dev.episodelint.Report;
import dev.episodelint.Review;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Place;
import dev.episodelint.fact.Topic;
import dev.episodelint.history.History;
import dev.episodelint.plan.Scope;
import dev.episodelint.reference.EpisodeFile;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.Disk;
import dev.episodelint.series.Series;
import dev.episodelint.series.SeriesGraph;
import dev.episodelint.text.Decoder;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request on its way: find, configure, analyse, conclude. */
final class Run {
    private final Request request;
    private final Ruleset rules = BuiltIn.rules();
    private final Places places;
    private final Configurations configurations;
    private final Templates templates;
    private final Plans plans;
    private final Linters linters = new Linters(rules);
    private final Baselines baselines;
    /** Null where everything is wanted. */
    private final @Nullable Change change;

    private final Contents contents;

    /** By identity: folders that share a configuration share the very same one. */
    private final Map<Configuration, Template> chosen = new IdentityHashMap<>();

    Run(Request request) {
        this.request = request;
        this.places = Places.in(request.workingDirectory());
        this.configurations = new Configurations(request, places, rules);
        this.templates = new Templates(places);
        this.plans = new Plans(places, templates);
        this.baselines = new Baselines(request, places);
        this.change = request.scope().isEverything() ? null : Change.of(request, places);
        this.contents = change == null ? Contents.DISK : change.contents();
    }

    /** A document with the linter and the policy that are its own. */
    private record Job(
            Target target,
            Configuration configuration,
            Template template,
            @Nullable Scope plan,
            Linter linter,
            Policy policy) {}

    /** One of both: what a document gave, or why it gave nothing. */
    private record Result(
            @Nullable Analysis analysis, @Nullable Failure failure) {}

    /**
     * What was read for a request, and what was only read to judge it by.
     *
     * @param jobs of documents that were asked for
     * @param all jobs, by path
     */
    private record Reading(
            List<Job> jobs,
            Map<String, Job> all,
            List<Analysis> analyses,
            List<Failure> failures,
            List<String> notes,
            Corpus corpus) {}

    Outcome check() {
        Reading reading = read();
        List<String> notes = new ArrayList<>(notes(reading));
        Report all = report(reading);
        Report report = known(reading, all, notes);
        return new Outcome(change == null ? report : changed(reading, all, report, change, notes), notes);
    }

    /** What of a report the change made, or stands on lines that it touched. */
    private Report changed(Reading reading, Report all, Report report, Change since, List<String> notes) {
        List<Target> removed = Discovery.among(since.removed(), places, configurations, Contents.DISK);
        Map<Path, Change.Changed> changed = since.among(
                reading.all().values().stream().map(Job::target).toList(),
                removed.stream().map(Target::file).toList());
        Set<String> documents = reading.jobs().stream()
                .filter(j -> changed.containsKey(j.target().file()))
                .map(j -> j.target().path())
                .collect(Collectors.toSet());
        long lost = removed.stream()
                .filter(t -> isCovered(t.file())
                        && changed.values().stream().noneMatch(c -> t.file().equals(c.old())))
                .count();
        notes.add(since.describe(documents.size() + (int) lost));
        settings(reading)
                .filter(since::touches)
                .map(places::show)
                .distinct()
                .forEach(file -> notes.add(file + " changed too; what only comes of that is not shown"));
        if (changed.isEmpty() && since.removed().isEmpty()) {
            return Report.EMPTY;
        }
        Map<String, BitSet> lines = new HashMap<>();
        changed.forEach((file, c) -> lines.put(places.show(file), c.lines()));
        Set<Diagnostic> made = made(reading, all, changed, removed, since);
        return report.only(d -> made.contains(d) || isOn(d.range(), lines.get(d.path())), documents::contains);
    }

    private static boolean isOn(Range range, @Nullable BitSet lines) {
        int last = range.endColumn() == 1 && range.endLine() > range.line() ? range.endLine() - 1 : range.endLine();
        int next = lines == null ? -1 : lines.nextSetBit(range.line());
        return next >= 0 && next <= last;
    }

    /** Files that decide how documents are judged. */
    private Stream<Path> settings(Reading reading) {
        return reading.jobs().stream()
                .flatMap(j -> Stream.concat(
                        j.configuration().files().stream(),
                        Stream.of(
                                j.template().path(), String.valueOf(j.template().overlayPath()))))
                .distinct()
                .map(places::shown);
    }

    /** Concludes from the documents as they were before, and gives what is found only now. */
    private Set<Diagnostic> made(
            Reading reading, Report all, Map<Path, Change.Changed> changed, List<Target> removed, Change since) {
        Map<String, Analysis> before = new LinkedHashMap<>();
        reading.analyses().forEach(a -> before.put(a.path(), a));
        changed.keySet().forEach(file -> before.remove(places.show(file)));
        Map<String, Job> jobs = new LinkedHashMap<>(reading.all());
        Map<String, String> now = new HashMap<>();
        removed.forEach(t -> earlier(t.file(), since, reading, before, jobs));
        changed.forEach((file, c) -> {
            if (c.old() != null) {
                now.put(places.show(c.old()), places.show(file));
                earlier(c.old(), since, reading, before, jobs);
            }
        });
        Set<String> gone = removed.stream().map(Target::path).collect(Collectors.toSet());
        Corpus corpus = corpus(
                jobs,
                p -> gone.contains(p) || reading.corpus().shown().test(now.getOrDefault(p, p)),
                p -> since.had(places.shown(p))
                        ? Disk.Found.THERE
                        : reading.corpus().disk().at(p));
        Report earlier = conclude(before.values(), jobs, List.of(), corpus);
        return Ratchet.made(
                all,
                Ratchet.outlines(reading.analyses()),
                earlier,
                Ratchet.outlines(before.values()),
                p -> now.getOrDefault(p, p));
    }

    private void earlier(
            Path file, Change since, Reading reading, Map<String, Analysis> before, Map<String, Job> jobs) {
        Root root = places.rootAround(Target.folder(file));
        String path = places.show(file);
        Job job = job(new Target(file, path, root, since.earlier(file)));
        Analysis analysis = lint(job).analysis();
        if (analysis != null) {
            boolean asked =
                    reading.jobs().stream().anyMatch(j -> j.target().path().equals(path));
            before.put(path, asked || Selection.takes(file, job.configuration()) ? analysis : page(analysis));
            jobs.put(path, job);
        }
    }

    /** With what its baselines know set apart. */
    private Report known(Reading reading, Report report, List<String> notes) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Job job : reading.jobs()) {
            Path file = baselines.of(job.target(), job.configuration());
            if (file != null) {
                files.put(job.target().path(), file);
            }
        }
        Report compared = debts(reading, files).apply(report);
        int absent =
                compared.ratchet() == null ? 0 : compared.ratchet().absent().size();
        if (absent > 0) {
            notes.add((absent == 1 ? "1 entry" : absent + " entries")
                    + " of the baseline no longer found; `episode-lint baseline update` takes them out");
        }
        return compared;
    }

    private Debts debts(Reading reading, Map<String, Path> files) {
        Set<Path> documents =
                reading.jobs().stream().map(j -> j.target().file()).collect(Collectors.toCollection(HashSet::new));
        reading.failures().forEach(f -> documents.add(places.shown(f.path())));
        return new Debts(
                places,
                baselines,
                files,
                reading.analyses().stream()
                        .filter(a -> reading.corpus().shown().test(a.path()))
                        .toList(),
                file -> !contents.has(file) || (isCovered(file) && !documents.contains(file)),
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
        Reading reading = read();
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
        Chronicle chronicle = Chronicle.at(places, history);
        Reading reading = read();
        SeriesGraph graph = SeriesGraph.of(Conclusion.library(reading.analyses(), reading.corpus()));
        Review review = new Review(
                report(reading), graph, plans.first(), History.NONE, request.today(), Commit.of(places.home()));
        return chronicle.record(review, notes(reading));
    }

    private Report report(Reading reading) {
        return conclude(reading.analyses(), reading.all(), reading.failures(), reading.corpus());
    }

    private Report conclude(
            Collection<Analysis> analyses, Map<String, Job> jobs, List<Failure> failures, Corpus corpus) {
        return Conclusion.conclude(
                analyses,
                p -> jobs.containsKey(p) ? jobs.get(p).policy() : Policy.DEFAULT,
                rules,
                failures,
                corpus,
                request.today());
    }

    private List<String> notes(Reading reading) {
        List<String> notes = new ArrayList<>(assumed(reading.jobs()));
        notes.addAll(reading.notes());
        return notes;
    }

    SeriesOutcome series() {
        Reading reading = read();
        return new SeriesOutcome(
                Conclusion.library(reading.analyses(), reading.corpus()), reading.failures(), notes(reading));
    }

    private Reading read() {
        Discovery.Found found = targets();
        List<Job> jobs = found.targets().stream().map(this::job).toList();
        List<Result> results = Parallel.map(jobs, request.threads(), Run::lint);
        List<Failure> failures = new ArrayList<>(found.failures());
        results.stream().map(Result::failure).filter(Objects::nonNull).forEach(failures::add);
        List<Analysis> analyses = new ArrayList<>(
                results.stream().map(Result::analysis).filter(Objects::nonNull).toList());
        Set<String> shown = analyses.stream().map(Analysis::path).collect(Collectors.toUnmodifiableSet());
        Map<String, Job> all = new LinkedHashMap<>();
        jobs.forEach(j -> all.put(j.target().path(), j));
        List<String> notes = new ArrayList<>();
        FileStates files = surroundings(found.targets(), analyses, all, notes);
        failures.forEach(f -> unread(f.path()).ifPresent(analyses::add));
        notes.addAll(planned(all, analyses));
        Corpus corpus = corpus(all, shown::contains, files);
        return new Reading(jobs, all, analyses, failures, notes, corpus);
    }

    private Corpus corpus(Map<String, Job> all, Predicate<String> shown, Disk disk) {
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

    /** What is to be said of plans; which episodes have no document is known only where folders are looked into. */
    private List<String> planned(Map<String, Job> jobs, List<Analysis> analyses) {
        List<String> notes = new ArrayList<>(plans.remarks());
        if (request.stdin() == null && paths().stream().map(places::resolve).anyMatch(Files::isDirectory)) {
            List<Plans.Judged> judged = new ArrayList<>();
            for (Analysis analysis : analyses) {
                Job job = jobs.get(analysis.path());
                judged.add(new Plans.Judged(job == null ? null : job.plan(), analysis));
            }
            notes.addAll(plans.withoutDocument(judged));
        }
        return notes;
    }

    /** Reads what the documents are judged by, and looks at the files that they link to. */
    private FileStates surroundings(
            List<Target> targets, List<Analysis> analyses, Map<String, Job> all, List<String> notes) {
        Neighbourhood neighbourhood = new Neighbourhood(places, configurations, contents);
        FileStates files = new FileStates(places, contents);
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
        analyses.subList(before, analyses.size()).replaceAll(Run::page);
        return files;
    }

    /** Of Markdown that is no document of ours only the places in it count. */
    private static Analysis page(Analysis page) {
        return Analysis.telling(
                page.path(),
                null,
                page.facts().stream().filter(f -> f.isOf(Topic.ANCHOR)).toList());
    }

    /** What the name of a file tells of it: that an episode of this number is there. */
    private static Optional<Analysis> unread(String path) {
        return EpisodeFile.number(path)
                .map(n -> Analysis.telling(
                        path,
                        n,
                        List.of(new Fact(
                                Fact.Role.DEFINES,
                                Topic.EPISODE.key(n),
                                "",
                                new Place(new Range(1, 1, 1, 1), null, ""),
                                Map.of()))));
    }

    private void further(List<Target> targets, List<Analysis> analyses, Map<String, Job> all, List<String> notes) {
        List<Job> jobs = targets.stream().map(this::job).toList();
        for (Result result : Parallel.map(jobs, request.threads(), Run::lint)) {
            if (result.analysis() != null) {
                analyses.add(result.analysis());
            } else if (result.failure() != null) {
                unread(result.failure().path()).ifPresent(analyses::add);
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
        Discovery.Found found = new Discovery(places, configurations, contents).find(List.of(file));
        Target target = found.targets().stream()
                .filter(t -> t.file().equals(places.resolve(file)))
                .findFirst()
                .orElseThrow(() -> Places.fault(file, "Not a document that can be read"));
        Job job = job(target);
        Result result = lint(job);
        return new Explainer(target, job.configuration(), job.policy(), rules)
                .explain(
                        places,
                        job.template(),
                        new Shelves().of(target.file(), job.configuration()),
                        result.analysis(),
                        result.failure());
    }

    private boolean exists(String file) {
        try {
            return Files.exists(request.workingDirectory().resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Discovery.Found targets() {
        if (request.stdin() != null) {
            return new Discovery.Found(List.of(Target.of(request.stdin(), places)), List.of());
        }
        Discovery discovery = new Discovery(places, configurations, contents);
        return change == null ? discovery.find(paths()) : discovery.findAny(paths());
    }

    private List<String> paths() {
        return request.paths().isEmpty() ? List.of(".") : request.paths();
    }

    private Job job(Target target) {
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

    /** Whatever happens in one document stays with that document, so that the others are still reported. */
    private static Result lint(Job job) {
        String path = job.target().path();
        try {
            byte[] bytes = job.target().source().read();
            return new Result(job.linter().analyze(path, Decoder.decode(bytes)), null);
        } catch (BoundedFile.Refused e) {
            return new Result(null, new Failure(path, e.reason()));
        } catch (IOException e) {
            return new Result(null, new Failure(path, "cannot be read: " + e.getMessage()));
        } catch (Throwable e) {
            return new Result(null, new Failure(path, "internal error: " + e));
        }
    }

    /** What no file and no option said, in one line. */
    private List<String> assumed(List<Job> jobs) {
        if (jobs.stream().noneMatch(j -> j.configuration().isNone())) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        if (request.template() == null) {
            parts.add("the built-in template " + BuiltIn.DEFAULT_TEMPLATE);
        }
        if (request.stdin() == null && paths().stream().map(places::resolve).anyMatch(Files::isDirectory)) {
            parts.add("every " + Selection.DEFAULT);
        }
        return parts.isEmpty() ? List.of() : List.of("no configuration, so assumed: " + String.join("; ", parts));
    }
}
