package dev.episodelint.conclusion;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.FindingLimit;
import dev.episodelint.analysis.Fingerprints;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.document.LimitHit;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.FactPlace;
import dev.episodelint.rule.CorpusKind;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.EpisodeNumbers;
import dev.episodelint.series.FactGroup;
import dev.episodelint.series.Library;
import dev.episodelint.series.MemberDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the rules across documents: facts are grouped by key, and each rule judges the groups. */
final class CrossDocumentCheck {
    private static final Comparator<CorpusFinding> BY_MENTION = Comparator.comparing(
                    (CorpusFinding f) -> f.member().path())
            .thenComparingInt(f -> f.fact().number(Detail.MENTION))
            .thenComparingInt(f -> f.fact().number(Detail.INDEX))
            .thenComparing(f -> f.fact().key());

    private final Library library;
    private final Map<String, Ruleset> rulesets = new HashMap<>();
    private final Map<String, List<Diagnostic>> byPath = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    private CrossDocumentCheck(ConclusionContext corpus, Library library) {
        this.library = library;
        library.members().forEach(m -> rulesets.put(m.path(), corpus.rules().apply(m.path())));
    }

    static Library library(Collection<Analysis> analyses, ConclusionContext corpus) {
        return Library.of(analyses.stream().map(a -> member(a, corpus)).toList(), corpus.disk());
    }

    private static MemberDocument member(Analysis a, ConclusionContext corpus) {
        return new MemberDocument(
                a.path(),
                corpus.series().apply(a.path()),
                a.episode(),
                a.title(),
                a.status(),
                corpus.shown().test(a.path()),
                a.facts());
    }

    /**
     * What was found.
     *
     * @param byPath findings of documents that are shown
     * @param failures rules that failed; what they would have found is not known
     */
    record Result(Map<String, List<Diagnostic>> byPath, List<Failure> failures) {}

    static Result of(Collection<Analysis> analyses, ConclusionContext corpus) {
        CrossDocumentCheck check = new CrossDocumentCheck(corpus, library(analyses, corpus));
        Set<Ruleset> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(check.rulesets.values());
        distinct.forEach(check::judge);
        check.byPath.replaceAll(check::limited);
        return new Result(check.byPath, check.failures.stream().distinct().toList());
    }

    /** With options of their own, documents may have several rulesets; each finds in its own documents. */
    private void judge(Ruleset rules) {
        Map<Class<? extends FactGroup>, List<Rule>> byGroup = rules.byGroup();
        Map<Rule, List<CorpusFinding>> found = new LinkedHashMap<>();
        groups().forEach(group -> {
            for (Rule rule : byGroup.getOrDefault(group.getClass(), List.of())) {
                check(rule, group, f -> {
                    if (f.member().shown() && rulesets.get(f.member().path()) == rules) {
                        found.computeIfAbsent(rule, r -> new ArrayList<>()).add(f);
                    }
                });
            }
        });
        Map<String, List<Diagnostic>> made = new HashMap<>();
        Map<String, Fingerprints> fingerprints = new HashMap<>();
        found.forEach((rule, findings) -> runs(findings)
                .forEach(run -> made.computeIfAbsent(run.get(0).member().path(), p -> new ArrayList<>())
                        .add(diagnostic(
                                rule,
                                run,
                                fingerprints.computeIfAbsent(run.get(0).member().path(), p -> new Fingerprints())))));
        made.forEach((path, list) ->
                byPath.computeIfAbsent(path, p -> new ArrayList<>()).addAll(list));
    }

    private List<Diagnostic> limited(String path, List<Diagnostic> all) {
        Ruleset known = rulesets.get(path);
        List<Rule> rules = known == null ? List.of() : known.about(LimitHit.class);
        if (all.size() <= FindingLimit.LISTED || rules.isEmpty()) {
            return all;
        }
        List<Diagnostic> listed = new ArrayList<>(
                all.stream().sorted(Diagnostic.ORDER).limit(FindingLimit.LISTED).toList());
        LimitHit hit = FindingLimit.hit("across documents", all.size());
        FactPlace document = new FactPlace(new Range(1, 1, 1, 1), null, "");
        rules.forEach(r -> listed.add(diagnostic(r, hit.arguments(), path, document, List.of(), new Fingerprints())));
        return listed;
    }

    private void check(Rule rule, FactGroup group, Consumer<CorpusFinding> findings) {
        try {
            rule.check(group, findings);
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new Failure(
                    library.members().get(0).path(),
                    "internal error of " + rule.id() + ": " + e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private Stream<FactGroup> groups() {
        return Stream.of(
                        Stream.of(library),
                        library.numberings().stream(),
                        library.numberings().stream().flatMap(n -> n.episodes().stream()),
                        library.files().stream(),
                        library.accounts().stream())
                .flatMap(s -> s);
    }

    /** Findings about numbers side by side in one list or range become one. */
    private static List<List<CorpusFinding>> runs(List<CorpusFinding> findings) {
        List<List<CorpusFinding>> runs = new ArrayList<>();
        CorpusFinding before = null;
        for (CorpusFinding finding : findings.stream().sorted(BY_MENTION).toList()) {
            if (before != null && continues(before, finding)) {
                runs.get(runs.size() - 1).add(finding);
            } else {
                runs.add(new ArrayList<>(List.of(finding)));
            }
            before = finding;
        }
        return runs;
    }

    private static boolean continues(CorpusFinding before, CorpusFinding next) {
        return !next.number().isEmpty()
                && before.member() == next.member()
                && before.fact().number(Detail.SIZE) > 1
                && before.fact().number(Detail.MENTION) == next.fact().number(Detail.MENTION)
                && before.fact().number(Detail.INDEX) + 1 == next.fact().number(Detail.INDEX)
                && before.arguments().equals(next.arguments());
    }

    private static Diagnostic diagnostic(Rule rule, List<CorpusFinding> run, Fingerprints fingerprints) {
        CorpusFinding first = run.get(0);
        FactPlace place = first.fact().place();
        Range end = run.get(run.size() - 1).fact().place().range();
        Map<String, String> arguments = new HashMap<>(first.arguments());
        List<String> numbers = run.stream()
                .map(CorpusFinding::number)
                .distinct()
                .sorted(EpisodeNumbers.ORDER)
                .toList();
        arguments.put(
                CorpusKind.EPISODES,
                (numbers.size() == 1 ? "episode `" : "episodes `") + EpisodeNumbers.runs(numbers) + "`");
        Set<Related> related = new LinkedHashSet<>();
        run.forEach(f -> related.addAll(f.related()));
        Range range = new Range(place.range().line(), place.range().column(), end.endLine(), end.endColumn());
        return diagnostic(
                rule,
                arguments,
                first.member().path(),
                new FactPlace(range, place.section(), place.excerpt()),
                List.copyOf(related),
                fingerprints);
    }

    private static Diagnostic diagnostic(
            Rule rule,
            Map<String, String> arguments,
            String path,
            FactPlace place,
            List<Related> related,
            Fingerprints fingerprints) {
        String message = Rule.fill(rule.message(), arguments);
        return new Diagnostic(
                rule.id(),
                rule.nature(),
                rule.severity(),
                message,
                rule.help() == null ? null : Rule.fill(rule.help(), arguments),
                path,
                place.range(),
                place.section(),
                fingerprints.of(path, rule.id(), place.section(), message, place.excerpt()),
                null,
                related,
                place.excerpt());
    }
}
