package dev.episodelint.workspace;

import dev.episodelint.Analysis;
import dev.episodelint.BuiltIn;
import dev.episodelint.Conclusion;
import dev.episodelint.Linter;
import dev.episodelint.Policy;
import dev.episodelint.Report;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.text.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request on its way: find, configure, analyse, conclude. */
final class Run {
    private final Request request;
    private final Ruleset rules = BuiltIn.rules();
    private final Places places;
    private final Configurations configurations;
    private final Templates templates;
    private final Linters linters = new Linters(rules);

    /** By identity: folders that share a configuration share the very same one. */
    private final Map<Configuration, Template> chosen = new IdentityHashMap<>();

    Run(Request request) {
        this.request = request;
        this.places = Places.in(request.workingDirectory());
        this.configurations = new Configurations(request, places, rules);
        this.templates = new Templates(places);
    }

    /** A document with the linter and the policy that are its own. */
    private record Job(Target target, Configuration configuration, Template template, Linter linter, Policy policy) {}

    /** One of both: what a document gave, or why it gave nothing. */
    private record Result(
            @Nullable Analysis analysis, @Nullable Failure failure) {}

    Outcome check() {
        Discovery.Found found = targets();
        List<Job> jobs = found.targets().stream().map(this::job).toList();
        List<Result> results = Parallel.map(jobs, request.threads(), Run::lint);
        List<Analysis> analyses =
                results.stream().map(Result::analysis).filter(Objects::nonNull).toList();
        List<Failure> failures = new ArrayList<>(found.failures());
        results.stream().map(Result::failure).filter(Objects::nonNull).forEach(failures::add);
        Map<String, Policy> policies = new HashMap<>();
        jobs.forEach(j -> policies.put(j.target().path(), j.policy()));
        Report report = Conclusion.conclude(
                analyses, p -> policies.getOrDefault(p, Policy.DEFAULT), rules, failures, request.today());
        return new Outcome(report, assumed(jobs));
    }

    Explanation explain(String file) {
        Discovery.Found found = new Discovery(places, configurations).find(List.of(file));
        Target target = found.targets().stream()
                .filter(t -> t.file().equals(places.resolve(file)))
                .findFirst()
                .orElseThrow(() -> Places.fault(file, "Not a document that can be read"));
        Job job = job(target);
        Result result = lint(job);
        return new Explainer(target, job.configuration(), job.policy(), rules)
                .explain(places, job.template(), result.analysis(), result.failure());
    }

    private Discovery.Found targets() {
        if (request.stdin() != null) {
            return new Discovery.Found(List.of(Target.of(request.stdin(), places)), List.of());
        }
        return new Discovery(places, configurations).find(paths());
    }

    private List<String> paths() {
        return request.paths().isEmpty() ? List.of(".") : request.paths();
    }

    private Job job(Target target) {
        Configuration configuration = configurations.of(target.folder(), target.root());
        Template template = chosen.computeIfAbsent(configuration, c -> templates.choose(request, c));
        return new Job(
                target,
                configuration,
                template,
                linters.of(template, configuration.optionsFor(target.file())),
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
